"""What somebody at the desk sees."""

from ui.design.messages.inline_message import InlineMessage


def said(desk):
    """Return everything that messages in the window in front say."""
    shown = desk.window().findChildren(InlineMessage)
    return " ".join(each.text for each in shown if each.isVisible())
