"""What libexiv2 and Pillow read back of what Captioner wrote: two more judges beside exiftool, for `lossless.py`."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, IptcImagePlugin

from captioner.domain.fields import Kind, XmpForm
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.values import texts_in

_PREFIXES = {"Iptc4xmpCore": "iptc", "Iptc4xmpExt": "iptcExt"}
"""What libexiv2 calls two namespaces of XMP."""
IIM_NAMES = {
    "caption": "Caption", "headline": "Headline", "title": "ObjectName", "caption_writer": "Writer", "byline": "Byline",
    "byline_title": "BylineTitle", "credit": "Credit", "source": "Source", "sublocation": "SubLocation", "city": "City",
    "province_state": "ProvinceState", "country": "CountryName", "country_code": "CountryCode", "keywords": "Keywords",
    "copyright_notice": "Copyright", "instructions": "SpecialInstructions", "job_id": "TransmissionReference",
}  # fmt: skip
"""What libexiv2 calls the IIM copy of each field."""
_EXIF_NAMES = {"caption": "ImageDescription", "byline": "Artist", "copyright_notice": "Copyright"}
_KEY = re.compile(r"((?:Exif|Iptc|Xmp)\.\S+) +(?:(\S.*))?")
_RDF, _LANG = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}", "{http://www.w3.org/XML/1998/namespace}lang"
_DC = "{http://purl.org/dc/elements/1.1/}"


def unread_by_exiv2(path: Path, original: Path, goal: PhotoMetadata, fields: tuple[str, ...]) -> Iterator[str]:
    """Fields that libexiv2 reads otherwise than they were written; where it could not read the XMP of the original, its XMP is no matter."""
    said = _exiv2(path)
    has_xmp = any(key.startswith("Xmp.") for key in said) or not _is_too_broken(original)
    has_iim = any(key.startswith("Iptc.") for key in said)
    has_exif = "Exif.Image.ImageDescription" in said
    for name in fields:
        declared = FIELDS[name]
        if declared.kind in (Kind.STRUCTURES, Kind.DATE) or not declared.xmp:
            continue
        texts = texts_in(goal[name])
        prefix, _, local = declared.xmp.partition(":")
        wanted = [", ".join(texts)] if declared.kind is Kind.LIST else texts
        found = [_default(each) for each in said.get(f"Xmp.{_PREFIXES.get(prefix, prefix)}.{local}", [])]
        if has_xmp and list(filter(None, found)) != list(filter(None, wanted)):
            yield f"exiv2 reads {name} in XMP as {found}"
        if has_iim and name in IIM_NAMES:
            cut = [text.encode()[: declared.max_bytes].decode(errors="ignore") for text in texts]
            if (found := said.get(f"Iptc.Application2.{IIM_NAMES[name]}", [])) != cut:
                yield f"exiv2 reads {name} in IIM as {found}"
        if (
            has_exif
            and name in _EXIF_NAMES
            and (found := said.get(f"Exif.Image.{_EXIF_NAMES[name]}")) != ["; ".join(texts)]
        ):
            yield f"exiv2 reads {name} in Exif as {found}"


def _exiv2(path: Path) -> dict[str, list[str]]:
    """The values of every key; a value may run over several lines."""
    done = subprocess.run(["exiv2", "-q", "-PEIXkv", "pr", str(path)], capture_output=True, check=False)
    said: dict[str, list[str]] = {}
    last: list[str] = []
    for line in done.stdout.decode("utf-8", "replace").splitlines():
        if match := _KEY.fullmatch(line):
            last = said.setdefault(match[1], [])
            last.append(match[2] or "")
        elif last:
            last[-1] += f"\n{line}"
    return said


def _is_too_broken(path: Path) -> bool:
    done = subprocess.run(["exiv2", "-PXk", "pr", str(path)], capture_output=True, check=False)
    return b"Failed to decode XMP" in done.stderr


def _default(text: str) -> str:
    """The x-default of a language alternative, which libexiv2 prints with all its languages in a row."""
    match = re.match(r'lang="x-default" (.*?)(?:, lang="[\w-]+" .*)?\Z', text, re.DOTALL)
    return match[1] if match else text


def unread_by_pillow(path: Path, goal: PhotoMetadata, fields: tuple[str, ...]) -> Iterator[str]:
    """Fields whose Exif, IIM or (of Dublin Core) XMP copy Pillow hands up otherwise than it was written."""
    with Image.open(path) as image:
        tags, packet = image.getexif(), image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
        iim = (IptcImagePlugin.getiptcinfo(image) if image.format == "JPEG" else None) or {}
    said = _parsed(packet)
    for name in fields:
        declared, texts = FIELDS[name], texts_in(goal[name])
        if said is not None and declared.xmp.startswith("dc:") and declared.xmp_form is XmpForm.ALT:
            found = said.iterfind(f".//{_DC}{declared.xmp[3:]}/{_RDF}Alt/{_RDF}li")
            defaults = [each.text for each in found if each.get(_LANG, "x-default") == "x-default"]
            if defaults != texts:
                yield f"Pillow reads {name} in XMP as {defaults}"
        if iim and name in IIM_NAMES:
            raw = iim.get(declared.iim[0], [])
            found_iim = [each.decode("utf-8", "replace") for each in (raw if isinstance(raw, list) else [raw])]
            if found_iim != [text.encode()[: declared.max_bytes].decode(errors="ignore") for text in texts]:
                yield f"Pillow reads {name} in IIM as {found_iim}"
        if 0x010E in tags and name in _EXIF_NAMES:
            stated = str(tags.get(declared.exif[0], ""))
            if _letters(stated) != "; ".join(texts):
                yield f"Pillow reads {name} in Exif as {stated}"


def _parsed(packet: bytes | str) -> ElementTree.Element | None:
    """The packet without what pads it; Pillow hands up all bytes of a TIFF's tag, and of a PNG the text."""
    whole = packet.encode() if isinstance(packet, str) else packet
    return ElementTree.fromstring(whole.rstrip(b"\0")) if whole.strip(b"\0") else None


def _letters(text: str) -> str:
    """The text; Pillow takes the bytes of Exif for Latin-1, where they are UTF-8."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text
