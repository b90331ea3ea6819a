"""edit, remove, undo, redo: changes to the catalogue. Files stay untouched, but where a write to them is undone or done again."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from captioner.cli.options import (
    FIELD_NAMES,
    Invocation,
    chosen,
    everywhere,
    must_choose,
    order_options,
    photo_options,
    template_option,
)
from captioner.domain.changes import Changes
from captioner.domain.edits import Order
from captioner.domain.errors import UsageError
from captioner.domain.iptc import FIELDS, field_named

if TYPE_CHECKING:
    from captioner.captions.letter_case import Recasing
    from captioner.captions.replacing import Replacing
    from captioner.operations.agreeing import Standard
    from captioner.operations.unwriting import Turned

ALL = "*"


class _EditCommand(click.Command):
    """`--accept` may stand alone: an option or a photo after it is not its value."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Give a lone `--accept` the value that stands for all fields."""
        following = [*args[1:], "-"]
        lone = [word == "--accept" and _is_no_field(after) for word, after in zip(args, following, strict=True)]
        return super().parse_args(
            ctx, [f"--accept={ALL}" if is_lone else a for a, is_lone in zip(args, lone, strict=True)]
        )


def _is_no_field(word: str) -> bool:
    """Whether a word after `--accept` is an option, an id or a path."""
    return word not in FIELDS and (word.startswith("-") or word.isdigit() or os.sep in word or os.path.exists(word))  # noqa: PTH110  (Path.exists fails for names that are too long)


@click.command(cls=_EditCommand, epilog=FIELD_NAMES)
@photo_options
@order_options
@click.option(
    "--accept", multiple=True, metavar="[FIELD]", help="Accept what the captions propose, for a field or all."
)
@click.option(
    "--agree",
    multiple=True,
    metavar="FIELD=COPY",
    help="Where a file says FIELD in more ways than one, let its xmp, iim or exif count; write makes all of them say so.",
)
@click.option(
    "--replace",
    nargs=3,
    multiple=True,
    metavar="FIELD FIND BY",
    help="Put BY in the place of every FIND in a text, or in each value of a list.",
)
@click.option("--regex", is_flag=True, help=r"FIND of --replace is a regular expression; BY may name its groups: \1.")
@click.option(
    "--case", multiple=True, metavar="FIELD=CASE", help="Write a text in upper, lower, title or sentence case."
)
@template_option
@click.option("--expand", is_flag=True, help="Write out {variables} and codes in the values, for each photo.")
@everywhere
def edit(
    invocation: Invocation,
    photos: Sequence[str],
    query: str | None,
    orders: Sequence[Order],
    accept: Sequence[str],
    agree: Sequence[str],
    replace: Sequence[tuple[str, str, str]],
    regex: bool,
    case: Sequence[str],
    template: str,
    expand: bool,
) -> None:
    """Change photos in the catalogue; undoable. Use write to bring the change into the files."""
    from captioner.captions.templates import template as template_named
    from captioner.operations import agreeing, editing, templates

    must_choose(photos, query)
    rewriting: list[Replacing | Recasing] = [*_replacing(replace, regex), *(_recasing(each) for each in case)]
    if not orders and not accept and not agree and not template and not rewriting:
        raise UsageError(
            "Nothing to change: use --set, --add, --remove, --clear, --replace, --case, --accept, --agree or --template."
        )
    counting = [_counting(each) for each in agree]
    given = template_named(template) if template else None
    fields = None if ALL in accept else [field_named(name).name for name in accept]
    changes = Changes()
    with invocation.open_desk() as desk:
        ids = chosen(invocation, desk, photos, query)
        step = desk.catalog.begin("Edit")
        for name, standard in counting:
            changes |= agreeing.agree(desk, ids, name, standard, step=step)
        if accept:
            changes |= editing.accept(desk, ids, fields, step=step)
        if given:
            changes |= templates.give(desk, ids, given, step=step)
        if orders:
            carry_out = templates.edit_written_out if expand else editing.edit
            changes |= carry_out(desk, ids, orders, step=step)
        if rewriting:
            changes |= editing.rewrite(desk, ids, rewriting, step=step)
    changed = [name for name in FIELDS if name in changes.fields]
    text = f"{len(changes.photos)} changed: {', '.join(changed)}" if changed else "Nothing changed."
    invocation.output.result({"changed": len(changes.photos), "fields": changed}, text)


def _replacing(options: Sequence[tuple[str, str, str]], regex: bool) -> Iterator[Replacing]:
    """What --replace asks for, with --regex or without; raises UsageError."""
    from captioner.captions.replacing import Replacing

    if regex and not options:
        raise UsageError("--regex says how --replace FIELD FIND BY finds, which is missing.")
    for name, find, by in options:
        yield Replacing(name, find, by, pattern=regex)


def _recasing(option: str) -> Recasing:
    """The field and the case of FIELD=CASE; raises UsageError."""
    from captioner.captions.letter_case import Case, Recasing

    name, _, case = option.partition("=")
    if case.lower() not in tuple(Case):
        raise UsageError(f"--case needs FIELD=upper, FIELD=lower, FIELD=title or FIELD=sentence, not “{option}”.")
    return Recasing(field_named(name).name, Case(case.lower()))


def _counting(option: str) -> tuple[str, Standard]:
    """The field and the standard of FIELD=COPY; raises UsageError."""
    from captioner.operations.agreeing import Standard

    name, _, copy = option.partition("=")
    if copy.lower() not in tuple(Standard):
        raise UsageError(f"--agree needs FIELD=xmp, FIELD=iim or FIELD=exif, not “{option}”.")
    return field_named(name).name, Standard(copy.lower())


@click.command()
@photo_options
@everywhere
def remove(invocation: Invocation, photos: Sequence[str], query: str | None) -> None:
    """Forget photos; their files stay as they are. Undoable."""
    from captioner.operations import editing

    must_choose(photos, query)
    with invocation.open_desk() as desk:
        changes = editing.remove(desk, chosen(invocation, desk, photos, query))
    invocation.output.result({"removed": len(changes.removed)}, f"{len(changes.removed)} removed; the files stay.")


@click.command()
@everywhere
def undo(invocation: Invocation) -> None:
    """Take back the last step; where it wrote to files, they get back what they said before."""
    from captioner.operations import unwriting

    with invocation.open_desk() as desk:
        _report(invocation, invocation.output.work(unwriting.undo(desk)), "Undone", "Nothing to undo.")


@click.command()
@everywhere
def redo(invocation: Invocation) -> None:
    """Do again what was last taken back, in the files too where it was a write."""
    from captioner.operations import unwriting

    with invocation.open_desk() as desk:
        _report(invocation, invocation.output.work(unwriting.redo(desk)), "Done again", "Nothing to redo.")


def _report(invocation: Invocation, done: Turned, word: str, nothing: str) -> None:
    for sentence in done.left:
        invocation.output.problem(sentence)
    count = len(done.changes.photos | done.changes.added | done.changes.removed)
    text = f"{word}: {done.action} ({count} photos)" if done.action else nothing
    invocation.output.result({"action": done.action, "changed": count}, text)
