from __future__ import annotations

import csv
import dataclasses
from pathlib import Path

import pytest
from tests.pictures import news_photo

from captioner.captions.letter_case import Case, Recasing
from captioner.captions.replacing import Replacing
from captioner.captions.shorthand import own_codes
from captioner.captions.templates import Template, save_template
from captioner.domain.edits import Order, Verb
from captioner.domain.errors import UsageError
from captioner.operations import editing, templates
from captioner.operations.desk import Desk
from captioner.operations.exporting import export
from captioner.operations.importing import import_paths
from captioner.progress import finish


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for room in ("templates", "shorthand"):
        monkeypatch.setattr(f"captioner.captions.{room}.default_file", lambda: tmp_path / "config" / "settings.toml")
    save_template(
        Template(name="night", title="Night desk", fill={"credit": ("CFP",)}, set={"job_id": ("{name}-{n:02}",)})
    )
    own_codes().mkdir()
    (own_codes() / "codes.txt").write_text("w8\tAna Ruiz\n", encoding="utf-8")
    return tmp_path / "config"


def three(desk: Desk, inbox: Path, **how: str) -> list[int]:
    for n, name in enumerate("abc"):
        news_photo(inbox / f"{name}.jpg", n + 1, city="Bremen")
    return finish(import_paths(desk, [inbox], **how)).added  # type: ignore[arg-type]


def test_a_template_is_one_step_that_can_be_undone(desk: Desk, inbox: Path) -> None:
    ids = three(desk, inbox)
    given = templates.give(desk, ids, Template(name="t", title="T", set={"headline": ("{CITY} {n}",)}))
    assert given.photos == set(ids)
    assert [photo.current.headline for photo in desk.catalog.photos(ids)] == ["BREMEN 1", "BREMEN 2", "BREMEN 3"]
    assert editing.undo(desk)
    assert [photo.current.headline for photo in desk.catalog.photos(ids)] == ["", "", ""]


def test_every_new_photo_gets_the_template_of_the_import(
    desk: Desk, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("captioner.operations.importing.BATCH", 2)
    ids = three(desk, inbox, template="night")
    says = [(photo.current.credit, photo.current.job_id) for photo in desk.catalog.photos(ids)]
    assert says == [("CFP", "a-01"), ("CFP", "b-02"), ("CFP", "c-03")]
    assert editing.undo(desk)
    assert [photo.current.credit for photo in desk.catalog.photos(ids)] == ["", "", ""]


def test_an_import_of_the_users_gives_the_template_preferred(desk: Desk, inbox: Path) -> None:
    desk.settings = dataclasses.replace(desk.settings, import_template="night")
    assert desk.catalog.photos(three(desk, inbox))[0].current.credit == "CFP"


def test_a_template_that_is_not_there_stops_an_import_before_it_begins(desk: Desk, inbox: Path) -> None:
    with pytest.raises(UsageError, match=r"no template “day”; the templates are .*night"):
        three(desk, inbox, template="day")
    assert not desk.catalog.ids()


def test_orders_are_written_out_for_each_photo(desk: Desk, inbox: Path) -> None:
    ids = three(desk, inbox)
    templates.edit_written_out(desk, ids, [Order(Verb.SET, "caption", r"\w8\ in {city}, {name}")])
    captions = [photo.current.caption for photo in desk.catalog.photos(ids)]
    assert captions == ["Ana Ruiz in Bremen, a", "Ana Ruiz in Bremen, b", "Ana Ruiz in Bremen, c"]


def test_an_export_is_given_a_template_and_the_catalogue_is_not(desk: Desk, inbox: Path, tmp_path: Path) -> None:
    ids = three(desk, inbox)
    finish(export(desk, ids, "story", tmp_path / "out", template_name="night"))
    [file] = (tmp_path / "out").glob("*.csv")
    assert [row["credit"] for row in csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())] == ["CFP"] * 3
    assert [photo.current.credit for photo in desk.catalog.photos(ids)] == ["", "", ""]


def test_replacing_writes_out_variables_but_a_pattern_keeps_its_own_signs(desk: Desk, inbox: Path) -> None:
    ids = three(desk, inbox)
    wishes = [
        Replacing("city", "Bremen", "{CITY} {n}"),
        Replacing("city", r"BREMEN (\d)", r"{city}\1", pattern=True),
        Recasing("city", Case.UPPER),
    ]
    templates.edit_written_out(desk, ids, wishes)
    assert [photo.current.city for photo in desk.catalog.photos(ids)] == ["{CITY}1", "{CITY}2", "{CITY}3"]
    editing.undo(desk)
    assert {photo.current.city for photo in desk.catalog.photos(ids)} == {"Bremen"}
