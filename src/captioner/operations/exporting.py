"""Publish photos as a preset says."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from captioner.captions.house_styles import house_style
from captioner.captions.templates import template
from captioner.domain.errors import UsageError
from captioner.exporting import exporter
from captioner.exporting.exporter import Exported
from captioner.exporting.presets import preset
from captioner.operations import templates
from captioner.operations.desk import Desk
from captioner.progress import Work


def export(
    desk: Desk, ids: Collection[int], preset_name: str, folder: Path, *, template_name: str = ""
) -> Work[list[Exported]]:
    """Export these photos into the folder, which is made where it is missing; raises UsageError before anything is done.

    What the desk says (*current*) is published, never a proposal. Pages are written in the preset's house style, else in the desk's.
    A template, named here or by the preset, is given to what is published and to nothing else.
    """
    chosen = preset(preset_name)
    if style := chosen.house_style or desk.settings.house_style:
        chosen = replace(chosen, house_style=house_style(style).name)
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{folder} is a file: name a folder to export to.")
    photos = desk.catalog.each(ids)
    if name := template_name or chosen.template:
        photos = templates.with_template(photos, template(name), templates.shorthand(desk))
    return (yield from exporter.export(photos, chosen, folder, count=len(ids)))
