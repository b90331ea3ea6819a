"""doctor: what Captioner found on this machine, and what is missing."""

from __future__ import annotations

from pathlib import Path

import click

from captioner.cli.options import Invocation, everywhere


@click.command()
@everywhere
def doctor(invocation: Invocation) -> None:
    """Look at what Captioner stands on: its libraries, fonts and folders. So far it looks; it mends nothing."""
    from captioner.operations.doctor import examine

    checks = list(examine(Path(invocation.catalog) if invocation.catalog else None))
    answer = {"checks": [{"name": c.name, "ok": c.ok, "message": c.message} for c in checks]}
    invocation.output.result(answer, "\n".join(f"{'✓' if c.ok else '✕'} {c.name:20} {c.message}" for c in checks))
    for failed in (c for c in checks if not c.ok):
        invocation.output.problem(f"{failed.name}: {failed.message}")
