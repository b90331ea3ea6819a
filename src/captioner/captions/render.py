"""A caption as it is published."""

from __future__ import annotations

from captioner.captions.credits import CreditParts, split_credit
from captioner.domain.iptc import PhotoMetadata


def caption_with_credit(metadata: PhotoMetadata) -> str:
    """The caption with the photo's credit in it exactly once: as the agency wrote it where that says the same, else as " /CFP".

    A credit in the text that the Credit field contradicts gives way to the field. Without a Credit field the caption stays as it is.
    """
    caption, credit = metadata.caption.strip(), metadata.credit.strip()
    if not credit:
        return caption
    parts = split_credit(caption)
    same = bool(parts.credit) and _canonical(parts.credit) == _canonical(credit)
    if same and (not parts.body or _mentions(caption, parts) < 2):
        return caption
    return f"{parts.body} /{credit}".strip()


def _canonical(credit: str) -> str:
    return (split_credit(f"A caption. /{credit}").credit or credit).casefold()


def _mentions(caption: str, parts: CreditParts) -> int:
    """How often the text around the caption names the agency, as "(Photo by X / AFP) (Photo by X/AFP via Getty Images)" does twice."""
    kept = parts.kept or ((0, 0),)
    around = f"{caption[: kept[0][0]]} {caption[kept[-1][1] :]}"
    return around.casefold().count(parts.credit.split(" via ")[0].casefold())
