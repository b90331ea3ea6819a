"""Draws the sample pictures and gives each the metadata that samples.toml states, as agencies send it.

Run as `python resources/samples/draw.py [FILE …]`; the pictures come out the same every time. The metadata blocks are made here,
without Captioner, so that they are what other programs make.
"""

import sys
import tomllib
from html import escape
from io import BytesIO
from pathlib import Path
from struct import pack

import piexif
from canvas import Picture
from PIL import Image, ImageOps
from scenes import SCENES

IIM = {
    "title": 5,
    "keywords": 25,
    "instructions": 40,
    "date_created": 55,
    "byline": 80,
    "byline_title": 85,
    "city": 90,
    "sublocation": 92,
    "province_state": 95,
    "country_code": 100,
    "country": 101,
    "job_id": 103,
    "headline": 105,
    "credit": 110,
    "source": 115,
    "copyright_notice": 116,
    "caption": 120,
    "caption_writer": 122,
}
XMP = {
    "caption": "dc:description Alt",
    "title": "dc:title Alt",
    "copyright_notice": "dc:rights Alt",
    "byline": "dc:creator Seq",
    "keywords": "dc:subject Bag",
    "alt_text": "Iptc4xmpCore:AltTextAccessibility Alt",
    "sublocation": "Iptc4xmpCore:Location",
    "country_code": "Iptc4xmpCore:CountryCode",
    "headline": "photoshop:Headline",
    "caption_writer": "photoshop:CaptionWriter",
    "byline_title": "photoshop:AuthorsPosition",
    "credit": "photoshop:Credit",
    "source": "photoshop:Source",
    "city": "photoshop:City",
    "date_created": "photoshop:DateCreated",
    "province_state": "photoshop:State",
    "country": "photoshop:Country",
    "instructions": "photoshop:Instructions",
    "job_id": "photoshop:TransmissionReference",
}
SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}


def listed(value):
    """One value as a list of one."""
    return value if isinstance(value, list) else [value]


def iim(says):
    """The APP13 block; IIM that is not UTF-8 does not say what it is, as in files of old systems."""
    charset, records = says.get("charset", "utf-8"), b"\x1c\x02\x00\x00\x02\x00\x04"
    if charset == "utf-8":
        records = b"\x1c\x01\x5a\x00\x03\x1b%G" + records
    for name in sorted(IIM.keys() & says.keys(), key=IIM.get):
        for value in listed(says[name]):
            data = (value.replace("-", "") if name == "date_created" else value).encode(charset)
            records += pack(">BBBH", 0x1C, 2, IIM[name], len(data)) + data
    return b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + pack(">I", len(records)) + records + b"\0" * (len(records) % 2)


def xmp(says):
    """The APP1 block of XMP."""
    text = ""
    for name, (tag, *form) in ((name, XMP[name].split()) for name in XMP if name in says):
        mark = ' xml:lang="x-default"' if form == ["Alt"] else ""
        items = "".join(f"<rdf:li{mark}>{escape(value)}</rdf:li>" for value in listed(says[name]))
        text += f"<{tag}>" + (f"<rdf:{form[0]}>{items}</rdf:{form[0]}>" if form else escape(says[name])) + f"</{tag}>"
    spaces = "".join(f' xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items())
    packet = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF{spaces}><rdf:Description rdf:about="">{text}</rdf:Description></rdf:RDF></x:xmpmeta>'
    return (
        'http://ns.adobe.com/xap/1.0/\0<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        + packet
        + '<?xpacket end="w"?>'
    ).encode()


def exif(says, picture):
    """The APP1 block of Exif, with a thumbnail."""
    first: dict[int, object] = {piexif.ImageIFD.Orientation: says.get("orientation", 1)}
    for name, tag in (("caption", 0x010E), ("byline", 0x013B), ("copyright_notice", 0x8298)):
        if name in says:
            first[tag] = listed(says[name])[0].encode()
    small, jpeg = picture.copy(), BytesIO()
    small.thumbnail((160, 160))
    small.save(jpeg, "JPEG")
    shot = {piexif.ExifIFD.DateTimeOriginal: says["camera"]} if "camera" in says else {}
    return piexif.dump({"0th": first, "Exif": shot, "thumbnail": jpeg.getvalue(), "1st": {}})


def main(names):
    """Draw the named files, or all."""
    here = Path(__file__).parent
    for file, says in tomllib.loads((here / "samples.toml").read_text("utf-8")).items():
        if names and file not in names:
            continue
        draw, sky, size = SCENES[says["scene"]]
        canvas = Picture(says["scene"], *sky, size=size)
        draw(canvas)
        picture, coded = canvas.finished(), BytesIO()
        if "crop" in says:
            cut = int(picture.width * says["crop"])
            picture = ImageOps.crop(picture, cut).resize((1200, 800))
        if says.get("orientation") == 6:
            picture = picture.transpose(Image.Transpose.ROTATE_90)
        picture.save(coded, "JPEG", quality=80, optimize=True)
        blocks = [(0xE1, exif(says, picture)), (0xE1, xmp(says)), (0xED, iim(says))]
        wanted = [name in says["blocks"].split() for name in ("exif", "xmp", "iim")]
        segments = b"".join(
            pack(">BBH", 0xFF, mark, len(data) + 2) + data
            for (mark, data), want in zip(blocks, wanted, strict=True)
            if want
        )
        (here / file).write_bytes(coded.getvalue()[:20] + segments + coded.getvalue()[20:])


if __name__ == "__main__":
    main(sys.argv[1:])
