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

    def careless(path, *arguments):
        done = real(path, *arguments)
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
