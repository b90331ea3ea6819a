"""What a verb prints: JSON lines or lines for people on stdout, progress and problems on stderr."""

from __future__ import annotations

import json
import re
import shutil
import sys
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from captioner.domain.photo import Photo
from captioner.progress import Progress, Work, finish

Result = TypeVar("Result")
Item = TypeVar("Item")

CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Characters that command a terminal instead of being shown; line ends and tabs are left alone."""


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
        self._advice: dict[str, None] = {}
        self._line: _ProgressLine | None = None

    @property
    def status(self) -> int:
        """The exit status so far: 0, or 1 if there were problems."""
        return 1 if self.problems else 0

    def result(self, data: Mapping[str, Any], text: str = "") -> None:
        """One result: its object as a line of JSON, or its text for people; whoever reads along has it at once."""
        if self.as_json:
            line = json.dumps(data, ensure_ascii=False)
        elif self.quiet or not text:
            return
        else:
            line = shown_safely(text)
        self._clear()
        # A path's bytes that are not UTF-8 are lone surrogates here; they appear as \udcXX, in JSON and for people alike.
        with printing():
            sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
            sys.stdout.buffer.flush()

    def problem(self, sentence: str) -> None:
        """Say on stderr what went wrong with one item, and go on."""
        self.problems += 1
        self._clear()
        click.echo(printable(shown_safely(sentence)), err=True)

    def advise(self, sentence: str) -> None:
        """Say once, when all is done, what can be done about such problems: to people only, on stderr."""
        self._advice[sentence] = None

    def close(self) -> None:
        """Say what was advised."""
        if not (self.as_json or self.quiet):
            for sentence in self._advice:
                click.echo(printable(sentence), err=True)

    def note(self, sentence: str) -> None:
        """Say something for people that is no result: nothing is printed with --json or --quiet."""
        if not self.as_json:
            self.result({}, sentence)

    def work(self, work: Work[Result]) -> Result:
        """Run long work to its end, with a line of progress on a terminal."""
        with self._progress() as line:
            return finish(work, line.show) if line else finish(work)

    def along(self, items: Iterable[Item], total: int = 0) -> Iterator[Item]:
        """The items, with a line of progress on a terminal while they are being worked through; `total` is 0 where not known."""
        with self._progress() as line:
            for done, item in enumerate(items):
                if line:
                    line.show(Progress(done, total))
                yield item

    @contextmanager
    def _progress(self) -> Iterator[_ProgressLine | None]:
        """The line of progress; None where nobody would see one."""
        if self.quiet or not sys.stderr or not sys.stderr.isatty():
            yield None
            return
        self._line = _ProgressLine()
        try:
            yield self._line
        finally:
            self._clear()
            self._line = None

    def _clear(self) -> None:
        if self._line:
            self._line.clear()


class _ProgressLine:
    """One line of stderr that says how many are done, how fast, and how long it will take."""

    INTERVAL = 0.1
    """Seconds between two looks of it."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._shown = 0.0

    def show(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._shown < self.INTERVAL:
            return
        self._shown = now
        rate = progress.done / (now - self._started) if now > self._started else 0.0
        left = f", {(progress.total - progress.done) / rate:.0f} s left" if rate and progress.total else ""
        of = f" of {progress.total}" if progress.total else ""
        speed = f"  {rate:.0f}/s{left}" if progress.done else ""
        text = f"{progress.done}{of}{speed}  {printable(shown_safely(progress.note))}"
        sys.stderr.write(f"\r\x1b[K{cut(text, terminal_width() - 1)}")
        sys.stderr.flush()

    def clear(self) -> None:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def printable(text: str) -> str:
    """Text that any stream takes: a lone surrogate of an odd file name becomes its escape, as in JSON."""
    return text.encode("utf-8", "backslashreplace").decode()


def shown_safely(text: str) -> str:
    """Text for people in which no character commands the terminal: a control character becomes its escape."""
    return CONTROLS.sub(lambda found: f"\\x{ord(found[0]):02x}", text.replace("\r\n", "\n"))


def listed(value: object) -> str:
    """A value of JSON as people read it: several after one another, the parts of a structure by name."""
    if isinstance(value, list | tuple):
        return "; ".join(map(listed, value))
    return ", ".join(f"{name}: {said}" for name, said in value.items()) if isinstance(value, dict) else str(value)


def terminal_width() -> int:
    """The columns of the terminal; 80 where there is none."""
    return shutil.get_terminal_size((80, 24)).columns


def cut(text: str, width: int) -> str:
    """The beginning of a text that takes no more than this many columns, with an ellipsis where some is left out."""
    if columns(text) <= width:
        return text
    taken = 0
    for place, character in enumerate(text):
        taken += columns(character)
        if taken > width - 1:
            return text[:place].rstrip() + "…"
    return text


def padded(text: str, width: int) -> str:
    """The text cut or filled to exactly this many columns."""
    text = cut(text, width)
    return text + " " * (width - columns(text))


def columns(text: str) -> int:
    """How many columns of a terminal a text takes: two for each East Asian character, none for an accent that stands over another."""
    return sum(
        0
        if unicodedata.combining(c) or unicodedata.category(c) == "Cf"
        else 1 + (unicodedata.east_asian_width(c) in "WF")
        for c in text
    )


def named(photo: Photo) -> dict[str, Any]:
    """A photo as JSON names it: its id and its absolute path."""
    return {"id": photo.id, "path": str(photo.path)}


def shown(path: Path) -> str:
    """A path for people, relative where that is shorter to read."""
    try:
        return str(path.relative_to(Path.cwd()))
    except (ValueError, OSError):
        return str(path)


def way_round(reason: str) -> str:
    """What to type where a file was refused for this reason, as the end of the sentence; "" where nothing can be written beside it either."""
    from captioner.domain.errors import Signed
    from captioner.metadata.policy import CLOSED

    if reason == CLOSED:
        return ""
    if reason == Signed.REASON:
        return "; --signed says what to do with it, --sidecar refused writes beside it"
    return "; --sidecar refused writes the fields beside it"
