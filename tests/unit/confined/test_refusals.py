"""A child's refusal is raised at the desk as what it is, and nothing else that a child says."""

import json

import pytest

from counsel_desk.confined.messages import parted
from counsel_desk.confined.refusals import raise_refusal, refusal
from counsel_desk.security.media import errors
from counsel_desk.security.media.errors import MediaRefusedError, TooManyPagesError


def test_a_refusal_comes_back_with_its_numbers() -> None:
    facts, content = parted(refusal(TooManyPagesError(pages=7)))
    assert content == b""
    with pytest.raises(TooManyPagesError, match="more than 7 pages"):
        raise_refusal(facts, errors, MediaRefusedError)


@pytest.mark.parametrize(
    "said",
    [
        {"refused": "QT_TRANSLATE_NOOP"},
        {"refused": "KnownError"},
        {"refused": ["TooManyPagesError"]},
        {"refused": "TooManyPagesError"},
        {"refused": "TooManyPagesError", "parameters": {"pages": "many"}},
        {"refused": "TooManyPagesError", "parameters": {"pages": float("inf")}},
        {"refused": "TooManyPagesError", "parameters": [1]},
    ],
)
def test_whatever_else_is_named_is_a_refusal_without_a_reason(said: dict[str, object]) -> None:
    facts = json.loads(json.dumps(said))
    with pytest.raises(MediaRefusedError) as found:
        raise_refusal(facts, errors, MediaRefusedError)
    assert str(found.value)


def test_without_a_refusal_nothing_is_raised() -> None:
    raise_refusal({"pages": 1}, errors, MediaRefusedError)
