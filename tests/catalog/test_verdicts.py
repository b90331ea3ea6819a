from __future__ import annotations

from pathlib import Path

from tests.catalog.desk import derive, edit, photos

from captioner.catalog.catalog import Catalog
from captioner.domain.changes import Changes

BOTH_WAYS = frozenset({(1, 2), (2, 1)})


def test_a_verdict_is_an_undoable_step_across_restarts(file: Path) -> None:
    with Catalog(file, derive) as catalog:
        catalog.add(photos("flood", "flood", "flood"))
        assert catalog.judge([2, 1, 1, 99]) == Changes(photos=frozenset({1, 2}))
        assert catalog.verdicts() == catalog.verdicts(1) == BOTH_WAYS
        assert catalog.verdicts(3) == frozenset()
        assert catalog.undo_action == "Not a duplicate"
    with Catalog(file, derive) as catalog:
        assert catalog.undo() == ("Not a duplicate", Changes(photos=frozenset({1, 2})))
        assert catalog.verdicts() == frozenset()
    with Catalog(file, derive) as catalog:
        assert catalog.redo() == ("Not a duplicate", Changes(photos=frozenset({1, 2})))
        assert catalog.verdicts() == BOTH_WAYS
        assert catalog.count("flood") == 3


def test_what_was_judged_before_is_no_step(catalog: Catalog) -> None:
    catalog.add(photos("flood", "flood", "flood"))
    catalog.judge([1, 2])
    assert not catalog.judge([1, 2])
    assert not catalog.judge([3])
    assert catalog.judge([1, 2, 3]).photos == {1, 2, 3}
    catalog.undo()
    assert catalog.verdicts() == BOTH_WAYS
    catalog.undo()
    assert catalog.undo_action == "Import"


def test_a_verdict_returns_with_its_photo(catalog: Catalog) -> None:
    catalog.add(photos("flood", "flood"))
    catalog.judge([1, 2])
    catalog.remove([1])
    catalog.add(photos("flood"))
    assert catalog.count() == 2
    assert catalog.verdicts() == BOTH_WAYS


def test_history_tells_of_the_verdict_at_both_photos(catalog: Catalog) -> None:
    catalog.add(photos("flood", "flood"))
    catalog.apply(edit(1, "headline", "Flood"))
    catalog.judge([1, 2])
    for photo, other in ((1, 2), (2, 1)):
        line = catalog.history(photo)[-1]
        assert (line.action, line.field) == ("Not a duplicate", f"not a duplicate of {other}")
        assert (line.before, line.after) == ("", "not a duplicate")
    catalog.undo()
    assert catalog.history(1)[-1].action == "Undo Not a duplicate"
