"""The `captioner` command: a verb goes to the command line's room, none or a folder opens the window."""

from __future__ import annotations

import os
import sys

WINDOW_OPTIONS = ("--catalog", "--screenshot")


CANCELLED = 130


def main() -> int:
    """Run Captioner with the arguments of this process; returns the exit status, that of Ctrl-C also while it is still starting."""
    try:
        return _main()
    except KeyboardInterrupt:
        return CANCELLED


def _main() -> int:
    arguments = _verb_first(sys.argv[1:])
    if _is_for_window(arguments):
        from captioner.app import main as open_window

        return open_window(arguments)
    from captioner.cli.run import main as run_verb

    return run_verb(arguments)


def _verb_first(arguments: list[str]) -> list[str]:
    """The arguments with the catalogue named after the verb, where somebody named it before."""
    from captioner.cli.verbs import VERBS

    match arguments:
        case ["--catalog", file, verb, *others] if verb in VERBS:
            return [verb, "--catalog", file, *others]
    return arguments


def _is_for_window(arguments: list[str]) -> bool:
    """Whether no verb is asked for: nothing, a path that is there, or an option of the window."""
    if not arguments or arguments[0] in WINDOW_OPTIONS:
        return True
    from captioner.cli.verbs import VERBS

    first = arguments[0]
    return first not in VERBS and not first.startswith("-") and os.path.exists(first)  # noqa: PTH110  (Path.exists fails in a folder that may not be looked into)


if __name__ == "__main__":
    sys.exit(main())
