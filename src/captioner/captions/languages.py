"""Which language a caption is written in, told by its script and by its little words; English is what is none of the others."""

from __future__ import annotations

import re

from captioner.captions.words import words

_HAN = re.compile(r"[\u3400-\u9fff]")
_ARABIC = re.compile(r"[\u0620-\u064a]")
_LOOKED_AT = 600
"""The script is told from so many code points."""
_FUNCTION_WORDS = words(
    "de do el la los las del en con por una un este esta tras durante desde hacia para dos das em na no uma ao aos pela pelo à às le les des du dans sur une"
    " au aux pour devant près lors der die das den dem im am und auf bei vor über einem einer eine von zum zur mit nach aus il lo gli nel nella della dei di alla al per con su tra piazza plaza praça"
    " het een van op te bij voor naar met aan tijdens og på ved fra til av som med i och för från utanför nära nær w na przez podczas ve ile"
    " mai enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro"
    " janvier février avril juin juillet août septembre octobre novembre décembre januar februar märz juni juli oktober dezember jänner gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
)
_SURE_WORDS = words(
    "em nesta neste nella della nello manifestazione piazza este lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag"
    " samstag sonntag lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta enero febrero mayo junio julio septiembre octubre noviembre diciembre janeiro fevereiro março maio"
    " junho julho setembro outubro novembro dezembro janvier février juin juillet août septembre octobre décembre januar februar märz juni juli oktober dezember gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"
    " januari februari maart mei augustus maj desember stycznia lutego marca kwietnia czerwca lipca sierpnia września października listopada grudnia ocak şubat nisan haziran temmuz ağustos eylül ekim kasım aralık"
)
"""Words of which one is enough, where no English one stands beside it."""
_LANDS = {
    words("le les des du dans sur au aux près devant lors à une"): ("FR", "BE", "CH"),
    words("der die das den dem im am und auf bei ein eine über"): ("DE", "AT", "CH"),
    words("il lo gli nel nella della dei di alla al a maggio giugno luglio"): ("IT", "CH"),
    words("do da em no na uma ao pela pelo os nesta neste"): ("BR", "PT"),
    words("el los las del en con por una este tras"): ("ES", "MX", "AR", "CO", "CL", "PE"),
    words("het een van op te bij voor naar met aan tijdens"): ("NL", "BE"),
    words("og på ved fra til av som med den i och för från utanför under"): ("NO", "SE", "DK"),
}
"""The words of each language, and the countries (alpha-2) whose towns its captions name without their country."""
_HOMES = frozenset(home for lands in _LANDS.values() for home in lands)
_FEWEST = 2
"""Function words from which a text without English ones is in one of these languages."""
_ENGLISH = words("the of and at on with for from is are as by an to during after")


def is_chinese(text: str) -> bool:
    """Whether the caption is written in Chinese."""
    return not text.isascii() and len(_HAN.findall(text[:_LOOKED_AT])) > 5


def is_arabic(text: str) -> bool:
    """Whether the caption is written in Arabic script."""
    return not text.isascii() and len(_ARABIC.findall(text[:_LOOKED_AT])) > 8


def is_continental(text: str, home: str = "") -> bool:
    """Whether the caption is written in one of these languages rather than English; `home` is the agency's country, alpha-2."""
    found = set(text.casefold().split())
    foreign = len(found & _FUNCTION_WORDS)
    if not found & _ENGLISH and (found & _SURE_WORDS or (foreign and home in _HOMES)):
        return True
    return foreign >= _FEWEST and foreign > 2 * len(found & _ENGLISH)


def lands_of(text: str) -> tuple[str, ...]:
    """The countries (alpha-2) that a caption in its language names first."""
    said = set(text.casefold().split())
    return _LANDS[max(_LANDS, key=lambda language: len(said & language))]


def has_han(text: str, start: int, end: int) -> bool:
    """Whether a Chinese character stands in text[start:end]."""
    return not text.isascii() and _HAN.search(text, start, end) is not None
