"""Places in Arabic captions: country, region and city by the gazetteer, the spot by the word that opens its name."""

from __future__ import annotations

import re

from captioner.captions import gazetteer
from captioner.captions.gazetteer import City, Country, fold
from captioner.captions.words import words
from captioner.domain.photo import Span

_LETTERS = re.compile(r"[\u0620-\u064a]")
_WORD = re.compile(r"[\u0620-\u0652\u0670-\u06d3]+")
_SPOT_OPENS = words(
    "حي ساحة ميدان شارع قناة مطار مخيم جسر معبر نهر مستشفى جامعة ملعب متحف قصر برج بحيرة جبل مسجد كنيسة ميناء حديقة بحر مبنى محطة سجن كورنيش منتزه فندق استاد كاتدرائية جزيرة طريق جامع مسرح قاعة سوق سد قلعة معبد ضريح واحة وادي مضيق خليج قاعدة منتجع مدرسة كلية معهد بوابة مقبرة مصفاة حقل محمية مجمع"
)
_PLAIN = words(
    "شعبي شعبية محلي محلية كبير كبيرة قديم قديمة تجاري تجارية مركزي للنازحين للاجئين مؤقت حكومي حكومية عامة وقود مياه عسكري عسكرية نفط غاز سيارات اقتراع تسوق صحي طبي شرطة احتجاز إيواء لجوء خضار خضروات أسماك رياضي رياضية مدرسية ثانوية ابتدائية نووي نووية انتخابي انتخابية"
)
_ENDS = words("الدولي الدولية الوطني الوطنية الكبير الكبرى المركزي المركزية الشريف الشريفة الحدودي")
"""Adjectives that close a spot's name."""
_CITY_LEADS = words("مدينة بلدة قرية العاصمة ضاحية بمدينة ببلدة بقرية لمدينة")
_LEADS = (
    words(
        "في من إلى قرب بالقرب خارج داخل وسط شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسطي شوارع أحياء ضواحي سماء أطراف محيط محافظة ولاية إقليم مطار أنقاض"
    )
    | _CITY_LEADS
)
_TALKED_OF = re.compile(r"(?:عن|حول|بشأن|ضد|أزمة|الأزمة|الوضع|الأوضاع|الحرب|حرب)\s+(?:\S+\s+){0,3}?(?:في\s+)?[بل]?$")
_LAST_PLACE = re.compile(r"\sفي\s(?P<name>[\u0620-\u064a]{3,})(?=،\s*[\d٠-٩])")
"""A place nobody knows, by its form: "في شوشا، 15 يونيو"."""
_PREFIX = re.compile(r"^(?:ب|ل|و|وب|ول|ف)(?=\S{3})")


def is_arabic(text: str) -> bool:
    """Whether the caption is written in Arabic script."""
    return not text.isascii() and len(_LETTERS.findall(text[:600])) > 8


def find(text: str) -> dict[str, tuple[str, Span]]:
    """The place fields that the caption fills, with their spans."""
    words = [(match.group(), match.span()) for match in _WORD.finditer(text[:1500])]
    found: dict[str, tuple[str, Span]] = {}
    country: Country | None = None
    cities: tuple[City, ...] = ()
    n = 0
    while n < len(words):
        if "sublocation" not in found and (spot := _spot(words, n)):
            found["sublocation"] = (text[spot[0] : spot[1]], spot)
            n += sum(1 for _, (a, b) in words[n:] if a < spot[1])
            continue
        name, kind, span, length = _known(text, words, n)
        if (
            kind == "country"
            and country
            and "city" not in found
            and _is_its_capital(text, found["country"], name, span)
        ):
            spelt = text[slice(*found["country"][1])]
            found["city"], cities = (spelt, found["country"][1]), gazetteer.cities(spelt)
            country = None
        if kind == "country" and country is None:
            country = gazetteer.countries().by_name[fold(name)]
            found["country"] = (country.name, span)
        elif kind == "province" and "province_state" not in found:
            found["province_state"] = (name, span)
        elif kind == "city" and "city" not in found:
            found["city"] = (name, span)
            cities = gazetteer.cities(name)
        n += length or 1
    if country and cities and found["country"][1] < found["city"][1] and all(c.country != country.code for c in cities):
        if _TALKED_OF.search(text, 0, found["country"][1][0]):
            country = None
        else:
            del found["city"]
    if "city" not in found and "country" not in found and (named := _LAST_PLACE.search(text, 0, 1500)):
        found["city"] = (named["name"], named.span("name"))
    if "province_state" in found:
        state = gazetteer.states()[fold(found["province_state"][0])][0]
        country = country or gazetteer.countries().by_code[state.country]
    if country is None and cities and fold(found["city"][0]) not in ("القدس", fold("القدس")):
        country = gazetteer.countries().by_code[cities[0].country]
    if country:
        span = found.get("country", found.get("city", found.get("province_state", ("", (0, 0)))))[1]
        found["country"], found["country_code"] = (country.name, span), (country.alpha3, span)
    return found


