"""Unpacks pictures and rewrites them with nothing but their pixels."""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from counsel_desk.domain.attachments import MOST_PIXELS, Cleaned, MediaType
from counsel_desk.security.media.errors import MediaRefusedError, PictureTooLargeError

if TYPE_CHECKING:
    from PIL import Image

FORMATS = {MediaType.PNG: "PNG", MediaType.JPEG: "JPEG"}
_QUALITY = 90
"""JPEG quality at which the letters of a scanned paper stay sharp."""
_KEPT = {MediaType.PNG: {"1", "L", "LA", "RGB", "RGBA"}, MediaType.JPEG: {"L", "RGB"}}
"""Colour modes that are kept; all others become RGB, or RGBA if they are transparent."""


def clean_picture(content: bytes, media_type: MediaType) -> Cleaned:
    """Return a picture with nothing but its pixels: no location, no camera, no hidden end.

    Args:
        content: The file.
        media_type: PNG or JPEG.

    Raises:
        PictureTooLargeError: It has more than `MOST_PIXELS`; it was not unpacked.
        MediaRefusedError: It cannot be read.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return Cleaned(media_type, _rewritten(content, media_type))
    except (MediaRefusedError, MemoryError):
        raise
    except Exception:
        # A damaged file can make the decoder raise anything.
        raise MediaRefusedError from None


def _rewritten(content: bytes, media_type: MediaType) -> bytes:
    from PIL import Image, ImageOps

    try:
        opened = Image.open(BytesIO(content), formats=[FORMATS[media_type]])
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_large() from None
    with opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise _too_large()
        opened.load()
        # Telephones note the orientation beside the pixels, and that note is dropped.
        upright = ImageOps.exif_transpose(opened)
    bare = _bare(upright, media_type)
    written = BytesIO()
    bare.save(written, FORMATS[media_type], quality=_QUALITY, optimize=False)
    return written.getvalue()


def _bare(picture: "Image.Image", media_type: MediaType) -> "Image.Image":
    """Return a copy with nothing but the pixels."""
    from PIL import Image

    if picture.mode not in _KEPT[media_type]:
        clear = media_type is MediaType.PNG and picture.has_transparency_data
        picture = picture.convert("RGBA" if clear else "RGB")
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture)
    return bare


def _too_large() -> PictureTooLargeError:
    return PictureTooLargeError(megapixels=MOST_PIXELS // 1_000_000)
