"""write, export: from the catalogue into the files, and out for publication."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from captioner.cli.options import (
    Invocation,
    chosen_or_all,
    everywhere,
    photo_options,
    sidecar_options,
    template_option,
)
from captioner.cli.output import named, shown, way_round
from captioner.domain.iptc import json_value
from captioner.domain.merging import Conflict

if TYPE_CHECKING:
    from captioner.operations.writing import WriteResult


@click.command()
@photo_options
@click.option("--dry-run", is_flag=True, help="Print what would be written and change nothing.")
@click.option(
    "--conflicts", type=click.Choice(["leave", "mine", "file"]), default="leave", show_default=True,
    help="Where another program changed a field too: leave the file alone, or settle it by the catalogue's or the file's words.",
)  # fmt: skip
@sidecar_options
@everywhere
def write(
    invocation: Invocation,
    photos: Sequence[str],
    query: str | None,
    dry_run: bool,
    conflicts: str,
    sidecar: str | None,
    signed: str,
) -> None:
    """Write what the desk says into the files (default: of every photo with something to write)."""
    from captioner.metadata import Sidecar, SignedPolicy
    from captioner.operations import writing
    from captioner.operations.conflicts import Side
    from captioner.operations.desk import write_policy

    with invocation.open_desk() as desk:
        ids = chosen_or_all(invocation, desk, photos, query)
        policy = write_policy(desk.settings, Sidecar(sidecar) if sidecar else None, SignedPolicy(signed))
        settle = {"leave": None, "mine": Side.OURS, "file": Side.FILE}[conflicts]
        if dry_run:
            results = 0
            for results, result in enumerate(  # noqa: B007
                invocation.output.along(writing.rehearse(desk, ids, policy, settle=settle)), 1
            ):
                _report(invocation, result)
        else:
            tell = partial(_report, invocation)
            report = invocation.output.work(writing.write_back(desk, ids, policy, settle=settle, tell=tell))
            results = report.written + report.failed + report.conflicts + report.unchanged
        if not results:
            invocation.output.note("Nothing to write.")


def _report(invocation: Invocation, result: WriteResult) -> None:
    photo = result.photo
    answer: dict[str, Any] = {"photo": named(photo), "written": list(result.written)}
    if result.target:
        answer["target"] = str(result.target)
    if result.skipped:
        answer["skipped"] = result.skipped
    if result.conflicts:
        answer["conflict"] = [_conflict_json(conflict) for conflict in result.conflicts]
        fields = ", ".join(conflict.field for conflict in result.conflicts)
        invocation.output.problem(f"{shown(photo.path)}: changed by another program too ({fields}).")
        invocation.output.advise(
            "Settle what both changed with --conflicts mine or --conflicts file, or in the window."
        )
    warnings = [*result.warnings, *([result.unread] if result.unread else [])]
    if warnings:
        answer["warnings"] = warnings
    if result.unread:
        invocation.output.problem(f"{shown(photo.path)}: {result.unread}")
    if result.error:
        answer["error"] = result.error
        way_out = way_round(result.error) if result.refused else ""
        invocation.output.problem(f"{shown(photo.path)}: {result.error}{way_out}")
    done = f"{shown(result.target or photo.path)}: {', '.join(result.written) or result.skipped}"
    text = "" if result.conflicts or result.error else "\n".join([done, *(f"    {each}" for each in warnings)])
    invocation.output.result(answer, text)


def _conflict_json(conflict: Conflict) -> dict[str, Any]:
    return {
        "field": conflict.field,
        "base": json_value(conflict.base, conflict.field),
        "file": json_value(conflict.file, conflict.field),
        "ours": json_value(conflict.ours, conflict.field),
    }


@click.command()
@photo_options
@click.option("--preset", required=True, metavar="P", help="What to make: web, story or print, or a preset of yours.")
@click.option("--to", "folder", required=True, metavar="DIR", help="The folder to export to; made where it is missing.")
@template_option
@everywhere
def export(
    invocation: Invocation, photos: Sequence[str], query: str | None, preset: str, folder: str, template: str
) -> None:
    """Export captioned pictures for publication (default: all of the catalogue). Nothing that exists is overwritten."""
    from captioner.catalog.ordering import Order
    from captioner.exporting.presets import preset as preset_named
    from captioner.operations.exporting import export as export_photos

    preset_named(preset)
    with invocation.open_desk() as desk:
        ids = chosen_or_all(invocation, desk, photos, query)
        chosen = desk.catalog.ids(order=Order.PATH) if ids is None else ids
        to = Path(folder).absolute()
        for exported in invocation.output.work(export_photos(desk, chosen, preset, to, template_name=template)):
            answer: dict[str, Any] = {
                "photo": {"id": exported.photo, "path": str(exported.original)} if exported.original else None,
                "output": str(exported.output) if exported.output else None,
                "kind": exported.kind,
            }
            if exported.error:
                answer["error"] = exported.error
                invocation.output.problem(exported.error)
            if exported.warnings:
                answer["warnings"] = list(exported.warnings)
            done = shown(exported.output) if exported.output else ""
            invocation.output.result(answer, "\n".join([done, *(f"    {each}" for each in exported.warnings)]))
