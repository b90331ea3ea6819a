"""Long work as a generator: it yields Progress, returns its result, and is cancelled with `close()`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is: `done` of `total` (0 while not known), and what it is at, for people."""

    done: int
    total: int = 0
    note: str = ""


Work = Generator[Progress, None, Result]
"""`yield Progress(...)` as often as there is news; `return` the result; `finally:` runs when cancelled."""


def finish(work: Work[Result], report: Callable[[Progress], object] = lambda _: None) -> Result:
    """Run the work to its end on this thread, telling `report` how far it is; closes it if `report` raises."""
    try:
        while True:
            try:
                report(next(work))
            except StopIteration as end:
                return end.value  # type: ignore[no-any-return]
    finally:
        work.close()
