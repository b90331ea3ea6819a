"""From blocks to what they say: every standard decoded, and combined. The same for a file and for bytes about to be written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from captioner.domain.photo import Picture
from captioner.domain.values import PartialDate, texts_in
from captioner.metadata import formats, mapping
from captioner.metadata.blocks import Blocks, Source
from captioner.metadata.limits import MOST_DATASETS
from captioner.metadata.problems import Damaged
from captioner.metadata.standards import charset, exif, iim, photoshop, xmp


@dataclass(slots=True)
class Decoded:
    """All that a picture's header says, still apart by standard. `*_trouble` is why a block could not be read."""

    blocks: Blocks
    combined: mapping.Combined
    exif: exif.Exif
    iim: iim.Iim
    xmp: mapping.FromXmp
    copies: dict[str, mapping.Copies]
    extended: frozenset[str]
    xmp_trouble: str
    iim_trouble: str
    warnings: list[str]

    @property
    def picture(self) -> Picture:
        """The picture itself, as far as the header tells."""
        return Picture(
            format=self.blocks.format,
            width=self.blocks.width,
            height=self.blocks.height,
            orientation=1 if self.blocks.upright else self.exif.orientation,
        )

    @property
    def camera_date(self) -> PartialDate | None:
        """When the camera says the picture was taken."""
        stated = self.copies["exif"].get(mapping.CAMERA_DATE_FIELD)
        return stated if isinstance(stated, PartialDate) else None

    @property
    def read_only(self) -> str:
        """Why the file can't be written, as far as its header shows; "" if it can."""
        return self.blocks.read_only or self.xmp_trouble or self.iim_trouble


def decode(source: Source, undeclared_charset: str = "auto") -> Decoded:
    """Recognise and decode a picture; raises Damaged where it is none, or too damaged to tell."""
    for each in formats.FORMATS:
        if each.matches(source.head):
            return decode_blocks(each.blocks(source), undeclared_charset)
    raise Damaged("it is no picture in a format that Captioner knows")


def decode_blocks(blocks: Blocks, undeclared_charset: str = "auto") -> Decoded:
    """Decode the blocks of a picture; what is broken in them becomes a warning. Never raises."""
    warnings = list(blocks.warnings)
    tags = _read_exif(blocks, warnings)
    properties, extended, xmp_trouble = _read_xmp(blocks, warnings)
    said = mapping.from_xmp(properties)
    warnings += said.warnings
    iim_block, texts, current, iim_trouble = _read_iim(blocks, undeclared_charset, _texts(said, tags), warnings)
    copies: dict[str, mapping.Copies] = {
        "xmp": said.values,
        "iim": mapping.from_iim(texts),
        "exif": mapping.from_exif(tags),
    }
    combined = mapping.combine(copies["xmp"], copies["iim"], copies["exif"], iim_first=current is False)
    return Decoded(
        blocks, combined, tags, iim_block, said, copies, extended, xmp_trouble, iim_trouble, warnings
    )  # fmt: skip


def _texts(said: mapping.FromXmp, tags: exif.Exif) -> Iterator[str]:
    """Every text of XMP and Exif."""
    for value in said.values.values():
        yield from texts_in(value)
    yield from tags.texts.values()


def _read_exif(blocks: Blocks, warnings: list[str]) -> exif.Exif:
    if not blocks.exif:
        return exif.Exif()
    try:
        return exif.read(blocks.exif)
    except Damaged as problem:
        warnings.append(f"Its Exif was not read: {problem}.")
        return exif.Exif()


def _read_iim(
    blocks: Blocks, undeclared: str, known: Iterator[str], warnings: list[str]
) -> tuple[iim.Iim, iim.Texts, bool | None, str]:
    """The IIM block and its texts, whether XMP knows this state of it (None: not said), and what is wrong with it."""
    block, recorded, trouble = blocks.iim, b"", ""
    if blocks.photoshop:
        try:
            found = all_resources(blocks.photoshop)
        except Damaged as problem:
            trouble = str(problem)
            block = photoshop.cut_off_iim(b"".join(blocks.photoshop))
        else:
            bodies = [each.data for each in found if each.holds(photoshop.IIM)]
            if len(bodies) > 1 or (bodies and blocks.iim and bodies[0].rstrip(b"\0") != blocks.iim):
                trouble = "it has several IIM blocks, and programs differ on which one counts"
            block = bodies[0] if bodies else block
            recorded = next((each.data for each in found if each.holds(photoshop.IIM_DIGEST)), b"")
    if not block:
        return iim.Iim(), {}, None, trouble
    read = iim.read(block, undeclared, known)
    if read.cut_off:
        trouble = trouble or "its IIM block is cut off or garbled"
    if trouble:
        warnings.append(f"Not all of its IIM may have been read: {trouble}.")
    texts = read.texts()
    _warn_of_charset(read.charset, texts, warnings)
    return read, texts, (iim.digest(block) == recorded if recorded.strip(b"\0") else None), trouble


def _warn_of_charset(used: charset.Charset, texts: iim.Texts, warnings: list[str]) -> None:
    if used.guessed and used.name != "utf-8":
        sure = "" if used.confident else ", and the guess is not certain"
        warnings.append(f"Its IIM text does not say its charset; it was read as {used.name}{sure}.")
    for dataset, several in texts.items():
        for text in several:
            if meant := charset.doubly_encoded(text):
                warnings.append(
                    f"IIM {dataset[0]}:{dataset[1]:02d} looks encoded twice: “{text[:40]}” probably means “{meant[:40]}”."
                )
                return


def all_resources(payloads: tuple[bytes, ...]) -> list[photoshop.Resource]:
    """The Photoshop resources of all segments: each segment by itself, or one stream cut into segments; raises Damaged."""
    try:
        found: list[photoshop.Resource] = []
        for payload in payloads:
            found += photoshop.resources(payload)[0]
            if len(found) > MOST_DATASETS:
                raise Damaged("it has more Photoshop resources than any picture needs")
        return found
    except Damaged:
        if len(payloads) == 1:
            raise
        return photoshop.resources(b"".join(payloads))[0]


def _read_xmp(blocks: Blocks, warnings: list[str]) -> tuple[xmp.Properties, frozenset[str], str]:
    """Properties of the packet and its extension, the names found in the extension only, and what is wrong."""
    if not blocks.xmp:
        return {}, frozenset(), ""
    try:
        properties = mapping.read_xmp(blocks.xmp)
        extension = mapping.read_xmp(blocks.extended_xmp) if blocks.extended_xmp else {}
    except Damaged as problem:
        warnings.append(f"Its XMP was not read: {problem}.")
        return {}, frozenset(), str(problem)
    return extension | properties, frozenset(extension), ""
