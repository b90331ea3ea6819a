from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.catalog.desk import photo
from tests.domain.strategies import photo_metadata

from captioner.catalog import rows
from captioner.catalog.catalog import Catalog
from captioner.catalog.schema import PHOTO_COLUMNS
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.photo import Disagreement
from captioner.domain.values import PartialDate


@given(photo_metadata())
def test_metadata_comes_back_from_its_texts(metadata: PhotoMetadata) -> None:
    assert rows.metadata_of(rows.texts_of(metadata)) == metadata


@given(photo_metadata(), photo_metadata())
def test_what_the_file_says_is_kept_as_a_difference(file: PhotoMetadata, desk: PhotoMetadata) -> None:
    texts = rows.texts_of(desk)
    column = rows.embedded_json(rows.difference(rows.texts_of(file), texts))
    assert rows.metadata_of(rows.with_difference(texts, column)) == file
    assert (column == "") == (file == desk)


@given(st.binary().filter(lambda name: b"\0" not in name and b"/" not in name))
def test_a_path_comes_back_byte_for_byte(name: bytes) -> None:
    stored = b"/in/a" + name
    assert rows.path_bytes(rows.path_from(stored)) == stored


def test_disagreements_come_back(catalog: Catalog) -> None:
    disagreements = (
        Disagreement("byline", ("A",), (), None),
        Disagreement("date_created", PartialDate(2023), None, PartialDate(2023, 3, 4, "05:06:07")),
        Disagreement("caption", "x", "", None),
    )
    catalog.add([photo("/1.jpg").replace(disagreements=disagreements)])
    assert catalog.photos([1])[0].disagreements == disagreements


def test_no_field_is_named_like_a_column_of_the_catalogues_own() -> None:
    assert not set(PHOTO_COLUMNS) & set(FIELDS)
    assert set(rows.OF_FILE) < set(PHOTO_COLUMNS)
