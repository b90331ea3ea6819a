"""How much of labelled captions, pages and pairs does the command line get right? Their own scorer is the judge.

    python benchmarks/score.py [FOLDER] [--errors FIELD|all]        (default: ../shared/labels)

FOLDER holds score.py, dev_captions.jsonl, dev_pairs.jsonl and dev_stories/.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ASKED = {"captions": ("id", "text", "reference_date"), "pairs": ("id", "a", "b")}
VERBS = {"captions": "parse", "pairs": "compare"}
CAPTIONER = [sys.executable, "-m", "captioner"]


def main(labels: Path, options: list[str]) -> None:
    """Ask, score and print: captions, pages, pairs."""
    with tempfile.TemporaryDirectory() as scratch:
        for kind, verb in VERBS.items():
            gold, answers = labels / f"dev_{kind}.jsonl", Path(scratch) / f"{kind}.jsonl"
            answers.write_bytes(captioner([verb, "--json", "-"], questions(gold, ASKED[kind])))
            judge(labels, kind, gold, answers, options)
        pages = Path(scratch) / "pages"
        pages.mkdir()
        for page in sorted((labels / "dev_stories").iterdir()):
            if page.suffix != ".json":
                (pages / f"{page.stem}.json").write_bytes(captioner(["story", "--json", str(page)]))
        judge(labels, "stories", labels / "dev_stories", pages, options)


def questions(gold: Path, keys: tuple[str, ...]) -> bytes:
    """The labelled lines without their labels."""
    records = (json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines() if line.strip())
    asked = ({key: record[key] for key in keys if key in record} for record in records)
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in asked).encode()


def captioner(arguments: list[str], text: bytes = b"") -> bytes:
    """What the command line answers on stdout; exit status 1 is an answer with problems, anything else ends the scoring."""
    answer = subprocess.run([*CAPTIONER, *arguments], input=text, stdout=subprocess.PIPE)
    if answer.returncode not in (0, 1):
        sys.exit(f"captioner {arguments[0]} ended with status {answer.returncode}")
    return answer.stdout


def judge(labels: Path, kind: str, gold: Path, answers: Path, options: list[str]) -> None:
    """Have the labels' own scorer compare."""
    print(f"== {kind}", flush=True)
    subprocess.run([sys.executable, labels / "score.py", kind, gold, answers, *options], check=True)


if __name__ == "__main__":
    given = sys.argv[1:]
    folder = given.pop(0) if given and not given[0].startswith("--") else ROOT.parent / "shared" / "labels"
    main(Path(folder), given)
