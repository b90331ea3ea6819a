from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.catalog.desk import derive, edit, photos

from captioner.catalog.catalog import Catalog
from captioner.catalog.schema import SEARCHED
from captioner.domain.errors import CatalogError
from captioner.domain.iptc import DESK


def run(file: Path, *statements: str) -> None:
    connection = sqlite3.connect(file)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def forget_comparing(file: Path) -> None:
    """Make the catalogue one of version 4."""
    run(
        file,
        "ALTER TABLE photo DROP COLUMN charset",
        "DROP TRIGGER picture_changed",
        *(f"DROP INDEX photo_{name}" for name in ("uncompared", "departed")),
        *(f"DROP TABLE {name}" for name in ("alike", "together")),
        "ALTER TABLE photo DROP COLUMN compared",
        "PRAGMA user_version = 4",
    )


def test_a_catalogue_from_before_charsets_were_remembered_is_brought_up_to_date(file: Path) -> None:
    with Catalog(file, derive) as old:
        old.add(photos("a", "b"))
    run(file, "ALTER TABLE photo DROP COLUMN charset", "PRAGMA user_version = 5")
    with Catalog(file, derive) as opened:
        assert [opened.photo(id).charset for id in (1, 2)] == ["", ""]
        told = opened.photo(1).replace(charset="cp1252")
        opened.refresh([told])
        assert opened.photo(1).charset == "cp1252"
        assert opened.known([told.path])[told.path][2] == "cp1252"


def forget_the_rare_fields(file: Path) -> None:
    """Make the catalogue one of version 3."""
    forget_comparing(file)
    searched = ", ".join(name for name in DESK if name in SEARCHED)
    run(
        file,
        "ALTER TABLE photo DROP COLUMN more",
        "DROP TABLE words",
        f"CREATE VIRTUAL TABLE words USING fts5({searched}, content='')",
        "PRAGMA user_version = 3",
    )


def forget_what_was_learnt(file: Path) -> None:
    """Make the catalogue one of version 2."""
    forget_the_rare_fields(file)
    tables = ("finding", "signature", "sig", "verdict")
    run(file, "DROP INDEX photo_checked", *(f"DROP TABLE {table}" for table in tables))
    run(file, "ALTER TABLE photo DROP COLUMN checked", "PRAGMA user_version = 2")


def test_a_newer_catalogue_is_refused_in_one_sentence(file: Path) -> None:
    Catalog(file, derive).close()
    run(file, "PRAGMA user_version = 99")
    with pytest.raises(CatalogError, match=r"^\S+catalog\.db was made by a newer version of Captioner; [^.]+\.$"):
        Catalog(file, derive)


def test_a_catalogue_with_fields_that_we_do_not_know_is_newer(file: Path) -> None:
    Catalog(file, derive).close()
    run(file, "DROP TABLE words", "CREATE VIRTUAL TABLE words USING fts5(caption, colour_of_the_sky)")
    with pytest.raises(CatalogError, match="newer version"):
        Catalog(file, derive)


def test_another_programs_database_is_refused_and_untouched(file: Path) -> None:
    run(file, "CREATE TABLE recipes (name TEXT)")
    before = file.read_bytes()
    with pytest.raises(CatalogError, match="is a database, but not a Captioner catalogue"):
        Catalog(file, derive)
    assert file.read_bytes() == before


def test_an_empty_file_becomes_a_catalogue(file: Path) -> None:
    file.touch()
    with Catalog(file, derive) as catalog:
        assert catalog.count() == 0


def test_a_catalogue_of_the_first_version_learns_to_look_at_sidecars(file: Path) -> None:
    with Catalog(file, derive) as catalog:
        catalog.add(photos("flood"))
    forget_what_was_learnt(file)
    run(file, "ALTER TABLE photo DROP COLUMN sidecar_ns", "PRAGMA user_version = 1")
    with Catalog(file, derive) as catalog:
        assert [p.fingerprint.sidecar_ns for p in catalog.photos(catalog.ids())] == [0]
    with Catalog(file, derive) as catalog:
        assert catalog.count("flood") == 1


def test_a_catalogue_of_the_second_version_learns_to_keep_findings(file: Path) -> None:
    with Catalog(file, derive) as catalog:
        catalog.add(photos("flood", "fire"))
        catalog.apply(edit(1, "headline", "Flood"))
    forget_what_was_learnt(file)
    with Catalog(file, derive) as catalog:
        assert list(catalog.unchecked("1")) == [1, 2]
        assert catalog.findings() == []
        assert catalog.undo_action == "Edit"


def test_a_field_declared_since_gets_its_column_and_is_searched(file: Path) -> None:
    """As if the catalogue had been made before `job_id` was declared."""
    with Catalog(file, derive) as catalog:
        catalog.add(photos("flood", "fire"))
    others = ", ".join(name for name in SEARCHED if name != "job_id")
    run(
        file,
        "DROP INDEX photo_newest",
        "ALTER TABLE photo DROP COLUMN no_job_id",
        "ALTER TABLE photo DROP COLUMN job_id",
        "DROP TABLE words",
        f"CREATE VIRTUAL TABLE words USING fts5({others}, content='')",
    )
    with Catalog(file, derive) as catalog:
        assert list(catalog.ids("flood no:job_id")) == [1]
        assert list(catalog.ids("job_id:flood")) == []
        assert [p.current.caption for p in catalog.photos(catalog.ids())] == ["flood", "fire"]
        assert catalog.undo_action == "Import"


def test_a_catalogue_of_the_third_version_has_every_file_read_anew(file: Path) -> None:
    with Catalog(file, derive) as catalog:
        catalog.add(photos("flood"))
    forget_the_rare_fields(file)
    with Catalog(file, derive) as catalog:
        (photo,) = catalog.photos(catalog.ids("flood no:persons_shown"))
        assert photo.fingerprint.mtime_ns == 0
        catalog.apply(edit(1, "persons_shown", ("Li Wei",), before=()))
        assert list(catalog.ids("persons_shown:wei")) == [1]
        assert list(catalog.ids("no:persons_shown")) == []
