from __future__ import annotations

import pytest

from captioner.domain.iptc import EMPTY, metadata_from


@pytest.mark.parametrize(
    ("goal", "fields"),
    [(None, None), (metadata_from({"caption": "Nur die Bildunterschrift, très élégante 长江"}), ("caption",))],
    ids=["many fields", "the caption alone"],
)
def test_nothing_is_lost_in_any_real_picture(lossless, shared, tool, goal, fields):
    tool("exiftool")
    table = lossless.judge(shared("corpus"), goal or lossless.GOAL, fields or lossless.WRITTEN)
    assert table.lost == {}
    assert table.files >= 100
    assert len(table.written) + len(table.refused) == table.files
    assert len(table.written) >= 0.9 * table.files


def test_the_judge_notices_a_loss(lossless, shared, tool, tmp_path, monkeypatch):
    tool("exiftool")
    (tmp_path / "one.jpg").write_bytes(shared("corpus/exiftool/PhotoMechanic.jpg").read_bytes())
    real = lossless.metadata.write

    def careless(path, *arguments, **options):
        done = real(path, *arguments, **options)
        data = path.read_bytes()
        path.write_bytes(data.replace(b"photomechanic:EditStatus", b"photomechanic:EditStatuz"))
        return done

    monkeypatch.setattr(lossless.metadata, "write", careless)
    assert lossless.judge(tmp_path).lost


def test_clearing_fields_loses_nothing_else(lossless, shared, tool):
    tool("exiftool")
    fields = tuple(name for name in lossless.WRITTEN if name != "date_created")  # Exif's date shows on
    table = lossless.judge(shared("corpus/iptc"), EMPTY, fields)
    assert table.lost == {}
    assert len(table.written) == 2


def test_other_writers_are_judged_on_the_same_files(lossless, shared, tool, tmp_path):
    tool("exiftool")
    tool("exiv2")
    for name in ("ExtendedXMP.jpg", "Canon.jpg"):
        (tmp_path / name).write_bytes(shared(f"corpus/exiftool/{name}").read_bytes())
    from writers import beside  # lossless.py has made its folder known

    _, *lines = beside(tmp_path, lossless).splitlines()
    told = {line.split()[0]: [int(number) for number in line.split()[1:4]] for line in lines}
    assert told["Captioner"] == [2, 0, 0]
    assert set(told) == {"Captioner", "exiftool", "exiv2"}
    assert sum(told[name][2] for name in ("exiftool", "exiv2")) > 0


def test_a_reader_that_understands_otherwise_is_heard(lossless, shared, tool, tmp_path):
    tool("exiv2")
    path = tmp_path / "photo.jpg"
    path.write_bytes(shared("corpus/exiftool/PhotoMechanic.jpg").read_bytes())
    said = tuple(lossless.second_readers.unread_by_exiv2(path, path, lossless.GOAL, ("headline",)))
    assert any("exiv2 reads headline in XMP" in each for each in said)
    assert any(
        "Pillow reads" in each for each in lossless.second_readers.unread_by_pillow(path, lossless.GOAL, ("caption",))
    )
