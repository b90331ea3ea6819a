"""No text is normalised behind the editor's back."""

from __future__ import annotations

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from captioner import metadata
from captioner.metadata import WritePolicy
from captioner.metadata.standards import iim, xmp

POLICY = WritePolicy()
TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"]) | st.sampled_from("\t\n\r\u0301\u200d\u200c\u00a0\u3000 aé"),
    max_size=60,
).filter(lambda text: text.strip(" \0") == text and text.strip() and xmp.can_hold(text))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS)
@example("Cafe\u0301 a  b\u200d\u00a0c", "CR\rLF\r\nx")
@example("\ufeffx", "\u1100\u1161\u11a8 각 각")
def test_what_is_written_is_read_code_point_by_code_point(build, caption, keyword):
    path = build()
    goal = metadata.read(path).metadata.with_values({"caption": caption, "keywords": (keyword, "k")})
    metadata.write(path, goal, ("caption", "keywords"), policy=POLICY)
    first = metadata.read(path)
    assert (first.metadata.caption, first.metadata.keywords) == (caption, (keyword, "k"))
    metadata.write(path, first.metadata.with_values({"city": "Lima"}), policy=POLICY)
    again = metadata.read(path)
    assert (again.metadata.caption, again.metadata.keywords) == (caption, (keyword, "k"))
    assert again.disagreements == ()


@given(TEXTS)
def test_iim_alone_keeps_every_code_point(parts, text):
    raw = parts.dataset(1, 90, b"\x1b%G") + parts.dataset(2, 120, text.encode())
    assert iim.read(raw).texts()[2, 120] == [text]
