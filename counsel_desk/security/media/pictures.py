"""Rewrites pictures with nothing but their pixels."""

from io import BytesIO
from typing import TYPE_CHECKING

from counsel_desk.domain.attachments import Cleaned, MediaType
from counsel_desk.security.media.kinds import Kind
from counsel_desk.security.media.opening import Opened, open_picture, refusals
from counsel_desk.security.media.shades import bare

if TYPE_CHECKING:
    from PIL import Image

FORMATS = {MediaType.PNG: "PNG", MediaType.JPEG: "JPEG"}
QUALITY = 90
"""JPEG quality at which the letters of a scanned paper stay sharp."""


def clean_picture(content: bytes, kind: Kind) -> Cleaned:
    """Return a picture with nothing but its pixels: no location, no camera, no hidden end.

    Args:
        content: The file.
        kind: What it is; neither a PDF nor a TIFF.

    Raises:
        PictureTooLargeError: It has more than `MOST_PIXELS`; it was not unpacked.
        PictureCutShortError: Its end is missing, with some of its pixels.
        PictureShadesError: Its shades have no common scale.
        MediaRefusedError: It cannot be read.
    """
    with refusals():
        opened = open_picture(content, kind)
        return written(opened, _kept_as(opened, kind))


def _kept_as(opened: Opened, kind: Kind) -> MediaType:
    if kind is Kind.JPEG or (opened.photograph and not _is_clear(opened.picture)):
        return MediaType.JPEG
    return MediaType.PNG


def _is_clear(picture: "Image.Image") -> bool:
    """Return whether any pixel of a photograph is transparent; many can be and are not."""
    return "A" in picture.getbands() and picture.getchannel("A").getextrema() != (255, 255)


def written(opened: Opened, media_type: MediaType) -> Cleaned:
    """Return a picture as it is kept.

    Raises:
        PictureShadesError: Its shades have no common scale.
    """
    made = BytesIO()
    bare(opened.picture, media_type).save(
        made, FORMATS[media_type], quality=QUALITY, optimize=False
    )
    return Cleaned(media_type, made.getvalue(), first_only=opened.moving)
