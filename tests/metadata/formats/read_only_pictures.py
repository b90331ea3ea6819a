"""Pictures of every format that is read and never written, made small: each states a caption, a camera's date and where it stood."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Sequence

from tests.metadata.formats.pictures import photoshop_block, picture, saved

CAPTION, DATE, PLACE = "Flood in Wuhan", "2024:07:01 06:30:15", (30.5, -114.25)
WIDTH, HEIGHT = 640, 480

XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    b' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="Wuhan"/></rdf:RDF></x:xmpmeta>'
)

Value = tuple[int, int, Sequence[int] | bytes]
"""Tag, type, and its numbers or bytes."""


class Tiff:
    """A TIFF put together piece by piece; `order` is that of struct, and a big one has pointers of eight bytes."""

    def __init__(self, order: str = "<", *, big: bool = False, magic: bytes = b"", reserved: bytes = b"") -> None:
        self.order, self.big = order, big
        start = b"II" if order == "<" else b"MM"
        head = magic or start + struct.pack(order + "H", 43 if big else 42)
        self._pointer_at = 8 if big else 4
        self.data = bytearray((head + (struct.pack(order + "HH", 8, 0) if big else b"")).ljust(16 if big else 8, b"\0"))
        self.data += reserved

    def put(self, body: bytes) -> int:
        """Append these bytes; returns where they lie."""
        self.data += b"\0" * (len(self.data) % 2)
        at = len(self.data)
        self.data += body
        return at

    def directory(self, values: Sequence[Value], following: int = 0) -> int:
        """Append an IFD with these values; returns where it lies."""
        room, code = (8, "Q") if self.big else (4, "I")
        table = b""
        for tag, kind, value in sorted(values, key=lambda each: each[0]):
            form = {1: "B", 2: "B", 3: "H", 4: "I", 5: "I", 7: "B"}[kind]
            body = value if isinstance(value, bytes) else struct.pack(f"{self.order}{len(value)}{form}", *value)
            count = len(value) // 2 if kind == 5 else len(value)
            held = body.ljust(room, b"\0") if len(body) <= room else struct.pack(self.order + code, self.put(body))
            table += struct.pack(f"{self.order}HH{code}", tag, kind, count) + held
        count = struct.pack(self.order + ("Q" if self.big else "H"), len(values))
        return self.put(count + table + struct.pack(self.order + code, following))

    def finish(self, first: int) -> bytes:
        """The file, whose first IFD lies there."""
        struct.pack_into(self.order + ("Q" if self.big else "I"), self.data, self._pointer_at, first)
        return bytes(self.data)


def camera(made: Tiff) -> list[Value]:
    """What a camera states, and its pointers to what lies in directories of their own."""
    taken = made.directory([(0x9003, 2, DATE.encode() + b"\0")])
    return [
        (0x010E, 2, CAPTION.encode() + b"\0"),
        (0x010F, 2, b"Maker\0"),
        (0x0112, 3, [6]),
        (0x8769, 4, [taken]),
        (0x8825, 4, [made.directory(position())]),
    ]


def position() -> list[Value]:
    north, east = PLACE
    return [
        (1, 2, b"N\0" if north > 0 else b"S\0"),
        (2, 5, [int(abs(north)), 1, round(abs(north) % 1 * 60), 1, 0, 1]),
        (3, 2, b"E\0" if east > 0 else b"W\0"),
        (4, 5, [int(abs(east)), 1, round(abs(east) % 1 * 60), 1, 0, 1]),
    ]


def strip(made: Tiff, width: int, height: int, photometric: int = 1) -> list[Value]:
    """A grey picture of these pixels, all of them stored."""
    at = made.put(bytes(n % 256 for n in range(width * height)))
    return [
        (0x0100, 3, [width]), (0x0101, 3, [height]), (0x0102, 3, [8]), (0x0103, 3, [1]), (0x0106, 3, [photometric]),
        (0x0111, 4, [at]), (0x0115, 3, [1]), (0x0116, 3, [height]), (0x0117, 4, [width * height]),
    ]  # fmt: skip


def raw(order: str = "<", *, magic: bytes = b"", reserved: bytes = b"", more: Sequence[Value] = ()) -> bytes:
    """A raw file as most makers build it: a small preview first, and the sensor's picture in a directory that hangs on its own."""
    made = Tiff(order, magic=magic, reserved=reserved)
    sensor = made.directory(strip(made, WIDTH, HEIGHT, 32803))
    values = [*strip(made, 16, 12), *camera(made), (0x02BC, 1, XMP), (0x014A, 4, [sensor]), *more]
    return made.finish(made.directory(values))


def panasonic() -> bytes:
    made = Tiff(magic=b"IIU\0")
    sizes: list[Value] = [(2, 3, [WIDTH + 20]), (3, 3, [HEIGHT + 8]), (4, 3, [4]), (5, 3, [8]), (6, 3, [HEIGHT + 4])]
    return made.finish(made.directory([*sizes, (7, 3, [WIDTH + 8]), *camera(made), (0x02BC, 1, XMP)]))


def olympus() -> bytes:
    made = Tiff(magic=b"IIRO")
    return made.finish(made.directory([*strip(made, WIDTH, HEIGHT), *camera(made), (0x02BC, 1, XMP)]))


