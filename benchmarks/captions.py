"""How fast captions are read: `python benchmarks/captions.py [--rounds N]`.

Prints the time to import the parser, to load the registry, the gazetteer and the grammar at the first caption, all of that in a process of its
own, captions a second of one core once warm (median round, over the golden set with a number put into each, so that none is read twice), the
time for 100,000 code points against 10,000, the longest of texts made up of the same pieces at random, and the memory it took.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

GOLDEN = Path(__file__).resolve().parents[1] / "tests" / "captions" / "golden_captions.jsonl"
HOSTILE = (
    "(",
    "Aa ",
    "/A",
    "in Aa, ",
    "May 5, 2020 ",
    "在北京",
    "AP Photo/",
    "A of ",
    "12月3日",
    "3 MAYO 摄 ",
    "PARIS, France - ",
    "© A ",
    "NO SALES. ",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    print(f"import captioner.captions.parse   {alone():8.0f} ms")
    print(f"import and the first caption      {alone('captioner.captions.parse.parse(sys.argv[1])'):8.0f} ms")

    from captioner.captions import gazetteer
    from captioner.captions.credit.agencies import registry
    from captioner.captions.parse import parse

    print(f"registry of agencies, first use   {timed(registry):8.0f} ms")
    print(f"countries and states, first use   {timed(gazetteer.countries) + timed(gazetteer.states):8.0f} ms")
    print(f"cities, first use                 {timed(lambda: gazetteer.cities('Paris')):8.0f} ms")
    texts = [json.loads(line)["text"] for line in GOLDEN.read_text(encoding="utf-8").splitlines()]
    rates = []
    for n in range(rounds + 1):
        batch = [f"{text[:1]}{text[1:]} " + " " * n for text in texts]
        start = time.process_time()
        for text in batch:
            parse(text)
        rates.append(len(batch) / (time.process_time() - start))
    print(f"captions, warm                    {statistics.median(rates[1:]):8.0f} a second")
    for piece in HOSTILE:
        short, long = (piece * (size // len(piece)) for size in (10_000, 100_000))
        print(
            f"100,000 code points of {piece!r:12} {timed(lambda text=long: parse(text)):8.0f} ms, 10,000: {timed(lambda text=short: parse(text)):.0f} ms"
        )
    chance = random.Random(1)
    mixed = ("".join(chance.choices(chance.sample(HOSTILE, 3), k=400)) for _ in range(200))
    print(f"200 made-up texts, the longest    {max(timed(lambda text=text: parse(text)) for text in mixed):8.0f} ms")
    print(f"memory                            {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB")


def timed(work: object) -> float:
    start = time.process_time()
    work()  # type: ignore[operator]
    return 1000 * (time.process_time() - start)


def alone(work: str = "pass") -> float:
    """Milliseconds of one core that importing the parser and some work with it take in a new process, beyond starting Python."""
    code = f"import sys, time; t = time.process_time(); import captioner.captions.parse; {work}; print(1000 * (time.process_time() - t))"
    command = [sys.executable, "-c", code, "A dog sleeps in Quito, Ecuador, May 3, 2023. REUTERS/Ana Ruiz"]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


if __name__ == "__main__":
    main()
