"""Signed pictures in the window: said and chosen before a write, and told."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from tests import certificates

from captioner import metadata
from captioner.metadata import ContentCredentials, SignedPolicy, Standing
from captioner.operations import editing, rereading
from captioner.ui.dialogs.credentials import CredentialsDialog, facts, standing_in_words
from captioner.ui.dialogs.writing import WriteDialog

LEFT = Qt.MouseButton.LeftButton


def lines(dialog) -> list[str]:
    model = dialog.changes.lines
    return [model.data(model.index(row)) for row in range(model.rowCount())]


@pytest.fixture
def dialog(qtbot, session):
    def make(ids=None):
        made = WriteDialog(session, ids)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: "Comparing" not in made.said.text())
        return made

    return make


@pytest.fixture
def signed(desk, tmp_path):
    """The first photo's file signed, both photos edited, and a certificate to sign with."""
    signer = certificates.made(tmp_path)
    path = desk.catalog.photo(1).path
    path.write_bytes(certificates.signed(path.read_bytes(), "image/jpeg", signer))
    rereading.reread(desk, [1])
    assert desk.catalog.photo(1).signed
    editing.assign(desk, 1, {"city": "Lima"})
    editing.assign(desk, 2, {"city": "Cusco"})
    return signer


def choose(made, policy):
    made.signed.choice.setCurrentIndex(made.signed.choice.findData(policy.value))


def test_a_signed_photo_is_named_before_the_write_and_goes_into_a_sidecar_unless_told_otherwise(
    qtbot, dialog, desk, signed
):
    before = desk.catalog.photo(1).path.read_bytes()
    made = dialog()
    assert made.said.text() == "2 photos, 2 fields · 1 signed, into a sidecar"
    assert "Signed with Content Credentials." in lines(made)[0]
    assert "1 picture is signed" in made.signed.words.text()
    assert made.signed.choice.findData(SignedPolicy.RESIGN.value) == -1
    choose(made, SignedPolicy.REFUSE)
    assert made.said.text() == "1 photo, 1 field · 1 signed, left out"
    assert list(made.ready()) == [2]
    choose(made, SignedPolicy.SIDECAR)
    qtbot.mouseClick(made.write, LEFT)
    qtbot.waitUntil(lambda: made.said.text() == "2 written")
    assert desk.catalog.photo(1).path.read_bytes() == before
    assert metadata.read(desk.catalog.photo(1).path).metadata.city == "Lima"
    assert desk.catalog.photo(1).path.with_suffix(".xmp").exists()


@pytest.mark.parametrize(
    ("policy", "city", "standing"),
    [
        (SignedPolicy.COPY, "", "valid"),
        (SignedPolicy.WRITE, "Lima", "invalid"),
        (SignedPolicy.RESIGN, "Lima", "valid"),
    ],
)
def test_a_signed_photo_is_written_as_chosen(qtbot, dialog, desk, signed, policy, city, standing):
    desk.settings = dataclasses.replace(
        desk.settings, signing_certificate=str(signed.certificate), signing_key=str(signed.key)
    )
    made = dialog()
    choose(made, policy)
    qtbot.mouseClick(made.write, LEFT)
    qtbot.waitUntil(lambda: made.said.text() == "2 written")
    path = desk.catalog.photo(1).path
    assert metadata.read(path).metadata.city == city
    assert metadata.read_credentials(path).standing == standing
    copies = [each for each in path.parent.iterdir() if each.stem.endswith("-edited")]
    assert [metadata.read(each).metadata.city for each in copies] == (["Lima"] if policy is SignedPolicy.COPY else [])
    assert any("sign" in line for line in lines(made)), lines(made)


def test_a_certificate_that_can_not_be_used_is_said_before_anything_is_written(qtbot, dialog, desk, signed):
    desk.settings = dataclasses.replace(desk.settings, signing_certificate="/none.pem", signing_key=str(signed.key))
    made = dialog()
    choose(made, SignedPolicy.RESIGN)
    qtbot.mouseClick(made.write, LEFT)
    assert "/none.pem can't be read" in made.said.text()
    assert metadata.read(desk.catalog.photo(2).path).metadata.city == ""


def said_of(dialog) -> dict[str, str]:
    rows = [dialog.facts.itemAtPosition(row, 1).widget() for row in range(dialog.facts.rowCount())]
    return {each.accessibleName(): each.text() for each in rows}


def test_who_signed_a_photo_is_told(qtbot, session, desk, signed):
    made = CredentialsDialog(session, desk.catalog.photo(1))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "it is what was signed" in made.said.text())
    assert said_of(made) == {"Signed by": certificates.DESK, "Made with": "A camera 2", "What was done": "created"}


def test_a_photo_that_is_not_signed_is_said_to_be_none(qtbot, session, desk):
    made = CredentialsDialog(session, desk.catalog.photo(2))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.said.text() == f"{desk.catalog.photo(2).path.name} is not signed.")


def test_what_is_wrong_and_what_a_machine_made_is_told_in_sentences():
    credentials = ContentCredentials(
        Standing.INVALID,
        signer="A",
        issuer="B",
        signed="2023-01-24T14:48:56+00:00",
        actions=("c2pa.cropped", "org.example.polished"),
        ingredients=("one.jpg", ""),
        from_ai=True,
        problems=("hash does not match",),
    )
    told = dict(facts(credentials))
    assert "2023" in told.pop("Signed on")
    assert told == {
        "Signed by": "A, B",
        "What was done": "cropped, org.example.polished",
        "Made from": "one.jpg",
        "Source": "Generative AI was used.",
        "Problems": "Hash does not match.",
    }
    assert standing_in_words(credentials)[1] == "error"
