"""Publish photos as a preset says."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from captioner.domain.errors import UsageError
from captioner.exporting import exporter
from captioner.exporting.exporter import Exported
from captioner.exporting.presets import preset
from captioner.operations.desk import Desk
from captioner.progress import Work


def export(desk: Desk, ids: Iterable[int], preset_name: str, folder: Path) -> Work[list[Exported]]:
    """Export these photos into the folder, which is made where it is missing; raises UsageError before anything is done.

    What the desk says (*current*) is published, never a proposal.
    """
    chosen = preset(preset_name)
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file: name a folder to export to.")
    return (yield from exporter.export(desk.catalog.photos(ids), chosen, folder))