def _is_its_capital(text: str, before: tuple[str, Span], name: str, span: Span) -> bool:
    """Whether the country before a comma is really a town of the country after it: "عمان، الأردن"."""
    after = gazetteer.countries().by_name[fold(name)]
    named = gazetteer.cities(text[slice(*before[1])])
    return text[before[1][1] : span[0]].strip() in ("،", ",") and any(city.country == after.code for city in named)


def _spot(words: list[tuple[str, Span]], n: int) -> Span | None:
    """A word such as "square" and the definite or proper words after it."""
    opening = _PREFIX.sub("", words[n][0]) if words[n][0] not in _SPOT_OPENS else words[n][0]
    definite = (
        opening.startswith("ال")
        and opening[2:] in _SPOT_OPENS
        and n + 1 < len(words)
        and words[n + 1][0].startswith("ال")
    )
    if (not definite and opening not in _SPOT_OPENS) or n + 1 >= len(words):
        return None
    after = words[n + 1][0]
    if after in _PLAIN or after in _LEADS or not _adjoins(words, n):
        return None
    last = n + 1
    if (
        after.startswith("ال")
        and n + 2 < len(words)
        and _adjoins(words, n + 1)
        and words[n + 2][0] not in _LEADS
        and not _leads_on(words[n + 2][0])
    ):
        follow = words[n + 2][0]
        if follow.startswith("ال") or not gazetteer.cities(follow):
            last = (
                n + 2
                if after
                in (
                    "السيدة",
                    "الملك",
                    "الملكة",
                    "الأمير",
                    "الأميرة",
                    "الشيخة",
                    "الحاج",
                    "الشيخ",
                    "الرئيس",
                    "الإمام",
                    "الشهيد",
                    "البحر",
                )
                or follow.startswith("ال")
                or _closes_name(words, n + 2)
                else last
            )
    if last + 1 < len(words) and _adjoins(words, last) and words[last + 1][0] in _ENDS:
        last += 1
    begin = words[n][1][1] - len(opening)
    return begin, words[last][1][1]


def _leads_on(word: str) -> bool:
    """Whether a word goes on from a name: a preposition, or one written onto a place's name ("بتونس", but not "بورقيبة")."""
    if word.startswith(("في", "و", "خلال", "بعد", "قبل", "يوم")):
        return True
    bare = word.removeprefix("ب")
    return bare != word and (
        bare.startswith("ال") or bool(gazetteer.cities(bare)) or fold(bare) in gazetteer.countries().by_name
    )


def _closes_name(words: list[tuple[str, Span]], n: int) -> bool:
    """Whether the sentence goes on, or stops, right after this word."""
    return n + 1 >= len(words) or not _adjoins(words, n) or words[n + 1][0] in _LEADS or _leads_on(words[n + 1][0])


def _adjoins(words: list[tuple[str, Span]], n: int) -> bool:
    return words[n + 1][1][0] - words[n][1][1] == 1


def _known(text: str, words: list[tuple[str, Span]], n: int) -> tuple[str, str, Span, int]:
    for length in (3, 2, 1):
        if n + length > len(words) or not all(_adjoins(words, k) for k in range(n, n + length - 1)):
            continue
        start, end = words[n][1][0], words[n + length - 1][1][1]
        raw = text[start:end]
        for name, begin in _readings(raw, start):
            if n > 1 and words[n - 1][0] in _CITY_LEADS and words[n - 2][0] == "من":
                return "", "", (0, 0), 0
            if n and words[n - 1][0] in _CITY_LEADS and len(gazetteer.cities(name)) > 0:
                return name, "city", (begin, end), length
            kind = _kind(name, led=_led(words, n, text) or begin != start, length=length)
            if kind:
                return name, kind, (begin, end), length
    return "", "", (0, 0), 0


def _readings(raw: str, start: int) -> list[tuple[str, int]]:
    """The words as they are, and without a preposition written onto them: بالقاهرة is "in" and القاهرة."""
    bare = _PREFIX.sub("", raw)
    readings = [(raw, start)]
    if bare != raw:
        readings.append((bare, start + len(raw) - len(bare)))
    if raw.startswith("لل"):
        readings.append(("ال" + raw[2:], start))
    return readings


def _led(words: list[tuple[str, Span]], n: int, text: str) -> bool:
    if n == 0:
        return False
    between = text[words[n - 1][1][1] : words[n][1][0]]
    if n > 1 and words[n - 1][0].endswith("ية") and words[n - 2][0] in _CITY_LEADS:
        return True
    return words[n - 1][0] in _LEADS or "،" in between or "," in between


def _kind(name: str, *, led: bool, length: int) -> str:
    key = fold(name)
    if name in _LEADS or name in _SPOT_OPENS:
        return ""
    if key in gazetteer.states() and led:
        return "province"
    country = gazetteer.countries().by_name.get(key)
    if country and (led or length > 1 or name.startswith("ال")):
        return "country"
    if led and len(name) > 2:
        cities = gazetteer.cities(name)
        if cities and cities[0].size >= 40:
            return "city"
    return ""
