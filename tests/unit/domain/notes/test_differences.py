"""Both texts can be restored from the differences between them."""

from hypothesis import given
from hypothesis import strategies as st

from counsel_desk.domain.notes.differences import Change, differences

TEXTS = st.text(st.sampled_from("ab \nআ"), max_size=60)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_from_the_differences(before: str, after: str) -> None:
    found = differences(before, after)
    assert "".join(text for change, text in found if change is not Change.ADDED) == before
    assert "".join(text for change, text in found if change is not Change.REMOVED) == after
    assert all(text for _change, text in found)


def test_only_the_word_that_changed_is_named() -> None:
    assert differences("She came on Monday.", "She came on Tuesday.") == [
        (Change.KEPT, "She came on "),
        (Change.REMOVED, "Monday."),
        (Change.ADDED, "Tuesday."),
    ]


def test_long_texts_without_a_common_word_differ_as_wholes() -> None:
    before, after = "a \n" * 5_000, "b \n" * 5_000
    assert differences(before, after) == [(Change.REMOVED, before), (Change.ADDED, after)]
