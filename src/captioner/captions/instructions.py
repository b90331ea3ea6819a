"""Rules of use and service notes of an agency, and the subject tags that old lines carry: where they begin in a caption."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from captioner.captions import gazetteer

_SHOUTED = (
    r"ATTENTION(?: EDITORS)?|EDITOR'?S?'? NOTE|EDITORS?[:’' ]|NOTE TO EDITORS|(?:FOR )?EDITORIAL (?:USE|PURPOSES)|(?:STRICTLY )?RESTRICTED TO"
    r"|RESTRICTIONS?\b|NO (?:RE-?)?SALES?|NO ARCHIV|NO USE|NO COMMERCIAL|NO ADVERT|NO MARKETING|NO THIRD|NO LICENSING|NO NEW USE|NO MAGS"
    r"|NO INTERNET|NO TV|NO PUBLICATION|NO MOBILE|NO BOOK|NO CROPP|NO ALTER|NOT FOR|NOT TO BE|NOT INTENDED|NOT AVAILABLE"
    r"|MANDATORY (?:CREDIT|BYLINE)|MUST (?:NOT|BE|CREDIT|ON-SCREEN|COURTESY)|CREDIT (?:MUST|LINE|MANDATORY)|BEST (?:QUALITY|POSSIBLE)|QUALITY FROM"
    r"|EMBARGO(?:ED)?|STRICT(?:LY)? EMBARGO|HOLD FOR RELEASE|TEMPLATE OUT|TV OUT|MAGS OUT|INTERNET OUT|ONLINE OUT"
    r"|(?:THIS|THESE) (?:IMAGE|PICTURE|PHOTO|HANDOUT|VIDEO|FILE|STILL|MATERIAL)\w*|IMAGES? (?:MUST|FROM)|FOR ONE-?TIME|ONE-?TIME USE"
    r"|(?:COMMERCIAL|EDITORIAL) OR (?:COMMERCIAL|EDITORIAL)|DO NOT|USE ONLY|FREE (?:FOR )?(?:EDITORIAL|USE)|GRAPHIC CONTENT"
    r"|(?:SENT|DISTRIBUTED|PROVIDED) (?:TO CLIENTS|AS A SERVICE)|PART (?:NO|OF)\b|TPX IMAGES|REFILE|CORRECTION|CORRECTS|ALTERNATIVE CROP"
    r"|RETRANSMI\w+|RESENDING|ADDS|WATERMARK|PIXELATED|TO GO WITH|MORE PICTURES|AVAILABLE FOR|EXCLUSIVE|PREMIUM|DIGITALLY|NORTH AMERICA|ALL RIGHTS|COPYRIGHT RESERVED"
    r"|SEARCH [\"“]|PLEASE |UNVERIFIED CONTENT|HANDOUT EDITORIAL|TPX\b|SOLO USO|FREI (?:NUR|F[ÜU]R)|NUR F[ÜU]R|KEINE |PAS DE |INTERDI|SOLO PER|NON CEDIBILE|VIETATO|USO OBRIGAT"
    r"|(?:S[OÓ]LO |SOMENTE |SOLO PARA )?USO EDITORIAL|S[OÓ]LO DISPONIBLE|NO VENTAS|NO ARCHIVO|CR[ÉE]DITO OBLIGATORIO|M[ÁA]XIMA CALIDAD|USAGE [ÉE]DITORIAL|NUR ZUR|ACHTUNG|PROIBID[OA]"
)
_SPOKEN = (
    r"Editorial [Uu]se [Oo]nly|For editorial use|No (?:commercial|archiv\w*|re-?sales?|sales?|third|use|model)|Not for (?:sale|use|commercial|resale)"
    r"|See PA [Ss]tory|RESTRICTIONS?:|Restrictions?:|Use subject to|Restricted to|Mandatory [Cc]redit|Embargoed|Strictly embargoed|Do not (?:use|crop|archive)"
    r"|Editors?'? [Nn]ote|NOTE TO EDITORS|Attention [Ee]ditors|Free for editorial|One-time use|All rights reserved|Not available in"
    r"|WARNING: Graphic|Best quality available|Honorarfrei|Nur für|Nur zur|Nutzungs|Uso editorial|Usage éditorial"
    r"|禁止|请勿|請勿|严禁|不得|仅限|仅供|版权所有|版權所有|未经"
)


_PHRASE = re.compile(rf"(?:{_SHOUTED}|{_SPOKEN})")
_WITHIN = re.compile(r"[\w(\"“'/-]")
"""After these, a phrase is part of something else."""
_LOUD = re.compile(
    r"[A-Z][A-Z]+|(?:Edit|For ed|No |Not |See PA|Rest|Use sub|Mand|Emb|Strict|Do not|Atten|Free for|One-|All rig|Best q|WARN|Honor|Nur |Nutz|Uso |Usage|NOTE)|[禁请請严不仅版未]"
)


_SHOUTED_WORDS = re.compile(r"[A-Z][A-Z'’]+,?(?: [“\"]?[A-Z][A-Z'’”\"]*[,.:]?){2}")
_RUN = re.compile(rf"(?<=[a-z])(?<!via)(?<!Via)(?<! by)\s+(?={_SHOUTED_WORDS.pattern}(?:\s|$))")
"""A line in small letters that goes on in capitals: "AGENCY/Name SEARCH …"."""


_LONGEST_OUT = 120
"""Countries before "OUT" take no more code points."""


@cache
def _out() -> re.Pattern[str]:
    """Countries and "OUT"."""
    names = {name for name in gazetteer.countries().names if name.isascii() and len(name) > 1}
    written = sorted(names | {name.upper() for name in names}, key=lambda name: (-len(name), name))
    country = rf"(?:{'|'.join(map(re.escape, written))})"
    return re.compile(rf"(?<![\w(\"“'/-]){country}(?:(?:,\s*|\s+(?:and|AND|&)\s+|\s*/\s*){country}){{0,8}}\s+OUT\b")


TAGS = re.compile(
    r"\+{3}[^+]{2,60}\+{3}|\(zu dpa[^()]{0,200}\)|\(?(?:[A-Z][A-Z .&'-]{1,40})?(?:\s*-\s*)?Tags?:\s[A-Z ,/&-]{2,200}\)?|(?<=\()[A-Z][A-Z ]{2,40} - Tags:[^()]{0,200}\)"
)
"""Subject tags as older Reuters lines end in: "(PERU - Tags: SPORT FOOTBALL)"."""


def openings(text: str, start: int, end: int) -> Iterator[int]:
    """Where instructions begin in text[start:end]: one of their phrases, or countries and "OUT"."""
    for loud in _LOUD.finditer(text, start, end):
        before = text[max(0, loud.start() - 2) : loud.start()]
        before = "" if before == " /" else before[-1:]
        if not _WITHIN.match(before) and _PHRASE.match(text, loud.start(), end):
            yield loud.start()
    out = text.find(" OUT", start, end)
    if out >= 0:
        yield from (match.start() for match in _out().finditer(text, max(start, out - _LONGEST_OUT), end))


def find(text: str, start: int, end: int, *, shouted: bool = False) -> int:
    """Where the first instruction in text[start:end] begins, -1 where there is none; `shouted`: also one known by its capitals alone."""
    first = min(openings(text, start, end), default=-1)
    run = _RUN.search(text, start, end) if shouted else None
    return min((place for place in (first, run.end() if run else -1) if place > 0), default=-1)


def shouts(text: str, start: int) -> bool:
    """Whether several words in capitals stand here, as those of an instruction do behind a credit."""
    return _SHOUTED_WORDS.match(text, start) is not None


def opens(text: str, start: int) -> bool:
    """Whether an instruction begins right here, be it within a bracket."""
    if _PHRASE.match(text, start):
        return True
    return " OUT" in text[start : start + 160] and _out().match(text, start) is not None
