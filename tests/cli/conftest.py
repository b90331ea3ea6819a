from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from captioner.cli.run import main


@dataclass
class Answer:
    """What a verb printed and how it ended."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def line(self) -> dict[str, Any]:
        [line] = self.lines
        return line


Run = Callable[..., Answer]


@pytest.fixture
def run(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run a verb with --json over a catalogue of this test's own."""

    def run(verb: str, *arguments: object, plain: bool = False) -> Answer:
        common = ["--catalog", str(tmp_path / "catalog.db")] + ([] if plain else ["--json"])
        capfdbinary.readouterr()
        status = main([verb, *map(str, arguments), *common])
        out, err = capfdbinary.readouterr()
        assert b"Traceback" not in err
        return Answer(status, out.decode(), err.decode())

    return run


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder
