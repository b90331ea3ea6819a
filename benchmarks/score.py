"""Score the parsers against labelled captions, stories and pairs: `python benchmarks/score.py captions|stories|pairs [--gold FILE] [--errors FIELD|all]`.

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
from captioner.captions.similarity import compare
from captioner.captions.stories import read_story

LABELS = Path(__file__).resolve().parents[2] / "shared" / "labels"


def captions(arguments: argparse.Namespace, folder: Path) -> list[str]:
    """Parse every labelled caption; the scorer's arguments."""
    gold = arguments.gold or LABELS / "dev_captions.jsonl"
    predicted = folder / "captions.jsonl"
    records = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    lines = [json.dumps({"id": r["id"], **parse(r["text"]).to_json({})}, ensure_ascii=False) for r in records]
    predicted.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return ["captions", str(gold), str(predicted)]


def stories(arguments: argparse.Namespace, folder: Path) -> list[str]:
    """Take every labelled page apart; the scorer's arguments."""
    gold = arguments.gold or LABELS / "dev_stories"
    for said in gold.glob("*.json"):
        page = gold / json.loads(said.read_text(encoding="utf-8"))["file"]
        story = read_story(page.read_bytes()).to_json()
        (folder / said.name).write_text(json.dumps(story, ensure_ascii=False), encoding="utf-8")
    return ["stories", str(gold), str(folder)]


def pairs(arguments: argparse.Namespace, folder: Path) -> list[str]:
    """Compare every labelled pair; the scorer's arguments."""
    gold = arguments.gold or LABELS / "dev_pairs.jsonl"
    predicted = folder / "pairs.jsonl"
    records = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    lines = [json.dumps({"id": r["id"], "label": compare(r["a"], r["b"]).label}) for r in records]
    predicted.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return ["pairs", str(gold), str(predicted)]


SETS: dict[str, Callable[[argparse.Namespace, Path], list[str]]] = {
    "captions": captions,
    "stories": stories,
    "pairs": pairs,
}


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
