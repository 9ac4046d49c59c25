"""Draws a picture, or a page of a PDF, as plain pixels to be shown."""

from io import BytesIO
from typing import TYPE_CHECKING

from counsel_desk.domain.attachments import MOST_PIXELS, MOST_SIDE, MediaType, Pixels, type_of
from counsel_desk.security.media.errors import NotShownError
from counsel_desk.security.media.pictures import FORMATS

if TYPE_CHECKING:
    from PIL import Image


def look(content: bytes, page: int) -> Pixels:
    """Return a page as pixels, no side longer than `MOST_SIDE`.

    Args:
        content: The attachment.
        page: Number of the page, counted from 0; a picture has one page.

    Raises:
        NotShownError: It cannot be read, or is too large.
    """
    media_type = type_of(content)
    if media_type is None:
        raise NotShownError
    try:
        if media_type is MediaType.PDF:
            drawn = _page(content, page)
        else:
            drawn = _picture(content, media_type)
        drawn.thumbnail((MOST_SIDE, MOST_SIDE))
        whole = drawn.convert("RGBA")
        return Pixels(whole.width, whole.height, whole.tobytes())
    except MemoryError:
        raise
    except Exception:
        # A damaged file can make the library raise anything.
        raise NotShownError from None


def _picture(content: bytes, media_type: MediaType) -> "Image.Image":
    from PIL import Image

    opened = Image.open(BytesIO(content), formats=[FORMATS[media_type]])
    if opened.width * opened.height > MOST_PIXELS:
        raise NotShownError
    return opened


def _page(content: bytes, number: int) -> "Image.Image":
    import pypdfium2

    document = pypdfium2.PdfDocument(content)
    try:
        page = document[number]
        scale = MOST_SIDE / max(1.0, *page.get_size())
        drawn: Image.Image = page.render(scale=scale, rev_byteorder=True).to_pil().copy()
        page.close()
        return drawn
    finally:
        document.close()
