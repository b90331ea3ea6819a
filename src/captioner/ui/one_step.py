"""Short operations as long work: what one transaction does to many photos, shown in the activity strip while it takes its time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from captioner.domain.changes import Changes
from captioner.progress import Progress, Work


@dataclass(frozen=True, slots=True)
class Done:
    """A step that a worker carried out."""

    changes: Changes


def in_one_step(function: Callable[[], Changes], count: int) -> Work[Done]:
    """The function as work that can't be stopped half way: it is one transaction over so many photos."""
    yield Progress(0, count)
    return Done(function())
