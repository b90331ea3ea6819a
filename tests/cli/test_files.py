from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests import certificates
from tests.cli.conftest import Run
from tests.metadata.formats.read_only_pictures import READ_ONLY
from tests.pictures import CFP, draw, news_photo, undeclared

from captioner import settings
from captioner.settings import Settings


def test_read_prints_a_line_a_file_with_filled_fields_only(run: Run, inbox: Path) -> None:
    news_photo(inbox / "b.jpg", 2, headline="Second", byline=["Ann Li", "Bo Chen"])
    news_photo(inbox / "a.jpg", 1, caption=CFP, date_created="2024-02")
    answer = run("read", inbox)
    assert answer.status == 0
    assert answer.lines == [
        {"path": str(inbox / "a.jpg"), "caption": CFP, "date_created": "2024-02"},
        {"path": str(inbox / "b.jpg"), "headline": "Second", "byline": ["Ann Li", "Bo Chen"]},
    ]


def test_read_goes_on_after_a_bad_file(run: Run, inbox: Path) -> None:
    (inbox / "bad.jpg").write_bytes(b"\xff\xd8")
    news_photo(inbox / "good.jpg", 1, caption=CFP)
    answer = run("read", inbox / "bad.jpg", inbox / "good.jpg")
    assert answer.status == 1
    assert "error" in answer.lines[0]
    assert answer.lines[1]["caption"] == CFP
    assert "bad.jpg" in answer.err


def test_tag_sets_adds_removes_and_clears(run: Run, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP, keywords=["snow", "tram"], city="Cairo")
    answer = run(
        "tag", path, "--set", "byline=Ann", "--set", "byline=Bo", "--add", "keywords=night", "--remove", "keywords=snow", "--clear", "city"
    )  # fmt: skip
    assert answer.status == 0
    assert set(answer.line["written"]) == {"byline", "keywords", "city"}
    assert answer.line["target"] == str(path)
    said = run("read", path).line
    assert (said["byline"], said["keywords"], "city" in said) == (["Ann", "Bo"], ["tram", "night"], False)


def test_a_term_is_named_by_its_code(run: Run, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1)
    run("tag", path, "--set", "digital_source_type=trainedAlgorithmicMedia")
    stated = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    assert run("read", path).line["digital_source_type"] == stated
    run("tag", path, "--set", "digital_source_type=urn:own:term")
    assert run("read", path).line["digital_source_type"] == "urn:own:term"


def test_tag_with_nothing_new_leaves_the_file(run: Run, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    before = path.stat().st_mtime_ns
    assert run("tag", path, "--set", f"caption={CFP}").line["written"] == []
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    "orders",
    [
        ["--set", "subhead=x"],
        ["--set", "caption"],
        ["--set", "caption=a", "--set", "caption=b"],
        ["--add", "caption=a"],
        ["--set", "date_created=soon"],
        ["--set", "caption=caf\udce9"],
        [],
    ],
)
def test_a_wrong_order_is_wrong_usage_and_does_nothing(run: Run, inbox: Path, orders: list[str]) -> None:
    path = draw(inbox / "a.jpg", 1)
    before = path.read_bytes()
    answer = run("tag", path, *orders)
    assert answer.status == 2
    assert len(answer.err.strip().splitlines()) == 1 or "Usage" in answer.err
    assert path.read_bytes() == before


def test_a_path_that_is_no_utf8_is_escaped(run: Run, inbox: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(inbox) + b"/caf\xe9.jpg"))
    news_photo(inbox / "a.jpg", 1, caption=CFP).rename(odd)
    answer = run("read", inbox)
    assert "caf\\udce9.jpg" in answer.out
    assert answer.line["path"] == str(odd)


@pytest.mark.parametrize(("name", "city"), [("Windows-1252", "Köln"), ("cp1251", "Kцln"), ("mac-roman", "Kˆln")])
def test_the_charset_of_captions_can_be_named(run: Run, inbox: Path, name: str, city: str) -> None:
    path = undeclared(inbox / "a.jpg", "Köln".encode("cp1252"))
    assert run("read", path, "--charset", name).line["city"] == city
    run("import", path, "--charset", name)
    assert run("photos").line["city"] == city


@pytest.mark.parametrize("verb", ["read", "import"])
@pytest.mark.parametrize("name", ["klingon", "rot13", "utf-16"])
def test_a_charset_that_is_not_known_is_wrong_usage(run: Run, inbox: Path, verb: str, name: str) -> None:
    answer = run(verb, inbox, "--charset", name)
    assert answer.status == 2
    assert f"There is no charset “{name}” to read captions in; name one of: auto, gb18030" in answer.err


