"""Hypothesis strategies for what the domain holds."""

from __future__ import annotations

from hypothesis import strategies as st

from captioner.domain.fields import Kind
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.values import PartialDate, Value

words = st.text(max_size=12)
offsets = st.builds("{}{:02d}:{:02d}".format, st.sampled_from("+-"), st.integers(0, 14), st.sampled_from([0, 30, 45]))
clock_times = st.times().map(lambda t: t.isoformat())


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """A date cut off after any of its parts."""
    day = draw(st.dates())
    time = draw(clock_times)
    parts = [(day.year,), (day.month,), (day.day,), (time,), (draw(offsets),)]
    flat = [part for (part,) in parts[: draw(st.integers(1, 5))]]
    return PartialDate(*flat)


_BY_KIND: dict[Kind, st.SearchStrategy[Value]] = {
    Kind.TEXT: words,
    Kind.PARAGRAPH: words,
    Kind.LIST: st.lists(words.filter(bool), max_size=3).map(tuple),
    Kind.DATE: st.none() | partial_dates(),
}


@st.composite
def photo_metadata(draw: st.DrawFn) -> PhotoMetadata:
    """Metadata with any of its fields filled."""
    names = draw(st.sets(st.sampled_from(sorted(FIELDS)), max_size=6))
    return PhotoMetadata(**{name: draw(_BY_KIND[FIELDS[name].kind]) for name in sorted(names)})  # type: ignore[arg-type]
