"""Tells a screen reader what appeared without taking the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(where: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let a screen reader say a sentence.

    Args:
        where: What shows it; nothing is said of what cannot be seen.
        text: The sentence; nothing is said of an empty one.
        urgent: Whether it interrupts what is being said.
    """
    if not (text and where.isVisible()):
        return
    event = QAccessibleAnnouncementEvent(where, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
