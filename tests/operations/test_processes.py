from __future__ import annotations

import multiprocessing
import os
from contextlib import closing

import pytest

from captioner.operations import processes
from captioner.operations.processes import WORTH, in_processes


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "cores", lambda: 2)


def doubled_elsewhere(number: int) -> tuple[int, bool]:
    return 2 * number, multiprocessing.parent_process() is not None


def doubled_where_it_lives(number: int) -> int:
    if number == 3 and multiprocessing.parent_process():
        os._exit(1)
    return 2 * number


def test_many_pieces_are_done_in_other_processes_in_their_order() -> None:
    assert list(in_processes(doubled_elsewhere, range(3 * WORTH))) == [(2 * n, True) for n in range(3 * WORTH)]
    assert multiprocessing.active_children() == []


def test_few_pieces_are_done_here() -> None:
    assert list(in_processes(doubled_elsewhere, range(WORTH - 1))) == [(2 * n, False) for n in range(WORTH - 1)]


def test_what_a_killed_process_had_to_do_is_done_here() -> None:
    assert list(in_processes(doubled_where_it_lives, range(WORTH))) == [2 * n for n in range(WORTH)]


def test_an_error_is_raised_here_and_ends_the_processes() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        list(in_processes(int, ["1"] * WORTH + ["x"]))
    assert multiprocessing.active_children() == []


def test_closing_ends_the_processes() -> None:
    with closing(in_processes(doubled_elsewhere, range(100))) as results:
        next(results)
    assert multiprocessing.active_children() == []
