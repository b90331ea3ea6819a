"""Every check over the photos: all of them once, afterwards only what changed; and what a check can mend by itself."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from captioner import __version__, checks
from captioner.captions.house_styles import house_style
from captioner.catalog.search import Order
from captioner.checks import CHECKS, DAILY
from captioner.checks.reading import Read
from captioner.checks.settings import NEUTRAL, Rules, rules_from
from captioner.checks.together import Together
from captioner.domain.changes import Changes
from captioner.domain.errors import UsageError
from captioner.domain.findings import Finding
from captioner.domain.photo import Photo
from captioner.operations import duplicates
from captioner.operations.desk import Desk
from captioner.progress import Progress, Work, finish

CHUNK = 500
"""Photos in memory at a time."""
LARGEST_SET = 2000
"""Photos of a folder that is still a set; the names of a larger one are not compared."""

Found = dict[int, list[Finding]]
"""Findings by photo."""
_TOGETHER = {name: check.TOGETHER for name, check in CHECKS.items() if hasattr(check, "TOGETHER")}
_REPEATS = {duplicates.Repeat(str(kind)): kind for kind in _TOGETHER.values() if kind is not Together.FOLDER}


def rules_of(desk: Desk) -> Rules:
    """The rules of the desk's house style, the neutral ones where it has none; raises UsageError for a style that can't be used."""
    name = desk.settings.house_style
    return rules_from(house_style(name).checks, CHECKS) if name else NEUTRAL


def check(desk: Desk) -> Iterator[Finding]:
    """The findings of every check over all photos, photo by photo, after what changed has been checked."""
    finish(refresh(desk))
    yield from desk.catalog.findings()


def findings(photo: Photo, rules: Rules = NEUTRAL) -> list[Finding]:
    """What the checks that look at one photo say about this one, whatever was said of it before."""
    return checks.find(photo, rules)


def refresh(desk: Desk) -> Work[Changes]:
    """Check what has changed since it was checked, and what another photo or another day has changed for it; keep the findings.

    Everything is checked anew after a change of the rules or the program. Returns the photos that were checked.
    """
    rules, catalog = rules_of(desk), desk.catalog
    stamp = _stamp(rules)
    yield Progress(0, note="Looking for what changed")
    stale = set(catalog.unchecked(stamp))
    for name in DAILY:
        stale.update(finding.photo for finding in catalog.findings(check=name))
    together = _repeats(desk, rules)
    kept: Found = defaultdict(list)
    for name, kind in _TOGETHER.items():
        for finding in catalog.findings(check=name):
            if kind is not Together.FOLDER:
                kept[finding.photo].append(finding)
    stale.update(id for id in {*together, *kept} if _sorted(together.get(id, [])) != _sorted(kept.get(id, [])))
    yield Progress(0, len(stale), "Comparing names")
    varying, again = _names(desk, rules, stale)
    stale |= again
    wanted = sorted(stale)
    for start in range(0, len(wanted), CHUNK):
        photos = catalog.photos(wanted[start : start + CHUNK])
        found = [
            finding
            for photo in photos
            for finding in (*checks.find(photo, rules), *together.get(photo.id, ()), *varying.get(photo.id, ()))
        ]
        catalog.store_findings(stamp, photos, found)
        yield Progress(min(start + CHUNK, len(wanted)), len(wanted), "Checking")
    return Changes(photos=frozenset(wanted))


def fix(desk: Desk, check_name: str, ids: Iterable[int] | None = None) -> Changes:
    """Mend what this check can mend by itself, as one undoable step; raises UsageError for one that can't."""
    mend = getattr(CHECKS.get(check_name), "fix", None)
    if mend is None:
        able = ", ".join(name for name, module in CHECKS.items() if hasattr(module, "fix"))
        raise UsageError(f"No check “{check_name}” that can mend by itself; these can: {able}.")
    rules = rules_of(desk)
    photos = desk.catalog.each(desk.catalog.ids() if ids is None else ids)
    mended = ((photo, after) for photo in photos if (after := mend(Read(photo, rules))))
    return desk.catalog.amend(f"Fix {CHECKS[check_name].TITLE}", mended)


def _stamp(rules: Rules) -> str:
    """What the findings depend on besides the photos: the rules, and the program."""
    said = f"{__version__} {sorted(CHECKS)} {rules}"
    return hashlib.blake2b(said.encode(), digest_size=8).hexdigest()


def _repeats(desk: Desk, rules: Rules) -> Found:
    """What is to be said of photos that repeat one another; of each by one check once."""
    found: Found = defaultdict(list)
    told: set[tuple[int, str]] = set()
    for group in duplicates.groups(desk):
        kind = _REPEATS.get(group.kind)
        if kind is None or all((id, str(kind)) in told for id in group.photos):
            continue
        for finding in checks.find_together(kind, desk.catalog.photos(group.photos), rules):
            if (finding.photo, finding.check) not in told:
                told.add((finding.photo, finding.check))
                found[finding.photo].append(finding)
    return found


def _names(desk: Desk, rules: Rules, stale: set[int]) -> tuple[Found, set[int]]:
    """What is to be said of names in the folders of these photos, and of those that it was said of; and whose photos that changes."""
    catalog = desk.catalog
    kept: Found = defaultdict(list)
    for name, kind in _TOGETHER.items():
        if kind is Together.FOLDER:
            for finding in catalog.findings(check=name):
                kept[finding.photo].append(finding)
    folders: dict[Path, None] = {}
    looked = [*stale, *kept]
    for start in range(0, len(looked), CHUNK):
        folders |= {photo.path.parent: None for photo in catalog.photos(looked[start : start + CHUNK])}
    found: Found = defaultdict(list)
    for folder in folders:
        ids = catalog.ids('folder:"{}"'.format(str(folder).replace('"', '""')), Order.PATH)
        if len(ids) > LARGEST_SET:
            continue
        group = [photo for photo in catalog.photos(ids) if photo.path.parent == folder]
        for finding in checks.find_together(Together.FOLDER, group, rules):
            found[finding.photo].append(finding)
    return found, {id for id in {*found, *kept} if _sorted(found.get(id, [])) != _sorted(kept.get(id, []))}


def _sorted(found: Iterable[Finding]) -> list[tuple[str, ...]]:
    return sorted((f.check, str(f.severity), f.field, f.message) for f in found)
