"""From arguments to exit status: every error becomes one clear sentence on stderr and the right number."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from captioner.cli.output import NotPrinted, ReaderGone, printing
from captioner.domain.errors import CaptionerError, CatalogError, UsageError

DONE, PROBLEMS, WRONG_USAGE, NO_CATALOG, CANCELLED = 0, 1, 2, 3, 130


def main(arguments: Sequence[str]) -> int:
    """Carry out one verb and return the exit status.

    A fault of Captioner itself is one sentence too; with CAPTIONER_TRACEBACK set it raises, for whoever is to mend it.
    """
    from captioner.cli.verbs import captioner

    try:
        status = captioner.main(list(arguments), prog_name="captioner", standalone_mode=False)
        if sys.stdout:
            with printing():
                sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return WRONG_USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo("Cancelled; what was finished is kept.", err=True)
        return CANCELLED
    except CaptionerError as error:
        click.echo(str(error), err=True)
        return _status_of(error)
    except ReaderGone:
        _drop_output()
        return DONE
    except NotPrinted as error:
        click.echo(str(error), err=True)
        _drop_output()
        return PROBLEMS
    except OSError as error:
        what = error.filename or f"Something that “{arguments[0]}” reads or writes"
        click.echo(f"{what}: {error.strerror or error}.", err=True)
        return PROBLEMS
    except Exception as error:
        if os.environ.get("CAPTIONER_TRACEBACK"):
            raise
        click.echo(f"Captioner itself failed, at “{' '.join(arguments)}” ({type(error).__name__}: {error}).", err=True)
        return PROBLEMS
    return status if isinstance(status, int) else DONE


def _drop_output() -> None:
    """Let what is still waiting to be printed go nowhere, or Python complains of it as it ends."""
    if sys.stdout:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _status_of(error: CaptionerError) -> int:
    if isinstance(error, UsageError):
        return WRONG_USAGE
    return NO_CATALOG if isinstance(error, CatalogError) else PROBLEMS