def test_texts_in_other_languages_are_set_and_cleared_by_their_tag(run: Run, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption="Flood", headline="Flood")
    assert run("tag", path, "--set", "caption@fr=Crue", "--set", "caption@de=Flut").line["written"] == ["languages"]
    assert run("read", path).line["languages"] == {"caption": {"de": "Flut", "fr": "Crue"}}
    run("tag", path, "--clear", "caption@de", "--set", "caption=Water")
    said = run("read", path).line
    assert (said["caption"], said["languages"]) == ("Water", {"caption": {"fr": "Crue"}})
    assert "caption@fr: Crue" in run("read", path, plain=True).out
    for wrong in ("headline@fr=x", "caption@x-default=x", "caption@?=x"):
        assert run("tag", path, "--set", wrong).status == 2
    assert run("tag", path, "--add", "caption@fr=x").status == 2


def test_structures_are_set_as_json_or_lines_and_read_as_objects(run: Run, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1)
    run(
        "tag",
        path,
        "--set",
        'locations_shown={"city": "Paris"}',
        "--set",
        "locations_shown=city: Lyon",
        "--set",
        'contact={"city": "X"}',
    )
    said = run("read", path).line
    assert said["locations_shown"] == [{"city": "Paris"}, {"city": "Lyon"}]
    assert said["contact"] == {"city": "X"}
    run(
        "tag",
        path,
        "--add",
        'locations_shown={"city": "Lille"}',
        "--remove",
        'locations_shown={"city": "Lyon"}',
        "--set",
        "contact=",
    )
    said = run("read", path).line
    assert said["locations_shown"] == [{"city": "Paris"}, {"city": "Lille"}]
    assert "contact" not in said
    answer = run("tag", path, "--set", 'locations_shown={"town": "Paris"}')
    assert answer.status == 2
    assert "its parts are city" in answer.err


def test_a_signed_picture_is_told_and_written_as_asked(run: Run, inbox: Path, tmp_path: Path) -> None:
    signer = certificates.made(tmp_path)
    path = inbox / "signed.jpg"
    path.write_bytes(certificates.signed(news_photo(inbox / "a.jpg", 1).read_bytes(), "image/jpeg", signer))
    read = run("read", path).line
    assert read["content_credentials"] == {
        "standing": "valid", "signer": certificates.DESK, "issuer": certificates.DESK, "program": "A camera 2", "actions": ["c2pa.created"],
    }  # fmt: skip
    assert "Signed by          The Daily Desk (valid)" in run("read", path, plain=True).out
    assert "Content Credentials" in run("tag", path, "--set", "city=Oslo").line["error"]
    copied = run("tag", path, "--set", "city=Oslo", "--signed", "copy")
    assert (copied.status, copied.line["target"]) == (0, str(inbox / "signed-edited.jpg"))
    before = path.read_bytes()
    nobody = run("tag", path, "--set", "city=Oslo", "--signed", "resign")
    assert (nobody.status, nobody.out) == (2, "")
    assert "name both files in the settings" in nobody.err
    assert path.read_bytes() == before
    settings.save(Settings(signing_certificate=str(signer.certificate), signing_key=str(signer.key)))
    assert run("tag", path, "--set", "city=Oslo", "--signed", "resign").line["written"] == ["city"]
    signed = run("read", path).line["content_credentials"]
    assert (signed["standing"], signed["actions"]) == ("valid", ["c2pa.opened", "c2pa.edited.metadata"])


def test_a_refusal_names_its_reason_and_the_way_round_it(run: Run, inbox: Path) -> None:
    path = inbox / "camera.nef"
    path.write_bytes(READ_ONLY["nikon.nef"]())
    refused = run("tag", path, "--set", "city=Oslo")
    assert (refused.status, refused.line["written"]) == (1, [])
    assert refused.line["error"] == "it is a RAW file, which Captioner never changes"
    assert "never changes; --sidecar refused writes the fields beside it" in refused.err
    aside = run("tag", path, "--set", "city=Oslo", "--sidecar", "refused")
    assert (aside.status, aside.line["target"]) == (0, str(inbox / "camera.xmp"))
    run("import", inbox)
    run("edit", path, "--set", "city=Rome")
    assert "never changes; --sidecar refused writes the fields beside it" in run("write").err
    assert run("write", "--sidecar", "refused").line["target"] == str(inbox / "camera.xmp")


def test_without_being_told_files_are_written_as_the_settings_say(run: Run, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1)
    settings.save(Settings(sidecars="always", sidecar_name="whole"))
    assert run("tag", path, "--set", "city=Oslo").line["target"] == str(inbox / "a.jpg.xmp")
    assert run("tag", path, "--set", "city=Rome", "--sidecar", "never").line["target"] == str(path)
