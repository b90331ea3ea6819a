from __future__ import annotations

import pytest

from captioner.domain.errors import CatalogError
from captioner.ui.editor.drafts import Draft, Drafts, beside

GIZA, LUXOR = Draft("Giza", ""), Draft("Luxor", "Cairo")


def test_drafts_are_there_again(tmp_path):
    file = beside(tmp_path / "desk.db")
    assert file
    typed = {"date_created": Draft("soon", ""), "keywords": Draft(("a", "b"), ("a",)), "city": LUXOR}
    Drafts(file).replace(7, typed)
    assert Drafts(file).of(7) == typed
    assert Drafts(file).photos() == [7]
    Drafts(file).replace(7, {})
    assert not file.exists()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"x": 1}', '{"1": ["a"]}', '{"1": {"city": "Giza!"}}', "\x00"])
def test_a_damaged_file_holds_nothing(tmp_path, text):
    file = tmp_path / "drafts"
    file.write_text(text)
    assert len(Drafts(file)) == 0


def test_a_folder_that_can_t_be_written_keeps_them_in_memory(tmp_path):
    drafts = Drafts(tmp_path / "no" / "such" / "folder")
    drafts.replace(7, {"city": GIZA})
    assert drafts.of(7) == {"city": GIZA}


def test_drafts_that_can_t_be_written_whole_leave_those_of_before(tmp_path):
    file = tmp_path / "drafts"
    Drafts(file).replace(7, {"city": GIZA})
    (tmp_path / "drafts.new").mkdir()
    Drafts(file).replace(7, {"city": LUXOR})
    assert Drafts(file).of(7) == {"city": GIZA}


def test_the_same_number_in_another_catalogue_is_another_photo(tmp_path):
    file = tmp_path / "drafts"
    before = Drafts(file, lambda ids: {id: f"/agency/{id}.jpg" for id in ids})
    before.replace(7, {"city": GIZA})
    before.replace(8, {"city": LUXOR})
    before.batch = ((7, 8), {"city": ("Replace", "Lima", "")})
    assert Drafts(file, lambda ids: {id: f"/agency/{id}.jpg" for id in ids}).of(7) == {"city": GIZA}
    after = Drafts(file, lambda _: {7: "/other/7.jpg", 8: "/agency/8.jpg"})
    assert (after.of(7), after.of(8)) == ({}, {"city": LUXOR})
    assert after.batch == ((), {})


def test_a_draft_is_kept_although_the_catalogue_is_closed_by_now(tmp_path):
    def closed(ids):
        raise CatalogError("desk.db has been closed.")

    file = tmp_path / "drafts"
    Drafts(file, closed).replace(7, {"city": GIZA})
    assert Drafts(file).of(7) == {"city": GIZA}
