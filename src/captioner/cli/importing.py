"""import: an agency folder into the catalogue."""

from __future__ import annotations

from collections.abc import Sequence

import click

from captioner.cli.options import Invocation, absolute, charset_option, everywhere, template_option


@click.command("import")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--accept", is_flag=True, help="Accept what the captions of the new photos state.")
@charset_option
@template_option
@everywhere
def import_(invocation: Invocation, paths: Sequence[str], accept: bool, charset: str, template: str) -> None:
    """Add pictures and folders of pictures to the catalogue. Importing again takes in only what changed.

    With --charset, files that did not change are read again too.
    """
    from captioner.operations.importing import import_paths

    with invocation.open_desk(create=True) as desk:
        report = invocation.output.work(
            import_paths(desk, [absolute(path) for path in paths], accept=accept, charset=charset, template=template)
        )
    for failure in report.failed:
        invocation.output.problem(f"{failure.path}: {failure.reason}")
    if report.failed:
        invocation.output.advise(
            "What could not be read was left out: put it right or have it sent again, and import again."
        )
    flaws = [f"{flaw.path}: {flaw.reason}" for flaw in report.flawed]
    invocation.output.result(
        {
            "found": report.found,
            "imported": report.imported,
            "updated": report.updated,
            "unchanged": report.unchanged,
            "same_picture": report.same_picture,
            "failed": [{"path": str(failure.path), "error": failure.reason} for failure in report.failed],
            **({"warnings": flaws} if flaws else {}),
        },
        f"{report.found} found, {report.imported} imported, {report.updated} updated, {report.unchanged} unchanged, "
        f"{report.same_picture} the same picture as another, {len(report.failed)} failed."
        + "".join(f"\n  ! {flaw}" for flaw in flaws),
    )
