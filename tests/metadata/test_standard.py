"""Every property of the IPTC Photo Metadata Standard, in both directions, with exiftool as the judge."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from captioner import metadata
from captioner.domain.fields import Kind
from captioner.domain.iptc import FIELDS, PhotoMetadata, metadata_from
from captioner.domain.structures import STRUCTURES, PartForm, Structure, alternatives, as_json
from captioner.domain.typed import structure
from captioner.metadata.mapping import IIM_ONLY

Said = dict[str, Any]

PLUS = "http://ns.useplus.org/ldf/vocab/"
"""Begins a term of the PLUS vocabulary, and exiftool leaves it out."""

EVERYTHING = metadata_from(
    {
        "extended_description": "A river, a bridge.\nPeople.",
        "event_name": "Flood",
        "event_ids": ["urn:event:1", "urn:event:2"],
        "rating": "4",
        "languages": '{"caption": {"fr": "Crue"}, "event_name": {"zh-Hans": "洪水"}}',
        "caption": "Flood.",
        "persons_shown": ["Li Wei 李伟"],
        "persons_shown_details": '{"name": {"x-default": "Li Wei", "zh": "李伟"}, "identifiers": ["urn:1", "urn:2"],'
        ' "characteristics": [{"cvTermName": "Mayor", "cvId": "urn:cv"}]}',
        "organisations_shown": ["Red Cross"],
        "organisation_codes": ["RC"],
        "products_shown": '{"name": "Boat", "gtin": "12345678901234"}',
        "artworks": '{"title": "Bridge", "creatorNames": ["A", "B"], "stylePeriod": ["Modern"], "dateCreated": "1950"}',
        "regions": '{"rId": "r1", "regionBoundary": {"rbShape": "polygon", "rbUnit": "relative",'
        ' "rbVertices": [{"rbX": "0.1", "rbY": "0.2"}, {"rbX": "0.5", "rbY": "0.6"}]}, "rRole": [{"name": "Cut"}]}',
        "location_created": '{"city": "Wuhan", "gpsLatitude": "30.5925", "gpsLongitude": "-114.25",'
        ' "gpsAltitude": "23.5", "gpsAltitudeRef": "0", "identifiers": ["urn:w"], "name": "Quay"}',
        "locations_shown": ['{"city": "Wuhan", "countryCode": "CHN"}', '{"sublocation": "Hankou"}'],
        "about_terms": '{"cvTermId": "urn:medtop:1", "cvTermName": "flood", "cvTermRefinedAbout": "urn:r"}',
        "genres": '{"cvTermName": "News"}',
        "intellectual_genre": "Current",
        "scene_codes": ["011200"],
        "subject_codes": ["03000000"],
        "contact": '{"emailwork": "a@b.c", "city": "Beijing", "weburlwork": "https://b.c"}',
        "contributors": '{"name": "Helper", "identifiers": ["urn:h"], "role": ["urn:role"]}',
        "image_creators": '{"imageCreatorName": "Li", "imageCreatorId": "1"}',
        "copyright_owners": ['{"copyrightOwnerName": "CFP"}', '{"copyrightOwnerName": "VCG"}'],
        "licensors": '{"licensorName": "CFP", "licensorTelephone1": "+86", "licensorUrl": "https://cfp"}',
        "suppliers": '{"imageSupplierName": "CFP"}',
        "supplier_image_id": "VCG-1",
        "web_statement": "https://cfp/rights",
        "data_mining": "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED",
        "other_constraints": "No training.",
        "linked_rights": '{"linkedRightsExpr": "https://cfp/odrl", "rightsExprLangId": "urn:odrl"}',
        "embedded_rights": '{"encRightsExpr": "<odrl/>"}',
        "model_release_status": "http://ns.useplus.org/ldf/vocab/MR-NON",
        "model_release_ids": ["M1", "M2"],
        "property_release_status": "http://ns.useplus.org/ldf/vocab/PR-NON",
        "property_release_ids": ["P1"],
        "model_ages": ["24", "31"],
        "minor_model_age": "http://ns.useplus.org/ldf/vocab/AG-A25",
        "additional_model_info": "None.",
        "digital_source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        "ai_prompt": "A river in flood",
        "ai_prompt_writer": "Desk",
        "ai_system": "Painter",
        "ai_system_version": "2.1",
        "image_guid": "urn:uuid:1",
        "registry_entries": '{"registryIdentifier": "R", "assetIdentifier": "7"}',
        "max_width": "6000",
        "max_height": "4000",
        "release_date": "2024-07-01T06:30:00+08:00",
        "expiration_date": "2024-08-01",
        "edit_status": "Lead",
        "fixture_identifier": "FLOOD",
        "urgency": "3",
        "category": "DIS",
        "supplemental_categories": ["FLO", "RIV"],
        "label": "Approved",
    }
)


@pytest.fixture
def judge(tool: Callable[[str], str]) -> Callable[[Path], Said]:
    """`judge(file)`: what exiftool reads, structures and numbers as they are, by the names of the reference."""
    exiftool = tool("exiftool")

    def read(file: Path) -> Said:
        options = ["-struct", "-j", "-n", "-G1", "-a", "-XMP:all"]
        run = subprocess.run([exiftool, *options, file], capture_output=True, text=True, check=True)
        found: Said = json.loads(run.stdout)[0]
        return {key.casefold(): value for key, value in found.items()}

    return read


@pytest.fixture
def names(shared: Callable[[str], Path]) -> dict[str, str]:
    """What exiftool calls each property and each part, by XMP id, as the reference says."""
    file = shared("standards/iptc-pmd-techreference_2025.1.json")
    told = json.loads(file.read_text(encoding="utf-8"))
    parts = (
        part for structure in told["ipmd_struct"].values() for part in structure.values() if isinstance(part, dict)
    )
    return {each["XMPid"]: each["etXMP"].casefold() for each in told["ipmd_top"].values()} | {
        f"part {part['XMPid']}": part["etTag"] for part in parts
    }


def as_exiftool_has_it(structure: Structure, form: str, names: dict[str, str]) -> Said:
    """A structure by exiftool's names, language alternatives with a language behind the name, numbers as numbers."""
    said: Said = {}
    for part in STRUCTURES[form]:
        value = structure.get(part.name)
        name = names[f"part {part.xmp}"]
        if not value:
            continue
        if part.form is PartForm.ALT:
            said |= {name if tag == "x-default" else f"{name}-{tag}": text for tag, text in alternatives(value).items()}
        elif isinstance(value, Structure):
            said[name] = as_exiftool_has_it(value, part.structure, names)
        elif isinstance(value, tuple):
            said[name] = [
                as_exiftool_has_it(each, part.structure, names) if isinstance(each, Structure) else each
                for each in value
            ]
        else:
            said[name] = value
    return comparable(said)


