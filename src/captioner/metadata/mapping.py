"""Which copy of a field counts when reading, which copies are written, and where they disagree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from captioner.domain.fields import Dataset, Field, Kind, XmpForm
from captioner.domain.iptc import FIELDS, LANGUAGES, PhotoMetadata, by_language
from captioner.domain.photo import Disagreement
from captioner.domain.structures import X_DEFAULT, Structure
from captioner.domain.values import PartialDate, Translation, Value, structures_only, texts_in, texts_only
from captioner.metadata.standards import exif, iim, xmp
from captioner.metadata.standards.xmp_structures import structure

_XMP_FIELDS = {each.xmp: each for each in FIELDS.values() if each.xmp}
_XMP_NAMES = xmp.wanted_names(list(_XMP_FIELDS))
_STRUCTURED = frozenset(each.xmp for each in _XMP_FIELDS.values() if each.kind is Kind.STRUCTURES)
_IIM_FIELDS = {each.iim[0]: each for each in FIELDS.values() if each.iim}
_ORDER = {name: place for place, name in enumerate(FIELDS)}

IIM_ONLY = frozenset(each.name for each in _IIM_FIELDS.values() if not each.xmp)
"""Fields that neither XMP nor Exif has a place for."""

_EXIF_TEXTS = tuple(each for each in FIELDS.values() if each.exif and each.kind is not Kind.DATE)
CAMERA_DATE_FIELD = next(name for name, each in FIELDS.items() if exif.DATE_ORIGINAL in each.exif)
"""The field whose copy in Exif is the time of exposure."""
_POSITION_FIELD = next(name for name, each in FIELDS.items() if each.xmp == "Iptc4xmpExt:LocationCreated")
_GUID_FIELD = next(name for name, each in FIELDS.items() if exif.IMAGE_UNIQUE_ID in each.exif)

OF_THE_CAMERA = frozenset((CAMERA_DATE_FIELD, _POSITION_FIELD, _GUID_FIELD))
"""Fields whose Exif copy the camera made: it counts where nothing else is stated, and can't be cleared."""

_QUIET = frozenset((_POSITION_FIELD, _GUID_FIELD))
"""Of these, the ones for which the camera's copy is no other opinion of the same thing."""

Copies = Mapping[str, Value]
"""What one standard says: filled fields only, by name."""


@dataclass(frozen=True, slots=True)
class Combined:
    """One answer out of three: the metadata, what disagrees, and whether IIM counted before XMP."""

    metadata: PhotoMetadata
    disagreements: tuple[Disagreement, ...]
    iim_first: bool


@dataclass(slots=True)
class FromXmp:
    """What XMP says: values, and the fields it names even where they are empty."""

    values: dict[str, Value] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)


def read_xmp(packet: bytes) -> xmp.Properties:
    """The properties of a packet that fields are made of; raises Damaged."""
    return xmp.read(packet, _XMP_NAMES, _STRUCTURED)


def from_xmp(properties: xmp.Properties) -> FromXmp:
    """The fields that these XMP properties state."""
    said = FromXmp()
    languages: list[Translation] = []
    for property, items in properties.items():
        declared = _XMP_FIELDS[property]
        name = declared.name
        said.named.add(name)
        default = xmp.default_item(items)
        if default is None:
            continue
        if declared.kind is Kind.LIST:
            said.values[name] = tuple(item.text for item in items if item.text)
        elif declared.kind is Kind.STRUCTURES:
            _take_structures(said, declared, items)
        elif declared.kind is Kind.DATE:
            _take_date(said, name, default.text)
        elif default.text:
            said.values[name] = default.text
        if declared.xmp_form is XmpForm.ALT:
            texts = {item.language: item.text for item in items if item.language not in ("", X_DEFAULT) and item.text}
            languages += [Translation(name, language, text) for language, text in texts.items()]
    if languages:
        said.values[LANGUAGES] = tuple(sorted(languages))
    return said


