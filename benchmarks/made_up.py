"""Made-up news captions, as varied as a newsroom's: hardly two about the same, besides stories, edited copies and hard negatives.

A story is a set of photos of one event: their captions share place, date, occasion and background, not what is seen. The names of
people, buildings and streets are put together from syllables; a tenth of all captions end with one of few sentences of background.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from itertools import count

EDITED, CHANGED, TOLD = 0.05, 0.05, 0.25
"""Shares of the captions that are edited copies, copies with another fact, and parts of a story."""


def _list(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.split(";"))


KINDS = _list(
    "young;elderly;injured;retired;local;masked;barefoot;smiling;tired;visiting;veteran;volunteer;homeless;displaced;celebrated;striking"
)
PEOPLE = _list(
    "firefighter;nurse;fisherman;opposition supporter;street vendor;schoolboy;rescue worker;bride;soldier;shepherd;goalkeeper;docker;pianist"
    ";pilgrim;engineer;resident;beekeeper;diver;tailor;farm worker;mountain guide;student;shopper;conductor;vet;cyclist;police officer;potter"
    ";commuter;tourist;baker;archaeologist;welder;dancer;judge;carpenter;pharmacist;climber;jockey;violinist;mechanic;monk;surgeon;librarian"
    ";miner;gardener;lifeguard;postman;teacher;weaver;butcher;midwife;astronomer;sculptor;cobbler;referee;sailor;blacksmith;clown;cook"
)
TITLES = _list(
    "Foreign Minister;President;singer;actor;defending champion;Prime Minister;coach;novelist;striker;Bishop;Mayor;opposition leader;designer"
)
FIRST_NAMES = _list(
    "Ada;Bruno;Carmen;Dmitri;Elif;Farid;Greta;Hana;Ivo;Jamila;Kofi;Lena;Mateo;Nadia;Omar;Petra;Quentin;Rosa;Stefan;Tariq;Ulla;Viktor;Wanda"
    ";Ximena;Yusuf;Zora"
)
VERBS = _list(
    "carries;repairs;paints;inspects;sells;counts;unloads;photographs;cleans;measures;hangs up;waters;covers;collects;guards;sketches;throws"
    ";lifts;weighs;opens;polishes;stacks;wraps;delivers;loads;displays;examines;sorts;holds up;drags"
)
THINGS = _list(
    "a wooden boat;boxes of medicine;red lanterns;crates of oranges;candles;sacks of wheat;a chess board;pigeon cages;campaign posters;a ribbon"
    ";ballot papers;young trees;fishing nets;umbrellas;a bronze statue;broken roof tiles;bicycles;wedding dresses;a cello;sandbags;blankets"
    ";beehives;church bells;old maps;a fire hose;drums;tea leaves;silk scarves;a telescope;paper flowers;goats;ice blocks;a wheelchair;bricks"
    ";books;glass bottles;a flag;olive branches;solar panels;a kite;tyres;watermelons;shoes;a mural;spices;lobster pots;prams;a ladder"
)
WHERE = _list(
    "outside;in front of;near;behind;beside;inside;on the steps of;opposite;at;on the roof of;in the courtyard of;at the gates of"
)
BUILDINGS = _list(
    "Mill;Bridge;Abbey;Market;Harbour;Station;Garden;Tower;Theatre;Quarry;Chapel;Wharf;Arcade;Stadium;Square;Fountain;Hospital;School;Palace"
    ";Library;Museum;Refinery;Temple;Mosque;Park;Prison;Barracks;Street;Lighthouse;Pier"
)
SYLLABLES = _list(
    "ba;del;kor;mi;ran;tos;lu;ven;sha;pir;go;nam;esk;ril;dou;fer;zan;hul;qua;tem;bri;osk;lan;wey;cha;jor;mag;niv;pol;sur;tar;ulm"
)
CITIES = _list(
    "Lyon, France;Turin, Italy;Graz, Austria;Bergen, Norway;Cusco, Peru;Accra, Ghana;Osaka, Japan;Izmir, Türkiye;Leeds, Britain;Porto, Portugal"
    ";Gdansk, Poland;Tampere, Finland;Cebu, the Philippines;Mombasa, Kenya;Nagpur, India;Surabaya, Indonesia;Oaxaca, Mexico;Cordoba, Argentina"
    ";Wuhan, China;Aleppo, Syria;Oran, Algeria;Lviv, Ukraine;Brno, Czechia;Malmo, Sweden;Ghent, Belgium;Basel, Switzerland;Perth, Australia"
    ";Lahore, Pakistan;Busan, South Korea;Hue, Vietnam;Cali, Colombia;Kano, Nigeria;Sfax, Tunisia;Split, Croatia;Patras, Greece;Cork, Ireland"
)
MONTHS = _list("January;February;March;April;May;June;July;August;September;October;November;December")
ENDS = ("", " /CFP", " (Photo by Ada Lamm/Getty Images)", " REUTERS/Ada Lamm", " (Xinhua/Ada Lamm)", " /VCG")
WHY = _list(
    "ahead of the {n}th annual {x} festival;after {n} millimetres of rain fell overnight;where {n} people took part;{n} days after the quake"
    ";as the {x} league resumes;during the visit of the {x} delegation;while the temperature reaches {n} degrees;on the anniversary of the {x} accord"
    ";after the {x} factory closed with the loss of {n} jobs;before the trial of {x};during a strike of {n} workers;as {x} wins the election"
    ";a week before the {x} marathon;after a fire destroyed {n} houses;to mark the birthday of {x};as {n} refugees arrive from {x}"
)
BACKGROUND = _list(
    "The government has declared a state of emergency in several provinces;Thousands of people have left their homes since the fighting began"
    ";The country votes next week in its first election since the end of the war;It is the worst drought in the region in living memory"
    ";Organisers expect a record number of visitors this year;Health authorities have urged residents to stay at home"
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What one caption says; `text` writes it out."""

    who: str
    does: str
    where: str
    city: str
    day: int
    month: str
    year: int
    why: str
    number: int
    background: str = ""

    def text(self, form: str = "") -> str:
        """The caption, its date or the order of its parts in one of several forms."""
        date = {
            "iso": f"{self.year}-{MONTHS.index(self.month) + 1:02}-{self.day:02}",
            "british": f"{self.day} {self.month} {self.year}",
        }.get(form, f"{self.month} {self.day}, {self.year}")
        event, why = f"{self.who} {self.does} {self.where}", self.why.replace("{n}", str(self.number))
        background = f" {self.background}." if self.background and form != "shorter" else ""
        if form == "moved":
            return f"In {self.city}, {event[0].lower()}{event[1:]} {why}, {date}.{background}"
        if form == "shorter":
            return f"{event} in {self.city}, {date}."
        dateline = f"{self.city.upper()} - {self.month.upper()} {self.day}: " if form == "dateline" else ""
        return f"{dateline}{event} in {self.city} {why}, {date}.{background}"


