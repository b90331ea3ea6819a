"""What the checks that compare photos say: of repeats across the catalogue, and of names within a folder.

The groups of photos that repeat one another are found anew each time, which is quick; only groups that have changed, or that hold a
photo that has, are looked at.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from captioner import checks
from captioner.checks import CHECKS
from captioner.checks.settings import Rules
from captioner.checks.together import Together
from captioner.domain.findings import Finding
from captioner.domain.photo import Photo
from captioner.operations.desk import Desk
from captioner.operations.duplicates import apart, like, near_captions, unjudged
from captioner.operations.processes import in_processes
from captioner.progress import Progress, Work

FEW = 500
"""So many changed captions are compared with the catalogue one by one; where there are more, all are compared with all."""
LARGEST_SET = 2000
"""Photos of a folder that is still a set; the names of a larger one are not compared."""

Gathered = tuple[str, tuple[int, ...]]
"""What photos have in common, and which they are."""

_AGAIN = "again"
"""Kept in place of groups while they are looked at: the photos that are to be looked at again where that breaks off."""
_APART = "apart"
"""Kept like groups: the pairs that had been judged to be no duplicates."""

_KINDS = {name: Together(check.TOGETHER) for name, check in CHECKS.items() if hasattr(check, "TOGETHER")}


@dataclass(slots=True)
class Compared:
    """What is to be said of photos, and of which of them it is not what the catalogue keeps."""

    findings: dict[int, list[Finding]] = field(default_factory=lambda: defaultdict(list))
    stale: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    """The photos that changed, and those that are looked at again."""
    touched: set[int] = field(default_factory=set)
    """The photos of which nothing else is to be said; of others the catalogue keeps what is."""
    groups: set[Gathered] = field(default_factory=set)
    """Those that are to be kept once this has been said."""
    done: set[Gathered] = field(default_factory=set)
    """Those that are to be forgotten then."""

    def of(self, photo: int) -> list[Finding]:
        """The findings of one photo."""
        return self.findings.get(photo, [])

    def say(self, said: Iterable[Finding]) -> None:
        """Add findings; of each photo a check says one thing."""
        for finding in said:
            if all(finding.check != other.check for other in self.findings[finding.photo]):
                self.findings[finding.photo].append(finding)

    def against(self, kept: Mapping[int, list[Finding]]) -> Compared:
        """Note which photos have other findings than the catalogue keeps."""
        both = {*self.findings, *kept}
        self.stale = {id for id in both if _signs(self.findings.get(id, ())) != _signs(kept.get(id, ()))}
        return self


def repeats(desk: Desk, rules: Rules, changed: set[int], departed: set[int]) -> Work[Compared]:
    """What is to be said of photos that share captions or pictures, as far as photos that changed or departed may have changed it.

    Of all others the catalogue keeps it. In place of groups that are looked at their photos are noted, so that these are looked at again
    where this work breaks off; what is to be kept and forgotten when all is done, `groups` and `done` tell.
    """
    catalog = desk.catalog
    yield from catalog.compare_pictures(in_processes)
    kept, judged = catalog.together(), catalog.verdicts()
    again = {each for each in kept if each[0] == _AGAIN}
    parted = {each for each in kept if each[0] == _APART}
    apart_now = {(_APART, pair) for pair in judged if pair[0] < pair[1]}
    kept -= again | parted
    changed = changed.union(*(ids for _, ids in again | (parted - apart_now)))
    pictures = unjudged(catalog.same_pictures(), judged)
    picture_of = {id: group[0] for group in pictures for id in group}
    now = {(str(Together.CAPTION_CONFLICT), group) for group in pictures}
    now |= {(str(Together.SAME_CAPTION), g) for g in unjudged(catalog.same_captions(), judged) if apart(g, picture_of)}
    yield Progress(0, note="Comparing")

    for _, ids in {each for each in kept ^ now if each[0] == Together.CAPTION_CONFLICT}:
        changed.update(ids)  # which photos show another picture is otherwise now
    moved = changed | departed
    near = {each for each in kept if each[0] == Together.NEAR_CAPTION}
    broken = {each for each in near if not moved.isdisjoint(each[1]) or _is_judged(each[1], judged)}
    looked = changed.union(*(ids for _, ids in broken)) - departed
    if len(looked) > FEW:
        broken, standing = near, set[Gathered]()
        found = [ids for ids, _, _ in (yield from near_captions(desk, judged))]
    else:
        standing = near - broken
        found = [_near(desk, photo, picture_of) for photo in catalog.each(sorted(looked))]
    nearly = {(str(Together.NEAR_CAPTION), ids) for ids in found if apart(ids, picture_of)}

    gone = (kept - now - near) | broken
    new = {each for each in now if each not in kept or not moved.isdisjoint(each[1])} | nearly
    touched = {id for _, ids in gone | new for id in ids} | changed
    noted = {(_AGAIN, tuple(sorted(touched)))} if touched else set()
    catalog.regroup(gone=(gone | new) & kept, new=noted - again)
    concerned = [each for each in (*now, *standing, *nearly) if not touched.isdisjoint(each[1])]
    compared = Compared(
        changed=changed,
        touched=touched,
        groups=new | (apart_now - parted),
        done=noted | again | (parted - apart_now),
    )
    for number, (kind, ids) in enumerate(sorted(concerned)):
        if number % 100 == 0:
            yield Progress(number, len(concerned), "Comparing")
        said = checks.find_together(Together(kind), catalog.photos(ids), rules)
        compared.say(finding for finding in said if finding.photo in touched)
    return compared.against(kept_findings(desk, folder=False, of=touched))


def kept_findings(desk: Desk, *, folder: bool, of: Collection[int] | None = None) -> dict[int, list[Finding]]:
    """What the catalogue keeps of the checks that compare photos of a folder, or of all folders; default: of all photos."""
    kept: dict[int, list[Finding]] = defaultdict(list)
    for name, kind in _KINDS.items():
        if (kind is Together.FOLDER) is folder:
            for finding in desk.catalog.findings(of, check=name):
                kept[finding.photo].append(finding)
    return kept


def names(group: Sequence[Photo], rules: Rules) -> Compared:
    """What is to be said of names in these photos of one folder."""
    compared = Compared()
    compared.say(checks.find_together(Together.FOLDER, group, rules))
    return compared


def sets(desk: Desk, ids: Collection[int], folders: Iterable[Path]) -> list[list[int]]:
    """The photos that lie in one of these folders, or in one with one of these photos, folder by folder; too large ones left out."""
    found = map(desk.catalog.lying_in, dict.fromkeys((*_folders(desk, ids), *folders)))
    return [within for within in found if len(within) <= LARGEST_SET]


def _folders(desk: Desk, ids: Collection[int]) -> list[Path]:
    """The folders of these photos; of very many, all that there are."""
    if len(ids) > FEW:
        return [folder for folder, _ in desk.catalog.folders()]
    return list(dict.fromkeys(photo.path.parent for photo in desk.catalog.each(ids)))


def _near(desk: Desk, photo: Photo, picture_of: Mapping[int, int]) -> tuple[int, ...]:
    """The photo, and those with nearly its caption."""
    alike = like(desk, photo.current.caption, excluding=photo.id)
    others = [each.photo for each in alike if each.score < 1]
    return (photo.id, *(id for id in others if apart((photo.id, id), picture_of)))


def _is_judged(group: tuple[int, ...], judged: Collection[tuple[int, int]]) -> bool:
    return bool(judged) and any(pair in judged for pair in itertools.combinations(group, 2))


def _signs(found: Iterable[Finding]) -> list[tuple[str, ...]]:
    return sorted((f.check, str(f.severity), f.field, f.message) for f in found)
