"""How well and how fast near-duplicate captions are found: `python benchmarks/near.py [--captions 100000] [--seed N]`.

Fills a catalogue with generated captions: most of them about something of their own, some edited copies of another (a repeat in known
numbers), some hard negatives (another's caption with one fact changed). Prints the time and peak memory of comparing all of them with
each other, recall and precision over the pairs that were made, and the median and 99th percentile of looking one caption up while
it is typed.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from captioner.captions.key import caption_key
from captioner.captions.signatures import signature
from captioner.catalog.catalog import Catalog, Derived
from captioner.domain.iptc import PhotoMetadata
from captioner.domain.photo import Photo
from captioner.operations.desk import Desk
from captioner.operations.duplicates import like, near_pairs
from captioner.settings import Settings
from captioner.thumbnails.cache import ThumbnailCache

EDITED, CHANGED = 0.05, 0.05
"""Shares of the captions that are edited copies, and that are copies with another fact."""

WHO = [
    "A firefighter",
    "Two nurses",
    "Volunteers",
    "A fisherman",
    "Supporters of the opposition",
    "The foreign minister",
    "A street vendor",
    "Schoolchildren",
    "Members of a rescue team",
    "A bride and her father",
    "Three soldiers",
    "A shepherd",
    "The goalkeeper",
    "Dockworkers",
    "A pianist",
    "Pilgrims",
    "An engineer",
    "Residents",
    "The defending champion",
    "A beekeeper",
    "Divers",
    "A tailor",
    "Farm workers",
    "The prime minister",
    "A mountain guide",
    "Students",
    "Shoppers",
    "The orchestra",
    "A veterinarian",
    "Cyclists",
    "Police officers",
    "A potter",
    "Commuters",
    "Tourists",
    "A baker",
    "Archaeologists",
]
DOES = [
    "clears snow from",
    "walks past",
    "repairs a boat at",
    "waves to reporters in front of",
    "waits in line outside",
    "prays inside",
    "looks out over",
    "carries boxes of medicine into",
    "hangs red lanterns in",
    "inspects the damage at",
    "sells oranges beside",
    "lights candles in memory of the victims at",
    "celebrates victory at",
    "unloads wheat from a lorry at",
    "measures the water level near",
    "plays chess under the trees of",
    "paints the walls of",
    "feeds pigeons on",
    "takes pictures of",
    "protests against higher rents at",
    "receives guests at",
    "cuts the ribbon at the opening of",
    "casts a ballot at",
    "plants trees around",
    "searches for survivors near",
    "practises for the final at",
    "leaves a meeting at",
    "dries fish on racks behind",
    "looks for shelter from the rain under",
    "speaks about the harvest at",
]
FIRST = [
    "Old",
    "New",
    "North",
    "South",
    "Upper",
    "Lower",
    "Great",
    "Little",
    "Long",
    "Black",
    "White",
    "Red",
    "Stone",
    "Iron",
    "Salt",
    "Silver",
    "King's",
    "Bishop's",
    "Miller's",
    "Abbot's",
]
SECOND = [
    "Mill",
    "Bridge",
    "Abbey",
    "Market",
    "Harbour",
    "Station",
    "Garden",
    "Tower",
    "Theatre",
    "Quarry",
    "Chapel",
    "Wharf",
    "Arcade",
    "Stadium",
    "Square",
    "Fountain",
]
CITIES = [
    "Lyon;France",
    "Turin;Italy",
    "Graz;Austria",
    "Bergen;Norway",
    "Cusco;Peru",
    "Accra;Ghana",
    "Osaka;Japan",
    "Izmir;Türkiye",
    "Leeds;Britain",
    "Porto;Portugal",
    "Gdansk;Poland",
    "Tampere;Finland",
    "Cebu;the Philippines",
    "Mombasa;Kenya",
    "Nagpur;India",
    "Surabaya;Indonesia",
    "Oaxaca;Mexico",
    "Cordoba;Argentina",
    "Wuhan;China",
    "Aleppo;Syria",
    "Oran;Algeria",
    "Lviv;Ukraine",
    "Brno;Czechia",
    "Malmo;Sweden",
    "Ghent;Belgium",
    "Basel;Switzerland",
    "Perth;Australia",
]
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
ENDS = ("", " /CFP", " (Photo by Ada Lamm/Getty Images)", " REUTERS/Ada Lamm", " (Xinhua/Ada Lamm)", " /VCG")
WHY = (
    "ahead of the {n}th annual {f} festival",
    "after {n} millimetres of rain fell overnight",
    "where {n} people took part",
    "{n} days after the quake",
    "as the {f} league resumes",
    "during the visit of the {f} delegation",
    "while the temperature reaches {n} degrees",
    "on the anniversary of the {f} accord",
)


class Facts:
    """What one generated caption says; `text` writes it out."""

    def __init__(self, chance: random.Random) -> None:
        self.who, self.does = chance.choice(WHO), chance.choice(DOES)
        self.where = f"{chance.choice(FIRST)} {chance.choice(SECOND)}"
        self.city, self.country = chance.choice(CITIES).split(";")
        self.day, self.month, self.year = chance.randint(1, 28), chance.choice(MONTHS), chance.randint(2009, 2026)
        self.number, self.name = chance.randint(4, 95), f"{chance.choice(FIRST)} {chance.choice(SECOND)}"
        self.why = chance.choice(WHY)

    def text(self, form: str = "") -> str:
        """The caption, its date or the order of its parts in one of several forms."""
        place = f"in {self.city}, {self.country}"
        date = {
            "iso": f"{self.year}-{MONTHS.index(self.month) + 1:02}-{self.day:02}",
            "british": f"{self.day} {self.month} {self.year}",
        }.get(form, f"{self.month} {self.day}, {self.year}")
        event = f"{self.who} {self.does} the {self.where}"
        why = self.why.format(n=self.number, f=self.name)
        if form == "moved":
            return f"In {self.city}, {self.country}, {event[0].lower()}{event[1:]} {why}, {date}."
        if form == "shorter":
            return f"{event} {place}, {date}."
        if form == "dateline":
            return f"{self.city.upper()}, {self.country.upper()} - {self.month.upper()} {self.day}: {event} {place} {why}, {date}."
        return f"{event} {place} {why}, {date}."


def edited(facts: Facts, chance: random.Random) -> str:
    """The same facts in other words."""
    form = chance.choice(("iso", "british", "moved", "shorter", "dateline", "file", "typo", "word"))
    text = facts.text(form)
    if form == "file":
        return f"FILE - {text}"
    if form == "typo":
        words = text.split()
        at = chance.choice([n for n, word in enumerate(words) if word.isalpha() and word.islower() and len(word) > 4])
        words[at] = words[at][:2] + words[at][3] + words[at][2] + words[at][4:]
        return " ".join(words)
    return text.replace(" the ", " the well-known ", 1) if form == "word" else text


def changed(facts: Facts, chance: random.Random) -> str:
    """Other facts in the same words."""
    change = chance.choice(("day", "year", "city", "where", "number", "who"))
    other = Facts(chance)
    if change == "city":
        other.city, other.country = next(
            c.split(";") for c in CITIES if (not c.startswith(facts.city) and chance.random() < 0.3) or c is CITIES[-1]
        )
    values = {"day": facts.day % 28 + 1, "year": facts.year - 1, "number": facts.number + 1}
    kept = {name: getattr(facts, name) for name in vars(facts)}
    for name, value in kept.items():
        if name not in (change, *(("country",) if change == "city" else ())):
            setattr(other, name, value)
        elif name in values:
            setattr(other, name, values[name])
        elif getattr(other, name) == value and name != "country":
            return changed(facts, chance)
    return facts.text() if change == "number" and "{n}" not in facts.why else other.text()


def generate(count: int, seed: int) -> tuple[list[str], set[tuple[int, int]], set[tuple[int, int]]]:
    """Captions, the pairs of places (from 1) that are near-duplicates, and those that differ in one fact."""
    chance = random.Random(seed)
    own = int(count * (1 - EDITED - CHANGED))
    facts = [Facts(chance) for _ in range(own)]
    captions = [f.text() + chance.choice(ENDS) for f in facts]
    same: set[tuple[int, int]] = set()
    other: set[tuple[int, int]] = set()
    sources = chance.sample(range(own), count - own)
    for n, source in enumerate(sources):
        if n < count * EDITED:
            captions.append(edited(facts[source], chance) + chance.choice(ENDS))
            same.add((source + 1, len(captions)))
        else:
            text = changed(facts[source], chance)
            (same if text == facts[source].text() else other).add((source + 1, len(captions) + 1))
            captions.append(text + chance.choice(ENDS))
    return captions, same, other


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--captions", type=int, default=100_000)
    parser.add_argument("--lookups", type=int, default=500)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    captions, same, other = generate(options.captions, options.seed)
    with tempfile.TemporaryDirectory() as folder:
        catalog = Catalog(Path(folder) / "catalog.db", derive)
        with Desk(catalog, ThumbnailCache(Path(folder) / "thumbnails.db"), Settings()) as desk:
            seconds = timed(lambda: fill(desk, captions))
            size = sum(file.stat().st_size for file in Path(folder).iterdir()) / 2**20
            print(f"{len(captions):,} captions catalogued in {seconds:.0f} s, {size:.0f} MB")
            look_up(desk, captions, same, options.lookups, options.seed)
            found: set[tuple[int, int]] = set()
            seconds = timed(lambda: found.update((one, two) for one, two, _ in near_pairs(desk)))
            key_twins = {pair for pair in same if is_same_key(captions, pair)}
            wanted = same - key_twins
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(f"all pairs                 {seconds:8.1f} s, peak memory {peak:.0f} MB")
            print(f"near-duplicates recalled  {len(wanted & found) / len(wanted):8.4f} of {len(wanted):,}")
            print(f"hard negatives taken      {len(other & found) / max(1, len(other)):8.4f} of {len(other):,}")
            print(f"precision, known pairs    {len(wanted & found) / max(1, len((wanted | other) & found)):8.4f}")
            print(f"pairs that nobody made    {len(found - wanted - other):8,}")


def derive(metadata: PhotoMetadata) -> Derived:
    """Only what captions are compared by, so that the catalogue is filled soon."""
    return Derived(caption_key(metadata.caption), signature=signature(metadata.caption))


def fill(desk: Desk, captions: list[str]) -> None:
    step = desk.catalog.begin("Import")
    for start in range(0, len(captions), 1000):
        photos = []
        for number, caption in enumerate(captions[start : start + 1000], start):
            metadata = PhotoMetadata(caption=caption)
            photos.append(Photo(path=Path(f"/in/{number // 500}/{number:07}.jpg"), embedded=metadata, current=metadata))
        desk.catalog.add(photos, step=step)


def look_up(desk: Desk, captions: list[str], same: set[tuple[int, int]], count: int, seed: int) -> None:
    """Half of them captions with an edited copy, half any."""
    chance = random.Random(seed)
    pairs = chance.sample(sorted(same), min(count // 2, len(same)))
    texts = [captions[two - 1] for _, two in pairs] + chance.sample(captions, count - len(pairs))
    like(desk, texts[0])
    times, right = [], 0
    for at, text in enumerate(texts):
        begin = time.perf_counter()
        found = like(desk, f"{text} ")
        times.append(1000 * (time.perf_counter() - begin))
        right += at < len(pairs) and pairs[at][0] in {alike.photo for alike in found}
    hundredths = statistics.quantiles(times, n=100)
    print(f"one caption looked up     {hundredths[49]:8.2f} ms median, {hundredths[98]:.2f} ms 99th percentile")
    print(f"its source was named      {right / len(pairs):8.4f} of {len(pairs)}")


def is_same_key(captions: list[str], pair: tuple[int, int]) -> bool:
    return caption_key(captions[pair[0] - 1]) == caption_key(captions[pair[1] - 1])


def timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
