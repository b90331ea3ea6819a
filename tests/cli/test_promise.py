"""The names and types that scripts hold on to: of every verb the keys that a line of JSON may have, must have, and what stands in them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run
from tests.pictures import CFP, news_photo

from captioner import metadata
from captioner.domain.iptc import FIELDS, metadata_from

Type = Callable[[Any], bool]
STORY = (
    '<html><head><title>Lights</title></head><body><h1>Lights</h1><figure><img src="a.jpg" alt="{0}">'
    "<figcaption>{0}</figcaption></figure></body></html>"
)


def text(value: Any) -> bool:
    return isinstance(value, str)


def as_given(value: Any) -> bool:
    return isinstance(value, str | int)


def filled_text(value: Any) -> bool:
    return isinstance(value, str) and value != ""


def flag(value: Any) -> bool:
    return isinstance(value, bool)


def number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def share(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def absolute(value: Any) -> bool:
    return isinstance(value, str) and Path(value).is_absolute()


def a_field(value: Any) -> bool:
    return value in FIELDS


def nothing_or(kind: Type) -> Type:
    return lambda value: value is None or kind(value)


def one_of(*words: str) -> Type:
    return lambda value: value in words


def some(kind: Type) -> Type:
    return lambda value: isinstance(value, list) and all(map(kind, value))


def at_least_one(kind: Type) -> Type:
    return lambda value: some(kind)(value) and len(value) > 0


def span(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(map(number, value)) and value[0] < value[1]


def named(kind: Type) -> Type:
    return lambda value: isinstance(value, dict) and all(map(text, value)) and all(map(kind, value.values()))


def like(must: Mapping[str, Type], may: Mapping[str, Type] | None = None) -> Type:
    """An object with these keys and no others."""
    allowed = {**must, **(may or {})}
    return lambda value: (
        isinstance(value, dict)
        and set(must) <= set(value) <= set(allowed)
        and all(allowed[key](each) for key, each in value.items())
    )


def json_value(value: Any) -> bool:
    return isinstance(value, str | list | dict)


FILLED = {
    name: at_least_one(filled_text)
    if name in ("byline", "keywords")
    else lambda value: bool(value) and json_value(value)
    for name in FIELDS
}
FILLED |= dict.fromkeys(("caption", "headline", "credit", "source", "city", "country", "date_created"), filled_text)
TEXTS = (
    "source", "instructions", "job_id", "date_created", "sublocation", "city", "province_state", "country", "country_code",
)  # fmt: skip
FLAGS = ("handout", "file_photo", "weekday_conflict")
STATED = {
    **dict.fromkeys(TEXTS, text),
    **dict.fromkeys(FLAGS, flag),
    "byline": some(filled_text),
    "spans": named(some(span)),
    "confidence": named(share),
}  # fmt: skip
PHOTO = like({"id": number, "path": absolute})
WARNINGS = {"warnings": at_least_one(filled_text)}
ERROR = {"error": filled_text}
COPIES = like({"field": a_field}, {"xmp": json_value, "iim": json_value, "exif": json_value})
FINDING = {
    "check": filled_text, "severity": one_of("error", "warning", "note"), "photo": PHOTO, "field": text, "message": filled_text,
    "fix": flag,
}  # fmt: skip
CHANGE = {
    "time": filled_text,
    "who": text,
    "action": filled_text,
    "field": text,
    "before": json_value,
    "after": json_value,
}
CAPTION = like(
    {"text": filled_text, "credit": text, "times": number, "fields": like(STATED)},
    {"src": text, "alt": text, "photo": nothing_or(PHOTO)},
)

CREDENTIALS = like(
    {"standing": one_of("trusted", "valid", "invalid", "unknown")},
    {
        **dict.fromkeys(("signer", "issuer", "signed", "program"), filled_text), "from_ai": flag,
        **dict.fromkeys(("actions", "ingredients", "problems"), at_least_one(text)),
    },
)  # fmt: skip
READ = like(
    {"path": text},
    {
        **FILLED, "languages": named(named(text)), "disagreements": at_least_one(COPIES), "content_credentials": CREDENTIALS, **WARNINGS, **ERROR,
    },
)  # fmt: skip
TAG = like({"path": text, "written": some(a_field)}, {"target": text, **WARNINGS, **ERROR})
IMPORT = like(
    {
        **dict.fromkeys(("found", "imported", "updated", "unchanged", "same_picture"), number),
        "failed": some(like({"path": absolute, **ERROR})),
    },
    WARNINGS,
)
PHOTOS = like({"id": number, "path": absolute, "unwritten": some(a_field)}, FILLED)
SHOW = like(
    {
        "photo": PHOTO, "embedded": like({}, FILLED), "current": like({}, FILLED), "disagreements": some(COPIES),
        "proposed": some(like({"field": a_field, "value": json_value, "span": span})),
        "findings": some(like(FINDING)), "history": at_least_one(like(CHANGE)),
    }
)  # fmt: skip
PARSE = like({"id": as_given, "caption": text, "credit": text, **STATED})
WHY = like({"kind": one_of("word", "person", "place", "number", "date", "direction"), "a": text, "b": text})
COMPARE = like(
    {"id": as_given, "label": one_of("duplicate", "near_duplicate", "different"), "score": share, "why": some(WHY)}
)
FAILED_LINE = like({"id": as_given, **ERROR})
STORY_ANSWER = like({"title": text, "captions": some(CAPTION)})
REPEATS = ("same_caption", "near_caption", "same_picture", "caption_conflict", "alt_repeats_caption")
GROUP = like({"kind": one_of(*REPEATS), "photos": at_least_one(PHOTO), "text": text, "score": share})
CONFLICT = like({"field": a_field, "base": json_value, "file": json_value, "ours": json_value})
WRITE = like(
    {"photo": PHOTO, "written": some(a_field)},
    {"target": absolute, "skipped": filled_text, "conflict": at_least_one(CONFLICT), **WARNINGS, **ERROR},
)
EXPORT = like(
    {"photo": nothing_or(PHOTO), "output": nothing_or(absolute), "kind": one_of("picture", "page", "csv", "json")},
    {**WARNINGS, **ERROR},
)
VERIFY = like(
    {"photo": PHOTO},
    {
        "problem": one_of("missing", "changed", "differs"), "field": text, "catalogue": json_value, "file": json_value, **ERROR,
    },
)  # fmt: skip
DOCTOR = like({"checks": at_least_one(like({"name": filled_text, "ok": flag, "message": filled_text}))})


@pytest.fixture
def desk(run: Run, inbox: Path) -> Path:
    """A small folder of all sorts: alike, different, unreadable, in a name that is not UTF-8; imported."""
    news_photo(
        inbox / "a.jpg", 1, caption=CFP, byline=["Ann Li", "Bo Chan"], keywords=["lights"], date_created="2024-02"
    )
    news_photo(inbox / "b.jpg", 2, caption=CFP, alt_text=CFP, credit="An agency of more than thirty-two bytes")
    news_photo(inbox / "sub" / os.fsdecode(b"caf\xe9.jpg"), 3)
    (inbox / "bad.jpg").write_text("no picture")
    answer = run("import", inbox)
    assert IMPORT(answer.line)
    assert (answer.status, answer.line["imported"], len(answer.line["failed"])) == (1, 3, 1)
    return inbox


def test_read_and_tag(run: Run, desk: Path) -> None:
    read = run("read", desk)
    assert read.status == 1
    assert all(map(READ, read.lines)), read.lines
    assert [Path(line["path"]).name for line in read.lines] == ["a.jpg", "b.jpg", "bad.jpg", "caf\udce9.jpg"]
    assert r"caf\udce9.jpg" in read.out
    assert read.lines[0]["date_created"] == "2024-02"
    tag = run("tag", desk / "a.jpg", desk / "bad.jpg", desk / "none.jpg", "--set", "city=Oslo")
    assert all(map(TAG, tag.lines)), tag.lines
    assert [("error" in line, line["written"]) for line in tag.lines] == [(False, ["city"]), (True, []), (True, [])]
    again = run("tag", desk / "a.jpg", "--set", "city=Oslo")
    assert (again.status, again.line["written"], again.line["target"]) == (0, [], str(desk / "a.jpg"))


def test_photos_show_and_history(run: Run, desk: Path) -> None:
    run("edit", "--query", "lanterns", "--set", "byline=A", "--set", "byline=B", "--set", "date_created=2023")
    lines = run("photos").lines
    assert len(lines) == 3
    assert all(map(PHOTOS, lines)), lines
    shown = [run("show", line["id"]).line for line in lines]
    assert all(map(SHOW, shown)), shown
    for line in lines:
        assert all(map(like(CHANGE), run("history", line["id"]).lines))


def test_parse_and_compare(run: Run, tmp_path: Path) -> None:
    captions = tmp_path / "captions"
    captions.write_text(
        f'{CFP}\n{{"id": 7, "text": "{CFP}", "reference_date": "2024-02-13"}}\n{{"id": "x", "text": 5}}\n{{"id"\n'
    )
    *parsed, unfit, broken = run("parse", captions).lines
    assert all(map(PARSE, parsed)), parsed
    assert all(map(FAILED_LINE, (unfit, broken)))
    assert [line["id"] for line in (*parsed, unfit, broken)] == ["1", 7, "x", "4"]
    pairs = tmp_path / "pairs"
    pairs.write_text(
        "\n".join(json.dumps({"id": b, "a": CFP, "b": b}) for b in (CFP, CFP.replace("13", "14"), "Snow."))
    )
    compared = run("compare", pairs).lines
    assert len(compared) == 3
    assert all(map(COMPARE, compared)), compared


def test_story(run: Run, desk: Path, tmp_path: Path) -> None:
    page = tmp_path / "story.html"
    page.write_text(STORY.format(CFP))
    read = run("story", page).line
    assert STORY_ANSWER(read), read
    assert {"src", "alt"} <= set(read["captions"][0])
    assert not {"photo"} & set(read["captions"][0])
    given = run("story", page, "--apply").line
    assert STORY_ANSWER(given), given
    assert PHOTO(given["captions"][0]["photo"])
    page.write_text(f"Lights\n\n{CFP}\n\nThe lights were lit on Friday evening, the city said in a statement.\n")
    [caption] = run("story", page).line["captions"]
    assert CAPTION(caption)
    assert not {"src", "alt", "photo"} & set(caption)


def test_duplicates_and_check(run: Run, desk: Path) -> None:
    groups = run("duplicates").lines
    assert all(map(GROUP, groups)), groups
    assert {"same_caption", "alt_repeats_caption"} <= {group["kind"] for group in groups}
    answer = run("check")
    assert answer.status == 0
    assert answer.lines
    assert all(map(like(FINDING), answer.lines)), answer.lines


def test_edit_undo_redo_and_remove(run: Run, desk: Path) -> None:
    assert run("edit", desk / "a.jpg", "--set", "city=Oslo", "--set", "headline=Lit").line == {
        "changed": 1,
        "fields": ["headline", "city"],
    }
    assert run("edit", desk / "a.jpg", "--set", "city=Oslo").line == {"changed": 0, "fields": []}
    assert like({"action": filled_text, "changed": number})(run("undo").line)
    assert like({"action": filled_text, "changed": number})(run("redo").line)
    assert run("redo").line == {"action": "", "changed": 0}
    replaced = run(
        "edit", desk / "a.jpg", "--replace", "city", "(O)sl(o)", r"\2sl\1", "--regex", "--case", "headline=upper"
    )
    assert replaced.line == {"changed": 1, "fields": ["headline", "city"]}
    current = run("show", desk / "a.jpg").line["current"]
    assert (current["headline"], current["city"]) == ("LIT", "oslO")
    assert run("remove", desk / "a.jpg").line == {"removed": 1}


def test_write_and_verify(run: Run, desk: Path) -> None:
    run("edit", "--query", "lanterns", "--set", "headline=Lit")
    metadata.write(desk / "a.jpg", metadata_from({"headline": "Theirs"}), ["headline"])
    (desk / "sub" / os.fsdecode(b"caf\xe9.jpg")).unlink()
    run("edit", "--query", "no:caption", "--set", "headline=Lit")
    verified = run("verify")
    assert verified.status == 1
    assert all(map(VERIFY, verified.lines)), verified.lines
    for arguments in (["--dry-run"], []):
        written = run("write", *arguments)
        assert (written.status, len(written.lines)) == (1, 3)
        assert all(map(WRITE, written.lines)), written.lines
        assert [sorted({"target", "conflict", "error"} & set(line)) for line in written.lines] == [
            ["conflict"],
            ["target"],
            ["error"],
        ]


def test_export(run: Run, desk: Path, tmp_path: Path) -> None:
    (desk / "a.jpg").unlink()
    answer = run("export", "--preset", "story", "--to", tmp_path / "out")
    assert answer.status == 1
    assert all(map(EXPORT, answer.lines)), answer.lines
    assert [line["kind"] for line in answer.lines] == ["picture"] * 3 + ["page", "csv", "json"]
    assert [line["photo"] is None for line in answer.lines] == [False] * 3 + [True] * 3
    assert ["error" in line for line in answer.lines] == [line["output"] is None for line in answer.lines]


def test_doctor(run: Run) -> None:
    assert DOCTOR(run("doctor").line)


def test_a_list_field_is_a_list_and_a_partial_date_stays_partial(run: Run, desk: Path) -> None:
    run("edit", desk / "b.jpg", "--set", "keywords=snow", "--set", "date_created=2023-03-04T14:05:06+08:00")
    line = next(line for line in run("photos").lines if line["path"] == str(desk / "b.jpg"))
    assert (line["keywords"], line["date_created"]) == (["snow"], "2023-03-04T14:05:06+08:00")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["photos", "is:nothing"], 2),
        (["photos", "mood:calm"], 2),
        (["edit", "--query", "no:mood", "--set", "city=x"], 2),
        (["edit", "1", "--set", "city=a", "--set", "city=b"], 2),
        (["edit", "1", "--add", "city=a"], 2),
        (["edit", "1", "--remove", "city=a"], 2),
        (["edit", "1", "--set", "place=a"], 2),
        (["edit", "1", "--set", "date_created=yesterday"], 2),
        (["edit", "1", "--agree", "caption"], 2),
        (["edit", "1", "--agree", "caption=photoshop"], 2),
        (["edit", "1", "--agree", "mood=xmp"], 2),
        (["check", "--fix", "spelling"], 2),
        (["write", "--sidecar", "perhaps"], 2),
        (["story", "page.html", "1"], 2),
        (["story", "page.html", "--query", "x"], 2),
        (["read"], 2),
        (["show", "999"], 1),
        (["write", "999"], 1),
    ],
)
def test_the_exit_status(run: Run, desk: Path, arguments: list[str], status: int) -> None:
    answer = run(*arguments)
    assert (answer.status, answer.out) == (status, "")
    assert answer.err


@pytest.mark.parametrize("arguments", [["photos", "{0}:x"], ["photos", "no:{0}"], ["edit", "1", "--clear", "{0}"]])
def test_a_wrong_field_is_told_in_a_sentence_that_fits_a_screen(run: Run, desk: Path, arguments: list[str]) -> None:
    mistyped = run(*(each.format("captoin") for each in arguments))
    assert (mistyped.status, "the nearest is caption" in mistyped.err) == (2, True)
    unlike = run(*(each.format("zzz") for each in arguments))
    assert unlike.status == 2
    assert "credit" in unlike.err
    assert "captioner edit --help" in unlike.err
    assert len(unlike.err) < 400


@pytest.mark.parametrize("verb", ["edit", "tag"])
def test_the_help_lists_every_field(run: Run, verb: str) -> None:
    told = run(verb, "--help", plain=True).out
    assert [name for name in FIELDS if name not in told] == []


def test_a_number_is_an_id_and_a_path_with_a_dot_a_file(run: Run, inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(inbox)
    news_photo(inbox / "z.jpg", 1).rename(inbox / "7")
    news_photo(inbox / "a.jpg", 2)
    run("import", "a.jpg", "7")
    by_path = run("show", "./7").line["photo"]
    assert by_path["path"] == str(inbox / "7")
    assert run("show", by_path["id"]).line["photo"] == by_path
    assert run("show", "7").status == 1
