"""What a confined child does with foreign pictures and papers, as `confined` asks it to."""

from collections.abc import Callable

from counsel_desk.confined.messages import packed, parted
from counsel_desk.confined.refusals import refusal
from counsel_desk.security.media.errors import MediaRefusedError
from counsel_desk.security.media.looking import look
from counsel_desk.security.media.media import clean


def cleaning(question: bytes) -> bytes:
    """Check and rewrite the file that was given."""

    def work() -> bytes:
        done = clean(question)
        facts = {
            "pages": done.pages,
            "stripped": done.stripped,
            "first_only": done.first_only,
        }
        return packed(facts, done.content)

    return _or_refusal(work)


def drawing(question: bytes) -> bytes:
    """Draw the page that was asked for."""
    asked, content = parted(question)

    def work() -> bytes:
        drawn = look(content, asked["page"])
        return packed({"width": drawn.width, "height": drawn.height}, drawn.content)

    return _or_refusal(work)


def _or_refusal(work: Callable[[], bytes]) -> bytes:
    try:
        return work()
    except MediaRefusedError as error:
        return refusal(error)
