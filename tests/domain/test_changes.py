from __future__ import annotations

from captioner.domain.changes import Changes


def test_changes_are_true_when_any_photo_is_touched() -> None:
    assert not Changes()
    assert not Changes(fields=frozenset({"city"}))
    assert Changes(photos=frozenset({1}))
    assert Changes(added=frozenset({1}))
    assert Changes(removed=frozenset({1}))


def test_changes_add_up() -> None:
    one = Changes(frozenset({1}), frozenset({"city"}), added=frozenset({2}))
    other = Changes(frozenset({3}), frozenset({"credit"}), removed=frozenset({4}))
    assert one | other == Changes(frozenset({1, 3}), frozenset({"city", "credit"}), frozenset({2}), frozenset({4}))
    assert one | Changes() == one
