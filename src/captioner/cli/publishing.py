"""write, export: from the catalogue into the files, and out for publication."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from captioner.cli.options import (
    Invocation,
    chosen,
    chosen_or_all,
    everywhere,
    must_choose,
    photo_options,
    sidecar_options,
)
from captioner.cli.output import named, shown
from captioner.domain.iptc import json_value
from captioner.domain.merging import Conflict
from captioner.domain.photo import Photo


@click.command()
@photo_options
@click.option("--dry-run", is_flag=True, help="Print what would be written and change nothing.")
@sidecar_options
@everywhere
def write(
    invocation: Invocation, photos: Sequence[str], query: str | None, dry_run: bool, sidecar: str, signed: str
) -> None:
    """Write what the desk says into the files (default: of every photo with something to write)."""
    from captioner.metadata import Sidecar, SignedPolicy
    from captioner.operations import writing
    from captioner.operations.desk import write_policy

    with invocation.open_desk() as desk:
        ids = chosen_or_all(invocation, desk, photos, query)
        if dry_run:
            for pending in writing.pending(desk, ids):
                fields = tuple(change.field for change in pending.changes)
                _report(
                    invocation,
                    pending.photo,
                    fields,
                    pending.photo.path,
                    conflicts=pending.conflicts,
                    error=pending.error,
                )
            return
        policy = write_policy(desk.settings, Sidecar(sidecar), SignedPolicy(signed))
        for result in invocation.output.work(writing.write_back(desk, ids, policy)).results:
            _report(
                invocation,
                result.photo,
                result.written,
                result.target,
                result.skipped,
                result.conflicts,
                result.warnings,
                result.error,
            )


def _report(
    invocation: Invocation,
    photo: Photo,
    written: Sequence[str],
    target: Path | None,
    skipped: str = "",
    conflicts: Sequence[Conflict] = (),
    warnings: Sequence[str] = (),
    error: str = "",
) -> None:
    answer: dict[str, Any] = {"photo": named(photo), "written": list(written)}
    if target:
        answer["target"] = str(target)
    if skipped:
        answer["skipped"] = skipped
    if conflicts:
        answer["conflict"] = [_conflict_json(conflict) for conflict in conflicts]
        fields = ", ".join(conflict.field for conflict in conflicts)
        invocation.output.problem(f"{shown(photo.path)}: changed by another program too ({fields}); settle it first.")
    if warnings:
        answer["warnings"] = list(warnings)
    if error:
        answer["error"] = error
        invocation.output.problem(f"{shown(photo.path)}: {error}")
    text = "" if conflicts or error else f"{shown(target or photo.path)}: {', '.join(written) or skipped}"
    invocation.output.result(answer, "\n".join([text, *(f"    {warning}" for warning in warnings)]) if text else "")


def _conflict_json(conflict: Conflict) -> dict[str, Any]:
    return {
        "field": conflict.field,
        "base": json_value(conflict.base),
        "file": json_value(conflict.file),
        "ours": json_value(conflict.ours),
    }


@click.command()
@photo_options
@click.option("--preset", required=True, metavar="P", help="What to make: web, story or print, or a preset of yours.")
@click.option("--to", "folder", required=True, metavar="DIR", help="The folder to export to; made where it is missing.")
@everywhere
def export(invocation: Invocation, photos: Sequence[str], query: str | None, preset: str, folder: str) -> None:
    """Export captioned pictures for publication. Nothing that exists is overwritten."""
    from captioner.exporting.presets import preset as preset_named
    from captioner.operations.exporting import export as export_photos

    must_choose(photos, query)
    preset_named(preset)
    with invocation.open_desk() as desk:
        ids = chosen(invocation, desk, photos, query)
        catalogued = {photo.id: photo for photo in desk.catalog.photos(ids)}
        for exported in invocation.output.work(export_photos(desk, ids, preset, Path(folder).absolute())):
            answer: dict[str, Any] = {
                "photo": named(catalogued[exported.photo]) if exported.photo is not None else None,
                "output": str(exported.output) if exported.output else None,
                "kind": exported.kind,
            }
            if exported.error:
                answer["error"] = exported.error
                invocation.output.problem(exported.error)
            invocation.output.result(answer, shown(exported.output) if exported.output else "")
