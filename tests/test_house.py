"""The promises of the house: what is declared in one place is so everywhere."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

import captioner
from captioner.cli.verbs import VERBS
from captioner.domain.fields import Kind, Numbers, XmpForm
from captioner.domain.iptc import FIELDS
from captioner.domain.structures import STRUCTURES, PartForm
from captioner.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "captioner"
MODULES = sorted(SOURCE.rglob("*.py"))
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MEANINGLESS = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "core", "base"}
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX)|PRAGMA)\b",
    re.S,
)
KNOWS_SQL = {"catalog", "thumbnails"}


def breaking(rule: Callable[[Path], object]) -> list[str]:
    """The files of the source for which the rule finds something."""
    return [f"{path.relative_to(SOURCE)}: {found}" for path in MODULES if (found := rule(path))]


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


# Rooms and files


def test_the_layers_contract_names_every_room_on_disk() -> None:
    (layers,) = (c for c in PYPROJECT["tool"]["importlinter"]["contracts"] if c["type"] == "layers")
    named = {room.strip() for floor in layers["layers"] for room in floor.split("|")}
    assert layers["exhaustive"] is True
    on_disk = {path.stem for path in SOURCE.iterdir() if path.suffix == ".py" or path.is_dir()}
    assert named == on_disk - {"__init__", "__pycache__"}


def test_the_map_in_the_package_docstring_names_every_room() -> None:
    rooms = {path.name + ("/" if path.is_dir() else "") for path in SOURCE.iterdir()}
    unmapped = {"__init__.py", "__main__.py", "__pycache__/", "py.typed"}
    mapped = set(re.findall(r"^(\w+(?:/|\.py))\s{2,}", str(captioner.__doc__), re.M))
    assert mapped == rooms - unmapped


def test_every_folder_of_the_source_is_a_package() -> None:
    folders = {path.parent for path in MODULES}
    assert [folder for folder in folders if not (folder / "__init__.py").exists()] == []


def test_no_file_has_a_name_that_says_nothing() -> None:
    assert breaking(lambda path: path.stem in MEANINGLESS) == []


def test_no_file_grows_past_one_idea() -> None:
    assert breaking(lambda path: [n for n in [len(text_of(path).splitlines())] if n > 400]) == []


def test_every_file_says_what_it_is_for() -> None:
    assert breaking(lambda path: not ast.get_docstring(ast.parse(text_of(path)))) == []


def test_nothing_is_left_for_later() -> None:
    assert breaking(lambda path: re.findall(r"\bTODO\b|\bFIXME\b|\bXXX:", text_of(path))) == []


def test_nothing_is_swallowed_or_silenced_without_a_reason() -> None:
    swallowed = re.compile(r"^\s*except(?: Exception| BaseException)?:\s*(?:pass|\.\.\.)\s*$", re.M)
    assert breaking(lambda path: swallowed.findall(text_of(path))) == []
    assert breaking(lambda path: re.findall(r"# type: ignore(?!\[).*|# noqa(?!:).*", text_of(path))) == []


def test_the_window_never_spins_the_event_loop_itself() -> None:
    assert breaking(lambda path: re.findall(r"processEvents\(", text_of(path))) == []


def test_sql_is_written_only_where_it_is_known() -> None:
    def sql(path: Path) -> list[str]:
        if path.relative_to(SOURCE).parts[0] in KNOWS_SQL:
            return []
        constants = (node.value for node in ast.walk(ast.parse(text_of(path))) if isinstance(node, ast.Constant))
        return [text for text in constants if isinstance(text, str) and SQL.search(text)]

    assert breaking(sql) == []


def test_the_domain_needs_the_standard_library_only() -> None:
    allowed = set(sys.stdlib_module_names) | {"captioner.domain", "__future__"}
    for path in (SOURCE / "domain").glob("*.py"):
        for name in imported(path):
            assert name.split(".")[0] in allowed or name.startswith("captioner.domain"), f"{path.name} imports {name}"


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(text_of(path))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


HEAVY = ("PySide6", "PIL", "lxml", "sqlite_utils", "numpy", "rapidfuzz")


@pytest.mark.parametrize(
    ("name", "forbidden"),
    [("captioner.cli", HEAVY), ("captioner.__main__", HEAVY), ("captioner.ui.main_window", HEAVY[1:5])],
)
def test_starting_loads_nothing_heavy(name: str, forbidden: tuple[str, ...]) -> None:
    probe = f"import sys, {name}; print(*(m for m in {forbidden!r} if m in sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True).stdout
    assert loaded.split() == []


# Fields


BESIDE_THE_STANDARD = {"languages", "label", "pick", "category", "supplemental_categories", "urgency"}
"""Fields that are no property of the standard: other languages, and what Photoshop and wires keep in XMP."""

Reference = dict[str, dict[str, dict[str, Any]]]


@pytest.fixture(scope="module")
def reference(shared: Callable[[str], Path]) -> Reference:
    """The properties of the IPTC Photo Metadata Standard 2025.1, and its structures."""
    file = shared("standards/iptc-pmd-techreference_2025.1.json")
    return json.loads(file.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def test_every_property_of_the_standard_is_a_field_and_no_other(reference: Reference) -> None:
    declared = {field.xmp for name, field in FIELDS.items() if field.xmp and name not in BESIDE_THE_STANDARD}
    assert declared == {told["XMPid"] for told in reference["ipmd_top"].values()}
    assert len(declared) == 66
    assert all(FIELDS[name].iim for name in FIELDS if not FIELDS[name].xmp and name not in BESIDE_THE_STANDARD)


@pytest.mark.parametrize(
    "name", [name for name, field in FIELDS.items() if field.xmp and name not in BESIDE_THE_STANDARD]
)
def test_a_field_agrees_with_the_iptc_reference(name: str, reference: Reference) -> None:
    field = FIELDS[name]
    (told,) = (each for each in reference["ipmd_top"].values() if each["XMPid"] == field.xmp)
    iim = ["{}:{}".format(*map(int, told["IIMid"].split(":")))] if "IIMid" in told else []
    assert [f"{record}:{number}" for record, number in field.iim[:1]] == iim
    assert field.max_bytes == int(told.get("IIMmaxbytes", 0))
    form = told.get("dataformat", "")
    assert field.structure == (form if told["datatype"] == "struct" and form != "AltLang" else "")
    assert (field.kind is Kind.STRUCTURES) == bool(field.structure)
    assert field.takes_many == (told["propoccurrence"] == "multi")
    assert (field.xmp_form is XmpForm.ALT) == (form == "AltLang")
    assert bool(field.numbers) == (told["datatype"] == "number")
    assert (field.numbers is Numbers.WHOLE) == (form == "integer")
    if "EXIFid" in told:
        assert int(told["EXIFid"]) in field.exif


def test_every_structure_has_the_parts_of_the_iptc_reference(reference: Reference) -> None:
    told = {name: parts for name, parts in reference["ipmd_struct"].items() if name != "AltLang"}
    assert set(STRUCTURES) == set(told)
    for name, parts in STRUCTURES.items():
        expected = {key: part for key, part in told[name].items() if not key.startswith("$")}
        assert [part.name for part in parts] == list(expected)
        for part in parts:
            said = expected[part.name]
            form = said.get("dataformat", "")
            assert part.xmp == said["XMPid"]
            assert part.structure == (form if said["datatype"] == "struct" and form != "AltLang" else "")
            assert (part.form is PartForm.ALT) == (form == "AltLang")
            assert part.form.takes_many == (said["propoccurrence"] == "multi")
            assert part.form.is_number == (said["datatype"] == "number")


def test_no_two_fields_share_a_place_in_a_file() -> None:
    for places in (
        [field.xmp for field in FIELDS.values() if field.xmp],
        [dataset for field in FIELDS.values() for dataset in field.iim],
        [tag for field in FIELDS.values() for tag in field.exif],
        [field.label for field in FIELDS.values()],
    ):
        assert len(places) == len(set(places))


def test_no_two_parts_of_a_structure_share_a_label() -> None:
    for parts in STRUCTURES.values():
        assert len({part.label.casefold() for part in parts}) == len(parts)


# One line, one file, one row


def test_every_preference_says_what_it_does_and_starts_with_a_value_it_offers() -> None:
    for preference in fields(Settings):
        assert preference.metadata["says"], preference.name
        choices = preference.metadata["choices"]
        assert not choices or preference.default in choices, preference.name


@pytest.mark.parametrize("path", sorted((ROOT / "resources").rglob("*.toml")), ids=lambda path: path.stem)
def test_every_toml_of_the_resources_parses(path: Path) -> None:
    assert tomllib.loads(text_of(path))


def test_every_agency_is_read_under_its_own_name() -> None:
    from captioner.captions.credit.agencies import registry

    assert len(registry().agencies) >= 9
    for agency in registry().agencies:
        for name in (agency.name, *agency.aliases):
            assert registry().find(name), name


def test_every_preset_on_disk_is_offered_and_can_be_used() -> None:
    from captioner.exporting.presets import preset, presets

    on_disk = {path.stem for path in (ROOT / "resources" / "presets").glob("*.toml")}
    assert {each.name for each in presets()} == on_disk
    assert on_disk >= {"web", "story", "print"}
    assert all(preset(name).title for name in on_disk)


# The window


def test_every_kind_of_value_has_an_input_in_the_form() -> None:
    from captioner.ui.editor.inputs import INPUTS

    assert set(INPUTS) == set(Kind)


def test_every_row_of_the_menus_has_its_command_and_a_key_of_its_own() -> None:
    from captioner.ui.actions.commands import Commands
    from captioner.ui.actions.rows import ROWS

    assert [row.id for row in ROWS if not callable(getattr(Commands, row.id, None))] == []
    keys = [row.key for row in ROWS if row.key]
    assert len(keys) == len(set(keys))
    assert len({row.id for row in ROWS}) == len(ROWS)


def test_every_icon_of_the_menus_is_there() -> None:
    from captioner.ui.actions.rows import ROWS

    files = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    assert {row.icon for row in ROWS if row.icon} <= files


# The command line


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_and_the_common_options(verb: str) -> None:
    from click.testing import CliRunner

    from captioner.cli.verbs import captioner as command

    answer = CliRunner().invoke(command, [verb, "--help"])
    assert answer.exit_code == 0
    assert all(option in answer.output for option in ("--catalog", "--json", "--quiet"))
    (first, *_) = (line for line in answer.output.splitlines()[1:] if line.strip())
    assert first.strip().endswith((".", ":")) or len(first) > 40


def test_every_verb_has_a_line_in_the_readme() -> None:
    readme = text_of(ROOT / "README.md")
    assert [verb for verb in VERBS if f"`{verb}" not in readme] == []


# The project


def test_every_library_is_pinned_and_named_with_its_reason() -> None:
    pins = text_of(ROOT / "packaging" / "constraints.txt")
    contributing = text_of(ROOT / "CONTRIBUTING.md").casefold()
    project = PYPROJECT["project"]
    for requirement in [
        *project["dependencies"],
        *project["optional-dependencies"]["test"],
        *PYPROJECT["build-system"]["requires"],
    ]:
        name = re.split(r"[<>=!~ \[]", requirement)[0]
        pattern = re.sub(r"[-_]", "[-_]", name)
        assert re.search(rf"^{pattern}==\S+$", pins, re.M | re.I), f"{name} is not pinned"
        assert name.casefold() in contributing, f"CONTRIBUTING.md does not say why {name}"
    assert "://" not in pins


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_link_to_a_file_of_ours_leads_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", text_of(ROOT / page))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_continuous_integration_is_make_test() -> None:
    assert text_of(ROOT / ".ci" / "run") == "make test\n"


def test_every_make_target_runs_a_script_that_exists() -> None:
    makefile = text_of(ROOT / "Makefile")
    scripts = re.findall(r"(?:packaging|benchmarks)/\w+\.(?:py|sh)", makefile)
    assert scripts
    assert [script for script in scripts if not (ROOT / script).exists()] == []
