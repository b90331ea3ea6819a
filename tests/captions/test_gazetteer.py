from __future__ import annotations

import subprocess
import sys

import pytest

from captioner.captions import gazetteer


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Kyiv", "UA"),
        ("Kiev", "UA"),
        ("南宁", "CN"),
        ("القاهرة", "EG"),
        ("São Paulo", "BR"),
        ("Sao Paulo", "BR"),
        ("St. Petersburg", "RU"),
        ("Saint Petersburg", "RU"),
        ("Deir al-Balah", "PS"),
        ("BIRMINGHAM", "GB"),
    ],
)
def test_cities_are_found_however_written(name: str, country: str) -> None:
    assert gazetteer.cities(name)[0].country == country


def test_countries_by_name_in_three_scripts_and_by_demonym() -> None:
    found = gazetteer.countries()
    names = ["Egypt", "埃及", "مصر"]
    assert {found.by_name[gazetteer.fold(name)].alpha3 for name in names} == {"EGY"}
    assert found.by_demonym["ukrainian"].name == "Ukraine"
    assert len({country.alpha3 for country in found.by_code.values()}) >= 245


def test_states_by_abbreviation() -> None:
    assert [state.name for state in gazetteer.states()[gazetteer.fold("Calif.")]][:1] == ["California"]
    assert gazetteer.states()[gazetteer.fold("新疆")][0].name == "Xinjiang"


def test_an_unknown_name_is_no_city() -> None:
    assert gazetteer.cities("Xqzzt") == ()


def test_nothing_is_read_before_the_first_look_up() -> None:
    code = "import captioner.captions.parse, captioner.captions.places, captioner.captions.gazetteer as g, captioner.captions.credit.agencies as a; print(g._cities.cache_info().currsize, g.countries.cache_info().currsize, a.registry.cache_info().currsize)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == [
        "0",
        "0",
        "0",
    ]


@pytest.mark.parametrize(
    ("caption", "loaded"),
    [
        ("A dog sleeps in Quito, Ecuador, May 3, 2023. /CFP", "english"),
        ("2023年5月3日，一只狗在北京朝阳公园睡觉。", "chinese"),
        ("كلب ينام في القاهرة، مصر، 3 مايو 2023", "arabic"),
        ("Un perro duerme en una calle de Quito, Ecuador, el 3 de mayo de 2023.", "continental"),
    ],
)
def test_only_the_grammar_of_the_language_at_hand_is_loaded(caption: str, loaded: str) -> None:
    code = (
        "import sys; from captioner.captions.parse import parse; parse(sys.argv[1]);"
        "print(*(name for name in ('english', 'chinese', 'arabic', 'continental') if f'captioner.captions.place.{name}' in sys.modules))"
    )
    said = subprocess.run([sys.executable, "-c", code, caption], capture_output=True, text=True, check=True).stdout
    assert said.strip() == loaded
