"""Opens pictures of every kind, measured before they are unpacked, and upright."""

import hashlib
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from counsel_desk.domain.attachments import MOST_PIXELS
from counsel_desk.security.media.errors import (
    MediaRefusedError,
    PictureCutShortError,
    PictureTooLargeError,
)
from counsel_desk.security.media.jpegs import BareJpeg, bare_jpeg
from counsel_desk.security.media.kinds import Kind
from counsel_desk.security.media.orientation import orientation, upright
from counsel_desk.security.media.pngs import bare_png
from counsel_desk.security.media.webps import bare_webp

if TYPE_CHECKING:
    from PIL import Image

_FILLS = (b"\0", b"\xaa")
"""Put in place of a missing end; they differ in the first bit."""
_FILLED = 64
_CUT_SHORT = ("image file is truncated", "Unexpected end of file")
"""How the libraries say that a file ends too soon."""


@dataclass(frozen=True)
class Opened:
    """A picture that was unpacked.

    Attributes:
        picture: The pixels, upright.
        photograph: Whether it was packed with loss, as photographs are.
        moving: Whether it is the first of several that make a film.
    """

    picture: "Image.Image"
    photograph: bool = False
    moving: bool = False


def open_picture(content: bytes, kind: Kind) -> Opened:
    """Unpack the first picture of a file.

    Raises:
        PictureTooLargeError: It has more than `MOST_PIXELS`; it was not unpacked.
        MediaRefusedError: It is cut short, or the library refuses it.
    """
    if kind is Kind.PNG:
        return _png(content)
    if kind is Kind.JPEG:
        return _jpeg(content)
    if kind is Kind.HEIC:
        return _heic(content)
    if kind is Kind.WEBP:
        return _webp(content)
    picture = _loaded(content, kind)
    return Opened(picture, moving=_moves(picture))


@contextmanager
def refusals() -> Iterator[None]:
    """Turn whatever a library raises into a refusal; ignore what it finds odd beside the pixels."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except (MediaRefusedError, MemoryError):
        raise
    except Image.DecompressionBombError:
        raise too_large() from None
    except Exception as error:
        # A damaged file can make the decoder raise anything.
        cut = any(words in str(error) for words in _CUT_SHORT)
        raise (PictureCutShortError if cut else MediaRefusedError) from None


def too_large() -> PictureTooLargeError:
    """Return the refusal of a picture with too many pixels."""
    return PictureTooLargeError(megapixels=MOST_PIXELS // 1_000_000)


def require_small(size: tuple[int, int]) -> None:
    """Refuse a picture by its size, before it is unpacked.

    Raises:
        PictureTooLargeError: It has more than `MOST_PIXELS`.
    """
    if size[0] * size[1] > MOST_PIXELS:
        raise too_large()


def _loaded(content: bytes, kind: Kind) -> "Image.Image":
    from PIL import Image

    opened = Image.open(BytesIO(content), formats=[kind.value])
    require_small(opened.size)
    opened.load()
    return opened


def _png(content: bytes) -> Opened:
    bare = bare_png(content)
    try:
        picture = _loaded(bare.content, Kind.PNG)
    except (OSError, SyntaxError):
        raise (MediaRefusedError if bare.whole else PictureCutShortError) from None
    return Opened(upright(picture, orientation(bare.exif)), moving=bare.moving)


def _jpeg(content: bytes) -> Opened:
    bare = bare_jpeg(content)
    picture = _loaded(bare.content, Kind.JPEG) if bare.whole else _without_end(bare)
    return Opened(upright(picture, orientation(bare.exif)), photograph=True)


def _without_end(bare: BareJpeg) -> "Image.Image":
    """Return a JPEG whose end is missing, if all of its pixels are there.

    They are when what is put in place of the end changes none of them.

    Raises:
        PictureCutShortError: Some are missing.
    """
    packed = bare.content.removesuffix(b"\xff")
    seen = set()
    for fill in _FILLS:
        try:
            picture = _loaded(packed + fill * _FILLED + b"\xff\xd9", Kind.JPEG)
        except OSError:
            raise PictureCutShortError from None
        seen.add(hashlib.sha256(picture.tobytes()).digest())
    if len(seen) > 1:
        raise PictureCutShortError
    return picture


def _heic(content: bytes) -> Opened:
    import pi_heif

    # One picture in one thread: each more takes address space.
    pi_heif.options.DECODE_THREADS = 1
    pi_heif.options.THUMBNAILS = pi_heif.options.DEPTH_IMAGES = pi_heif.options.AUX_IMAGES = False
    found = pi_heif.open_heif(content, convert_hdr_to_8bit=True)
    primary = found[found.primary_index]
    require_small(primary.size)
    # The container turns it; what its Exif says of that is not to be followed.
    return Opened(primary.to_pillow(), photograph=True)


def _webp(content: bytes) -> Opened:
    bare = bare_webp(content)
    picture = _loaded(bare.content, Kind.WEBP)
    return Opened(upright(picture, orientation(bare.exif)), bare.lossy, _moves(picture))


def _moves(picture: "Image.Image") -> bool:
    return bool(getattr(picture, "is_animated", False))
