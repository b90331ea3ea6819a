"""What happens when nothing more can be printed: one sentence, no traceback, and what was done stays done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.pictures import CFP, news_photo

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
