"""Reasons for refusing a file, each with the sentence that the person reads."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError


class MediaRefusedError(KnownError):
    """A file was refused; the subclasses say why."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file cannot be read as a picture or a PDF; it may be damaged. Nothing was attached. "
        "Please scan or photograph the paper again.",
    )


class MediaTypeError(MediaRefusedError):
    """A file is of no kind that is taken."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Only pictures (JPEG, PNG, HEIC, WebP, TIFF, GIF, BMP) and PDF files can be attached, "
        "whatever a file is called. Please save it as one of these first.",
    )


class PictureTooLargeError(MediaRefusedError):
    """A picture has more pixels than the desk unpacks."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This picture has more than {megapixels} million pixels. Nothing was attached. Please "
        "save it smaller first.",
    )


class PictureCutShortError(MediaRefusedError):
    """The end of a picture is missing, and some of its pixels with it."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The end of this picture is missing, so a part of it cannot be seen; it may not have"
        " been copied to its end. Nothing was attached. Please copy it again from where it"
        " came. If this is all there is, open it in a picture program, save it again and"
        " attach that.",
    )


class PictureShadesError(MediaRefusedError):
    """A picture has shades as measuring programs write them, on a scale of their own."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This picture keeps its shades as measuring programs do, so they could be lost. Nothing "
        "was attached. Please open it in a picture program, save it as a PNG or JPEG with 8 bits, "
        "and attach that; or scan the paper again in the usual shades of grey.",
    )


class TooManyPagesError(MediaRefusedError):
    """A paper has more pages than the desk keeps."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file has more than {pages} pages. Nothing was attached. Please attach the pages that "
        "matter only.",
    )


class UnpacksTooLargeError(MediaRefusedError):
    """A paper unpacks to far more than its size suggests."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file unpacks to far more than a paper holds, so it was not opened. Please print it "
        "on the machine it came from and scan it.",
    )


class ScanTooLargeError(MediaRefusedError):
    """The pages of a scan are too large together."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The pages of this scan are too large together. Nothing was attached. Please scan fewer "
        "pages at a time, or with fewer dots per inch.",
    )


class TooMuchWorkError(MediaRefusedError):
    """Reading a file took more time or memory than any paper needs, and was stopped."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Reading this file took far more time or memory than a paper needs, so it was stopped. "
        "Nothing was attached. Please attach fewer pages at a time, or print it on the machine it "
        "came from and scan it.",
    )


class NotShownError(MediaRefusedError):
    """A picture or page that is kept cannot be drawn within the limits."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This picture or page cannot be shown: it is damaged, or would take far more time or "
        "memory than a paper needs. Please scan or photograph the paper again and attach that.",
    )


class PdfLockedError(MediaRefusedError):
    """A PDF opens only with a password."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This PDF is locked with a password, so it could not be checked. Please open it with its "
        "password in a PDF program, save it without one, and attach that.",
    )
