"""What the checks that compare photos say: of repeats across the catalogue, and of names within a folder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from captioner import checks
from captioner.catalog.search import Order
from captioner.checks import CHECKS
from captioner.checks.settings import Rules
from captioner.checks.together import Together
from captioner.domain.findings import Finding
from captioner.domain.photo import Photo
from captioner.operations.desk import Desk
from captioner.operations.duplicates import Repeat, groups, like

FEW = 500
"""So many changed captions are compared with the catalogue one by one; where there are more, all are compared with all."""
LARGEST_SET = 2000
"""Photos of a folder that is still a set, those of folders below it counted; the names of a larger one are not compared."""

_KINDS = {name: Together(check.TOGETHER) for name, check in CHECKS.items() if hasattr(check, "TOGETHER")}
_REPEATS = {str(kind): kind for kind in _KINDS.values() if kind is not Together.FOLDER}


@dataclass(slots=True)
class Compared:
    """What is to be said of photos, and of which of them it is not what the catalogue keeps."""

    findings: dict[int, list[Finding]] = field(default_factory=lambda: defaultdict(list))
    stale: set[int] = field(default_factory=set)

    def of(self, photo: int) -> list[Finding]:
        """The findings of one photo."""
        return self.findings.get(photo, [])

    def say(self, said: Iterable[Finding]) -> None:
        """Add findings; of each photo a check says one thing."""
        for finding in said:
            if all(finding.check != other.check for other in self.findings[finding.photo]):
                self.findings[finding.photo].append(finding)

    def against(self, kept: dict[int, list[Finding]]) -> Compared:
        """Note which photos have other findings than the catalogue keeps."""
        both = {*self.findings, *kept}
        self.stale = {id for id in both if _signs(self.findings.get(id, ())) != _signs(kept.get(id, ()))}
        return self


def repeats(desk: Desk, rules: Rules, changed: set[int]) -> Compared:
    """What is to be said of photos that share captions or pictures; near captions are looked for around the changed photos only."""
    kept = _kept(desk, folder=False)
    near = {id: f for id, found in kept.items() for f in found if _KINDS[f.check] is Together.NEAR_CAPTION}
    compared = Compared()
    looked = changed | _naming(desk, near, changed) if len(changed) <= FEW else changed
    everything = len(looked) > FEW
    picture_of: dict[int, int] = {}
    for group in groups(desk, near=everything):
        if group.kind is Repeat.SAME_PICTURE:
            picture_of |= dict.fromkeys(group.photos, group.photos[0])
        if str(group.kind) in _REPEATS:
            photos = desk.catalog.photos(group.photos)
            compared.say(checks.find_together(_REPEATS[str(group.kind)], photos, rules))
    if not everything:
        compared.say(finding for id, finding in near.items() if id not in looked)
        for photo in desk.catalog.each(sorted(looked)):
            alike = like(desk, photo.current.caption, excluding=photo.id)
            others = [each.photo for each in alike if each.score < 1 and not _same(photo.id, each.photo, picture_of)]
            if others:
                group_of = desk.catalog.photos([photo.id, *others])
                compared.say(checks.find_together(Together.NEAR_CAPTION, group_of, rules))
    return compared.against(kept)


def kept_names(desk: Desk) -> dict[int, list[Finding]]:
    """What the catalogue keeps of the checks that compare the photos of a folder."""
    return _kept(desk, folder=True)


def names(group: Sequence[Photo], rules: Rules, kept: Mapping[int, list[Finding]]) -> Compared:
    """What is to be said of names in these photos of one folder."""
    compared = Compared()
    compared.say(checks.find_together(Together.FOLDER, group, rules))
    return compared.against({photo.id: kept[photo.id] for photo in group if photo.id in kept})


def sets(desk: Desk, ids: Collection[int]) -> Iterator[list[Photo]]:
    """The photos that lie in one folder with one of these, folder by folder; those of a folder that is too large are left out."""
    for folder in _folders(desk, ids):
        found = desk.catalog.ids('folder:"{}"'.format(str(folder).replace('"', '""')), Order.PATH)
        if len(found) <= LARGEST_SET:
            yield [photo for photo in desk.catalog.photos(found) if photo.path.parent == folder]


def _folders(desk: Desk, ids: Collection[int]) -> list[Path]:
    """The folders of these photos; of very many, all that there are."""
    if len(ids) > FEW:
        return [folder for folder, _ in desk.catalog.folders()]
    return list(dict.fromkeys(photo.path.parent for photo in desk.catalog.each(ids)))


def _kept(desk: Desk, *, folder: bool) -> dict[int, list[Finding]]:
    """What the catalogue keeps of the checks that compare photos of a folder, or of all folders."""
    kept: dict[int, list[Finding]] = defaultdict(list)
    for name, kind in _KINDS.items():
        if (kind is Together.FOLDER) is folder:
            for finding in desk.catalog.findings(check=name):
                kept[finding.photo].append(finding)
    return kept


def _naming(desk: Desk, near: dict[int, Finding], changed: set[int]) -> set[int]:
    """The photos whose near caption is that of a changed photo, as their findings name it."""
    names = [f"“{photo.path.name}”" for photo in desk.catalog.each(sorted(changed))] if near else []
    return {id for id, finding in near.items() if any(name in finding.message for name in names)}


def _same(one: int, other: int, picture_of: dict[int, int]) -> bool:
    return picture_of.get(one, one) == picture_of.get(other, other)


def _signs(found: Iterable[Finding]) -> list[tuple[str, ...]]:
    return sorted((f.check, str(f.severity), f.field, f.message) for f in found)
