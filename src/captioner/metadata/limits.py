"""How much of a thing can still be metadata: a file that claims more is broken or a trap, and is not followed.

The largest metadata that newsrooms meet stays far below: packets with a long Photoshop history have some megabytes, hundred of directories and
some thousands of segments or chunks.
"""

from __future__ import annotations

from typing import Final

LARGEST_BLOCK: Final = 16_000_000
"""Bytes of one block of a standard, unpacked."""
LARGEST_RESOURCES: Final = 64_000_000
"""Bytes of all resources of a Photoshop document, which may hold previews and paths."""
LARGEST_IIM: Final = 2_000_000
"""Bytes of an IIM block: captions, and perhaps a small preview."""
LARGEST_TEXT: Final = 1_000_000
"""Bytes of one text in Exif."""
LARGEST_FILE: Final = 500_000_000
"""Bytes of a picture that is written; it has to fit into memory several times."""
MOST_SEGMENTS: Final = 200_000
"""Segments, chunks or boxes of a file; pictures that are stored in pieces of a few kilobytes have many."""
MOST_ELEMENTS: Final = 100_000
"""Elements of an XMP packet."""
MOST_DATASETS: Final = 20_000
"""Datasets of an IIM block, or Photoshop resources of a file."""
MOST_DIRECTORIES: Final = 4_000
"""Directories of a TIFF or Exif block: pages, and what hangs on them."""
MOST_ENTRIES: Final = 100_000
"""Entries of all directories of a block together."""
MOST_STRIPS: Final = 200_000
"""Pieces in which the pictures of a TIFF are stored."""
CUTS: Final = frozenset((32, 64, 128, 236, 256, 2000))
"""Lengths in bytes at which IIM cuts a value, maybe in the middle of a character."""
