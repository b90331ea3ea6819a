"""story: a news page's captions, and giving them to photos."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from captioner.cli.options import Invocation, bytes_of, chosen, everywhere
from captioner.cli.output import named
from captioner.domain.errors import UsageError


@click.command()
@click.argument("file", metavar="FILE|-")
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@click.option(
    "--apply",
    "give",
    is_flag=True,
    help="Give the captions to the photos that they belong to, by file name or by the caption that a photo has.",
)
@click.option("--query", metavar="Q", help="With --apply: to the photos that this search finds.")
@click.option(
    "--by-order", is_flag=True, help="With --apply: give what is left to the photos left, one after the other."
)
@everywhere
def story(
    invocation: Invocation, file: str, photos: Sequence[str], give: bool, query: str | None, by_order: bool
) -> None:
    """Print the captions of a news page (HTML or text), repeats collapsed and counted."""
    from captioner.captions.stories import read_story

    if (photos or query is not None) and not give:
        raise UsageError("Photos are named for --apply only: add it, or leave them out.")
    if by_order and not (give and (photos or query is not None)):
        raise UsageError("--by-order needs --apply, and the photos named or searched for.")
    read = read_story(bytes_of(file))
    answer = read.to_json()
    if give:
        from captioner.operations import stories

        with invocation.open_desk() as desk:
            ids = chosen(invocation, desk, photos, "" if not photos and query is None else query)
            proposal = stories.propose(desk, read, ids, by_order=by_order)
            stories.apply(desk, proposal)
        for place, caption in enumerate(answer["captions"]):
            photo = proposal.photo_of(place)
            caption["photo"] = named(photo) if photo else None
        if read.captions and not proposal.pairs:
            advice = "" if by_order else "; --by-order gives them to the photos you name, one after the other"
            said = "No caption of this page found its photo, by file name or by the caption it has"
            invocation.output.problem(f"{said}{advice}.")
    if not read.captions:
        page = "Standard input" if file == "-" else file
        invocation.output.problem(f"{page}: no captions found on this page.")
    invocation.output.result(answer, _for_people(answer))


def _for_people(answer: dict[str, Any]) -> str:
    lines = [answer["title"]]
    for caption in answer["captions"]:
        photo = caption.get("photo")
        given = f"  → {photo['path']}" if photo else ""
        lines.append(f"  ×{caption['times']}  {caption['text']}  [{caption['credit'] or 'no credit'}]{given}")
    return "\n".join(lines)
