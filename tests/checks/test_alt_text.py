from __future__ import annotations

from tests.checks.photos import photo

from captioner.checks import alt_text
from captioner.domain.findings import Severity

CAPTION = "Commuters cross a bridge in fog in Shanghai, China, December 4, 2023. /CFP"


def test_a_description_of_its_own_is_no_finding() -> None:
    assert list(alt_text.find([photo(caption=CAPTION, alt_text="Grey outlines of people on a bridge.")])) == []


def test_a_caption_without_alt_text_is_a_note_and_an_empty_photo_nothing() -> None:
    (finding,) = alt_text.find([photo(caption=CAPTION), photo()])
    assert finding.severity is Severity.NOTE
    assert "no alt text" in finding.message


def test_a_credit_in_the_alt_text_is_a_warning() -> None:
    (finding,) = alt_text.find([photo(caption=CAPTION, alt_text="Grey outlines of people on a bridge. /CFP")])
    assert finding.severity is Severity.WARNING
    assert "“CFP”" in finding.message


def test_the_caption_again_in_other_letters_is_a_warning() -> None:
    again = CAPTION.upper().removesuffix(" /CFP")
    (finding,) = alt_text.find([photo(caption=CAPTION, alt_text=again)])
    assert finding.severity is Severity.WARNING
    assert "only repeats the caption" in finding.message


def test_marks_without_words_repeat_nothing() -> None:
    assert list(alt_text.find([photo(caption="–", alt_text="…")])) == []


def test_an_alt_text_too_long_to_listen_to_is_a_note() -> None:
    assert list(alt_text.find([photo(alt_text="a" * 250)])) == []
    (finding,) = alt_text.find([photo(alt_text="a" * 251)])
    assert finding.severity is Severity.NOTE
    assert "251 characters" in finding.message
