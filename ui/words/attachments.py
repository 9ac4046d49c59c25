"""Texts on pictures that are taken in, wherever that is."""

from PySide6.QtCore import QCoreApplication


def first_only_kept() -> str:
    """Return a sentence on a picture of which only the first was kept."""
    return QCoreApplication.translate(
        "Words",
        "This picture moves, and only its first picture is kept. The file you chose is where it "
        "was.",
    )
