"""IIM for writing: change our datasets, keep all others in order, all text in UTF-8 and said to be so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from captioner.domain.fields import Dataset
from captioner.metadata.problems import LeftAlone
from captioner.metadata.standards import photoshop
from captioner.metadata.standards.charset import UTF8_MARKER
from captioner.metadata.standards.iim import MARKER, VERSION, DataSet, Iim, digest

_VERSION_4 = b"\0\4"


def edit(block: Iim, changes: Mapping[Dataset, Sequence[str]]) -> bytes:
    """The IIM block with these texts by dataset (none removes it); raises LeftAlone where its charset is not certain.

    Texts are taken as they are: cut them first.
    """
    if not block.charset.known:
        raise LeftAlone("Its IIM is in a charset that Captioner does not know and was left as it is.")
    if not block.charset.confident:
        raise LeftAlone("Its IIM does not say its charset, which can't be told for certain, so it was left as it is.")
    datasets = [_in_utf8(block, each) for each in block.datasets if each.id != MARKER]
    if VERSION not in (each.id for each in datasets):
        datasets = _placed(datasets, VERSION, [_VERSION_4])
    for dataset, texts in changes.items():
        datasets = _placed(datasets, dataset, [text.encode() for text in texts])
    return _packed(_placed(datasets, MARKER, [UTF8_MARKER])) + block.rest


def _in_utf8(block: Iim, dataset: DataSet) -> DataSet:
    if not dataset.is_text or block.charset.name == "utf-8":
        return dataset
    return DataSet(dataset.id, block.charset.decode(dataset.value).encode())


def _placed(datasets: list[DataSet], id: Dataset, values: list[bytes]) -> list[DataSet]:
    """The list with these values for one dataset: where its first one stood, else behind the last that is not greater."""
    new = [DataSet(id, value) for value in values]
    first = next((i for i, each in enumerate(datasets) if each.id == id), None)
    if first is None:
        first = max((i + 1 for i, each in enumerate(datasets) if each.id <= id), default=0)
    before = [each for each in datasets[:first] if each.id != id]
    return before + new + [each for each in datasets[first:] if each.id != id]


def _packed(datasets: list[DataSet]) -> bytes:
    parts = []
    for (record, number), value in datasets:
        size = len(value)
        length = size.to_bytes(2, "big") if size < 0x8000 else b"\x80\x04" + size.to_bytes(4, "big")
        parts.append(bytes((0x1C, record, number)) + length + value)
    return b"".join(parts)


def with_iim(resources: Sequence[photoshop.Resource], block: bytes) -> list[photoshop.Resource]:
    """The resources with this IIM block and its fresh digest; all others stay as they are, where they are."""
    result = list(resources)
    after = max((i + 1 for i, each in enumerate(result) if each.number <= photoshop.IIM), default=0)
    at = _put(result, photoshop.IIM, block, after)
    _put(result, photoshop.IIM_DIGEST, digest(block), at + 1)
    return result


def _put(resources: list[photoshop.Resource], number: int, data: bytes, place: int) -> int:
    """Give the resource of this number new data where it stands, or add it at `place`; returns where it is."""
    for at, each in enumerate(resources):
        if each.holds(number):
            resources[at] = photoshop.with_data(each, data)
            return at
    resources.insert(place, photoshop.resource(number, data))
    return place