def comparable(value: Any) -> Any:
    """The value with every number as a text of six decimals at most, dates and PLUS terms as either writes them, all else as a text."""
    if isinstance(value, dict):
        return {key: comparable(each) for key, each in value.items()}
    if isinstance(value, list):  # exiftool has one of several texts bare where it knows no list
        each = [comparable(item) for item in value]
        return each[0] if len(each) == 1 and isinstance(each[0], str) else each
    try:
        return f"{float(value):.6f}".rstrip("0").rstrip(".")
    except ValueError:
        text = str(value).removeprefix(PLUS)
        return re.sub("[-:T ]", "", text) if re.match(r"\d{4}[-:]\d\d[-:]\d\d", text) else text


def differences(said: PhotoMetadata, judged: Said, names: dict[str, str]) -> dict[str, tuple[Any, Any]]:
    """The fields of the standard that exiftool reads otherwise, with both values."""
    found = {}
    for name, field in FIELDS.items():
        if field.xmp not in names or field.kind is Kind.DATE:
            continue
        theirs, ours = judged.get(names[field.xmp], ""), said[name]
        theirs = theirs if isinstance(theirs, list) or not isinstance(ours, tuple) else [theirs] if theirs else []
        if field.kind is Kind.STRUCTURES:
            ours = [as_exiftool_has_it(each, field.structure, names) for each in ours]  # type: ignore[union-attr,arg-type]
            known = {names[f"part {part.xmp}"] for part in STRUCTURES[field.structure]}
            theirs = [{key: each for key, each in one.items() if key.partition("-")[0] in known} for one in theirs]
        if comparable(list(ours) if isinstance(ours, tuple) else ours) != comparable(theirs):
            found[name] = (ours, theirs)
    return found


