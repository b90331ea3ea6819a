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


def test_parts_together_are_what_one_by_one_makes_of_them() -> None:
    parts = [
        Changes(frozenset({1}), frozenset({"city"})),
        Changes(added=frozenset({2}), removed=frozenset({3})),
        Changes(frozenset({4}), frozenset({"caption"})),
    ]
    assert Changes.together(parts) == parts[0] | parts[1] | parts[2]
    assert Changes.together([]) == Changes()
