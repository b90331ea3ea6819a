"""What is put in front of the command line in a newsroom: each fault is one sentence, and the others go on."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.pictures import CFP, news_photo

from captioner.cli.run import main


@pytest.fixture(autouse=True)
def faults_raise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAPTIONER_TRACEBACK", "1")


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that nobody may look into, whoever runs the test."""
    folder = tmp_path / "closed"
    folder.mkdir()

    def refusing(function: Callable[..., os.stat_result]) -> Callable[..., os.stat_result]:
        def stat(path: str | Path | int, *arguments: object, **options: object) -> os.stat_result:
            if (
                not isinstance(path, int)
                and Path(os.fsdecode(path)).is_relative_to(folder)
                and str(path) != str(folder)
            ):
                raise PermissionError(13, "Permission denied", str(path))
            return function(path, *arguments, **options)

        return stat

    monkeypatch.setattr(os, "stat", refusing(os.stat))
    return folder


def test_a_folder_that_may_not_be_looked_into_does_not_stop_the_others(run: Run, inbox: Path, closed: Path) -> None:
    good = news_photo(inbox / "a.jpg", 1, caption=CFP)
    answer = run("read", closed / "x.jpg", good)
    assert answer.status == 1
    assert ["error" in line for line in answer.lines] == [True, False]
    answer = run("tag", closed / "x.jpg", good, "--set", "city=Oslo")
    assert [line["written"] for line in answer.lines] == [[], ["city"]]


def test_a_catalogue_where_nobody_may_look_is_status_3(closed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["photos", "--catalog", str(closed / "catalog.db")]) == 3
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert str(closed / "catalog.db") in err


@pytest.mark.parametrize("bad", [b"", b"hello", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"\x89PNG\r\n\x1a\n", b"\0" * 4096])
def test_what_is_no_picture_is_one_sentence_each(run: Run, inbox: Path, bad: bytes) -> None:
    (inbox / "bad.jpg").write_bytes(bad)
    news_photo(inbox / "good.jpg", 1, caption=CFP)
    assert run("import", inbox).line["imported"] == 1
    for verb in (["read"], ["tag", "--set", "city=Oslo"]):
        answer = run(verb[0], inbox / "bad.jpg", inbox / "good.jpg", *verb[1:])
        assert answer.status == 1
        assert ["error" in line for line in answer.lines] == [True, False]
        assert answer.err.count("\n") == 1
        assert "bad.jpg" in answer.err
    assert (inbox / "bad.jpg").read_bytes() == bad


def test_folders_that_lead_into_themselves_end(run: Run, inbox: Path) -> None:
    news_photo(inbox / "a.jpg", 1, caption=CFP)
    (inbox / "again").symlink_to(inbox)
    (inbox / "itself.jpg").symlink_to(inbox / "itself.jpg")
    answer = run("read", inbox)
    assert [line.get("caption", "") for line in answer.lines] == [CFP, ""]
    assert run("import", inbox).line["imported"] == 1


