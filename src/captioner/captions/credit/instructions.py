"""Rules of use and service notes of an agency, and the subject tags that old lines carry: where they begin in a caption."""

from __future__ import annotations

import re
from functools import cache, lru_cache

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
    r"[A-Z禁请請严不仅版未](?:[A-Z]+|(?<=[^A-Z])|dit|or ed|o |ot |ee PA|est|se sub|and|mb|trict|o not|tten|ree for|ne-|ll rig|est q|onor|ur |utz|so |sage)"
)
"""What every phrase begins with, and little else."""


_SHOUTED_WORDS = re.compile(r"[A-Z][A-Z'’]+,?(?: [“\"]?[A-Z][A-Z'’”\"]*[,.:]?){2}")
_RUN = re.compile(rf"\s(?<=[a-z]\s)(?<!via\s)(?<!Via\s)(?<! by\s)\s*(?={_SHOUTED_WORDS.pattern}(?:\s|$))")
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


@lru_cache(8)
def places(text: str, start: int, end: int) -> tuple[int, ...]:
    """Where instructions begin in text[start:end], in order: one of their phrases, or countries and "OUT"."""
    found = [
        loud.start()
        for loud in _LOUD.finditer(text, start, end)
        if _PHRASE.match(text, loud.start(), end) and not _is_within(text, loud.start())
    ]
    out = text.find(" OUT", start, end)
    if out >= 0:
        found += (match.start() for match in _out().finditer(text, max(start, out - _LONGEST_OUT), end))
        found.sort()
    return tuple(found)


def _is_within(text: str, at: int) -> bool:
    """Whether a phrase at `at` is part of something else."""
    return _WITHIN.match(text, max(0, at - 1), at) is not None and text[max(0, at - 2) : at] != " /"


def run_of_capitals(text: str, start: int, end: int) -> int:
    """Where in text[start:end] a line in small letters goes on in capitals, as before an instruction that only they show; -1 where none does."""
    run = _RUN.search(text, start, end)
    return run.end() if run else -1


def shouts(text: str, start: int) -> bool:
    """Whether several words in capitals stand here, as those of an instruction do behind a credit."""
    return _SHOUTED_WORDS.match(text, start) is not None


def opens(text: str, start: int) -> bool:
    """Whether an instruction begins right here, be it within a bracket."""
    if _PHRASE.match(text, start):
        return True
    return " OUT" in text[start : start + 160] and _out().match(text, start) is not None