def big_tiff(order: str = "<") -> bytes:
    made = Tiff(order, big=True)
    return made.finish(made.directory([*strip(made, WIDTH, HEIGHT), *camera(made), (0x02BC, 1, XMP)]))


def exif() -> bytes:
    """The same as a block of its own."""
    made = Tiff()
    return made.finish(made.directory(camera(made)))


def box(kind: bytes, *bodies: bytes) -> bytes:
    body = b"".join(bodies)
    return struct.pack(">I", 8 + len(body)) + kind + body


def canon() -> bytes:
    """A CR3: a directory to a box, and the XMP behind them."""

    def alone(values: Sequence[Value]) -> bytes:
        made = Tiff()
        return made.finish(made.directory(values))

    main: list[Value] = [(0x0100, 3, [WIDTH]), (0x0101, 3, [HEIGHT]), (0x010E, 2, CAPTION.encode() + b"\0"), (0x010F, 2, b"Canon\0"), (0x0112, 3, [6])]  # fmt: skip
    metadata = box(
        b"uuid", bytes.fromhex("85c0b687820f11e08111f4ce462b6a48"), box(b"CNCV", b"CanonCR3_001/00.09.00/00.00.00"),
        box(b"CMT1", alone(main)), box(b"CMT2", alone([(0x9003, 2, DATE.encode() + b"\0")])), box(b"CMT3", alone([])), box(b"CMT4", alone(position())),
    )  # fmt: skip
    return (
        box(b"ftyp", b"crx \0\0\0\1crx isom")
        + box(b"moov", metadata)
        + box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac"), XMP + b" " * 40)
        + box(b"mdat", bytes(500))
    )


def fuji() -> bytes:
    """A RAF: the camera's JPEG, and behind it what the sensor saw."""
    plain = saved(picture(), "JPEG")
    segments = b"".join(
        b"\xff\xe1" + struct.pack(">H", 2 + len(body)) + body
        for body in (b"Exif\0\0" + exif(), b"http://ns.adobe.com/xap/1.0/\0" + XMP)
    )
    inside = plain[:2] + segments + plain[2:]
    records = struct.pack(">I", 1) + struct.pack(">HHHH", 0x0111, 4, HEIGHT, WIDTH)
    head = (b"FUJIFILMCCD-RAW 0201FF159502" + b"X-T9".ljust(32, b"\0") + b"0100").ljust(84, b"\0")
    places = struct.pack(">IIIIII", 148, len(inside), 148 + len(inside), len(records), 0, 0)
    return (head + places).ljust(148, b"\0") + inside + records


def photoshop() -> bytes:
    """A Photoshop document of one grey pixel a row, with IIM, XMP and Exif among its resources."""

    def resource(number: int, data: bytes) -> bytes:
        return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + b"\0" * (len(data) % 2)

    resources = photoshop_block() + resource(0x0424, XMP) + resource(0x0422, exif())
    header = b"8BPS\0\1" + bytes(6) + struct.pack(">HIIHH", 1, HEIGHT, WIDTH, 8, 1)
    sections = struct.pack(">I", 0) + struct.pack(">I", len(resources)) + resources + struct.pack(">I", 0)
    return header + sections + b"\0\0" + bytes(WIDTH * HEIGHT)


def heic(**options: object) -> bytes:
    """A HEIC as the library behind pillow-heif writes it."""
    import pillow_heif

    pillow_heif.register_heif_opener()
    return saved(picture(size=(WIDTH, HEIGHT)), "HEIF", exif=b"Exif\0\0" + exif(), xmp=XMP, **options)


def avif() -> bytes:
    return saved(picture(size=(WIDTH, HEIGHT)), "AVIF", exif=exif(), xmp=XMP)


def gif() -> bytes:
    return saved(picture("P", size=(WIDTH, HEIGHT)), "GIF")


def bmp() -> bytes:
    stream = io.BytesIO()
    picture(size=(WIDTH, HEIGHT)).save(stream, "BMP")
    return stream.getvalue()


READ_ONLY: dict[str, Callable[[], bytes]] = {
    "phone.heic": heic,
    "web.avif": avif,
    "layers.psd": photoshop,
    "adobe.dng": lambda: raw(more=[(0xC612, 1, b"\1\4\0\0")]),
    "big-endian.dng": lambda: raw(">", more=[(0xC612, 1, b"\1\4\0\0")]),
    "canon.cr2": lambda: raw(reserved=b"CR\2\0" + bytes(4)),
    "canon.cr3": canon,
    "nikon.nef": lambda: raw(">"),
    "sony.arw": raw,
    "pentax.pef": lambda: raw(">"),
    "fuji.raf": fuji,
    "olympus.orf": olympus,
    "panasonic.rw2": panasonic,
    "big.tif": big_tiff,
    "big-motorola.tif": lambda: big_tiff(">"),
}
"""By name; each states CAPTION, DATE, PLACE and XMP's city, and is WIDTH × HEIGHT pixels as stored."""

MUTE: dict[str, Callable[[], bytes]] = {"plain.gif": gif, "plain.bmp": bmp}
"""Pictures that have no place for metadata."""
