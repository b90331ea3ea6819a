"""read, tag: metadata straight from and into files, without a catalogue."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from captioner.cli.options import FIELD_NAMES, Invocation, charset_option, everywhere, order_options, sidecar_options
from captioner.cli.output import Output, shown, way_round
from captioner.domain.edits import Order
from captioner.domain.errors import FileError, Refused, UsageError
from captioner.domain.fields import Field, Kind
from captioner.domain.iptc import FIELDS, PhotoMetadata, json_value, to_json
from captioner.domain.photo import Disagreement
from captioner.domain.values import Value, structures_only, texts_in, translations_only

if TYPE_CHECKING:
    from captioner.metadata import ContentCredentials, Reading, WritePolicy, Written


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE|FOLDER...")
@charset_option
@everywhere
def read(invocation: Invocation, paths: Sequence[str], charset: str) -> None:
    """Print the metadata of files, and of all pictures in folders."""
    from captioner import metadata, settings

    charset = charset or settings.load().undeclared_charset
    for path in invocation.output.along(_files(invocation.output, paths)):
        try:
            reading = metadata.read(path, undeclared_charset=charset)
            credentials = metadata.read_credentials(path) if reading.signed else None
        except FileError as error:
            invocation.output.result({"path": str(path), "error": error.reason})
            invocation.output.problem(f"{path}: {error.reason}")
        else:
            answer = reading_json(path, reading)
            text = _readable(path, reading)
            if credentials:
                answer["content_credentials"] = credentials_json(credentials)
                text += "\n" + _credentials_for_people(credentials)
            invocation.output.result(answer, text)


@click.command(epilog=FIELD_NAMES)
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@order_options
@sidecar_options
@everywhere
def tag(
    invocation: Invocation, paths: Sequence[str], orders: Sequence[Order], sidecar: str | None, signed: str
) -> None:
    """Write fields straight into files. Each file is written whole or left as it was."""
    from captioner import settings
    from captioner.metadata import Sidecar, SignedPolicy
    from captioner.operations.desk import write_policy

    if not orders:
        raise UsageError("Nothing to write: name a field with --set, --add, --remove or --clear.")
    policy = write_policy(settings.load(), Sidecar(sidecar) if sidecar else None, SignedPolicy(signed))
    for name in invocation.output.along(paths, len(paths)):
        path = Path(name)
        try:
            written = _tag(path, orders, policy)
        except FileError as error:
            invocation.output.result({"path": name, "written": [], "error": error.reason})
            way_out = way_round(error.reason) if isinstance(error, Refused) else ""
            invocation.output.problem(f"{name}: {error.reason}{way_out}")
            continue
        answer: dict[str, Any] = {"path": name, "written": list(written.fields), "target": str(written.target)}
        if written.warnings:
            answer["warnings"] = list(written.warnings)
        fields = ", ".join(written.fields) or "nothing to change"
        invocation.output.result(answer, "\n".join([f"{shown(written.target)}: {fields}", *written.warnings]))


def _tag(path: Path, orders: Sequence[Order], policy: WritePolicy) -> Written:
    from captioner import metadata

    reading = metadata.read(path, undeclared_charset=policy.undeclared_charset)
    wanted = reading.metadata
    for order in orders:
        wanted = order.apply(wanted)
    fields = dict.fromkeys(order.field for order in orders)
    return metadata.write(path, wanted, tuple(fields), policy=policy, expected=reading.fingerprint)


def _files(output: Output, paths: Sequence[str]) -> Iterator[Path]:
    """The files named, and the pictures under the folders named, sorted; a path that is not there is a problem."""
    from captioner.importing.scan import pictures

    for name in paths:
        path = Path(name)
        if not os.path.isdir(name):  # noqa: PTH112  (Path.is_dir fails in a folder that may not be looked into)
            yield path
            continue
        try:
            for found in pictures([path]):
                yield path / found.relative_to(path.absolute()) if found.is_relative_to(path.absolute()) else found
        except OSError as error:
            reason = f"it can't be opened ({error.strerror})"
            output.result({"path": name, "error": reason})
            output.problem(f"{name}: {reason}")


def reading_json(path: Path, reading: Reading) -> dict[str, Any]:
    """What was read from one file, as JSON has it."""
    answer: dict[str, Any] = {"path": str(path), **to_json(reading.metadata)}
    if reading.disagreements:
        answer["disagreements"] = [disagreement_json(each) for each in reading.disagreements]
    if reading.warnings:
        answer["warnings"] = list(reading.warnings)
    return answer


def disagreement_json(disagreement: Disagreement) -> dict[str, Any]:
    """One field's copies that differ; a standard without a copy is left out."""
    copies = {"xmp": disagreement.xmp, "iim": disagreement.iim, "exif": disagreement.exif}
    return {"field": disagreement.field} | {
        name: json_value(value, disagreement.field) for name, value in copies.items() if value
    }


def credentials_json(credentials: ContentCredentials) -> dict[str, Any]:
    """What a picture's signature says, as JSON has it; what is not said is left out."""
    said = {field.name: getattr(credentials, field.name) for field in dataclasses.fields(credentials)}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in said.items() if value}


def _credentials_for_people(credentials: ContentCredentials) -> str:
    by = [
        credentials.signer,
        credentials.issuer if credentials.issuer != credentials.signer else "",
        credentials.signed,
    ]
    lines = [f"  {'Signed by':18} {', '.join(each for each in by if each) or '?'} ({credentials.standing})"]
    done = {"Made with": credentials.program, "Done to it": "; ".join(credentials.actions)}
    lines += [f"  {label:18} {text}" for label, text in done.items() if text]
    lines += [f"  ! {problem[:1].upper()}{problem[1:].rstrip('.')}." for problem in credentials.problems]
    return "\n".join(lines)


def _readable(path: Path, reading: Reading) -> str:
    lines = [shown(path), *fields_for_people(reading.metadata)]
    lines += [f"  ! {FIELDS[d.field].label}: the copies in the file differ" for d in reading.disagreements]
    lines += [f"  ! {warning}" for warning in reading.warnings]
    return "\n".join(lines)


def fields_for_people(metadata: PhotoMetadata) -> list[str]:
    """The filled fields, a line each."""
    return [f"  {FIELDS[name].label:18} {for_people(FIELDS[name], value)}" for name, value in metadata.filled().items()]


def for_people(field: Field, value: Value) -> str:
    """A value in one line: several are parted by "; ", the parts of a structure by commas."""
    if field.kind is Kind.STRUCTURES:
        return "; ".join(map(str, structures_only(value)))
    if field.kind is Kind.TRANSLATIONS:
        return "; ".join(f"{name}@{tag}: {text}" for name, tag, text in translations_only(value))
    return "; ".join(texts_in(value))
