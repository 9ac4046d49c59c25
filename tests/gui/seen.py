"""What somebody at the desk sees."""

from ui.design.messages.inline_message import InlineMessage
from ui.walk.driver import Driver


def said(desk: Driver) -> str:
    """Return everything that messages in the window in front say."""
    shown = desk.window().findChildren(InlineMessage)
    return " ".join(each.text for each in shown if each.isVisible())
