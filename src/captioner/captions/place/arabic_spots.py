"""The name of a spot in Arabic: a word such as ساحة or ملعب, and the words that name it, up to one that goes on with the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from captioner.captions import gazetteer
from captioner.captions.gazetteer import fold, landmark_names
from captioner.captions.words import words
from captioner.domain.photo import Span

Word = tuple[str, Span]

HEADS = words(
    "حي ساحة ميدان شارع قناة مطار مخيم جسر معبر نهر مستشفى جامعة ملعب متحف قصر برج بحيرة جبل مسجد كنيسة ميناء حديقة بحر مبنى محطة سجن كورنيش منتزه فندق استاد إستاد كاتدرائية جزيرة طريق جامع مسرح قاعة سوق سد قلعة معبد ضريح واحة وادي مضيق خليج قاعدة منتجع"
    " مدرسة كلية معهد بوابة مقبرة مصفاة حقل محمية مجمع حلبة مدرج منفذ منطقة شاطئ صحراء هضبة دير مرقد مقام دوار محور أكاديمية مركز قبة مفاعل منشأة حاجز ثكنة أرخبيل شلالات كهف"
)
_ASKING = words("منطقة مركز مجمع شاطئ حاجز طريق مبنى قاعة قبة مقام")
"""Heads of descriptions too, which name a spot only with a definite or known name."""
_PLAIN = words(
    "شعبي شعبية محلي محلية كبير كبيرة قديم قديمة تجاري تجارية مركزي للنازحين للاجئين مؤقت حكومي حكومية عامة عام وقود مياه عسكري عسكرية نفط غاز سيارات اقتراع تسوق صحي طبي شرطة احتجاز إيواء لجوء خضار خضروات أسماك رياضي رياضية مدرسية ثانوية ابتدائية نووية نووي انتخابي"
    " انتخابية تدريب توزيع صغير صغيرة سكني سكنية صناعية زراعية ساحلية جبلية حدودي حدودية مزدحم مزدحمة جديد جديدة كهرباء قطار قطارات حافلات مترو بحري بحرية جوي جوية عسكريا متحرك مفتوح مغلق رملي مهجور مهجورة تحلية تاريخي تاريخية أثري أثرية"
    " الحدود السيارات المشاة الساحل الإعلام المدينة البلدة القرية النازحين اللاجئين الاقتراع الشرطة"
)
_BOUNDARY = words(
    "في من إلى على عن مع بعد قبل خلال أثناء قرب بالقرب خارج داخل وسط أمام قبالة شمال جنوب شرق غرب شمالي جنوبي شرقي غربي شمالا جنوبا يوم ضمن حول تحت فوق بين ضد عقب منذ حيث حين عندما لدى نحو وسطي هذا أمس اليوم بمناسبة بحضور احتفالا احتجاجا تضامنا استعدادا بسبب ليلة صباح مساء"
)
_LINKS = words("باب بن بني ابن أبو أبي عبد آل أم ذات الله رأس راس خان سيدي تل عين بيت دير كفر")
_TITLES = words(
    "السيدة الملك الملكة الأمير الأميرة الشيخة الحاج الشيخ الرئيس الإمام الشهيد البحر الحبيب المشير الأمانة"
)
ENDS = words("الدولي الدولية الوطني الوطنية الكبير الكبرى المركزي المركزية الشريف الشريفة الحدودي الحدودية")
"""Adjectives that close a spot's name."""
_MOST_WORDS = 4
PREFIX = re.compile(r"^(?:ب|ل|و|وب|ول|ف)(?=\S{3})")


def read_spot(text: str, said: Sequence[Word], n: int) -> Span | None:
    """Where the spot stands whose head is the word n, or None."""
    if known := _landmark(text, said[n][1][0]):
        return known
    word = said[n][0]
    opening = word if word in HEADS else PREFIX.sub("", word)
    if opening != word and (known := _landmark(text, said[n][1][1] - len(opening))):
        return known
    definite = opening.startswith("ال") and opening[2:] in HEADS
    if (opening not in HEADS and not definite) or not adjoins(said, n):
        return None
    after = said[n + 1][0]
    if definite and not (after.startswith("ال") and n + 1 < len(said)):
        return None
    described = (
        after in ("المدينة", "الإعلام")
        and n + 2 < len(said)
        and adjoins(said, n + 1)
        and said[n + 2][0].startswith("ال")
    )
    if opening == "منطقة" and (
        fold(after) in gazetteer.states() or any(c.size >= 55 for c in gazetteer.cities(after)[:1])
    ):
        return None
    if (after in _PLAIN and not described) or after in _BOUNDARY or after in HEADS or goes_on(after):
        return None
    purposed = n + 2 < len(said) and adjoins(said, n + 1) and said[n + 2][0].startswith("لل")
    if opening in _ASKING and not purposed and not after.startswith("ال") and not is_place(after):
        return None
    last = _last(said, n + 1)
    return said[n][1][1] - len(opening), said[last][1][1]


def _last(said: Sequence[Word], first: int) -> int:
    """The last word of the name that begins with the word `first`."""
    last = first
    while adjoins(said, last) and last - first < _MOST_WORDS:
        word, follow = said[last][0], said[last + 1][0]
        if follow in _BOUNDARY or goes_on(follow):
            break
        linked = word in _LINKS or follow in _LINKS or (word in _TITLES and last == first)
        described = follow.startswith("ال") and (follow in ENDS or said[first][0].startswith("ال"))
        purpose = last == first and follow.startswith("لل") and len(follow) > 4 and follow not in _PLAIN
        if not (linked or purpose or described or (last == first and follow in ENDS) or _closes(said, first, last + 1)):
            break
        last += 1
    return last


def _closes(said: Sequence[Word], first: int, n: int) -> bool:
    """Whether the word n is the last before the sentence goes on or stops, in a name of few words."""
    stops = not adjoins(said, n) or said[n + 1][0] in _BOUNDARY or goes_on(said[n + 1][0])
    return (
        stops
        and n - first < 2
        and said[first][0].startswith("ال")
        and said[n][0] not in _PLAIN
        and not is_place(said[n][0])
    )


def goes_on(word: str) -> bool:
    """Whether a word goes on from a name: "and", or a preposition written onto a place's name (بتونس, but not بورقيبة)."""
    if word.startswith(("في", "خلال", "بعد", "قبل", "يوم", "احت", "است")) or (word.startswith("و") and len(word) > 3):
        return True
    bare = word.removeprefix("ب")
    return bare != word and (bare.startswith("ال") or is_place(bare))


def is_place(word: str) -> bool:
    """Whether the word is a known city or country, or a word for one."""
    return (
        word in ("مدينة", "بلدة", "قرية", "محافظة", "ولاية")
        or bool(gazetteer.cities(word))
        or fold(word) in gazetteer.countries().by_name
    )


def adjoins(said: Sequence[Word], n: int) -> bool:
    """Whether only a space stands between the word n and the next."""
    return n + 1 < len(said) and said[n + 1][1][0] - said[n][1][1] == 1


def _landmark(text: str, at: int) -> Span | None:
    """Where the landmark ends whose name stands at `at`, as a whole word."""
    match = landmark_names("\u0620", "\u064a").match(text, at)
    return match.span() if match and not ("\u0620" <= text[match.end() : match.end() + 1] <= "\u064a") else None
