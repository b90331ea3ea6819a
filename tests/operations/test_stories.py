from __future__ import annotations

from pathlib import Path

from tests.pictures import news_photo

from captioner.captions.stories import read_story
from captioner.operations import editing, stories
from captioner.operations.desk import Desk
from captioner.operations.importing import import_paths
from captioner.progress import finish

SNOW = "Snow falls on the old town square in Tallinn, Estonia, January 4, 2024."
TRAM = "A tram crosses a bridge in Lisbon, Portugal, May 2, 2023."
PAGE = f"""<html><head><title>Weather</title></head><body><h1>Weather</h1>
<figure><img src="/media/SNOW%20square.jpg" alt="White roofs seen from above"><figcaption>{SNOW} /CFP</figcaption></figure>
<p>It has not snowed like this for years, the mayor said on Thursday.</p>
<figure><img src="/media/elsewhere.jpg" alt="{TRAM}"><figcaption>{TRAM} /VCG</figcaption></figure></body></html>"""


def test_captions_find_their_photos_by_file_name_then_by_caption(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "snow square.jpg", 1)
    news_photo(inbox / "other.jpg", 2, caption=TRAM, city="Porto")
    finish(import_paths(desk, [inbox]))
    story = read_story(PAGE)
    matched = stories.matches(desk, story, desk.catalog.ids())
    assert {n: photo.path.name for n, photo in matched.items()} == {0: "snow square.jpg", 1: "other.jpg"}

    changes = stories.apply(desk, story, matched)
    assert len(changes.photos) == 2
    said = {photo.path.name: photo.current for photo in desk.catalog.photos(desk.catalog.ids())}
    snow, tram = said["snow square.jpg"], said["other.jpg"]
    assert (snow.caption, snow.credit, snow.city, snow.alt_text) == (
        SNOW,
        "CFP",
        "Tallinn",
        "White roofs seen from above",
    )
    assert (tram.caption, tram.credit, tram.city, tram.alt_text) == (TRAM, "VCG", "Porto", "")
    editing.undo(desk)
    assert {photo.current.caption for photo in desk.catalog.photos(desk.catalog.ids())} == {"", TRAM}


def test_a_caption_without_a_photo_is_left_out(desk: Desk, inbox: Path) -> None:
    news_photo(inbox / "third.jpg", 3, caption="Something else.")
    finish(import_paths(desk, [inbox]))
    assert stories.matches(desk, read_story(PAGE), desk.catalog.ids()) == {}
