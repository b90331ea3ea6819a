"""Every check over the photos: all of them once, afterwards only what changed; and what a check can mend by itself."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from captioner import __version__, checks
from captioner.captions.house_styles import house_style
from captioner.catalog import rows
from captioner.catalog.reader import Reader
from captioner.checks import CHECKS, DAILY
from captioner.checks.reading import Read
from captioner.checks.settings import NEUTRAL, Rules, rules_from
from captioner.domain.changes import Changes
from captioner.domain.errors import UsageError
from captioner.domain.findings import Finding, Severity
from captioner.domain.photo import Photo
from captioner.operations.comparing import Compared, kept_findings, repeats, sets
from captioner.operations.comparing import names as compared_names
from captioner.operations.desk import Desk
from captioner.operations.processes import in_processes
from captioner.progress import Progress, Work, finish

CHUNK = 500
"""Photos that are checked at a time."""


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

    Everything is checked anew after a change of the rules or the program. Returns the photos that were checked. Several processes
    check where there is much to do.
    """
    rules, catalog = rules_of(desk), desk.catalog
    stamp = _stamp(rules)
    yield Progress(0, note="Looking for what changed")
    changed, departed = set(catalog.unchecked(stamp)), catalog.departed()
    stale = changed | _due(desk, rules)
    together = yield from repeats(desk, rules, changed, set(departed))
    wanted = stale | together.stale
    names = kept_findings(desk, folder=True)
    others = kept_findings(desk, folder=False, of=wanted - together.touched)
    named = sets(desk, together.changed, {path.parent for path in departed.values()})
    rest = sorted(wanted.difference(*named))
    pieces = [
        *(Piece(tuple(ids), tuple(id for id in ids if id in wanted), named=True) for ids in named),
        *(Piece(some, some) for some in _chunks(rest)),
    ]
    seen: set[int] = set()
    while pieces:
        behind: list[int] = []
        for claim, look in _looked_at(desk, rules, pieces):
            behind += [id for id in look.names if id not in look.found and look.names[id] != names.get(id, [])]
            behind += [id for id in look.set if id in names and id not in look.found and id not in look.names]
            for id in look.set:
                names.pop(id, None)
            names |= look.names
            said = {
                id: [*found, *(together if id in together.touched else Compared(others)).of(id), *names.get(id, ())]
                for id, found in look.found.items()
            }
            catalog.store_findings(stamp, claim, said)
            seen.update(said)
            yield Progress(len(seen), max(len(wanted), len(seen)), "Checking")
        pieces = [Piece(some, some) for some in _chunks(behind)]
        others = kept_findings(desk, folder=False, of=set(behind) - together.touched)
    catalog.bury(list(departed))
    catalog.regroup(gone=together.done, new=together.groups)
    return Changes(photos=frozenset(seen))


@dataclass(frozen=True, slots=True)
class Piece:
    """Photos to be read together, those of them that are to be looked at, and whether they are a set whose names are compared."""

    ids: tuple[int, ...]
    look: tuple[int, ...]
    named: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in photos, by id; of a set also which photos it has, and what is to be said of names."""

    found: dict[int, list[Finding]]
    names: dict[int, list[Finding]] = field(default_factory=dict)
    set: tuple[int, ...] = ()


def look(file: Path, rules: Rules, piece: Piece) -> Looked:
    """Check photos of the catalogue in this file, each by itself and the names of a set; needs nothing else, so it may run anywhere."""
    with closing(Reader(file)) as reader:
        read = reader.run(partial(rows.photos, ids=piece.ids))
    found = {id: checks.find(read[id], rules) for id in piece.look if id in read}
    if not piece.named:
        return Looked(found)
    names = compared_names([read[id] for id in piece.ids if id in read], rules)
    return Looked(found, dict(names.findings), piece.ids)


def _looked_at(desk: Desk, rules: Rules, pieces: Iterable[Piece]) -> Iterator[tuple[str, Looked]]:
    """What is found in each piece, with the claim under which it was read."""
    claims: deque[str] = deque()

    def claimed() -> Iterator[Piece]:
        for piece in pieces:
            claims.append(desk.catalog.claim(piece.look))
            yield piece

    with closing(in_processes(partial(look, desk.catalog.file, rules), claimed())) as results:
        for result in results:
            yield claims.popleft(), result


def _chunks(ids: Sequence[int]) -> Iterator[tuple[int, ...]]:
    return (tuple(ids[start : start + CHUNK]) for start in range(0, len(ids), CHUNK))


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
