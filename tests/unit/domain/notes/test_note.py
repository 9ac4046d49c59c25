"""Templates keep what is written, and the day a note was begun decides whether it is late."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.notes.note import BUILT_IN, Note, NoteDraft, NoteSection, switched

HELD = date(2026, 11, 2)
TEXTS = st.text(max_size=40)


@given(
    st.lists(st.sampled_from(sorted(BUILT_IN)), min_size=1, max_size=6),
    st.lists(TEXTS, min_size=5, max_size=5),
)
def test_switching_templates_loses_nothing_that_was_written(
    keys: list[str], texts: list[str]
) -> None:
    first = BUILT_IN[keys[0]]
    sections = tuple(
        NoteSection(each.title, text) for each, text in zip(first.sections, texts, strict=False)
    )
    text = texts[-1]
    written = [each for each in (text, *(one.text for one in sections)) if each.strip()]
    for key in keys:
        sections, text = switched(sections, text, BUILT_IN[key])
        assert [each.title for each in sections] == [each.title for each in BUILT_IN[key].sections]
    whole = "\0".join((text, *(each.text for each in sections)))
    assert all(each in whole for each in written)


def test_a_note_of_one_text_is_that_text() -> None:
    moment = datetime(2026, 11, 2, 9, tzinfo=UTC)
    assert Note(HELD, "As it was.\n", moment).whole == "As it was.\n"
    parts = (NoteSection("Data", "She came."), NoteSection("Plan"))
    assert Note(HELD, "", moment, sections=parts).whole == "Data\nShe came."


def test_more_than_two_days_after_the_session_is_late() -> None:
    for days, late in ((0, False), (2, False), (3, True), (-1, False)):
        moment = datetime(2026, 11, 2, 12).astimezone() + timedelta(days=days)
        assert Note(HELD, "x", moment, begun=moment).late is late
        assert NoteDraft("c", HELD, "x", None, moment, begun=moment).late is late
    assert not Note(HELD, "x", moment).late


def test_an_amendment_in_hand_is_no_late_entry_by_itself() -> None:
    moment = datetime(2026, 12, 2, 12).astimezone()
    assert not NoteDraft("c", HELD, "x", None, moment, "n", "why", begun=moment).late