def _take_structures(said: FromXmp, declared: Field, items: Sequence[xmp.Item]) -> None:
    found = [structure(item.node, declared.structure) for item in items if item.node is not None]
    if filled := tuple(each for each in found if each):
        said.values[declared.name] = filled[:1] if declared.xmp_form is XmpForm.SIMPLE else filled


def _take_date(said: FromXmp, name: str, text: str) -> None:
    day, _, time = text.strip().replace(" ", "T").partition("T")
    try:
        said.values[name] = PartialDate.parse(day.replace(":", "-") + (f"T{time}" if time else ""))
    except ValueError:
        said.warnings.append(f"Its XMP has a date that can't be understood: “{text.strip()[:40]}”.")


def from_iim(texts: iim.Texts) -> dict[str, Value]:
    """The fields that these texts of an IIM block state."""
    said: dict[str, Value] = {}
    for dataset, found in texts.items():
        declared = _IIM_FIELDS.get(dataset)
        if declared is None:
            continue
        if declared.iim[0] in iim.CODED:
            found = [iim.without_code(declared.iim[0], text) for text in found]
        if declared.kind is Kind.LIST:
            said[declared.name] = tuple(found)
        elif declared.kind is Kind.DATE:
            if date := iim.date(found[0], (texts.get(declared.iim[1]) or [""])[0]):
                said[declared.name] = date
        else:
            said[declared.name] = found[0]
    return said


def from_exif(tags: exif.Exif) -> dict[str, Value]:
    """The fields that these Exif tags state; what cameras fill in by themselves is no caption."""
    said: dict[str, Value] = {}
    for declared in _EXIF_TEXTS:
        text = tags.texts.get(declared.exif[0], "")
        if not text or (declared.exif[0] == exif.DESCRIPTION and exif.is_filler(text)):
            continue
        if declared.kind is Kind.LIST:
            said[declared.name] = tuple(part for part in (each.strip() for each in text.split(";")) if part)
        else:
            said[declared.name] = text
    if date := exif.camera_date(tags):
        said[CAMERA_DATE_FIELD] = date
    if tags.position:
        said[_POSITION_FIELD] = (tags.position,)
    return said


def combine(from_xmp: Copies, from_iim: Copies, from_exif: Copies, *, iim_first: bool) -> Combined:
    """Choose field by field: XMP or IIM as told, Exif where neither says anything. Never loses the longer of two texts."""
    values: dict[str, Value] = {}
    disagreements = []
    stated = from_xmp.keys() | from_iim.keys() | from_exif.keys()
    for name in sorted(stated, key=_ORDER.__getitem__):
        declared = FIELDS[name]
        x, i, e = from_xmp.get(name), from_iim.get(name), from_exif.get(name)
        if x is None and i is None:
            if e is not None:
                values[name] = e
            continue
        values[name] = _chosen(declared, x, i, iim_first)
        if name in _QUIET:
            e = None
        if not (_agree(declared, x, i) and _agree(declared, x, e) and (x is not None or _agree(declared, i, e))):
            disagreements.append(Disagreement(name, x, i, e))
    metadata = PhotoMetadata(**values)  # type: ignore[arg-type]
    return Combined(metadata, tuple(disagreements), iim_first)


def _chosen(declared: Field, x: Value, i: Value, iim_first: bool) -> Value:
    if x is None or i is None:
        return i if x is None else x
    if isinstance(x, PartialDate) and isinstance(i, PartialDate) and x.agrees_with(i):
        return x if _precision(x) >= _precision(i) else i
    if _agree(declared, x, i):
        return x
    return i if iim_first else x


def _precision(date: PartialDate) -> int:
    """How many of month, day, time and offset a date states. Seconds don't count: IIM always has them."""
    return sum(map(bool, (date.month, date.day, date.time, date.offset)))


def _agree(declared: Field, a: Value, b: Value) -> bool:
    """Whether two copies say the same, or one is silent, or `b` is `a` as cut to IIM's byte limit."""
    if a is None or b is None or a == b:
        return True
    if isinstance(a, PartialDate) and isinstance(b, PartialDate):
        return a.agrees_with(b)
    if isinstance(a, tuple) and isinstance(b, tuple):
        ones, others = texts_in(a), texts_in(b)
        if "; ".join(ones) == "; ".join(others):
            return True
        return len(a) == len(b) and all(_same_text(x, y, declared.max_bytes) for x, y in zip(ones, others, strict=True))
    return _same_text(str(a), str(b), declared.max_bytes)


