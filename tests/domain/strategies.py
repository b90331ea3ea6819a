"""Hypothesis strategies for what the domain holds."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from captioner.domain.fields import Field, Kind, XmpForm
from captioner.domain.iptc import FIELDS, PhotoMetadata
from captioner.domain.structures import STRUCTURES, Part, PartForm, PartValue, Structure, alternative
from captioner.domain.values import PartialDate, Translation, Value

words = st.text(max_size=12)
stated = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=12
).filter(lambda text: text.strip() == text)
"""Texts that say something, as XML can hold them and files keep them."""
numbers = st.integers(-999, 999).map(str)
tags = st.sampled_from(["de", "fr", "pt-BR", "zh-Hans"])
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


def _part(part: Part) -> st.SearchStrategy[PartValue]:
    texts = st.sampled_from(["12", "-7", "0.5", "48.275", "-77.00653333"]) if part.form.is_number else stated
    if part.form is PartForm.ALT:
        return st.one_of(
            texts, st.dictionaries(tags, stated, max_size=2).map(lambda by_tag: alternative(by_tag.items()))
        )
    if part.form is PartForm.STRUCTURE:
        return structures(part.structure)
    if part.form.takes_many:
        return st.lists(structures(part.structure).filter(bool) if part.structure else texts, max_size=2).map(tuple)
    return texts


def structures(name: str) -> st.SearchStrategy[Structure]:
    """Structures of this form with any of their parts, in the order of the standard."""
    parts = {part.name: st.one_of(st.just(""), _part(part)) for part in STRUCTURES[name]}
    return st.fixed_dictionaries(parts).map(lambda said: Structure(tuple((n, said[n]) for n in parts if said[n])))


def translations() -> st.SearchStrategy[tuple[Translation, ...]]:
    """Texts of any fields in other languages, sorted."""
    fields = st.sampled_from([name for name, field in FIELDS.items() if field.xmp_form is XmpForm.ALT])
    return st.dictionaries(st.tuples(fields, tags), stated, max_size=3).map(
        lambda said: tuple(sorted(Translation(field, tag, text) for (field, tag), text in said.items()))
    )


def value_of(field: Field, by_kind: Mapping[Kind, st.SearchStrategy[Value]]) -> st.SearchStrategy[Value]:
    """Values of a field; those of texts, lists and dates as told."""
    if field.kind is Kind.STRUCTURES:
        most = 1 if field.xmp_form is XmpForm.SIMPLE else 3
        return st.lists(structures(field.structure).filter(bool), max_size=most).map(tuple)
    if field.kind is Kind.TRANSLATIONS:
        return translations()
    if field.kind is Kind.NUMBER:
        return st.just("") | numbers
    return st.lists(numbers, max_size=3).map(tuple) if field.numbers else by_kind[field.kind]


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
    return PhotoMetadata(**{name: draw(value_of(FIELDS[name], _BY_KIND)) for name in sorted(names)})  # type: ignore[arg-type]
