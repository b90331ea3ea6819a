from __future__ import annotations

import pytest

from captioner.ui.editor.drafts import Drafts, beside


def test_drafts_are_there_again(tmp_path):
    file = beside(tmp_path / "desk.db")
    assert file
    Drafts(file).replace(7, {"date_created": "soon", "keywords": ("a", "b")})
    assert Drafts(file).of(7) == {"date_created": "soon", "keywords": ("a", "b")}
    Drafts(file).replace(7, {})
    assert not file.exists()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"x": 1}', '{"1": ["a"]}', "\x00"])
def test_a_damaged_file_holds_nothing(tmp_path, text):
    file = tmp_path / "drafts"
    file.write_text(text)
    assert len(Drafts(file)) == 0


def test_a_folder_that_can_t_be_written_keeps_them_in_memory(tmp_path):
    drafts = Drafts(tmp_path / "no" / "such" / "folder")
    drafts.replace(7, {"city": "Giza"})
    assert drafts.of(7) == {"city": "Giza"}


def test_drafts_that_can_t_be_written_whole_leave_those_of_before(tmp_path):
    file = tmp_path / "drafts"
    Drafts(file).replace(7, {"city": "Giza"})
    (tmp_path / "drafts.new").mkdir()
    Drafts(file).replace(7, {"city": "Luxor"})
    assert Drafts(file).of(7) == {"city": "Giza"}