def _same_text(whole: str, other: str, max_bytes: int) -> bool:
    whole, other = _plain(whole), _plain(other)
    return whole == other or is_cut(other, whole, max_bytes)


def is_cut(short: str, whole: str, max_bytes: int) -> bool:
    """Whether `short` is no more than `whole` cut off at a limit of that many bytes."""
    if not max_bytes or not short or not whole.startswith(short):
        return False
    return len(whole.encode()) > max_bytes and len(short.encode()) >= max_bytes - 8


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


@dataclass(slots=True)
class XmpChanges:
    """What to change in XMP: texts, structures, and by language all texts of a property; nothing there removes it."""

    texts: dict[tuple[str, XmpForm], list[str]] = field(default_factory=dict)
    structures: dict[tuple[str, XmpForm, str], Sequence[Structure]] = field(default_factory=dict)
    languages: dict[str, dict[str, str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.texts or self.structures or self.languages)

    @property
    def names(self) -> list[str]:
        """Every property that changes, each once."""
        return list(dict.fromkeys([*(name for name, *_ in (*self.texts, *self.structures)), *self.languages]))

    @property
    def states_something(self) -> bool:
        """Whether a value is among them, and not only removals."""
        languages = (text for texts in self.languages.values() for text in texts.values())
        return any(self.texts.values()) or any(self.structures.values()) or any(languages)

    def put(self, declared: Field, value: Value) -> None:
        """Give a field this value; one that XMP has no property for is left out."""
        if declared.kind is Kind.STRUCTURES:
            self.structures[(declared.xmp, declared.xmp_form, declared.structure)] = structures_only(value)
        elif declared.xmp:
            self.texts[(declared.xmp, declared.xmp_form)] = texts_in(value)

    def put_languages(self, goal: PhotoMetadata, names: Iterable[str]) -> None:
        """Give these fields the goal's texts in every language, and no others."""
        by_field = by_language(goal.languages)
        for name in names:
            self.languages[FIELDS[name].xmp] = {X_DEFAULT: str(goal[name]), **by_field.get(name, {})}


def retranslated(before: PhotoMetadata, after: PhotoMetadata) -> list[str]:
    """The fields whose translations differ between the two, in the order of FIELDS."""
    differing = {field for field, _, _ in set(before.languages) ^ set(after.languages)}
    return [name for name in FIELDS if name in differing]


@dataclass(slots=True)
class Plan:
    """What to change in each standard; no value removes. `fields` are the ones whose value becomes another."""

    fields: tuple[str, ...] = ()
    xmp: XmpChanges = field(default_factory=lambda: XmpChanges())
    iim: dict[Dataset, list[str]] = field(default_factory=dict)
    exif: dict[int, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)


def tidy(metadata: PhotoMetadata) -> PhotoMetadata:
    """The metadata with blank texts and blank list items as what they are: nothing; and what only IIM holds as IIM holds it."""
    values: dict[str, Value] = {}
    for name, value in metadata.filled().items():
        if FIELDS[name].kind is Kind.LIST:
            values[name] = tuple(item for item in texts_only(value) if item.strip())
        elif isinstance(value, str) and not value.strip():
            values[name] = ""
        elif name in IIM_ONLY:
            values[name] = _as_iim_holds(FIELDS[name], value)
    return metadata.with_values(values)


def _as_iim_holds(declared: Field, value: Value) -> Value:
    if isinstance(value, PartialDate):
        return iim.date(*iim.stated(value))
    return iim.cut(str(value).strip("\0 "), declared.max_bytes).rstrip(" ")


def plan(
    before: Combined,
    copies: Mapping[str, Copies],
    named_in_xmp: set[str],
    goal: PhotoMetadata,
    *,
    camera: bool,
    iim: bool,
) -> Plan:
    """What must change so that the file says `goal`; with `camera` Exif's DateTimeOriginal too, and IIM only with `iim`.

    A field that already says so is left alone in every standard. Where IIM counted before XMP until now, XMP is brought in line with it,
    as the fresh digest makes XMP count from now on; the Exif copy too, where there is one. Each such field is named in a warning. Keywords are
    no exception: joining both lists would bring back what was taken out in IIM.
    """
    changed = before.metadata.differing(goal)
    made = Plan(changed)
    for name in changed:
        _plan_field(made, FIELDS[name], goal[name], copies, name in named_in_xmp, camera)
        if iim and FIELDS[name].iim and (goal[name] or name in copies["iim"]):
            _plan_iim(made, FIELDS[name], goal[name])
    emptied = [name for name in by_language(goal.languages) if name in changed and not goal[name]]
    made.xmp.put_languages(goal, [*retranslated(before.metadata, goal), *emptied])  # other languages outlive the text
    if made.iim and before.iim_first:
        _settle(made, before.disagreements, goal)
    return made


def _settle(made: Plan, disagreements: Sequence[Disagreement], goal: PhotoMetadata) -> None:
    """Make XMP and Exif say what IIM says, in the fields that stay as they are and where they disagree until now."""
    settled = []
    for each in disagreements:
        if each.field in made.fields or each.iim is None or each.xmp is None:
            continue
        declared = FIELDS[each.field]
        made.xmp.put(declared, goal[each.field])
        if each.exif is not None and declared in _EXIF_TEXTS:
            made.exif[declared.exif[0]] = "; ".join(texts_in(goal[each.field]))
        settled.append(declared.label)
    if settled:
        made.warnings.append(
            f"IIM was edited last by another program, so XMP was brought in line with it: {', '.join(settled)}."
        )


def _plan_field(
    made: Plan, declared: Field, value: Value, copies: Mapping[str, Copies], in_xmp: bool, camera: bool
) -> None:
    name = declared.name
    if copies["xmp"].get(name, declared.empty) != value or (in_xmp and not value):
        made.xmp.put(declared, value)
    if not declared.exif or name in _QUIET or (not value and name not in copies["exif"]):
        return
    if declared.kind is not Kind.DATE:
        made.exif[declared.exif[0]] = "; ".join(texts_in(value))
    elif camera and isinstance(value, PartialDate) and (value.time or (value.day and name not in copies["exif"])):
        made.exif |= _camera_tags(value)


def in_iim(metadata: PhotoMetadata) -> dict[Dataset, list[str]]:
    """Every dataset that a field can stand in, with its texts, cut to their limits; none where the field is empty."""
    made = Plan()
    for declared in _IIM_FIELDS.values():
        _plan_iim(made, declared, metadata[declared.name])
    return made.iim


def _plan_iim(made: Plan, declared: Field, value: Value) -> None:
    if declared.kind is Kind.DATE:
        day, time = iim.stated(value) if isinstance(value, PartialDate) else ("", "")
        made.iim[declared.iim[0]] = [day] if day else []
        made.iim[declared.iim[1]] = [time] if time else []
        return
    texts = [iim.with_code(declared.iim[0], text) for text in texts_in(value)]
    kept = [iim.cut(text, declared.max_bytes) for text in texts]
    made.iim[declared.iim[0]] = kept
    for text, short in zip(texts, kept, strict=True):
        if short != text:
            made.warnings.append(
                f"{declared.label} is longer than the {declared.max_bytes} bytes that IIM has room for; there it ends “…{short[-20:]}”."
            )


def _camera_tags(date: PartialDate) -> dict[int, str]:
    """Exif DateTimeOriginal, its offset and its fraction; what is not known of the time is blank, as Exif has it."""
    clock, _, fraction = date.time.partition(".")
    clock = (clock if clock.count(":") == 2 else f"{clock}:00") if clock else "  :  :  "
    return {
        exif.DATE_ORIGINAL: f"{date.year:04d}:{date.month:02d}:{date.day:02d} {clock}",
        exif.OFFSET_ORIGINAL: date.offset,
        exif.SUBSECONDS_ORIGINAL: fraction,
    }
