"""Fields in which people type to find or print something, not to save it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

_PROPERTY = "reads"


def mark_reading(*fields: QWidget) -> None:
    """Mark fields whose content is never saved; they work in a desk that is only read."""
    for field in fields:
        field.setProperty(_PROPERTY, True)


def is_reading(field: QObject) -> bool:
    """Return whether a field, or what it is part of, is marked so."""
    part: QObject | None = field
    while part is not None and not part.property(_PROPERTY):
        part = part.parent()
    return part is not None
