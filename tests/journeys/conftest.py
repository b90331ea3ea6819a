from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.cli.conftest import run

__all__ = ["run"]

PATIENCE = 60


@dataclass
class Screen:
    """A screen without a monitor, with a window manager, and hands that type on it."""

    display: str
    programs: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, *command: str, **environment: str) -> subprocess.Popen[bytes]:
        env = {**os.environ, "DISPLAY": self.display, **environment}
        env.pop("QT_QPA_PLATFORM", None)
        program = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.programs.append(program)
        return program

    def xdotool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env={**os.environ, "DISPLAY": self.display}, capture_output=True, text=True, timeout=PATIENCE
        )  # fmt: skip
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """Wait for a window of that title, bring it to the front, and return its id."""
        found = until(lambda: self.xdotool("search", "--onlyvisible", "--name", title).split("\n")[0])
        self.xdotool("windowactivate", "--sync", found)
        return found

    def keys(self, *keys: str) -> None:
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "8", text)

    def close(self) -> None:
        for program in reversed(self.programs):
            program.terminate()
            try:
                program.wait(15)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()


def until(answer: Callable[[], str]) -> str:
    """Ask until there is an answer; fails the test when there is none in time."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := answer():
            return found
        time.sleep(0.1)
    pytest.fail("nothing happened on the screen in time")


@pytest.fixture
def screen(tool: Callable[[str], str], tmp_path: Path) -> Iterator[Screen]:
    tool("xdotool")
    read, write = os.pipe()
    server = subprocess.Popen(
        [tool("Xvfb"), "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as answer:
        screen = Screen(f":{answer.readline().strip()}", [server])
    try:
        screen.start(tool("openbox"))
        yield screen
    finally:
        screen.close()
