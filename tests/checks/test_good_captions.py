"""Captions as agencies send them, with nothing wrong: whatever the checks say of one is a false alarm."""

from __future__ import annotations

import pytest
from tests.checks.photos import TODAY, photo

from captioner import checks
from captioner.captions.house_styles import house_styles
from captioner.checks import CHECKS
from captioner.checks.settings import Rules, rules_from
from captioner.domain.findings import Severity
from captioner.domain.photo import Photo, open_proposals

GOOD = [
    # quotation marks and apostrophes of many languages
    "A man holds a sign that reads “Don’t shoot” at a rally in Lyon, France, May 3, 2024. /CFP",
    'A sign reads "We\'re open" on a door in Leeds, Britain, May 3, 2024. /CFP',
    "Des manifestants crient « Liberté ! » à Lyon, France, le 3 mai 2024. (Photo by Jean DUPONT / AFP)",
    "Des manifestants crient «Liberté» à Lyon, en France, le 3 mai 2024. (Photo by Jean DUPONT / AFP)",
    "Ein Schild mit der Aufschrift „Geschlossen“ hängt in Köln, Germany, May 3, 2024. /CFP",
    "Ein Schild mit der Aufschrift »Geschlossen« hängt in Köln, Germany, May 3, 2024. /CFP",
    "En skylt med texten ”Stängt” i Malmö, Sweden, May 3, 2024. /CFP",
    "Napis „Zamknięte” na drzwiach w Łodzi, Poland, May 3, 2024. /CFP",
    "Fans of ’70s music and of the ’90s dance in O’Hare Park in Chicago, Illinois, May 3, 2024. /CFP",
    "The players' wives wait at the teams' hotel in Turin, Italy, May 3, 2024. /CFP",
    "观众在“春之声”音乐会上鼓掌，2024年5月3日，上海。/视觉中国",
    # measures, numbers, brackets
    "The 5'11\" guard shoots a ball in Boston, Massachusetts, May 3, 2024. /CFP",
    'A 12" record and a 7" single lie on a table in Leeds, Britain, May 3, 2024. /CFP',
    "Ann Moss (2nd L) of Spain (1-0 winners (on aggregate)) runs past Carl Dee (R) in Porto, Portugal, May 3, 2024. /CFP",
    "Visitors look at a map showing 1) the river, 2) the dam and 3) the town in Linz, Austria, May 3, 2024. /CFP",
    "A choir sings [the anthem (of 1848)] in Rome, Italy, May 3, 2024. /CFP",
    "The temperature reaches 41.5 C (106.7 F) in Seville, Spain, May 3, 2024. /CFP",
    "A 3 μm layer with 5 kΩ resistance is shown at a laboratory in Graz, Austria, May 3, 2024. /CFP",
    # alphabets
    "A poster that reads Новости stands beside Иван Петров in Moscow, Russia, May 3, 2024. /CFP",
    "Иван Петров выступает на форуме Open Russia в Москве, Россия, 3 мая 2024. (REUTERS/Ivan Petrov)",
    "رجال الإطفاء يكافحون حريقا في الإسكندرية في مصر، 13 مارس/آذار 2024. (رويترز)",
    # dates
    "FILE - Ann Moss waves in Lyon, France, on July 14, 1998. (AP Photo/Carl Dee, File)",
    "FILE PHOTO: Ann Moss waves to the crowd in Lyon, France, July 14, 1998. REUTERS/Carl Dee/File Photo",
    "Trucks wait on the night of May 3-4, 2024, at the border in Brest, Belarus. /CFP",
    "Ann Moss waves in Oslo, Norway, on Friday, May 3, 2024, ahead of the vote on Sunday, May 5, 2024. /CFP",
    "(240504) -- CAIRO, May 4, 2024 (Xinhua) -- People walk by the Nile in Giza, Egypt, May 3, 2024. (Xinhua/Ahmed Gomaa)",
    "Ann Moss waves from a bus in Lyon, France, May 3, 2024, 80 years after the landing of June 6, 1944. /CFP",
    # datelines
    "PARIS, FRANCE - MAY 3: Ann Moss waves during a race on May 3, 2024 in Lille, France. (Photo by Carl Dee/Getty Images)",
    "WASHINGTON, DC - MAY 3: People sit on the grass on May 3, 2024 in Washington, DC. (Photo by Carl Dee/Getty Images)",
    # credits
    "The goalkeeper dives in Porto, Portugal, on May 3, 2024. (Photo by Ines VALADAO / AFP) (Photo by INES VALADAO/AFP via Getty Images)",
    "Smoke rises over Aleppo, Syria, May 3, 2024. SANA/Handout via REUTERS ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.",
    "Ann Moss attends a hearing in Milan, Italy, May 3, 2024. EPA-EFE/CARLA DEE",
    # positions and words
    "Ann Moss (L) and Carl Dee (R) talk in Bern, Switzerland, May 3, 2024. Later, Eva Fee (L) joins. /CFP",
    "From left, Ann Moss, Carl Dee and Eva Fee wave in Bern, Switzerland, May 3, 2024. /CFP",
    "Left to right: Ann Moss, Carl Dee. Bern, Switzerland, May 3, 2024. /CFP",
    "This combination of pictures shows Ann Moss (L) in Bern and Carl Dee (L) in Rome, May 3, 2024. /CFP",
    "Visitors look at AI-generated images at an exhibition in Seoul, South Korea, May 3, 2024. /CFP",
    "A robot powered by artificial intelligence paints a picture in Osaka, Japan, May 3, 2024. /CFP",
    "Protesters call for an arms embargo in Berlin, Germany, May 3, 2024. /CFP",
    "Shoppers leave a TK Maxx store in Derby, Britain, May 3, 2024. /CFP",
    "Photographer Carl Dee takes pictures in Bern, Switzerland, May 3, 2024. (AP Photo/Carl Dee)",
    # two languages
    "Some 1,200 people march in Lyon, France, May 3, 2024.\n2024年5月3日，法国里昂，1200人参加游行。/CFP",
    "About 50,000 fans watch a match that costs $5 million in Rome, Italy, May 3, 2024.\n2024年5月3日，意大利罗马，约5万球迷观看造价3500万元的比赛。/CFP",
    # cities that bear the name of others, and places in names
    "Runners of the Paris-Roubaix race pass Arenberg, France, May 3, 2024. /CFP",
    "The Berlin Philharmonic plays in New York, United States, May 3, 2024. /CFP",
]


