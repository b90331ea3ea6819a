"""What announces a credit: "Photo by", "Photo credit should read:", "Foto:", "[Photo/", "Courtesy of", "图源：", "تصوير:", "©"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Expected = Literal["", "person", "body"]
"""Whom a label announces: a photographer, a body that supplies, or either."""

_MANDATORY = r"(?:MANDATORY|Mandatory)\s+(?:CREDIT|Credit|credit)(?:\s*:\s*|\s+(?=[A-Z]))"

_PICTURE = (
    r"(?:(?:File|Handout|HANDOUT|Pool|Aerial|Satellite|Courtesy)\s+)?"
    r"(?:Photo(?:s|graph|graphs|grapher|graphers|graphe|graphie)?|PHOTOS?|Pictures?|PICTURES?|Pics?|Images?|IMAGES?|Footage|Video|Graphic|Illustration|(?:Court|Artist) (?:illustration|sketch|rendering)|Screenshot"
    r"|Fotos?|FOTOS?|Fotó|Fotoğraf|Foto[gk]raf[iı]?|Valokuva|Ljósmynd|Zdjęcie|Fot\.|FOT\.|Ph\.?|Bild(?:er)?|BILD|Fotograf[ií]as?|Fotografie|Fotograf[oa]?|Imagen|Imagem|Immagine|Kuva|Фото"
    r"|(?<=File |Pool )photo|(?<=Handout )photo|(?<=Satellite )image|(?<=Courtesy )photo)"
    r"(?:\s+(?:[Aa]rchives?|ARCHIVES?))?(?:\s+(?:credit|Credit|CREDIT|source|Source|SOURCE)s?)?"
    r"(?:\s+(?P<given>provided\s+(?:to|by)|courtesy\s+of|courtesy|Courtesy\s+of|COURTESY\s+OF|supplied\s+by|released\s+by|from)\b:?"
    r"|(?:\s+should\s+read|\s+must\s+read)\s*:?|\s*[:：]|\s+(?P<by>by|BY|par|PAR|von|di|por|POR|de|DE|door|av)\b:?"
    r"|,(?=\s[A-Z])|(?=\s*[/／©])\s*[/／]?|(?<=ARCHIVES)|(?<=CHIVE))"
)

_CREDIT = (
    r"(?:CREDITS?|Credits?|Cr[ée]dit(?:o|os|i|s)?|CR[ÉE]DIT(?:OS?|S)?|(?P<source>Source|SOURCE|Quelle|Fuente|Fonte|Bron|Źródło|المصدر)|Kredit)"
    r"(?:\s+(?:Image|Photo|photo|should\s+read|Line|must\s+read|foto|fotografía|de (?:la )?(?:foto|imagen)))*\s*(?:[:：]|\.{3})"
)
_FROM_FILE = r"(?:FILE|File|FILES|Archive|ARCHIVE|Archiv|Archivo)(?:\s+(?:photo|PHOTO|image))?(?:\s+by|\s*:)(?=\s)"

_COURTESY_OF = (
    r"(?P<courtesy>(?:Courtesy|courtesy|COURTESY)(?:\s+(?:of|OF|photo)\b|\s*:|(?=\s+[A-Z]))|(?:Cortes[ií]a|CORTES[IÍ]A|Avec l'aimable autorisation)\s+(?:de|DE|di|do|da)\b"
    r"|(?:Provided|Supplied|Released|Handout)\s+(?:by|from)\b|(?:Provided|Supplied|Handout)\s*:)"
)

_CHINESE = (
    r"(?P<zh>(?:文/图|图片来源|图片|图源|图|摄影|摄|来源|供图|圖片來源|圖片|圖源|圖|來源|攝影|攝)\s*[:：/／|]\s*)+"
)
_ARABIC = r"(?P<shot>تصوير)\s*[:：]?|(?P<ar>الصورة|المصدر|صورة|مصدر الصورة)\s*[:：]"

_ARCHIVED = (
    r"(?:(?:Arki[vf]|Arkisto|Archief?|Arşiv|Archiv)(?:foto|bilde?|kuva|aufnahme)|(?:Foto(?:graf[ií]a)?|Imagen|Imagem|Photo|Image|Immagine)\s+d(?:e |['’])(?:archiv(?:es?|i?o)|arquivo)"
    r"|ARCHI[VE]F?(?:FOTO|BILD)|ARKIV(?:FOTO|BILDE?))(?:\s*[:：/]|\s+(?:av|von|de|par|di|door)\b|(?=\s+[^\W\d_a-z]))"
)
"""A word for a picture from the files, in the languages that make one word of it or put "of the files" behind."""

_PLAIN = rf"(?:{_ARCHIVED}|{_PICTURE}|{_CREDIT}|{_FROM_FILE}|{_COURTESY_OF}|{_CHINESE}|{_ARABIC})\s*(?:the\s+)?"
_LABEL = re.compile(
    rf"(?P<must>{_MANDATORY})?{_PLAIN}(?P<more>(?:Courtesy(?: of)?|COURTESY(?: OF)?|CORTES[IÍ]A(?: DE)?|Cortes[ií]a(?: de)?)\s+)?|{_MANDATORY}"
)
COPYRIGHT = re.compile(r"\s*(?:©|\([cC]\)|Copyright)\s*(?:\d{4},?\s+)?")
"""A sign of copyright, which announces a credit too."""
NOUN = re.compile(
    r"(?:Photos?|PHOTOS?|Fotos?|FOTOS?|Pic|PICTURE|Picture|Fot\.|Ph\.|Credit|CREDIT)\s+(?:(?:de|di|par|von|por)\s+)?(?=[^\W\d_])"
)
"""A picture's word that only what follows makes a label: "PHOTO NAME, OUTLET"."""
_FILE_MARKS = ("file", "archi", "arki", "arquivo", "arşiv")
_BODY = re.compile(r"来源|來源|图源|圖源|المصدر|مصدر|Source|source|SOURCE")


@dataclass(frozen=True, slots=True)
class Label:
    """A label: where it ends, whom it announces, who is said to have given the picture, and whether it is from the files."""

    end: int
    expected: Expected = ""
    giver: str = ""
    from_file: bool = False
    mandatory: bool = False


def read_label(text: str, start: int, end: int) -> Label | None:
    """The label that begins at `start`, together with a sign of copyright, or None."""
    match = _LABEL.match(text, start, end)
    begin = match.end() if match else start
    signed = COPYRIGHT.match(text, begin, end)
    if match is None:
        return Label(signed.end(), "body") if signed else None
    told = match.group().casefold()
    given = match["given"] or match["courtesy"] or match["more"] or ""
    expected: Expected = "body" if match["source"] or _BODY.search(told) or match["ar"] else ""
    if match["by"] or match["shot"] or told.startswith("photographe") or (match["zh"] and told[0] in "摄攝"):
        expected = "person"
    return Label(
        signed.end() if signed else begin,
        expected,
        given.strip(),
        any(mark in told for mark in _FILE_MARKS),
        told.startswith("mandatory"),
    )


def is_label(text: str, start: int) -> bool:
    """Whether a label begins at `start`."""
    return _LABEL.match(text, start) is not None
