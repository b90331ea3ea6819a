"""demo: the whole job on a copy of the sample pictures."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import click

from captioner.cli.options import Invocation, everywhere


@click.command()
@click.option("--to", "folder", metavar="DIR", help="A new folder for it (default: one among the temporary files).")
@everywhere
def demo(invocation: Invocation, folder: str | None) -> None:
    """Do the whole job on a copy of the samples, with a catalogue of its own; yours is not touched."""
    from captioner.operations.demo import demo as demonstrate

    shown = invocation.output.work(demonstrate(Path(folder) if folder else None))
    screenshot = _screenshot(shown.catalog, shown.folder / "window.png")
    if screenshot is None:
        invocation.output.problem("The window could not be drawn on this machine; run captioner doctor.")
    answer = {"folder": str(shown.folder), "steps": shown.steps, "screenshot": str(screenshot) if screenshot else None}
    steps = [f"{number}. {step}" for number, step in enumerate(shown.steps, 1)]
    places = [f"Everything lies in {shown.folder}", f"The window: {screenshot}" if screenshot else ""]
    invocation.output.result(answer, "\n".join([*steps, *places]).rstrip())


def _screenshot(catalog: Path, picture: Path) -> Path | None:
    """Draw the window over this catalogue into a PNG, in a process of its own without a display; None where it fails."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "captioner"]
    with contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run(
            [*program, "--screenshot", str(picture), "--catalog", str(catalog)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=120,
            check=False,
        )
    return picture if picture.exists() else None
