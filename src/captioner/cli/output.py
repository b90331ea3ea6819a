"""What a verb prints: JSON lines or lines for people on stdout, progress and problems on stderr."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from captioner.domain.photo import Photo
from captioner.progress import Progress, Work, finish

Result = TypeVar("Result")


@contextmanager
def printing() -> Iterator[None]:
    """Prints; where standard output takes no more, raises NotPrinted, or ReaderGone where nobody wants more."""
    if sys.stdout is None:
        raise NotPrinted("Standard output is closed, so the results can't be printed.")
    try:
        yield
    except BrokenPipeError as error:
        raise ReaderGone from error
    except OSError as error:
        raise NotPrinted(f"The results can't be printed to standard output: {error.strerror or error}.") from error


class NotPrinted(Exception):
    """Standard output takes nothing more; what the verb did so far is done."""


class ReaderGone(Exception):
    """Whoever reads our output has had enough (`captioner photos | head`)."""


class Output:
    """Where one verb's results go, as its options ask; remembers whether anything went wrong."""

    def __init__(self, as_json: bool, quiet: bool) -> None:
        self.as_json = as_json
        self.quiet = quiet
        self.problems = 0

    @property
    def status(self) -> int:
        """The exit status so far: 0, or 1 if there were problems."""
        return 1 if self.problems else 0

    def result(self, data: Mapping[str, Any], text: str = "") -> None:
        """One result: its object as a line of JSON, or its text for people."""
        if self.as_json:
            line = json.dumps(data, ensure_ascii=False)
        elif self.quiet or not text:
            return
        else:
            line = text
        # A path's bytes that are not UTF-8 are lone surrogates here; they appear as \udcXX, in JSON and for people alike.
        with printing():
            sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")

    def problem(self, sentence: str) -> None:
        """Say on stderr what went wrong with one item, and go on."""
        self.problems += 1
        click.echo(printable(sentence), err=True)

    def work(self, work: Work[Result]) -> Result:
        """Run long work to its end, with a line of progress on a terminal."""
        if self.quiet or not sys.stderr or not sys.stderr.isatty():
            return finish(work)
        line = _ProgressLine()
        try:
            return finish(work, line.show)
        finally:
            line.clear()


class _ProgressLine:
    """One line of stderr that says how many are done, how fast, and how long it will take."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._shown = 0.0

    def show(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._shown < 0.1:
            return
        self._shown = now
        rate = progress.done / (now - self._started) if now > self._started else 0.0
        left = f", {(progress.total - progress.done) / rate:.0f} s left" if rate and progress.total else ""
        of = f" of {progress.total}" if progress.total else ""
        text = f"{progress.done}{of}  {rate:.0f}/s{left}  {printable(progress.note)}"
        sys.stderr.write(f"\r\x1b[K{text[:100]}")
        sys.stderr.flush()

    def clear(self) -> None:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def printable(text: str) -> str:
    """Text that any stream takes: a lone surrogate of an odd file name becomes its escape, as in JSON."""
    return text.encode("utf-8", "backslashreplace").decode()


def named(photo: Photo) -> dict[str, Any]:
    """A photo as JSON names it: its id and its absolute path."""
    return {"id": photo.id, "path": str(photo.path)}


def shown(path: Path) -> str:
    """A path for people, relative where that is shorter to read."""
    try:
        return str(path.relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)
