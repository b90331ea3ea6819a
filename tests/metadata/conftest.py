"""Small pictures to read and write: a bare JPEG, and one built of given segments."""

from __future__ import annotations

import importlib.util
import io
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from PIL import Image

JUDGE = Path(__file__).resolve().parents[2] / "benchmarks" / "lossless.py"
Build = Callable[..., Path]


def bare_jpeg() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (24, 16), (200, 120, 40)).save(stream, "JPEG")
    return stream.getvalue()


BARE = bare_jpeg()
XMP = b"http://ns.adobe.com/xap/1.0/\0"


def segment(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def dataset(record: int, number: int, value: bytes) -> bytes:
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def resource(number: int, data: bytes, name: bytes = b"\0\0", signature: bytes = b"8BIM") -> bytes:
    return signature + struct.pack(">H", number) + name + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)


def photoshop(*resources: bytes) -> bytes:
    return segment(0xED, b"Photoshop 3.0\0" + b"".join(resources))


def exif(block: bytes) -> bytes:
    return segment(0xE1, b"Exif\0\0" + block)


def packet(properties: str, *, attributes: str = "", padding: int = 400) -> bytes:
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
        f' xmlns:desk="urn:desk"{attributes}>{properties}</rdf:Description></rdf:RDF></x:xmpmeta>'
        f'{" " * padding}<?xpacket end="w"?>'
    ).encode()


def xmp(properties: str, *, attributes: str = "", padding: int = 400) -> bytes:
    return segment(0xE1, XMP + packet(properties, attributes=attributes, padding=padding))


def tiff(entries: list[tuple[int, int, int, bytes]], order: str = "<") -> bytes:
    """A TIFF block of one IFD, values behind it; entries are (tag, type, count, value)."""
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    at = 8 + 2 + 12 * len(entries) + 4
    table, values = struct.pack(order + "H", len(entries)), b""
    for tag, kind, count, value in entries:
        table += struct.pack(order + "HHI", tag, kind, count)
        if len(value) <= 4:
            table += value.ljust(4, b"\0")
        else:
            table += struct.pack(order + "I", at + len(values))
            values += value + b"\0" * (len(value) % 2)
    return head + table + b"\0\0\0\0" + values


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """`build(*segments, name=…, tail=…)`: a JPEG with these segments behind SOI, and these bytes behind EOI."""

    def make(*segments: bytes, name: str = "photo.jpg", tail: bytes = b"") -> Path:
        path = tmp_path / name
        path.write_bytes(BARE[:2] + b"".join(segments) + BARE[2:] + tail)
        return path

    return make


@pytest.fixture(scope="session")
def parts() -> object:
    """The makers of segments, for tests that build pictures."""
    return SimpleNamespace(
        BARE=BARE,
        XMP=XMP,
        segment=segment,
        dataset=dataset,
        resource=resource,
        photoshop=photoshop,
        exif=exif,
        packet=packet,
        xmp=xmp,
        tiff=tiff,
    )


@pytest.fixture(scope="session")
def lossless() -> ModuleType:
    """The judge of `make lossless`."""
    spec = importlib.util.spec_from_file_location("lossless", JUDGE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["lossless"] = module
    spec.loader.exec_module(module)
    return module
