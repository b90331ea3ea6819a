from __future__ import annotations

import pytest

from captioner.captions.credit.agencies import Agency, registry
from captioner.captions.credits import split_credit

SENTENCE = "A farmer dries peppers on a roof in Kashgar, China, October 3, 2022."
FORMS = [
    pytest.param(agency, role, form, id=f"{agency.name} {role}")
    for agency in registry().agencies
    for role, form in agency.forms.items()
]


def test_there_are_many_agencies() -> None:
    assert len(registry().agencies) >= 60


@pytest.mark.parametrize(("agency", "role", "form"), FORMS)
def test_every_form_of_an_agency_is_read(agency: Agency, role: str, form: str) -> None:
    line = form.format(name="Jane Q. Roe", NAME="JANE Q. ROE", outlet="The Evening Ledger-Times", number="12345678a")
    read = split_credit(
        f"{SENTENCE} {line}" if not line.startswith("Mandatory Credit: Photo") else f"{line}\n{SENTENCE}"
    )
    assert read.body == SENTENCE
    assert agency.name in (
        read.credit.split(" via ")[0],
        read.credit.split(" via ")[-1],
        read.source,
        *read.credit.split("/"),
    )
    assert read.byline == (("Jane Q. Roe",) if "name" in form.casefold() else ())


def test_a_name_belongs_to_one_agency() -> None:
    told: dict[str, str] = {}
    for agency in registry().agencies:
        for name in (agency.name, *agency.aliases, *agency.misspelt):
            key = name.casefold()
            assert told.setdefault(key, agency.name) == agency.name


def test_names_are_found_however_written() -> None:
    assert registry().find("the  associated PRESS").name == "AP"  # type: ignore[union-attr]
    assert registry().find("新华社").name == "Xinhua"  # type: ignore[union-attr]
    assert registry().find("Nobody's Agency") is None


def test_misspellings_are_known_as_such() -> None:
    assert registry().misspelt("retuers").name == "Reuters"  # type: ignore[union-attr]
    assert registry().misspelt("Reuters") is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("REUTRS/Ana Ruiz", "Reuters"),
        ("(Xinuha/Ana Ruiz)", "Xinhua"),
        ("(Photo by Ana Ruiz/Getty Imags)", "Getty Images"),
        ("(Photo by Ana Ruiz/Anadollu via Getty Images)", "Anadolu via Getty Images"),
        ("(Ana Ruiz/ABC News)", "ABC News"),
        ("(Photo by Ana Ruiz/VGC)", "VGC"),
    ],
)
def test_a_long_name_may_have_a_letter_wrong_and_a_short_one_not(line: str, credit: str) -> None:
    assert split_credit(f"{SENTENCE} {line}").credit == credit


def test_arabic_names_are_found_with_and_without_dots() -> None:
    for written in ("أ ف ب", "أ.ف.ب", "ا.ف.ب."):
        assert registry().find(written).name == "AFP"  # type: ignore[union-attr]
