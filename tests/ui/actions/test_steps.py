from __future__ import annotations

from captioner.domain.changes import Changes
from captioner.ui.actions.steps import accepted_in_words, removed_in_words, reread_in_words, step_in_words

MANY = frozenset(range(1, 17))


def test_a_step_names_its_fields_and_its_photos():
    changes = Changes(MANY, frozenset({"credit", "city"}))
    assert step_in_words("Accept", changes) == "Accept · Credit, City · 16 photos"


def test_a_step_says_nothing_twice():
    assert step_in_words("Edit City of 16 photos", Changes(MANY, frozenset({"city"}))) == "Edit City of 16 photos"


def test_a_single_photo_goes_by_its_name():
    assert step_in_words("Edit City", Changes(frozenset({3}), frozenset({"city"})), ["c.jpg"]) == "Edit City · c.jpg"


def test_of_many_fields_some_are_named():
    fields = frozenset({"caption", "city", "country", "credit", "source"})
    assert " and 3 more" in step_in_words("Accept", Changes(MANY, fields))


def test_photos_that_come_back_or_go_are_said():
    assert step_in_words("Remove", Changes(added=MANY)) == "Remove · 16 photos back in the catalogue"
    assert step_in_words("Import", Changes(removed=MANY)) == "Import · 16 photos out of the catalogue"


def test_plurals():
    assert removed_in_words(1) == "1 photo removed from the catalogue; its file stays"
    assert removed_in_words(16) == "16 photos removed from the catalogue; their files stay"
    assert accepted_in_words(1) == "Accepted what the caption states: 1 photo"
    assert accepted_in_words(2) == "Accepted what the captions state: 2 photos"
    assert "nothing" in accepted_in_words(0)
    assert "nothing" in reread_in_words(0)
