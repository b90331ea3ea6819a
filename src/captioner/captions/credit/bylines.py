"""Photographers' names: who is one, who is not, and how a name is written."""

from __future__ import annotations

import re
from functools import lru_cache

from captioner.captions.credit.suppliers import is_organisation
from captioner.captions.words import words

NOBODY = frozenset(
    [
        "stringer",
        "str",
        "ho",
        "handout",
        "pool",
        "uncredited",
        "illustration",
        "contributor",
        "anonymous",
        "unknown",
        "staff",
        "n/a",
        "na",
        "none",
        "-",
        "–",
        "—",
        "correspondent",
        "screenshot",
        "screengrab",
        "reporter",
        "photographer",
    ]
) | {
    "satellite image",
    "pool photo",
    "photo",
    "file photo",
    "file",
    "file image",
    "no credit",
    "not credited",
    "a stringer",
    "stringer network",
    "social media",
    "user generated content",
    "ugc",
    "video grab",
    "handout photo",
    "handout picture",
    "images",
    "photo illustration",
}
"""What agencies write where a photographer's name would stand, when there is none."""

_RANK = re.compile(
    r"^(?:(?:U\.?S\.? (?:Army|Navy|Air Force|Marine Corps) )?(?:photo by )?"
    r"(?:Mass Communication (?:Specialist|Spc\.?)|(?:Petty Officer|MC[123SC]|Airman|Seaman)\b)(?: (?:1st|2nd|3rd|First|Second|Third) Class)?"
    r"|(?:Staff |Tech\.? |Technical |Master |Senior |Gunnery |Lance |First |1st |2nd |Second )*"
    r"(?:Sgt\.?|Sergeant|Cpl\.?|Corporal|Pfc\.?|Pvt\.?|Private|Spc\.?|Specialist|Capt\.?|Captain|Lt\.?|Lieutenant|Maj\.?|Major"
    r"|Col\.?|Colonel|Airman|Seaman)(?: (?:1st|2nd|3rd|First|Second|Third) Class)?"
    r"|LPhot|POPhot|AS1|Cpl)\s+(?=[A-Z])"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PARTICLES = words("van der den de la del della di da dos das du von zu ter ten al bin ibn y e")
_PARTICLES_OF_MIXED = words("van der den de dos das von ter ten bin ibn y e")
"""Those that stay small where only the family name is in capitals: "Name VAN DER NAME", but "Name LA NAME" keeps its capital."""
_KOREAN_SECOND = words(
    "min woo ho jin soo su hee young yeon hyun jun joon sung seok won jae ki gi in eun mi ju ah il sik kyu tae sun hwan chul jung hoon hun bin rae ran ja hye hwa"
    " yong nam kyung kyong seung suk sook hyuk gyu han jong yeol hak kwon pyo moon bae beom bum geun kyun"
)
"""The second syllable of a Korean given name, which stays small after the hyphen: Bo-min."""
_ZH_BODY = tuple("社网報报網台系局部署队院馆")
_PERSON_WORD = re.compile(r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĆĐŐŰİŞĞ][\w'’.-]*$|[a-z]{1,3}$|[A-Z]\.$|d['’][A-Z]\w+$|al-[A-Z]\w+$")


def is_nobody(text: str) -> bool:
    """Whether this stands where a name would stand, but is none: STRINGER, HO, Pool, "-"."""
    return text.strip(" .()[]*").casefold() in NOBODY or not any(c.isalpha() for c in text)


_NOBODY_AT_ALL = re.compile(
    r"(?:various|multiple) sources|divulgação|reprodução|cortes[ií]a|staff photographer|supplied|screen(?:shot|grab) .*|(?:本报|本网|本刊|本台|受访者|网友|资料|本人|网络).{0,6}|翻[攝摄].{0,10}",
    re.IGNORECASE,
)


def is_nobody_at_all(text: str) -> bool:
    """Whether these words say of no one in particular that he took or gave the picture: "various sources", "Divulgação", "网友"."""
    return _NOBODY_AT_ALL.fullmatch(text) is not None


_LONGEST = 120
"""Characters of a name, rank and all."""


@lru_cache(1024)
def is_person(text: str) -> bool:
    """Whether this can be a photographer's name: two to five capitalised words, none of them an organisation's."""
    if len(text) > _LONGEST:
        return False
    words = without_rank(text).split()
    if _is_cjk(text):
        return 2 <= len(text.strip()) <= 4 and not text.strip().endswith(_ZH_BODY)
    if _is_arabic(text):
        named = not all(word.startswith("ال") for word in words)
        return 2 <= len(words) <= 5 and named and not is_organisation(text)
    return (
        2 <= len(words) <= 5
        and all(_PERSON_WORD.match(word) for word in words)
        and words[0][:1].isupper()
        and words[0] not in ("The", "A", "An")
        and not is_organisation(text)
    )


def without_rank(text: str) -> str:
    """The name without a military rank before it."""
    return _RANK.sub("", text)


_TWO_CAPITALS = re.compile(r"[^\W\d_a-zß-öø-ÿ]{2}")


@lru_cache(1024)
def in_normal_capitals(name: str) -> str:
    """The name with words in capitals written as a name: BASTIEN CORMERAIS and Bastien CORMERAIS are Bastien Cormerais.

    A text longer than any name stays as it is.
    """
    if len(name) > _LONGEST or not _TWO_CAPITALS.search(name):
        return name
    words = name.split()
    shouted = name.isupper()
    return " ".join(_lowered(word, first=n == 0, shouted=shouted) for n, word in enumerate(words))


def _lowered(word: str, *, first: bool, shouted: bool) -> str:
    letters = [c for c in word if c.isalpha()]
    if len(letters) < 2 or not word.isupper() or "." in word.rstrip("."):
        return word
    if len(letters) == 2 and not shouted and not set(word) & set("AEIOUY"):
        return word
    if word in ("II", "III", "IV"):
        return word
    if not first and word.casefold() in (_PARTICLES if shouted else _PARTICLES_OF_MIXED):
        return word.casefold()
    head, hyphen, tail = word.partition("-")
    if hyphen and tail.casefold() in _KOREAN_SECOND:
        return _capitalised(head) + "-" + tail.casefold()
    return _WORD.sub(lambda match: _capitalised(match.group()), word)


def _capitalised(word: str) -> str:
    if word.startswith("MC") and len(word) > 4:
        return "Mc" + word[2:].capitalize()
    head, mark, tail = word.replace("’", "'").partition("'")
    if mark and len(head) <= 2:
        return head.capitalize() + mark + tail.capitalize()
    return word.capitalize()


def _is_cjk(text: str) -> bool:
    return bool(text.strip()) and all("\u3400" <= c <= "\u9fff" or c == "·" for c in text.strip())


def _is_arabic(text: str) -> bool:
    return any("\u0600" <= c <= "\u06ff" for c in text)
