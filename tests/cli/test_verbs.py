from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.cli.conftest import Run
from tests.pictures import CFP, news_photo

from captioner import metadata
from captioner.cli.run import main
from captioner.cli.verbs import VERBS, captioner
from captioner.domain.iptc import metadata_from

PARSED = {
    "caption", "credit", "byline", "source", "instructions", "job_id", "handout", "file_photo", "date_created",
    "weekday_conflict", "sublocation", "city", "province_state", "country", "country_code",
}  # fmt: skip


@pytest.fixture(autouse=True)
def faults_raise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAPTIONER_TRACEBACK", "1")


@pytest.fixture
def path(run: Run, inbox: Path) -> Path:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    assert run("import", inbox).line["imported"] == 1
    return path


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(verb: str) -> None:
    answer = CliRunner().invoke(captioner, [verb, "--help"])
    assert answer.exit_code == 0
    assert "--json" in answer.output


def test_an_unknown_verb_and_option_are_wrong_usage(run: Run) -> None:
    assert run("imprt").status == 2
    assert run("photos", "--newest").status == 2


def test_the_command_line_starts_without_qt_and_heavy_libraries() -> None:
    script = "import sys, captioner.cli.run, captioner.cli.verbs; print([m for m in ('PySide6', 'PIL', 'lxml', 'sqlite_utils', 'numpy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_photos_are_listed_without_loading_what_reads_captions() -> None:
    script = (
        "import sys, captioner.cli.catalog, captioner.operations.desk; print('captioner.captions.parse' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_catalogue_may_be_named_before_the_verb(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "captioner", "--catalog", str(tmp_path / "c.db"), "photos", "--json"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (3, b"")
    assert str(tmp_path / "c.db") in done.stderr.decode()


def test_import_counts_and_names_failures(run: Run, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1)
    (inbox / "bad.jpg").write_text("no picture")
    answer = run("import", inbox)
    assert answer.status == 1
    failed = answer.line.pop("failed")
    assert failed[0]["path"] == str(inbox / "bad.jpg")
    expected = {"found": 2, "imported": 1, "updated": 0, "unchanged": 0, "same_picture": 0}
    assert {key: answer.line[key] for key in expected} == expected


def test_photos_lists_and_searches(run: Run, path: Path) -> None:
    line = run("photos").line
    assert (line["path"], line["caption"], line["unwritten"]) == (str(path), CFP, [])
    assert run("photos", "lanterns").lines == [line]
    assert run("photos", "volcano").lines == []
    assert run("photos", "no:credit").lines == [line]
    assert run("photos", "is:golden").status == 2


def test_show_has_everything(run: Run, path: Path) -> None:
    shown = run("show", path).line
    assert shown["photo"]["path"] == str(path)
    assert set(shown) == {"photo", "embedded", "current", "proposed", "disagreements", "findings", "history"}
    credit = next(p for p in shown["proposed"] if p["field"] == "credit")
    start, end = credit["span"]
    assert "CFP" in CFP[start:end]


def test_edit_undo_redo_history(run: Run, path: Path) -> None:
    id = run("photos").line["id"]
    assert run("edit", id, "--set", "city=Suzhou", "--set", "headline=Lit").line == {
        "changed": 1,
        "fields": ["headline", "city"],
    }
    assert run("photos", "is:unwritten").line["unwritten"] == ["headline", "city"]
    assert run("undo").line["changed"] == 1
    assert run("photos", "is:unwritten").lines == []
    assert run("redo").line["changed"] == 1
    line = next(line for line in run("history", path).lines if line["field"] == "city")
    assert (line["before"], line["after"]) == ("", "Suzhou")
    assert set(line) == {"time", "who", "action", "field", "before", "after"}


@pytest.mark.parametrize(
    "arguments", [["--accept", "PHOTO"], ["PHOTO", "--accept"], ["--query", "lanterns", "--accept"]]
)
def test_accept_stands_alone(run: Run, path: Path, arguments: list[str]) -> None:
    answer = run("edit", *[str(path) if a == "PHOTO" else a for a in arguments])
    assert answer.status == 0
    assert {"credit", "city", "date_created", "caption"} <= set(answer.line["fields"])


def test_accept_one_field(run: Run, path: Path) -> None:
    assert run("edit", path, "--accept", "credit").line["fields"] == ["credit"]


def test_edit_needs_photos_and_orders(run: Run, path: Path) -> None:
    assert run("edit", "--set", "city=x").status == 2
    assert run("edit", path).status == 2
    assert run("edit", "999", "--set", "city=x").status == 1
    assert run("edit", path, "--accept", "subhead").status == 2


def test_write_and_its_dry_run(run: Run, path: Path) -> None:
    before = path.read_bytes()
    run("edit", path, "--set", "headline=Lit")
    assert run("write", "--dry-run").line["written"] == ["headline"]
    assert path.read_bytes() == before
    answer = run("write").line
    assert (answer["written"], answer["target"]) == (["headline"], str(path))
    assert run("write").lines == []
    assert run("verify").lines == []


def test_a_conflict_is_reported_and_nothing_overwritten(run: Run, path: Path) -> None:
    run("edit", path, "--set", "caption=Ours")
    metadata.write(path, metadata_from({"caption": "Theirs"}), ["caption"])
    answer = run("write")
    assert answer.status == 1
    assert answer.line["conflict"] == [{"field": "caption", "base": CFP, "file": "Theirs", "ours": "Ours"}]
    assert metadata.read(path).metadata.caption == "Theirs"


def test_verify_reports_what_differs_and_what_is_gone(run: Run, inbox: Path, path: Path) -> None:
    news_photo(inbox / "b.jpg", 2)
    run("import", inbox)
    (inbox / "b.jpg").unlink()
    metadata.write(path, metadata_from({"city": "Cairo"}), ["city"])
    answer = run("verify")
    assert answer.status == 1
    found = {(Path(line["photo"]["path"]).name, line["problem"], line["field"], line["file"]) for line in answer.lines}
    assert found == {("a.jpg", "differs", "city", "Cairo"), ("b.jpg", "missing", "", "")}


def test_remove_keeps_the_file(run: Run, path: Path) -> None:
    assert run("remove", path).line == {"removed": 1}
    assert run("photos").lines == []
    assert path.exists()


def test_export_never_overwrites(run: Run, path: Path, tmp_path: Path) -> None:
    first = run("export", path, "--preset", "web", "--to", tmp_path / "out")
    assert (first.status, first.line["kind"], first.line["photo"]["path"]) == (0, "picture", str(path))
    made = Path(first.line["output"]).read_bytes()
    run("export", path, "--preset", "web", "--to", tmp_path / "out")
    assert Path(first.line["output"]).read_bytes() == made
    assert run("export", path, "--preset", "poster", "--to", tmp_path / "out").status == 2


def test_parse_takes_lines_and_json(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "captions"
    page.write_text(CFP + "\n\n" + json.dumps({"id": "x", "text": "Snow. (AP Photo/Ann Li)"}) + "\n")
    first, second = run("parse", page).lines
    assert set(first) == PARSED | {"id", "spans", "confidence"}
    assert (first["id"], first["credit"], first["date_created"], first["byline"]) == ("1", "CFP", "2024-02-13", [])
    assert (second["id"], second["credit"], second["byline"]) == ("x", "AP", ["Ann Li"])


def test_compare(run: Run, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs"
    pairs.write_text(json.dumps({"id": "1", "a": CFP, "b": CFP.upper().replace(" /CFP", "")}))
    line = run("compare", pairs).line
    assert (line["id"], line["label"]) == ("1", "duplicate")
    assert set(line) == {"id", "label", "score", "why"}


def test_story_and_applying_it(run: Run, path: Path, tmp_path: Path) -> None:
    text = "Lanterns glow over a canal in Suzhou, China, March 1, 2024."
    page = tmp_path / "story.html"
    page.write_text(
        f'<html><head><title>Lights</title></head><body><h1>Lights</h1><figure><img src="a.jpg" alt="{text}">'
        f"<figcaption>{text} /CFP</figcaption></figure><p>{text} /CFP</p></body></html>"
    )
    [caption] = run("story", page).line["captions"]
    assert (caption["text"], caption["credit"], caption["times"], caption["src"]) == (text, "CFP", 3, "a.jpg")
    [caption] = run("story", page, "--apply").line["captions"]
    assert caption["photo"]["path"] == str(path)
    assert run("photos").line["caption"] == text


def test_a_dry_run_says_what_the_write_will_say(run: Run, path: Path) -> None:
    run("edit", path, "--set", "headline=Lit")
    path.chmod(0o644)
    before = path.read_bytes()
    for policy in ("never", "refused", "always"):
        rehearsed = run("write", "--dry-run", "--sidecar", policy).line
        assert path.read_bytes() == before
        assert not path.with_suffix(".xmp").exists()
    written = run("write", "--sidecar", "always").line
    assert written == rehearsed
    assert written["target"] == str(path.with_suffix(".xmp"))


def test_one_bad_line_does_not_stop_the_others(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "captions"
    page.write_text(CFP + '\n{bad\n{"id": "x"}\n' + CFP + "\n")
    answer = run("parse", page)
    assert answer.status == 1
    assert ["error" in line for line in answer.lines] == [False, True, True, False]
    assert [line["id"] for line in answer.lines] == ["1", "2", "x", "4"]
    gone = run("parse", tmp_path / "gone")
    assert (gone.status, len(gone.err.splitlines())) == (1, 1)


def test_a_story_for_photos_named_in_order(run: Run, path: Path, tmp_path: Path) -> None:
    text = "Lanterns glow over a canal in Suzhou, China, March 1, 2024."
    page = tmp_path / "story.txt"
    page.write_text(f"Lights\n\n{text} /CFP\n\nThe lights were lit on Friday evening, the city said in a statement.\n")
    assert run("story", page, "--apply").line["captions"][0]["photo"] is None
    [caption] = run("story", page, "--apply", "--by-order", path).line["captions"]
    assert caption["photo"]["path"] == str(path)
    assert not {"caption", "credit"} & (set(caption["fields"]) | set(caption["fields"]["spans"]))


def test_all_is_exported_when_nothing_is_named(run: Run, path: Path, tmp_path: Path) -> None:
    assert run("export", "--preset", "web", "--to", tmp_path / "out").line["photo"]["path"] == str(path)


def test_duplicates_and_check(run: Run, inbox: Path, path: Path) -> None:
    news_photo(inbox / "b.jpg", 2, caption=CFP.replace("People", "PEOPLE"), alt_text=CFP)
    run("import", inbox)
    kinds = {line["kind"]: [Path(p["path"]).name for p in line["photos"]] for line in run("duplicates").lines}
    assert sorted(kinds["same_caption"]) == ["a.jpg", "b.jpg"]
    assert kinds["alt_repeats_caption"] == ["b.jpg"]
    assert {line["kind"] for line in run("duplicates", path).lines} == {"same_caption"}
    assert run("duplicates", "--not", path, inbox / "b.jpg").line == {"changed": 2}
    assert [line["kind"] for line in run("duplicates").lines] == ["alt_repeats_caption"]
    assert run("duplicates", "--not", path).status == 2
    findings = run("check").lines
    assert {"check", "severity", "photo", "field", "message", "fix"} == set(findings[0])
    assert "alt_text" in {finding["check"] for finding in findings}


def test_a_file_that_is_no_catalogue_is_status_3(tmp_path: Path, run: Run) -> None:
    (tmp_path / "catalog.db").write_bytes(b"a letter to the editor" * 100)
    answer = run("photos")
    assert answer.status == 3
    assert "catalog.db" in answer.err


def test_a_folder_and_an_address_are_no_catalogue(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in (str(tmp_path), "postgresql://desk/catalogue"):
        assert main(["photos", "--catalog", name]) == 3
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_fault_of_ours_is_one_sentence(run: Run, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("by the sports desk")

    monkeypatch.setattr("captioner.operations.editing.undo", fail)
    monkeypatch.delenv("CAPTIONER_TRACEBACK", raising=False)
    answer = run("undo")
    assert answer.status == 1
    assert "by the sports desk" in answer.err
    assert len(answer.err.splitlines()) == 1


def test_doctor_finds_this_machine_sound(run: Run) -> None:
    checks = {check["name"]: check for check in run("doctor").line["checks"]}
    assert checks["database"]["ok"]
    assert checks["resources"]["ok"]


def test_doctor_looks_into_the_catalogue(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "catalog.db"
    for told, ok in (("no catalogue yet", True), ("not a Captioner catalogue", False)):
        answer = run("doctor")
        [check] = [check for check in answer.line["checks"] if check["name"] == "catalog"]
        assert (check["ok"], answer.status) == (ok, 0 if ok else 1)
        assert told in check["message"]
        assert str(file) in check["message"]
        file.write_bytes(b"a letter to the editor" * 100)


def test_quiet_prints_nothing_when_all_is_well(run: Run, path: Path) -> None:
    answer = run("photos", "--quiet", plain=True)
    assert (answer.out, answer.err) == ("", "")


def test_a_template_is_given_at_import_and_to_photos(run: Run, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption="Fog over the harbour.", credit="CFP")
    assert run("import", inbox, "--template", "handout").line["imported"] == 1
    assert run("show", "1").line["current"]["source"] == "CFP"
    run("edit", "1", "--clear", "source")
    assert run("edit", "1", "--template", "handout").line == {"changed": 1, "fields": ["source"]}
    wrong = run("edit", "1", "--template", "nobody")
    assert (wrong.status, wrong.out) == (2, "")
    assert "no template “nobody”" in wrong.err


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--replace", "city", "(", "x", "--regex"), "The pattern can't be understood"),
        (("--replace", "date_created", "2", "3"), "is no text"),
        (("--replace", "captoin", "a", "b"), "no field"),
        (("--regex",), "--replace FIELD FIND BY"),
        (("--case", "city=camel"), "--case needs"),
    ],
)
def test_what_can_not_be_replaced_is_wrong_usage(run: Run, path: Path, options: tuple[str, ...], says: str) -> None:
    done = run("edit", "1", *options)
    assert done.status == 2
    assert says in done.err


def test_values_are_written_out_only_where_asked_for(run: Run, path: Path) -> None:
    run("edit", "1", "--set", "headline={name} {n:02}")
    assert run("show", "1").line["current"]["headline"] == "{name} {n:02}"
    run("edit", "1", "--set", "headline={name} {n:02}", "--expand")
    assert run("show", "1").line["current"]["headline"] == "a 01"


def test_which_copy_counts_is_said_by_agree_and_write_makes_all_say_so(run: Run, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, city="Lima")
    path.write_bytes(path.read_bytes().replace(b"\x1c\x02\x5a\0\x04Lima", b"\x1c\x02\x5a\0\x04Oslo"))
    run("import", inbox)
    [copies] = run("show", 1).line["disagreements"]
    assert {copies["xmp"], copies["iim"]} == {"Lima", "Oslo"}
    assert run("edit", 1, "--agree", "city=xmp").line == {"changed": 1, "fields": ["city"]}
    assert run("edit", 1, "--agree", "city=exif").line == {"changed": 0, "fields": []}
    assert run("write").line["written"] == ["city"]
    assert run("show", 1).line["disagreements"] == []
    assert run("read", path).line["city"] == "Lima"


def test_undo_of_a_write_gives_the_file_back_and_one_changed_since_ends_with_a_problem(run: Run, path: Path) -> None:
    run("edit", path, "--set", "city=Suzhou")
    run("write")
    assert run("undo").line == {"action": "Write to file", "changed": 1}
    assert metadata.read(path).metadata.city == ""
    assert run("redo").line == {"action": "Write to file", "changed": 1}
    assert metadata.read(path).metadata.city == "Suzhou"
    metadata.write(path, metadata_from({"city": "Nanjing"}), ["city"])
    answer = run("undo")
    assert (answer.status, answer.line["changed"]) == (1, 0)
    assert "another program changed City" in answer.err
