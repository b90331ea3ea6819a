from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def set_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The set-up script, with its environment in an empty folder."""
    spec = importlib.util.spec_from_file_location("set_up", ROOT / "packaging" / "set_up.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name, path in {"VENV": ".venv", "PYTHON": ".venv/bin/python", "STAMP": ".venv/stamp.txt"}.items():
        monkeypatch.setattr(module, name, tmp_path / path)
    return module


def program(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


@pytest.fixture
def commands(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Every command the set-up would have run, instead of running it; making the environment gives a Python that starts."""
    seen: list[list[str]] = []

    def note(command: list[str]) -> None:
        seen.append(command)
        if "venv" in command:
            set_up.PYTHON.parent.mkdir(parents=True, exist_ok=True)
            set_up.PYTHON.unlink(missing_ok=True)
            set_up.PYTHON.symlink_to(sys.executable)

    monkeypatch.setattr(set_up, "run", note)
    return seen


def test_only_what_dpkg_does_not_have_is_missing(
    set_up: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = r"installed|exiv2|\ninstalled|libglib2.0-0t64|libglib2.0-0 (= 2.80), libglib\nconfig-files|openbox|\n"
    program(tmp_path, "dpkg-query", f"printf '{rows}'")
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    installed = set_up.installed_packages()
    assert set_up.missing_packages(["exiv2", "libglib2.0-0", "openbox", "xvfb"], installed) == ["openbox", "xvfb"]


def test_without_dpkg_nothing_is_said_to_be_missing(
    set_up: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert set_up.installed_packages() is None
    assert set_up.missing_packages(["exiv2"], None) == []


def test_testing_needs_all_that_running_needs(set_up: ModuleType) -> None:
    run, test = set_up.wanted_packages("run"), set_up.wanted_packages("test")
    assert set(run) < set(test)
    assert {"libegl1", "fonts-noto-cjk", "python3-venv"} <= set(run)
    assert {"exiv2", "libimage-exiftool-perl", "xvfb"} <= set(test) - set(run)


def test_without_root_the_exact_line_is_printed(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up, "privilege", lambda: None)
    monkeypatch.setattr(set_up, "installed_packages", lambda: set(set_up.wanted_packages("test")) - {"exiv2", "xvfb"})
    assert set_up.main("test") == 2
    printed = capsys.readouterr().err
    assert "\n    sudo apt-get update && sudo apt-get install -y --no-install-recommends exiv2 xvfb\n" in printed


def test_an_old_python_is_told_so(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up, "OLDEST_PYTHON", (99, 0))
    assert set_up.main("run") == 2
    assert "PYTHON=" in capsys.readouterr().err


def test_a_failed_installation_shows_its_command(
    set_up: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up, "installed_packages", lambda: None)
    monkeypatch.setattr(set_up, "VENV", Path("/dev/null/venv"))
    assert set_up.main("run") == 1
    assert "-m venv" in capsys.readouterr().err


def test_the_second_time_nothing_is_run(set_up: ModuleType, commands: list[list[str]]) -> None:
    set_up.install_captioner("test")
    assert any("pip" in command for command in commands)
    commands.clear()
    set_up.install_captioner("test")
    set_up.install_captioner("run")
    assert commands == []


def test_testing_after_running_installs_into_the_same_environment(
    set_up: ModuleType, commands: list[list[str]]
) -> None:
    set_up.install_captioner("run")
    commands.clear()
    set_up.install_captioner("test")
    assert [command for command in commands if "venv" in command] == []
    assert commands[-1][-1].endswith("[test]")


def test_an_environment_whose_python_has_gone_is_made_anew(set_up: ModuleType, commands: list[list[str]]) -> None:
    set_up.install_captioner("run")
    set_up.PYTHON.unlink()
    set_up.PYTHON.symlink_to("/nowhere/python")
    commands.clear()
    set_up.install_captioner("run")
    assert "venv" in commands[0]
    assert set_up.venv_works()


def test_an_interrupted_installation_is_begun_again(
    set_up: ModuleType, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up.install_captioner("run")

    def interrupted(_: list[str]) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(set_up, "run", interrupted)
        with pytest.raises(KeyboardInterrupt):
            set_up.install_captioner("test")
    commands.clear()
    set_up.install_captioner("run")
    assert len(commands) == 3


def test_changed_pins_are_installed(
    set_up: ModuleType, commands: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up.install_captioner("run")
    commands.clear()
    newer = tmp_path / "constraints.txt"
    newer.write_text("click==99\n", encoding="utf-8")
    monkeypatch.setattr(set_up, "CONSTRAINTS", newer)
    set_up.install_captioner("run")
    assert len(commands) == 2
    assert all(str(newer) in command for command in commands)


def test_the_script_itself_refuses_an_unknown_purpose() -> None:
    script: Any = [sys.executable, ROOT / "packaging" / "set_up.py", "everything"]
    answer = subprocess.run(script, capture_output=True, text=True)
    assert answer.returncode == 1
    assert "usage: set_up.py run|test" in answer.stderr
