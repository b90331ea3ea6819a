"""How fast captions are read: `python benchmarks/captions.py [--rounds N]`.

Prints the time to import the parser, to load the registry and the gazetteer at the first caption, captions a second of one core once warm (median
round, over the golden set with a number put into each, so that none is read twice), and the time for 100,000 code points against 10,000.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

GOLDEN = Path(__file__).resolve().parents[1] / "tests" / "captions" / "golden_captions.jsonl"
HOSTILE = ("(", "Aa ", "/A", "in Aa, ", "May 5, 2020 ", "在北京", "AP Photo/", "A of ")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    print(f"import captioner.captions.parse   {import_time():8.0f} ms")

    from captioner.captions import gazetteer
    from captioner.captions.agencies import registry
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


def timed(work: object) -> float:
    start = time.perf_counter()
    work()  # type: ignore[operator]
    return 1000 * (time.perf_counter() - start)


def import_time() -> float:
    """Milliseconds that importing the parser takes in a new process, beyond starting Python."""
    code = (
        "import time; t = time.perf_counter(); import captioner.captions.parse; print(1000 * (time.perf_counter() - t))"
    )
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)


if __name__ == "__main__":
    main()
