"""The sample photos, as a folder of the user's own."""

from __future__ import annotations

from pathlib import Path


def own_copy() -> Path:
    """A copy of the sample folder in the user's own data, made once: the originals are never written to."""
    import shutil

    from captioner import resources, settings

    target = settings.default_catalog().parent / "samples"
    if not target.exists():
        shutil.copytree(resources.folder("samples"), target, ignore=shutil.ignore_patterns("*.py", "*.md", "*.toml"))
    return target
