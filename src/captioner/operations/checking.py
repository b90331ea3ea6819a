"""Every check over the photos: all of them once, afterwards only what changed; and what a check can mend by itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from captioner import __version__, checks
from captioner.captions.house_styles import house_style
from captioner.checks import CHECKS, DAILY
from captioner.checks.reading import Read
from captioner.checks.settings import NEUTRAL, Rules, rules_from
from captioner.domain.changes import Changes
from captioner.domain.errors import UsageError
from captioner.domain.findings import Finding, Severity
from captioner.domain.photo import Photo
from captioner.operations.comparing import Compared, kept_names, names, repeats, sets
from captioner.operations.desk import Desk
from captioner.progress import Progress, Work, finish

CHUNK = 500
"""Photos in memory at a time."""


def rules_of(desk: Desk) -> Rules:
    """The rules of the desk's house style, the neutral ones where it has none; raises UsageError for a style that can't be used."""
    name = desk.settings.house_style
    return rules_from(house_style(name).checks, CHECKS) if name else NEUTRAL


def check(desk: Desk) -> Iterator[Finding]:
    """The findings of every check over all photos, photo by photo, after what changed has been checked."""
    finish(refresh(desk))
    yield from desk.catalog.findings()


def told(desk: Desk) -> Iterator[tuple[Finding, Photo]]:
    """What was found when each photo was last checked, with the photo."""
    of: dict[int, list[Finding]] = {}
    for finding in desk.catalog.findings():
        of.setdefault(finding.photo, []).append(finding)
    for photo in desk.catalog.each(of):
        yield from ((finding, photo) for finding in of[photo.id])


def findings(photo: Photo, rules: Rules = NEUTRAL) -> list[Finding]:
    """What the checks that look at one photo say about this one, whatever was said of it before."""
    return checks.find(photo, rules)


def unchecked(desk: Desk) -> set[int]:
    """The photos that have changed since they were checked, or never were; quick. Raises UsageError as `rules_of` does."""
    return set(desk.catalog.unchecked(_stamp(rules_of(desk))))


def refresh(desk: Desk) -> Work[Changes]:
    """Check what has changed since it was checked, and what another photo or another day has changed for it; keep the findings.

    Everything is checked anew after a change of the rules or the program. Returns the photos that were checked. What was said of a
    name or a near caption because of a photo that was removed stands until another photo of the folder, or the photo itself, changes.
    """
    rules, catalog = rules_of(desk), desk.catalog
    stamp = _stamp(rules)
    yield Progress(0, note="Looking for what changed")
    changed = set(catalog.unchecked(stamp))
    stale = changed | _due(desk, rules)
    yield Progress(0, len(stale), "Comparing")
    together, kept = repeats(desk, rules, changed), kept_names(desk)
    wanted = stale | together.stale
    seen: set[int] = set()

    def look(photos: Sequence[Photo], varying: Compared) -> Progress:
        found = [
            finding
            for photo in photos
            for finding in (*checks.find(photo, rules), *together.of(photo.id), *varying.of(photo.id))
        ]
        catalog.store_findings(stamp, photos, found)
        seen.update(photo.id for photo in photos)
        return Progress(len(seen), max(len(wanted), len(seen)), "Checking")

    for group in sets(desk, changed):
        varying = names(group, rules, kept)
        yield look([photo for photo in group if photo.id in wanted or photo.id in varying.stale], varying)
    rest = sorted(wanted - seen)
    for start in range(0, len(rest), CHUNK):
        yield look(catalog.photos(rest[start : start + CHUNK]), Compared(kept))
    return Changes(photos=frozenset(seen))


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


def _due(desk: Desk, rules: Rules) -> set[int]:
    """The photos of which something was said that another day may make untrue."""
    kept = (finding for name in DAILY for finding in desk.catalog.findings(check=name))
    return {f.photo for f in kept if f.severity is not Severity.NOTE or f.check in rules.severities}