def accepted(caption: str) -> Photo:
    """The photo as it is once everything that its caption states has been accepted, but with the caption as sent."""
    made = photo(caption=caption, alt_text="What is to be seen in it.").photo
    proposals = open_proposals(made.current, made.stated)
    return made.replace(current=made.current.with_values({p.field: p.value for p in proposals if p.field != "caption"}))


@pytest.mark.parametrize("caption", GOOD)
def test_a_good_caption_raises_no_alarm(caption: str) -> None:
    found = checks.find(accepted(caption), Rules(), TODAY)
    assert [f for f in found if f.severity is not Severity.NOTE and f.check != "mandatory"] == []
    assert [f for f in found if f.check not in ("restricted", "byte_limits", "mandatory")] == []


@pytest.mark.parametrize("style", house_styles(), ids=lambda style: style.name)
def test_no_house_style_finds_an_error_in_a_good_caption(style) -> None:
    rules = rules_from(style.checks, CHECKS)
    found = [f for caption in GOOD for f in checks.find(accepted(caption), rules, TODAY)]
    assert [f for f in found if f.severity is Severity.ERROR and f.check != "mandatory"] == []


@pytest.mark.parametrize(
    ("country", "code"),
    [
        ("France", "GUF"),
        ("China", "HKG"),
        ("Georgia", "GEO"),
        ("Congo", "COD"),
        ("Ivory Coast", "CIV"),
        ("Türkiye", "TUR"),
        ("UK", "GBR"),
    ],
)
def test_names_and_codes_that_are_both_in_use_agree(country: str, code: str) -> None:
    assert list(CHECKS["country_code"].find([photo(country=country, country_code=code)])) == []
