"""Has foreign pictures and papers read by a confined child, and checks what it answers.

The desk itself opens none of them: neither the file that is attached, nor one that came in a
hand-over or stands in the vault and is looked at or printed. Each gets a child of its own.
"""

from counsel_desk.confined.child import StoppedError, ask_once
from counsel_desk.confined.messages import packed, parted
from counsel_desk.confined.refusals import raise_refusal
from counsel_desk.domain.attachments import (
    MEGABYTE,
    MOST_PAGES,
    MOST_SIDE,
    Cleaned,
    MediaType,
    Pixels,
    type_of,
)
from counsel_desk.security.media import errors
from counsel_desk.security.media.errors import (
    MediaRefusedError,
    MediaTypeError,
    NotShownError,
    TooMuchWorkError,
)
from counsel_desk.security.media.kinds import BECOMES, kind_of

_INSIDE = "counsel_desk.security.media.inside"
_MOST_CLEANED = 100 * MEGABYTE
"""A picture of the most pixels, unpacked; what is too large to be kept is refused afterwards."""
_MOST_DRAWN = 4 * (MOST_SIDE + 1) ** 2 + 1_000


def clean(content: bytes) -> Cleaned:
    """Check a picture or a PDF and rewrite it, in memory only, in a process of its own.

    Raises:
        MediaTypeError: It is neither.
        TooMuchWorkError: That would take more time or memory than a paper needs.
        MediaRefusedError: It is damaged, locked or too large.
    """
    kind = kind_of(content)
    if kind is None:
        raise MediaTypeError
    try:
        facts, made = parted(ask_once(f"{_INSIDE}:cleaning", content, _MOST_CLEANED))
    except (StoppedError, ValueError):
        raise TooMuchWorkError from None
    raise_refusal(facts, errors, MediaRefusedError)
    media_type, pages = type_of(made), facts.get("pages")
    stripped, first_only = facts.get("stripped"), facts.get("first_only")
    if media_type not in BECOMES[kind] or type(pages) is not int or not 1 <= pages <= MOST_PAGES:
        raise MediaRefusedError
    if type(stripped) is not bool or type(first_only) is not bool:
        raise MediaRefusedError
    return Cleaned(media_type, made, pages, stripped, first_only)


def rewritten(picture: bytes) -> bytes:
    """Return a picture out of a vault as it may be decoded by the desk, for a sheet.

    Raises:
        NotShownError: It cannot be read, or only with too much work.
    """
    if type_of(picture) not in (MediaType.PNG, MediaType.JPEG):
        raise NotShownError
    try:
        return clean(picture).content
    except MediaRefusedError:
        raise NotShownError from None


def look(content: bytes, page: int) -> Pixels:
    """Return a picture, or a page counted from 0, as pixels, drawn in a process of its own.

    Raises:
        NotShownError: It cannot be read, or only with too much work.
    """
    question = packed({"page": page}, content)
    try:
        facts, pixels = parted(ask_once(f"{_INSIDE}:drawing", question, _MOST_DRAWN))
    except (StoppedError, ValueError):
        raise NotShownError from None
    raise_refusal(facts, errors, MediaRefusedError)
    width, height = facts.get("width"), facts.get("height")
    if type(width) is not int or type(height) is not int or min(width, height) < 1:
        raise NotShownError
    if len(pixels) != width * height * 4:
        raise NotShownError
    return Pixels(width, height, pixels)
