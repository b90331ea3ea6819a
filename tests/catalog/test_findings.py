from __future__ import annotations

import pytest
from tests.catalog.desk import edit, photos

from captioner.catalog.catalog import Catalog
from captioner.domain.findings import Finding, Severity


def finding(photo: int, message: str = "It is wrong.", check: str = "weekday", fix: bool = False) -> Finding:
    return Finding(check, Severity.WARNING, photo, "caption", message, fix)


def check_all(catalog: Catalog, stamp: str, *found: Finding) -> None:
    ids = list(catalog.unchecked(stamp))
    store(catalog, stamp, catalog.claim(ids), ids, *found)


def store(catalog: Catalog, stamp: str, claim: str, ids: list[int], *found: Finding) -> None:
    catalog.store_findings(stamp, claim, {id: [each for each in found if each.photo == id] for id in ids})


def test_findings_are_kept_and_only_what_was_not_checked_remains(catalog: Catalog) -> None:
    catalog.add(photos("flood", "fire", "snow"))
    assert list(catalog.unchecked("1")) == [1, 2, 3]
    kept = [finding(1, check="mojibake", fix=True), finding(1), finding(3, "Broken \ud800 text.")]
    check_all(catalog, "1", *kept)
    assert list(catalog.unchecked("1")) == []
    assert catalog.findings() == [*kept[:2], finding(3, "Broken ? text.")]
    assert catalog.findings([1]) == kept[:2]
    assert catalog.findings([1, 2], check="weekday") == [kept[1]]
    check_all(catalog, "1", finding(2))
    assert catalog.findings([2]) == []
    assert sorted(catalog.unchecked("2")) == [1, 2, 3]
    check_all(catalog, "2", finding(2))
    assert catalog.findings() == [finding(2)]


def test_what_changes_is_unchecked_again(catalog: Catalog) -> None:
    catalog.add(photos("flood", "fire", "snow"))
    check_all(catalog, "1")
    catalog.apply(edit(1, "caption", "Flood in Rome"))
    assert list(catalog.unchecked("1")) == [1]
    check_all(catalog, "1")
    for step in (catalog.undo, catalog.redo):
        step()
        assert list(catalog.unchecked("1")) == [1]
        check_all(catalog, "1")
    catalog.refresh([catalog.photos([2])[0].replace(read_only="It is locked.")])
    assert list(catalog.unchecked("1")) == [2]


def test_a_photo_that_changed_while_it_was_checked_stays_unchecked(catalog: Catalog) -> None:
    catalog.add(photos("flood", "fire"))
    claim = catalog.claim([1, 2])
    catalog.apply(edit(1, "headline", "Flood"))
    store(catalog, "1", claim, [1, 2], finding(1), finding(2))
    assert list(catalog.unchecked("1")) == [1]
    assert catalog.findings() == [finding(2)]


@pytest.mark.parametrize("again", [False, True])
def test_findings_of_a_removed_photo_rest_with_it(catalog: Catalog, again: bool) -> None:
    catalog.add(photos("flood"))
    check_all(catalog, "1", finding(1))
    catalog.remove([1])
    assert catalog.findings() == []
    assert list(catalog.unchecked("2")) == []
    if again:
        catalog.undo()
        assert catalog.findings() == [finding(1)]
