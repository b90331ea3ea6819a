"""Every verb by name and where its function stands; a verb's module is loaded only when it is called."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

# In help texts a line of a lone \b keeps click from filling the lines after it.
VERBS = {
    "read": "files",
    "tag": "files",
    "import": "importing",
    "photos": "catalog",
    "show": "catalog",
    "edit": "editing",
    "remove": "editing",
    "undo": "editing",
    "redo": "editing",
    "history": "catalog",
    "parse": "captions",
    "compare": "captions",
    "story": "stories",
    "duplicates": "finding",
    "check": "finding",
    "write": "publishing",
    "export": "publishing",
    "verify": "finding",
    "demo": "demo",
    "doctor": "doctor",
}
"""Verb -> module of this room; the function is named like the verb, `import_` where the word is Python's."""


class Verbs(click.Group):
    """`captioner` with its verbs; an unknown one is wrong usage, exit status 2."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        """Every verb, in the order of an editor's work."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  (click's signature)
        """The verb of that name, its module loaded now; None where there is no such verb."""
        if cmd_name not in VERBS:
            return None
        module = import_module(f"captioner.cli.{VERBS[cmd_name]}")
        command: Any = getattr(module, cmd_name if cmd_name != "import" else "import_")
        return command  # type: ignore[no-any-return]


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="captioner", message="Captioner %(version)s")
def captioner() -> None:
    """Captions, credits and metadata of news photographs, from agency folder to publication.

    With no verb, or with a folder in its place, the window opens.

    \b
    Photos of the catalogue are named by path, by id (digits only; write ./12 for a file), or by --query:
    words, "phrases", field:value, is:unwritten, is:conflict, no:FIELD.
    Exit status: 0 done, 1 done with problems, 2 wrong usage, 3 no catalogue, 130 cancelled.
    """  # noqa: D301
