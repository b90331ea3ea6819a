from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ONLY_FOR_READERS = {"screenshots"}


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What installing the wheel puts on disk, nothing of the source tree around it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("captioner-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def tracked(pathspec: str) -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z", pathspec], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("this is no git checkout, so what belongs to the project is not known")
    return [Path(name) for name in listed.stdout.split("\0") if name]


def test_the_wheel_carries_every_resource_but_the_readmes_pictures(installed: Path) -> None:
    resources = [path.relative_to("resources") for path in tracked("resources")]
    wanted = [path for path in resources if path.parts[0] not in ONLY_FOR_READERS]
    assert wanted
    assert [path for path in wanted if not (installed / "captioner" / "_resources" / path).exists()] == []
    assert [name for name in ONLY_FOR_READERS if (installed / "captioner" / "_resources" / name).exists()] == []


def test_the_wheel_carries_every_module_and_the_command(installed: Path) -> None:
    modules = [path.relative_to("src") for path in tracked("src")]
    assert [path for path in modules if not (installed / path).exists()] == []
    (entry_points,) = installed.glob("captioner-*.dist-info/entry_points.txt")
    assert "captioner = captioner.__main__:main" in entry_points.read_text(encoding="utf-8")


def test_an_installed_captioner_finds_its_resources(installed: Path) -> None:
    probe = f"import sys; sys.path.insert(0, {str(installed)!r}); from captioner import resources; print(resources.folder('agencies'))"
    answer = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert Path(answer.stdout.strip()) == installed / "captioner" / "_resources" / "agencies"


def test_the_build_names_every_resource_folder() -> None:
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = pyproject["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = {path.parts[1] for path in tracked("resources") if len(path.parts) > 2}
    assert {Path(source).name for source in included} == folders - ONLY_FOR_READERS
