"""What a laptop says of itself once it was retired, before the sign-in and after it."""

from PySide6.QtCore import QCoreApplication


def retired_laptop() -> str:
    """Return what it means that this laptop was retired, and what can be done."""
    return QCoreApplication.translate(
        "RetiredLaptop",
        "This laptop was retired: it gets nothing more from the others, and they take nothing "
        "more from it. What is kept here stays here. If that was not meant, please ask an "
        "administrator: they can let it in again with a new code.",
    )
