"""Reads a list of answers from the command line."""

import re

from assessments.errors import AnswersNotNumbersError

_WHOLE_NUMBER = re.compile(r"[+-]?\d{1,9}")


def parse_answers(text: str) -> tuple[int | None, ...]:
    """Return the answers in a list such as ``0,1,,2``.

    Args:
        text: Whole numbers with commas between them; an empty place is a missing answer. Digits of
            any script are accepted. An empty text holds no answers.

    Raises:
        AnswersNotNumbersError: A place holds something else; the error says which, not what.
    """
    if not text.strip():
        return ()
    return tuple(_answer(place, item) for item, place in enumerate(text.split(","), start=1))


def _answer(place: str, item: int) -> int | None:
    written = place.strip()
    if not written:
        return None
    if not _WHOLE_NUMBER.fullmatch(written):
        raise AnswersNotNumbersError(item=item)
    return int(written)
