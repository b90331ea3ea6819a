"""Work of the processor alone, done piece by piece in several processes where there is much of it: one process uses one core."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack, suppress
from itertools import chain, islice
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

Piece = TypeVar("Piece")
Result = TypeVar("Result")

WORTH = 6
"""Fewer pieces than these are done here: a process takes a second to start."""
MOST = 4
"""Processes at a time, of which each holds word lists and gazetteer of its own."""


def in_processes(function: Callable[[Piece], Result], pieces: Iterable[Piece]) -> Generator[Result]:
    """What the function makes of each piece, in their order; raises what it raises.

    Function, pieces and results must be such as can be pickled, and the function must depend on nothing else in memory. Pieces are
    taken as they are needed. What a process that was killed had to do is done here, and all of it where there is one core only.
    Closing the iterator ends the processes.
    """
    waiting = iter(pieces)
    first = list(islice(waiting, WORTH))
    count = min(MOST, cores())
    if len(first) < WORTH or count < 2:
        yield from map(function, chain(first, waiting))
        return
    waiting = chain(first, waiting)
    with ExitStack() as stack:
        idle = [_Process(function) for _ in range(count)]
        for process in idle:
            stack.callback(process.end)
        busy = deque(process for process, piece in zip(idle, waiting, strict=False) if process.begin(piece))
        while busy:
            process = busy.popleft()
            result = process.result()
            for piece in islice(waiting, 1):
                process.begin(piece)
                busy.append(process)
            yield result


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Process(Generic[Piece, Result]):
    """One process, which does one piece at a time; it ends with this one, however that ends."""

    def __init__(self, function: Callable[[Piece], Result]) -> None:
        self._function = function
        self._piece: Piece
        context = multiprocessing.get_context("spawn")
        self._connection, there = context.Pipe()
        self._process = context.Process(target=_serve, args=(there, function), daemon=True)
        with there, suppress(OSError):  # where none can be started, everything is done here
            self._process.start()

    def begin(self, piece: Piece) -> bool:
        """Hand over a piece."""
        self._piece = piece
        with suppress(OSError):
            self._connection.send(piece)
        return True

    def result(self) -> Result:
        """What came of the piece, once that is known."""
        try:
            done, result = self._connection.recv()
        except (EOFError, OSError):
            return self._function(self._piece)
        if not done:
            raise result
        return result  # type: ignore[no-any-return]

    def end(self) -> None:
        """End the process, whatever it is at."""
        self._connection.close()
        if self._process.pid is not None:
            self._process.terminate()
            self._process.join()
            self._process.close()


def _serve(connection: Connection, function: Callable[[Piece], Result]) -> None:
    """Do what is handed over until the other end is closed; Ctrl-C is the other process's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with connection, suppress(EOFError, OSError):
        while True:
            piece = connection.recv()
            try:
                answer: tuple[bool, object] = (True, function(piece))
            except Exception as error:  # it is raised where the work was asked for
                answer = (False, error)
            connection.send(answer)