def facts(chance: random.Random) -> Facts:
    """Any facts."""
    named = f"{chance.choice(FIRST_NAMES)} {_name(chance)}"
    title = chance.choice(TITLES)
    kind = f"{chance.choice(KINDS)} " if chance.random() < 0.5 else ""
    who = f"{title[0].upper()}{title[1:]} {named}" if chance.random() < 0.3 else f"A {kind}{chance.choice(PEOPLE)}"
    return Facts(
        who,
        f"{chance.choice(VERBS)} {chance.choice(THINGS)}",
        f"{chance.choice(WHERE)} the {_name(chance)} {chance.choice(BUILDINGS)}",
        chance.choice(CITIES),
        chance.randint(1, 28),
        chance.choice(MONTHS),
        chance.randint(2009, 2026),
        chance.choice(WHY).replace("{x}", _name(chance)),
        chance.randint(4, 95),
        chance.choice(BACKGROUND) if chance.random() < 0.1 else "",
    )


def _name(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.choice((2, 2, 3)))).capitalize()


def _story(chance: random.Random) -> list[Facts]:
    """One event in several pictures."""
    event = facts(chance)
    seen = [facts(chance) for _ in range(chance.randint(3, 12))]
    return [replace(event, who=chance.choice((event.who, other.who)), does=other.does) for other in seen]


def _edited(said: Facts, chance: random.Random) -> str:
    """The same facts in other words."""
    form = chance.choice(("iso", "british", "moved", "shorter", "dateline", "file", "typo", "word"))
    text = said.text(form)
    if form == "file":
        return f"FILE - {text}"
    if form == "typo":
        words = text.split()
        at = chance.choice([n for n, word in enumerate(words) if word.isalpha() and word.islower() and len(word) > 4])
        words[at] = words[at][:2] + words[at][3] + words[at][2] + words[at][4:]
        return " ".join(words)
    return text.replace(" the ", " the well-known ", 1) if form == "word" else text


def _changed(said: Facts, chance: random.Random) -> str:
    """Another fact in the same words."""
    other = facts(chance)
    change = chance.choice(("day", "year", "city", "where", "number", "who"))
    if change == "day":
        return replace(said, day=said.day % 28 + 1).text()
    if change == "year":
        return replace(said, year=said.year - 1).text()
    if change == "number" and "{n}" in said.why:
        return replace(said, number=said.number + 1).text()
    if change == "city" and other.city != said.city:
        return replace(said, city=other.city).text()
    return replace(said, where=other.where).text() if change == "where" else replace(said, who=other.who).text()


@dataclass(frozen=True, slots=True)
class Captions:
    """Captions, and what pairs of them (numbered from 1) are: edited copies, copies with another fact, or neighbours in a story."""

    texts: list[str]
    same: set[tuple[int, int]]
    other: set[tuple[int, int]]
    stories: dict[int, int]


def generate(total: int, seed: int) -> Captions:
    """So many captions, the same for the same seed."""
    chance = random.Random(seed)
    own = int(total * (1 - EDITED - CHANGED))
    said: list[Facts] = []
    stories: dict[int, int] = {}
    for story in count():
        if len(said) >= own * TOLD:
            break
        told = _story(chance)
        stories.update((len(said) + at, story) for at in range(1, len(told) + 1))
        said += told
    said += [facts(chance) for _ in range(own - len(said))]
    texts = [each.text() + chance.choice(ENDS) for each in said]
    same: set[tuple[int, int]] = set()
    other: set[tuple[int, int]] = set()
    for n, source in enumerate(chance.sample(range(own), total - own)):
        text = (_edited if n < total * EDITED else _changed)(said[source], chance)
        texts.append(text + chance.choice(ENDS))
        alike = n < total * EDITED or text == said[source].text()
        (same if alike else other).add((source + 1, len(texts)))
    return Captions(texts, same, other, stories)
