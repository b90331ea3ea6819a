"""Which catalogue a verb uses, and which verbs may make one."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.pictures import CFP, news_photo

from captioner.cli.run import main
from captioner.cli.verbs import VERBS

WITH_ARGUMENTS = {
    "show": ["1"],
    "history": ["1"],
    "edit": ["1", "--clear", "city"],
    "remove": ["1"],
    "export": ["--preset", "web", "--to", "out"],
}
NEED_A_CATALOGUE = ["photos", "undo", "redo", "duplicates", "check", "write", "verify", *WITH_ARGUMENTS]


@pytest.mark.parametrize("verb", NEED_A_CATALOGUE)
@pytest.mark.parametrize("empty", [False, True])
def test_a_mistyped_catalogue_is_said_and_not_made(run: Run, tmp_path: Path, verb: str, empty: bool) -> None:
    assert verb in VERBS
    file = tmp_path / "catalog.db"
    if empty:
        file.touch()
    before = sorted(tmp_path.iterdir())
    answer = run(verb, *WITH_ARGUMENTS.get(verb, []))
    assert (answer.status, answer.out) == (3, "")
    assert answer.err.count("\n") == 1
    assert str(file) in answer.err
    assert sorted(tmp_path.iterdir()) == before
    assert not empty or file.stat().st_size == 0


@pytest.mark.parametrize("empty", [False, True])
def test_import_makes_the_catalogue_that_is_named(run: Run, inbox: Path, tmp_path: Path, empty: bool) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    if empty:
        (tmp_path / "catalog.db").touch()
    assert run("import", inbox).line["imported"] == 1
    assert run("photos").line["caption"] == CFP


def test_the_users_own_catalogue_is_made_silently(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "data" / "catalog.db"
    monkeypatch.setattr("captioner.settings.default_catalog", lambda: own)
    assert main(["photos"]) == 0
    assert own.is_file()
