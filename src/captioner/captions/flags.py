"""What a caption says of the picture itself: that it is a handout, that it comes from the files."""

from __future__ import annotations

import re
from dataclasses import dataclass

from captioner.captions.credit.agencies import registry
from captioner.captions.credit.suppliers import is_organisation
from captioner.domain.photo import Span

_PICTURE = r"(?i:photo(?:graph)?s?|pictures?|images?|frame(?: grab)?s?|video|footage|stills?|screenshots?|screengrabs?|(?:frame |video |screen ?)grabs?|illustration|combination)"
_GIVEN = r"(?:provided|released|supplied|made available|distributed|handed out|furnished|shared|courtesy)"
_HANDOUT = re.compile(
    rf"\b[Hh]and-?out\b(?!s? of)|\bHANDOUT\b|\b[Tt]his (?:undated )?(?:[a-z]+ )?{_PICTURE}[^.;]{{0,50}}\b{_GIVEN}\b|\b{_PICTURE}(?: (?:taken|made|shot))?(?: and)? {_GIVEN} (?:on [^.;]{{3,30}} )?by\b"
    rf"|\b[Ii]n an? (?:undated )?{_PICTURE}[^.;]{{0,40}}\b{_GIVEN} by\b|\b{_PICTURE}[^.;]{{0,30}}\bobtained (?:by \S+ )?(?:from|on|via|through)\b|\bobtained from (?:a )?social media|\bcourtesy (?:of|photo)\b|\b(?:Courtesy of)\b|供图|（资料由|صورة وزعتها|صورة نشرتها"
)
_NAME = r"[A-Z][\w'’&.-]*(?:\s(?:(?:of|for|and|on|de|du|del)\s(?:the\s)?)?[A-Z][\w'’&-]*)*(?:\s(?:city|provincial|county|municipal|state|district|regional|police|fire|government|department|military|office|ministry|company|zoo)\b)*"
_GIVEN_BY = re.compile(
    rf"\b(?:{_PICTURE}|and|handout)\s(?:taken\s|made\s|shot\s)?(?:and\s)?{_GIVEN}\s(?:on\s[^.;]{{3,30}}\s)?(?:by|of)\s(?:the\s)?(?P<by>{_NAME})"
)
_FILE = re.compile(
    r"\s*(?:FILE\b|FILES\b|\(FILES?\)|\[FILES?\]|File\s*[:：]|File [Pp](?:hoto|icture)|File image|FILE[- ]PHOTO|\(FILE PHOTO\)|Library (?:image|picture|file)|Archiv(?:bild|foto|aufnahme)?\s*:|ARCHIV\b|(?:Foto(?:grafía)?|Imagen|Imagem|Imágenes|Vista) de (?:archivo|arquivo)|Immagin[ei] d['’i]\s?(?:archivio|repertorio)|[Ff]oto d['’]archivio|(?:Photo|PHOTO|Image|IMAGE) d['’]archives?|(?:ARCHIV(?:ES?|O|IO)|Archiv(?:es?|o|io)|Arquivo|ARQUIVO|ARKIV|ARCHIEF|Arkivbild|Arkivfoto|Archieffoto|Arşiv)\s*[-:–]|(?:FOTO|IMAGEN) DE ARCHIVO|(?:资料|資料|档案|檔案)(?:图|圖|照)|صورة (?:أرشيفية|ارشيفية|من الأرشيف)|أرشيفية)"
)
_FILE_ANYWHERE = re.compile(
    r"\b(?:[Ii]n )?(?:this |a |an |undated )?[Ff]ile (?:photo|picture|image|photograph)(?: dated| taken| shows| showing| of|,|\.|:| from| issued| provided| released| made available)|\bTOPSHOT - \(FILES\)|[（(](?:资料|資料|档案|檔案)(?:图|圖|照|片)|资料图）|资料图片|\([Ff]ile(?: photo| picture| image)?\)|[\[(]FILE(?: PHOTO)?[\])]|\[File\]|[Aa]rchiv(?:bild|foto|aufnahme)\b|\((?:[Ff]oto de |[Ii]magen de )?[Aa]rchivo\)|[([,] ?(?:[Ff]oto|[Ii]mmagine|[Ii]magem|[Pp]hoto|[Ii]mage) d(?:['’]|e |i )(?:archiv|arquiv|repertorio)|\b(?:foto(?:graf[ií]a)?|imagen|imagem|immagine|image|photo) d(?:e |['’])(?:archiv(?:es?|i?o)|arquivo)\b|صورة من الأرشيف|[(\-–] ?[أا]رشيف"
)
_COMBINED = re.compile(r"\b(?:COMBO|[Cc]ombination (?:of|photo|picture|image)|[Cc]ombo)\b|组图|拼图|拼版")
_GIVEN_WORDS = (
    "hand",
    "provided",
    "released",
    "supplied",
    "available",
    "distributed",
    "furnished",
    "shared",
    "courtesy",
    "obtained",
    "供图",
    "资料由",
    "صورة",
)
_FILE_WORDS = ("file", "archiv", "arquiv", "arki", "repertorio", "资料", "資料", "档案", "檔案", "رشيف")
_COMBINED_WORDS = ("comb", "组图", "拼图", "拼版")
"""Without one of these words, the long patterns above need not be tried."""
_LEADING = re.compile(r"\s*(?:TOPSHOT\s*-\s*|\(COMBO\)\s*)*")


@dataclass(frozen=True, slots=True)
class Flags:
    """Whether the caption calls the picture a handout, or one from the files."""

    handout: bool
    file_photo: bool
    given_by: str = ""
    """The body that gave the picture, as the sentence names it: "released by the Ministry of X"."""
    span: Span | None = None
    """Where that body stands."""
    combined: bool = False
    """Whether the picture is made of several: then two dates or two places are none."""


def read(caption: str) -> Flags:
    """The flags of a caption without its credits."""
    lowered = caption.lower()
    lead = _LEADING.match(caption)
    at = lead.end() if lead else 0
    file_photo = bool(_FILE.match(caption, at)) or (
        any(map(lowered.__contains__, _FILE_WORDS)) and bool(_FILE_ANYWHERE.search(caption))
    )
    combined = any(map(lowered.__contains__, _COMBINED_WORDS)) and bool(_COMBINED.search(caption))
    handout = any(map(lowered.__contains__, _GIVEN_WORDS)) and bool(_HANDOUT.search(caption))
    giver = _GIVEN_BY.search(caption) if handout else None
    if giver and (is_organisation(giver["by"]) or registry().find(giver["by"])):
        return Flags(handout, file_photo, giver["by"], giver.span("by"), combined)
    return Flags(handout, file_photo, combined=combined)
