from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from captioner import metadata
from captioner.domain.errors import FileError, NotAPicture, Unreadable
from captioner.domain.iptc import metadata_from
from captioner.domain.photo import Trouble
from captioner.importing.stages import arrive
from captioner.settings import Settings
from captioner.thumbnails import opening
from captioner.thumbnails.hashing import distance


def a_picture(path: Path, size: tuple[int, int] = (90, 60)) -> Path:
    Image.radial_gradient("L").resize(size).convert("RGB").save(path)
    return path


def test_a_picture_arrives_with_what_it_says_its_hashes_and_its_thumbnail(tmp_path: Path) -> None:
    file = a_picture(tmp_path / "a.jpg", (900, 600))
    said = metadata_from({"caption": "A crowd waits.", "credit": "CFP", "city": "Cairo"})
    metadata.write(file, said)
    photo, thumbnail = arrive(file, Settings())
    assert photo.path == file
    assert photo.embedded == photo.current == said
    assert (photo.picture.format, photo.picture.width, photo.picture.height) == ("JPEG", 900, 600)
    assert (photo.fingerprint.size, photo.fingerprint.mtime_ns) == (file.stat().st_size, file.stat().st_mtime_ns)
    assert (len(photo.picture.digest), len(photo.picture.dhash)) == (16, 96)
    assert thumbnail.startswith(b"\xff\xd8")
    assert (photo.trouble, photo.trouble_note, photo.read_only) == (Trouble.NONE, "", "")


def test_two_copies_that_differ_in_their_caption_have_the_same_hashes(tmp_path: Path) -> None:
    a, b = a_picture(tmp_path / "a.jpg"), a_picture(tmp_path / "b.jpg")
    metadata.write(a, metadata_from({"caption": "One caption."}))
    metadata.write(b, metadata_from({"caption": "Another caption, longer than the first."}))
    first, second = arrive(a, Settings())[0].picture, arrive(b, Settings())[0].picture
    assert first.digest == second.digest
    assert first.dhash == second.dhash


@pytest.mark.parametrize(("suffix", "reason"), [("tif", ""), ("png", ""), ("webp", ""), ("gif", "GIF")])
def test_another_format_arrives_with_a_thumbnail_and_says_whether_it_can_be_written(
    tmp_path: Path, suffix: str, reason: str
) -> None:
    photo, thumbnail = arrive(a_picture(tmp_path / f"a.{suffix}"), Settings())
    assert bool(photo.read_only) == bool(reason)
    assert reason in photo.read_only
    assert thumbnail
    assert (photo.picture.width, photo.picture.height) == (90, 60)
    jpeg, _ = arrive(a_picture(tmp_path / "a.jpg"), Settings())
    assert distance(photo.picture.dhash, jpeg.picture.dhash) <= 10


def test_a_format_that_cannot_be_shown_arrives_without_thumbnail_and_says_so(
    shared: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "formats", lambda: opening.FORMATS)
    photo, thumbnail = arrive(shared("corpus/exif-samples/heic/IMG_5195.HEIC"), Settings())
    assert thumbnail == b""
    assert photo.picture.dhash == b""
    assert photo.picture.digest
    assert photo.read_only
    assert "HEIC" in photo.trouble_note
    assert photo.trouble is Trouble.NONE


def test_what_cannot_be_read_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "text.jpg").write_text("no picture")
    for name, kind in (("empty.jpg", NotAPicture), ("text.jpg", NotAPicture), ("gone.jpg", Unreadable)):
        with pytest.raises(kind, match=name):
            arrive(tmp_path / name, Settings())
    with pytest.raises(Unreadable, match="folder can't be opened"):
        arrive(tmp_path, Settings())


def test_everything_in_the_corpus_arrives_or_says_why_not(shared: Callable[[str], Path]) -> None:
    from captioner.importing.scan import pictures

    arrived = 0
    for path in pictures([shared("corpus")]):
        try:
            photo, thumbnail = arrive(path, Settings())
        except FileError as error:
            pytest.fail(f"every picture of the corpus can be read: {error}")
        assert bool(thumbnail) == bool(photo.picture.dhash) == (not photo.trouble_note)
        arrived += 1
    assert arrived > 150


@pytest.mark.parametrize("left", [0.3, 0.6, 0.99])
@pytest.mark.parametrize("options", [{}, {"progressive": True}])
def test_a_picture_that_breaks_off_says_so(tmp_path: Path, left: float, options: dict[str, bool]) -> None:
    file = tmp_path / "cut.jpg"
    Image.effect_noise((1600, 1200), 80).save(file, **options)
    data = file.read_bytes()
    file.write_bytes(data[: round(len(data) * left)])
    photo, thumbnail = arrive(file, Settings())
    assert "breaks off before its end" in photo.trouble_note
    assert not thumbnail
    assert "breaks off" in " ".join(metadata.write(file, metadata_from({"city": "Cairo"})).warnings)
