"""story: a news page's captions, and giving them to photos."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from captioner.cli.options import Invocation, chosen, everywhere
from captioner.cli.output import named


@click.command()
@click.argument("file", type=click.File("rb"), metavar="FILE|-")
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@click.option("--apply", "give", is_flag=True, help="Give the captions to the photos named (default: any that match).")
@click.option("--query", metavar="Q", help="With --apply: to the photos that this search finds.")
@everywhere
def story(invocation: Invocation, file: Any, photos: Sequence[str], give: bool, query: str | None) -> None:
    """Print the captions of a news page (HTML or text), repeats collapsed and counted."""
    from captioner.captions.stories import read_story

    read = read_story(file.read())
    answer = read.to_json()
    if give:
        from captioner.operations import stories

        with invocation.open_desk() as desk:
            named_ids = chosen(invocation, desk, photos, "" if not photos and query is None else query)
            matched = stories.matches(desk, read, named_ids)
            stories.apply(desk, read, matched)
        for number, caption in enumerate(answer["captions"]):
            caption["photo"] = named(matched[number]) if number in matched else None
    if not read.captions:
        invocation.output.problem(f"{file.name}: no captions found on this page.")
    invocation.output.result(answer, _for_people(answer))


def _for_people(answer: dict[str, Any]) -> str:
    lines = [answer["title"]]
    for caption in answer["captions"]:
        photo = caption.get("photo")
        given = f"  → {photo['path']}" if photo else ""
        lines.append(f"  ×{caption['times']}  {caption['text']}  [{caption['credit'] or 'no credit'}]{given}")
    return "\n".join(lines)
