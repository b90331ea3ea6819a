"""story: a news page's captions, and giving them to photos."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from captioner.cli.options import Invocation, bytes_of, chosen, everywhere
from captioner.cli.output import named


@click.command()
@click.argument("file", metavar="FILE|-")
@click.argument("photos", nargs=-1, metavar="[PHOTO]...")
@click.option(
    "--apply",
    "give",
    is_flag=True,
    help="Give the captions to the photos that match by file name or caption; to photos named here, else in order.",
)
@click.option("--query", metavar="Q", help="With --apply: to the photos that this search finds.")
@everywhere
def story(invocation: Invocation, file: str, photos: Sequence[str], give: bool, query: str | None) -> None:
    """Print the captions of a news page (HTML or text), repeats collapsed and counted."""
    from captioner.captions.stories import read_story

    read = read_story(bytes_of(file))
    answer = read.to_json()
    if give:
        from captioner.operations import stories

        with invocation.open_desk() as desk:
            ids = chosen(invocation, desk, photos, "" if not photos and query is None else query)
            matched = stories.matches(desk, read, ids)
            if photos and not matched:
                matched = stories.in_order(desk, read, ids)
            stories.apply(desk, read, matched)
        for number, caption in enumerate(answer["captions"]):
            caption["photo"] = named(matched[number]) if number in matched else None
        if read.captions and not matched:
            invocation.output.problem("No caption of this page found its photo, by file name or by the caption it has.")
    if not read.captions:
        invocation.output.problem(f"{file}: no captions found on this page.")
    invocation.output.result(answer, _for_people(answer))


def _for_people(answer: dict[str, Any]) -> str:
    lines = [answer["title"]]
    for caption in answer["captions"]:
        photo = caption.get("photo")
        given = f"  → {photo['path']}" if photo else ""
        lines.append(f"  ×{caption['times']}  {caption['text']}  [{caption['credit'] or 'no credit'}]{given}")
    return "\n".join(lines)
