from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from captioner.domain.photo import Fingerprint
from captioner.thumbnails.cache import ThumbnailCache

NOW = Fingerprint(1000, 123)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "thumbnails.db"


@pytest.fixture
def cache(file: Path) -> Iterator[ThumbnailCache]:
    cache = ThumbnailCache(file)
    yield cache
    cache.close()


def test_what_was_put_is_got_only_for_the_same_state_of_the_file(cache: ThumbnailCache) -> None:
    path = Path("/news/a.jpg")
    assert cache.get(path, NOW) is None
    cache.put(path, NOW, b"one")
    assert cache.get(path, NOW) == b"one"
    assert cache.get(path, Fingerprint(1001, 123)) is None
    assert cache.get(path, Fingerprint(1000, 124)) is None
    assert cache.get(Path("/news/b.jpg"), NOW) is None
    cache.put(path, Fingerprint(1001, 123), b"two")
    assert cache.get(path, NOW) is None
    assert cache.get(path, Fingerprint(1001, 123)) == b"two"


def test_it_outlives_the_program_and_takes_any_path(file: Path) -> None:
    path = Path("/news/\udcff\udcfe 图 'x'.jpg")
    first = ThumbnailCache(file)
    first.put(path, NOW, b"kept")
    first.close()
    first.close()
    second = ThumbnailCache(file)
    assert second.get(path, NOW) == b"kept"
    second.close()


@pytest.mark.parametrize("damage", [b"not a database at all " * 300, b"SQLite format 3\0" + b"\xee" * 5000])
def test_a_damaged_file_is_thrown_away_and_made_anew(file: Path, damage: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(damage)
    for expected in (None, b"new"):
        cache = ThumbnailCache(file)
        assert cache.get(Path("/a"), NOW) == expected
        cache.put(Path("/a"), NOW, b"new")
        cache.close()


def test_damage_found_while_reading_costs_the_pictures_and_nothing_else(file: Path) -> None:
    cache = ThumbnailCache(file)
    for k in range(50):
        cache.put(Path(f"/{k}"), NOW, bytes(3000))
    cache.close()
    content = bytearray(file.read_bytes())
    for page in range(1, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = b"\xa5" * 200
    file.write_bytes(content)
    cache = ThumbnailCache(file)
    assert all(cache.get(Path(f"/{k}"), NOW) is None for k in range(50))
    cache.put(Path("/new"), NOW, b"works again")
    assert cache.get(Path("/new"), NOW) == b"works again"
    cache.close()


def test_a_store_of_another_version_is_made_anew(file: Path) -> None:
    ThumbnailCache(file).close()
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    cache = ThumbnailCache(file)
    cache.put(Path("/a"), NOW, b"x")
    assert cache.get(Path("/a"), NOW) == b"x"
    cache.close()


def test_where_no_file_can_be_kept_pictures_stay_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for impossible in (tmp_path / "file" / "thumbnails.db", tmp_path):
        cache = ThumbnailCache(impossible)
        cache.put(Path("/a"), NOW, b"x")
        assert cache.get(Path("/a"), NOW) == b"x"
        cache.close()
    assert (tmp_path / "file").read_text() == "in the way"


def test_the_least_recently_used_go_first(file: Path) -> None:
    cache = ThumbnailCache(file, limit_bytes=10_500)
    for k in range(10):
        cache.put(Path(f"/{k}"), NOW, bytes(1000))
    assert cache.get(Path("/0"), NOW)
    assert cache.get(Path("/1"), NOW)
    cache.put(Path("/10"), NOW, bytes(1000))
    kept = [k for k in range(11) if cache.get(Path(f"/{k}"), NOW)]
    assert {0, 1, 9, 10} <= set(kept)
    assert 2 not in kept
    assert sum(1000 for _ in kept) <= 10_500
    cache.close()


def test_use_is_remembered_across_sessions(file: Path) -> None:
    cache = ThumbnailCache(file, limit_bytes=10_500)
    for k in range(10):
        cache.put(Path(f"/{k}"), NOW, bytes(1000))
    cache.get(Path("/0"), NOW)
    cache.close()
    cache = ThumbnailCache(file, limit_bytes=10_500)
    cache.put(Path("/10"), NOW, bytes(1000))
    assert cache.get(Path("/0"), NOW)
    assert cache.get(Path("/1"), NOW) is None
    cache.close()


def test_the_file_stays_near_its_limit(file: Path) -> None:
    cache = ThumbnailCache(file, limit_bytes=200_000)
    for k in range(400):
        cache.put(Path(f"/{k}"), NOW, bytes(4000))
    cache.close()
    assert file.stat().st_size < 400_000


def test_many_threads_and_two_programs_at_once(file: Path) -> None:
    caches = [ThumbnailCache(file), ThumbnailCache(file)]

    def work(k: int) -> bool:
        cache, path = caches[k % 2], Path(f"/{k % 40}")
        cache.put(path, NOW, b"%d" % (k % 40))
        found = cache.get(path, NOW)
        return found in (None, b"%d" % (k % 40))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(400)))
    for cache in caches:
        cache.close()


def test_after_close_it_answers_nothing_and_raises_nothing(file: Path) -> None:
    cache = ThumbnailCache(file)
    cache.close()
    cache.put(Path("/a"), NOW, b"x")
    assert cache.get(Path("/a"), NOW) is None
