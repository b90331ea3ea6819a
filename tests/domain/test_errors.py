from __future__ import annotations

from pathlib import Path

from captioner.domain import errors


def test_a_file_error_names_the_file_and_keeps_its_reason() -> None:
    error = errors.Refused(Path("/desk/fog.jpg"), "it ends in an AFCP block")
    assert str(error) == "fog.jpg: it ends in an AFCP block"
    assert (error.path, error.reason) == (Path("/desk/fog.jpg"), "it ends in an AFCP block")
    signed = errors.Signed(Path("/desk/fog.jpg"))
    assert isinstance(signed, errors.Refused)
    assert str(signed) == f"fog.jpg: {signed.reason}"


def test_the_tree_in_the_docstring_is_the_tree_in_the_code() -> None:
    drawn = {word for word in str(errors.__doc__).split() if word.isidentifier() and hasattr(errors, word)}
    real = {name for name, thing in vars(errors).items() if isinstance(thing, type) and issubclass(thing, Exception)}
    assert drawn == real