@pytest.mark.parametrize("version", ["2021.1", "2024.1"])
def test_the_reference_pictures_give_back_every_property(
    version: str, shared: Callable[[str], Path], judge: Callable[[Path], Said], names: dict[str, str]
) -> None:
    file = shared(f"corpus/iptc/IPTC-PhotometadataRef-Std{version}.jpg")
    said = metadata.read(file).metadata
    assert differences(said, judge(file), names) == {}
    assert len(said.filled()) > 50


@pytest.mark.parametrize("suffix", [".jpg", ".xmp"])
def test_everything_that_is_written_is_read_by_exiftool(
    suffix: str, build: Callable[..., Path], judge: Callable[[Path], Said], names: dict[str, str]
) -> None:
    path = build()
    policy = metadata.WritePolicy(sidecar=metadata.Sidecar.ALWAYS) if suffix == ".xmp" else metadata.WritePolicy()
    metadata.write(path, EVERYTHING, policy=policy)
    said = metadata.read(path).metadata
    kept = EVERYTHING if suffix == ".jpg" else said
    assert said == kept
    assert said.licensors == EVERYTHING.licensors
    judged = judge(path.with_suffix(suffix))
    assert differences(EVERYTHING, judged, names) == {}
    assert judged["xmp-dc:description-fr"] == "Crue"
    assert judged["xmp-iptcext:event-zh-hans"] == "洪水"


def test_what_exiftool_writes_is_read(
    build: Callable[..., Path], tmp_path: Path, tool: Callable[[str], str], judge: Callable[[Path], Said]
) -> None:
    written = build()
    metadata.write(written, EVERYTHING)
    packet = json.dumps([{"SourceFile": "*", **{k: v for k, v in judge(written).items() if k.startswith("xmp-")}}])
    (tmp_path / "said.json").write_text(packet, encoding="utf-8")
    other = build(name="other.jpg")
    options = ["-q", "-n", "-overwrite_original", f"-json={tmp_path / 'said.json'}"]
    subprocess.run([tool("exiftool"), *options, other], check=True)
    read = metadata.read(other).metadata
    new = ("data_mining", "ai_prompt", "ai_prompt_writer", "ai_system", "ai_system_version")  # unknown to old exiftools
    read = read.with_values({name: EVERYTHING[name] for name in (*IIM_ONLY, *new)})
    place = structure(
        "Location", {**as_json(EVERYTHING.location_created[0]), "gpsAltitudeRef": ""}, ""
    )  # nor can they write that part
    assert read.location_created == (place,)
    read = read.with_values({"location_created": EVERYTHING.location_created})
    assert read.differing(EVERYTHING) == ("languages",)
    assert [each.language for each in read.languages] == ["fr", "zh-hans"]  # exiftool writes tags so


def test_what_a_structure_holds_besides_survives_a_change(
    shared: Callable[[str], Path], tmp_path: Path, judge: Callable[[Path], Said]
) -> None:
    path = tmp_path / "region.jpg"
    shutil.copyfile(shared("corpus/iptc/IPTC-PhotometadataRef-Std2024.1.jpg"), path)
    before = judge(path)["xmp-iptcext:imageregion"]
    said = metadata.read(path).metadata
    first, *others = said.regions
    changed = said.with_values(
        {"regions": (*others, structure("ImageRegion", {**as_json(first), "rId": "renamed"}, ""))}
    )
    metadata.write(path, changed, ["regions"])
    after = judge(path)["xmp-iptcext:imageregion"]
    assert after == [*before[1:], before[0] | {"RId": "renamed"}]
    assert "PersonInImage" in after[-1]
    assert metadata.read(path).metadata == changed