def test_lines_that_are_no_json_and_no_text(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "captions"
    deep = b'{"a":' * 100_000
    page.write_bytes(b"\x89\0PNG\n" + CFP.encode("utf-16") + b"\n" + deep + b"\n{}\n" + CFP.encode() + b"\n")
    answer = run("parse", page)
    assert answer.status == 1
    *bad, good = answer.lines
    assert len(bad) >= 4
    assert all(set(line) == {"id", "error"} for line in bad)
    assert good["credit"] == "CFP"
    assert answer.err.count("\n") == len(bad)


def test_a_caption_of_a_book_and_odd_characters_are_kept(run: Run, inbox: Path) -> None:
    path = news_photo(inbox / "a.jpg", 1, caption=CFP)
    run("import", inbox)
    caption = "🌋 \u202eevil\u202c \u2066x\u2069 " + "word " * 20_000 + "end"
    assert run("edit", path, "--set", f"caption={caption}").line["changed"] == 1
    assert run("photos").line["caption"] == caption
    line = run("write").line
    assert "error" in line or run("read", path).line["caption"] == caption


def test_lone_surrogates_come_back_as_they_came(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "captions"
    page.write_text('{"id": "x", "text": "Snow \\ud83d falls. /CFP"}\n')
    line = run("parse", page).line
    assert (line["caption"], line["credit"]) == ("Snow \ud83d falls.", "CFP")


def test_an_unusable_folder_for_the_demonstration_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "x", tmp_path / "full", Path("/proc/nowhere/x")):
        answer = run("demo", "--to", folder)
        assert (answer.status, answer.out, answer.err.count("\n")) == (2, "", 1)
        assert str(folder) in answer.err
    assert not (tmp_path / "file").read_bytes()


def test_a_picture_that_vanishes_meanwhile(run: Run, inbox: Path, tmp_path: Path) -> None:
    for number in (1, 2):
        news_photo(inbox / f"{number}.jpg", number, caption=f"{number} {CFP}")
    run("import", inbox)
    run("edit", "--query", "lanterns", "--set", "city=Oslo")
    (inbox / "1.jpg").unlink()
    written = run("write")
    assert (written.status, ["error" in line for line in written.lines]) == (1, [True, False])
    exported = run("export", "--preset", "web", "--to", tmp_path / "out")
    assert (exported.status, ["error" in line for line in exported.lines]) == (1, [True, False])
    assert run("story", inbox / "1.jpg").status == 1


def interruptible(command: list[str]) -> subprocess.Popen[bytes]:
    """The command started so that Ctrl-C reaches it, also where the tests themselves run in the background, which ignores it."""
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # type: ignore[arg-type,return-value]
    )


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal there")
def test_ctrl_c_keeps_what_is_finished_and_the_catalogue_knows_it(run: Run, inbox: Path, tmp_path: Path) -> None:
    for number in range(30):
        news_photo(inbox / f"{number:02}.jpg", number, caption=f"{number} {CFP}")
    run("import", inbox)
    run("edit", "--query", "lanterns", "--set", "headline=Lit")
    command = [sys.executable, "-m", "captioner", "write", "--json", "--catalog", str(tmp_path / "catalog.db")]
    with interruptible(command) as writing:
        assert writing.stdout is not None
        assert writing.stderr is not None
        first = json.loads(writing.stdout.readline())
        writing.send_signal(signal.SIGINT)
        said = writing.stderr.read().decode()
        status = writing.wait()
    assert first["written"] == ["headline"]
    assert status == 130
    assert "Traceback" not in said
    written = {line["path"] for line in run("photos").lines if not line["unwritten"]}
    assert first["photo"]["path"] in written
    assert run("verify").lines == []
    assert {line["path"] for line in run("read", inbox).lines if "headline" in line} == written


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is no signal there")
def test_ctrl_c_while_nothing_has_been_said_yet(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "captioner", "parse"]
    with interruptible(command) as waiting:
        assert waiting.stderr is not None
        assert waiting.stdin is not None
        assert waiting.stdout is not None
        waiting.stdin.write(CFP.encode() + b"\n")
        waiting.stdin.flush()
        while not waiting.stdout.readline() and waiting.poll() is None:
            time.sleep(0.01)
        waiting.send_signal(signal.SIGINT)
        assert (waiting.wait(), "Traceback" in waiting.stderr.read().decode()) == (130, False)


def test_people_are_told_once_what_to_do_about_files_that_fail(run: Run, inbox: Path) -> None:
    for name in ("a.jpg", "b.jpg"):
        (inbox / name).write_bytes(b"")
    told = run("import", inbox, plain=True).err.splitlines()
    assert len(told) == 3
    assert told[-1].endswith("import again.")
    assert "import again" not in run("import", inbox).err
    assert "import again" not in run("import", inbox, "--quiet", plain=True).err
