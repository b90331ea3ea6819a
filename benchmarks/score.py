"""Score the parsers against labelled captions: `python benchmarks/score.py captions [--gold FILE] [--errors FIELD|all]`.

Reads ../shared/labels by default, writes the predictions to a temporary folder and hands both to the scorer that lies beside the labels.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from captioner.captions.parse import parse

LABELS = Path(__file__).resolve().parents[2] / "shared" / "labels"


def captions(arguments: argparse.Namespace, folder: Path) -> list[str]:
    """Parse every labelled caption; the scorer's arguments."""
    gold = arguments.gold or LABELS / "dev_captions.jsonl"
    predicted = folder / "captions.jsonl"
    records = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    lines = [json.dumps({"id": r["id"], **parse(r["text"]).to_json()}, ensure_ascii=False) for r in records]
    predicted.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return ["captions", str(gold), str(predicted)]


SETS: dict[str, Callable[[argparse.Namespace, Path], list[str]]] = {"captions": captions}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", choices=SETS)
    parser.add_argument("--gold", type=Path, help="another labelled file of the same form")
    parser.add_argument("--errors", metavar="FIELD|all", help="show every wrong value of a field")
    arguments = parser.parse_args()
    scorer = LABELS / "score.py"
    if not scorer.exists():
        print(f"{scorer} is missing: the labelled sets lie beside the project", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as name:
        order = [sys.executable, str(scorer), *SETS[arguments.set](arguments, Path(name))]
        return subprocess.run(
            order + (["--errors", arguments.errors] if arguments.errors else []), check=False
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
