"""Everything that `make run` or `make test` needs: Debian packages, a virtual environment, the `captioner` command.

Usage: python3 packaging/set_up.py run|test. Standard library only. Started again with nothing changed it asks no registry.
Exit status: 0 ready; 1 an installation failed; 2 this user or this Python can't, and the message says what to type.
"""

from __future__ import annotations

import configparser
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "captioner-set-up.txt"
PACKAGES = ROOT / "packaging" / "debian-packages.txt"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
OLDEST_PYTHON = (3, 11)
BUILD_BACKEND = ("hatchling", "editables")


class SetUpError(Exception):
    """What stands in the way, in one sentence that says what to type; `status` is the exit status."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence)
        self.status = status


def main(purpose: str) -> int:
    """Set up for `purpose`, "run" or "test" (which includes run); returns the exit status."""
    try:
        if sys.version_info < OLDEST_PYTHON:
            raise SetUpError(
                f"Captioner needs Python 3.11 or newer and this is {sys.version.split()[0]}:"
                " name a newer one, as in `make run PYTHON=python3.12`.",
                2,
            )
        install_debian_packages(missing_packages(wanted_packages(purpose), installed_packages()))
        install_captioner(purpose)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return error.status
    return 0


def wanted_packages(purpose: str) -> list[str]:
    """The Debian packages for this purpose, and the one with `ensurepip` where this Python came without it."""
    lists = configparser.ConfigParser(allow_no_value=True, delimiters=("=",))
    lists.read_string(PACKAGES.read_text(encoding="utf-8"))
    wanted = [*lists["run"], *(lists["test"] if purpose == "test" else ())]
    if not importlib.util.find_spec("ensurepip"):
        wanted.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return wanted


def installed_packages() -> set[str] | None:
    """Names of the Debian packages on this machine and of what they stand in for; None where there is no dpkg."""
    if not shutil.which("dpkg-query"):
        return None
    query = ["dpkg-query", "-W", "-f", "${db:Status-Status}|${Package}|${Provides}\n"]
    rows = (line.split("|") for line in subprocess.run(query, capture_output=True, text=True).stdout.splitlines())
    return {
        name.split("(")[0].strip()
        for status, package, provides in rows
        if status == "installed"
        for name in (package, *provides.split(","))
    }


def missing_packages(wanted: list[str], installed: set[str] | None) -> list[str]:
    """The wanted packages that are not there; without dpkg we trust that Qt's libraries came some other way."""
    if installed is None:
        return []
    return [name for name in wanted if name not in installed]


def install_debian_packages(names: list[str]) -> None:
    """Install them as root or with a sudo that asks no password; raises SetUpError, which prints the line to run."""
    if not names:
        return
    prefix = privilege()
    install = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    if prefix is None:
        raise SetUpError(
            f"{len(names)} Debian packages are missing and only root may install them. Run this line, then start again:\n\n"
            f"    sudo apt-get update && sudo {shlex.join(install)}\n",
            2,
        )
    print(f"Installing {len(names)} Debian packages: {' '.join(names)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*prefix, "apt-get", "update", "-qq"], env=quiet)
    if subprocess.run([*prefix, *install, "-qq"], env=quiet, stdout=subprocess.DEVNULL).returncode:
        raise SetUpError(
            f"apt-get could not install the packages; its reason stands above. To see all of it: {shlex.join(install)}",
            1,
        )
    importlib.invalidate_caches()


def privilege() -> list[str] | None:
    """What to put before a command so that root runs it: nothing, sudo, or None where neither is to be had."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    if shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True).returncode == 0:
        return sudo
    return None


def install_captioner(purpose: str) -> None:
    """Make .venv hold Captioner and what it needs at the pinned versions; does nothing where the stamp says it does."""
    done = stamps()
    wanted = stamp(purpose)
    works = venv_works()
    if works and wanted in done:
        return
    if not works or stamp("python") not in done:
        print(f"Making a virtual environment in {VENV}", flush=True)
        run([getattr(sys, "_base_executable", sys.executable), "-m", "venv", "--clear", str(VENV)])
    STAMP.unlink(missing_ok=True)
    pip = [str(PYTHON), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "-c", str(CONSTRAINTS)]
    print("Installing Captioner and its libraries (a few minutes the first time)", flush=True)
    run([*pip, *BUILD_BACKEND])
    run([*pip, "--no-build-isolation", "-e", f"{ROOT}[test]" if purpose == "test" else str(ROOT)])
    purposes = ("python", "run", "test") if purpose == "test" else ("python", "run")
    STAMP.write_text("".join(stamp(each) + "\n" for each in purposes), encoding="utf-8")


def venv_works() -> bool:
    """Whether .venv's Python starts; it does not when the Python it was made from has gone."""
    try:
        return subprocess.run([PYTHON, "-c", ""], capture_output=True).returncode == 0
    except OSError:
        return False


def stamps() -> set[str]:
    """What .venv was last set up for."""
    return set(STAMP.read_text(encoding="utf-8").split("\n")) if STAMP.exists() else set()


def stamp(purpose: str) -> str:
    """A line that changes whenever setting up for this purpose would come out differently."""
    told = [f"{sys.version_info.major}.{sys.version_info.minor}", str(ROOT)]  # a newer patch keeps the environment
    if purpose != "python":
        told += [(ROOT / "pyproject.toml").read_text(encoding="utf-8"), CONSTRAINTS.read_text(encoding="utf-8")]
    return f"{purpose} {hashlib.sha256(chr(0).join(told).encode()).hexdigest()}"


def run(command: list[str]) -> None:
    """Run a command to its end; raises SetUpError where it fails."""
    if subprocess.run(command).returncode:
        raise SetUpError(f"Set-up stopped; the reason stands above. The command was: {shlex.join(command)}", 1)


if __name__ == "__main__":
    if sys.argv[1:] not in (["run"], ["test"]):
        sys.exit("usage: set_up.py run|test")
    sys.exit(main(sys.argv[1]))
