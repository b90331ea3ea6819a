"""What people see; and what happens when nothing more can be printed: one sentence, no traceback, and what was done stays done."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.pictures import CFP, news_photo

from captioner.cli.output import Output, columns, cut, padded

FULL = Path("/dev/full")


@pytest.fixture
def printing(run: Run, inbox: Path, tmp_path: Path) -> list[str]:
    """A command that prints one line."""
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    assert run("import", inbox).status == 0
    return [sys.executable, "-m", "captioner", "photos", "--json", "--catalog", str(tmp_path / "catalog.db")]


@pytest.mark.skipif(not FULL.exists(), reason="this system has no disk that is always full")
def test_a_full_disk_is_one_sentence_that_names_the_output(printing: list[str]) -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(printing, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "The results can't be printed to standard output: No space left on device.\n"


def test_a_closed_output_is_one_sentence(printing: list[str]) -> None:
    closing = "import os, sys; os.close(1); os.execv(sys.argv[1], sys.argv[1:])"
    done = subprocess.run([sys.executable, "-c", closing, *printing], stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "Standard output is closed, so the results can't be printed.\n"


def test_a_reader_that_has_gone_is_no_problem(printing: list[str]) -> None:
    with subprocess.Popen(printing, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert (running.stderr.read(), running.wait()) == ("", 0)


def test_a_text_is_cut_and_filled_by_the_columns_it_takes() -> None:
    assert [columns(text) for text in ("abc", "视觉中国", "e\u0301", "a\u200fb")] == [3, 8, 1, 2]
    assert cut("Lanterns glow", 8) == "Lantern…"
    assert cut("视觉中国", 6) == "视觉…"
    assert cut("whole", 5) == "whole"
    assert padded("视", 4) + "|" == "视  |"


def test_no_caption_commands_the_terminal(run: Run, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption="Snow.\nMore \x9b2J snow.")
    printed = run("read", inbox / "a.jpg", plain=True).out
    assert "Snow.\nMore \\x9b2J snow." in printed
    assert run("read", inbox / "a.jpg").line["caption"] == "Snow.\nMore \x9b2J snow."


def test_people_read_no_code(run: Run, inbox: Path, tmp_path: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP, byline=["Ann Li"])
    run("import", inbox)
    assert run("write", plain=True).out == "Nothing to write.\n"
    assert run("duplicates", plain=True).out == "Nothing repeats.\n"
    assert run("verify", plain=True).out == "Every file says what the catalogue believes it says.\n"
    assert run("verify", "--quiet", plain=True).out == ""
    run("edit", path, "--set", "byline=Bo Chan", "--add", "keywords=snow", "--add", "keywords=tree")
    changes = run("history", path, plain=True).out
    assert "Byline: Ann Li → Bo Chan" in changes
    assert "Keywords: (empty) → snow; tree" in changes
    assert changes.count("Edit") == 1
    captions = tmp_path / "captions"
    captions.write_text("Snow. (AP Photo/Ann Li)\n")
    assert "byline           Ann Li\n" in run("parse", captions, plain=True).out
    assert not {"[", "{", "'"} & set(changes + run("photos", plain=True).out)


class Terminal(io.StringIO):
    """What stands for a terminal on stderr."""

    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_only_and_gives_way_to_what_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("captioner.cli.output._ProgressLine.INTERVAL", 0.0)
    for terminal, quiet, shows in ((Terminal(), False, True), (Terminal(), True, False), (io.StringIO(), False, False)):
        monkeypatch.setattr(sys, "stderr", terminal)
        output = Output(True, quiet)
        for item in output.along("ab", 2):
            output.problem(f"{item} is bad")
        said = terminal.getvalue()
        assert ("1 of 2" in said) is shows
        assert said.replace("\r", "\n").count("\x1b[Ka is bad\n") == int(shows)
        assert "a is bad\n" in said
