from __future__ import annotations

import os

import pytest

from captioner import metadata
from captioner.domain.errors import Unreadable
from captioner.domain.iptc import metadata_from
from captioner.importing.stages import arrive
from captioner.settings import Settings


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_at_once_and_not_waited_for(tmp_path):
    pipe = tmp_path / "a.fifo.jpg"
    os.mkfifo(pipe)
    attempts = (
        metadata.read,
        metadata.digest,
        metadata.embedded_thumbnail,
        lambda path: metadata.write(path, metadata_from({"city": "Cairo"})),
        lambda path: arrive(path, Settings()),
    )
    for attempt in attempts:
        with pytest.raises(Unreadable, match="no file but a pipe"):
            attempt(pipe)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_beside_a_picture_is_no_sidecar(build):
    path = build()
    os.mkfifo(path.with_suffix(".xmp"))
    assert not metadata.read(path).metadata.filled()


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(Unreadable, match="folder"):
        metadata.read(tmp_path)
