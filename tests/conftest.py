"""What every test may use: the shared data, and whether this run must have it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis

ROOT = Path(__file__).resolve().parents[1]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine is no fault of the code: no test fails for the time it took. What is made up is the same in every run,
# so that a run says something about the change before it; `make explore` makes up other cases each time, and more.
AT_REST = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
hypothesis.register_profile("captioner", derandomize=True, database=None, **AT_REST)
hypothesis.register_profile("explore", max_examples=1000, print_blob=True, **AT_REST)
hypothesis.load_profile("captioner")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """A dialog that deletes itself when closed is not closed once more by pytest-qt, which fails where Python still knows it."""
    if widgets := getattr(item, "qt_widgets", None):
        import shiboken6
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()
        item.qt_widgets = [each for each in widgets if (known := each[0]()) and shiboken6.isValid(known)]  # type: ignore[attr-defined]
    yield


def missing(what: str) -> None:
    """Skip this test because something outside the project is absent; with CI set that is a failure."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is missing, and CI must have it")
    pytest.skip(f"{what} is missing here")


@pytest.fixture(scope="session", autouse=True)
def nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test reads or writes the settings, catalogue or thumbnails of whoever runs it."""
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        os.environ[f"XDG_{kind}_HOME"] = str(tmp_path_factory.mktemp(kind.lower()))


@pytest.fixture(scope="session")
def shared() -> Callable[[str], Path]:
    """A folder or file of the shared data beside the project: `shared("corpus")`, `shared("labels/score.py")`."""

    def find(name: str) -> Path:
        path = ROOT.parent / "shared" / name
        if not path.exists():
            missing(f"../shared/{name}")
        return path

    return find


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    """The path of a program from Debian that judges our files: `tool("exiftool")`."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if not path:
            missing(name)
        return str(path)

    return find
