"""What can stand in the way inside a file; reading and writing turn these into errors that name the file."""

from __future__ import annotations


class Damaged(ValueError):
    """The bytes are not what their format promises; the message is the reason, as half a sentence."""


class Unwritable(ValueError):
    """Writing here could lose something; the message is the reason, as half a sentence."""


class LeftAlone(ValueError):
    """One standard's block can't be edited safely, but the others can; the message is a whole sentence."""
