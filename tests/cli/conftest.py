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


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Preferences that a test saves are its own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder
