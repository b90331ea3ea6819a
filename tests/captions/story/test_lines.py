from __future__ import annotations

from captioner.captions.story.lines import copies, read_lines


def test_copies_on_one_line_are_taken_apart() -> None:
    caption = "A dog sleeps in the sun in Rome, Italy, May 3, 2022. /CFP"
    assert copies(f"{caption}{caption} {caption}The article") == [caption, caption, f"{caption}The article"]
    assert copies(caption) == [caption]
    assert copies("ha ha ha ha") == ["ha ha ha ha"]


def test_a_credit_on_its_own_line_joins_the_line_above() -> None:
    lines = read_lines("A dog sleeps in Rome.\n(AP Photo/Ada Lamm)\n\n(AP Photo/Ada Lamm)").items
    assert [line.text for line in lines] == ["A dog sleeps in Rome. (AP Photo/Ada Lamm)", "(AP Photo/Ada Lamm)"]


def test_the_title_is_the_first_heading_that_is_not_of_the_page() -> None:
    page = "Home > World\nUpdated 11:42, 12-Jun-2024\nBy Ada Lamm\nShare this: X\nThe river comes back\nIt came at night, they said."
    assert read_lines(page).title == "The river comes back"
