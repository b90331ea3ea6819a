from __future__ import annotations

from hypothesis import given
from tests.domain.strategies import photo_metadata

from captioner.domain.iptc import EMPTY, FIELDS, PhotoMetadata
from captioner.domain.merging import Conflict, merge

BASE = PhotoMetadata(caption="Fog.", city="Shanghai")


def test_changes_of_both_sides_to_different_fields_are_kept() -> None:
    merged = merge(BASE, BASE.with_values({"city": "Suzhou"}), BASE.with_values({"caption": "Thick fog."}))
    assert merged.metadata == PhotoMetadata(caption="Thick fog.", city="Suzhou")
    assert merged.conflicts == ()


def test_the_same_change_on_both_sides_is_no_conflict() -> None:
    both = BASE.with_values({"caption": "Rain."})
    assert merge(BASE, both, both).conflicts == ()
    assert merge(BASE, both, both).metadata == both


def test_different_changes_of_one_field_are_a_conflict_and_ours_stays() -> None:
    merged = merge(BASE, BASE.with_values({"caption": "Mist."}), BASE.with_values({"caption": "Rain."}))
    assert merged.conflicts == (Conflict("caption", "Fog.", "Mist.", "Rain."),)
    assert merged.metadata.caption == "Rain."


def test_a_field_cleared_in_the_file_and_changed_here_is_a_conflict() -> None:
    merged = merge(BASE, BASE.with_values({"caption": ""}), BASE.with_values({"caption": "Rain."}))
    assert merged.conflicts == (Conflict("caption", "Fog.", "", "Rain."),)


@given(photo_metadata(), photo_metadata())
def test_a_side_that_changed_nothing_never_conflicts(base: PhotoMetadata, changed: PhotoMetadata) -> None:
    for merged in (merge(base, changed, base), merge(base, base, changed)):
        assert merged.metadata == changed
        assert merged.conflicts == ()


@given(photo_metadata(), photo_metadata(), photo_metadata())
def test_each_field_is_resolved_by_itself(base: PhotoMetadata, file: PhotoMetadata, ours: PhotoMetadata) -> None:
    merged = merge(base, file, ours)
    conflicting = {conflict.field for conflict in merged.conflicts}
    for name in FIELDS.keys() - {"languages"}:
        assert merged.metadata[name] in (file[name], ours[name])
        assert (name in conflicting) == (len({base[name], file[name], ours[name]}) == 3)
        if name in conflicting:
            assert merged.metadata[name] == ours[name]


@given(photo_metadata(), photo_metadata(), photo_metadata())
def test_each_translation_is_resolved_by_itself(base: PhotoMetadata, file: PhotoMetadata, ours: PhotoMetadata) -> None:
    sides = [{(each.field, each.language): each.text for each in side.languages} for side in (base, file, ours)]
    texts = {key: [side.get(key, "") for side in sides] for key in {key for side in sides for key in side}}
    merged = merge(base, file, ours)
    if any(len(set(each)) == 3 for each in texts.values()):
        assert [conflict.field for conflict in merged.conflicts if conflict.field == "languages"] == ["languages"]
        assert merged.metadata.languages == ours.languages
    else:
        assert "languages" not in {conflict.field for conflict in merged.conflicts}
        kept = {key: here if here != was else there for key, (was, there, here) in texts.items()}
        assert {(each.field, each.language): each.text for each in merged.metadata.languages} == {
            key: text for key, text in kept.items() if text
        }


@given(photo_metadata(), photo_metadata(), photo_metadata())
def test_no_sides_change_is_lost_without_a_conflict(
    base: PhotoMetadata, file: PhotoMetadata, ours: PhotoMetadata
) -> None:
    merged = merge(base, file, ours)
    conflicting = {conflict.field for conflict in merged.conflicts}
    assert set(merged.metadata.differing(file)) <= set(ours.differing(base))
    assert set(merged.metadata.differing(ours)) <= set(file.differing(base)) - conflicting
    assert merge(EMPTY, EMPTY, merged.metadata).metadata == merged.metadata
