"""One line of a list, with what can be done about it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """A line as it is shown.

    Attributes:
        key: What it is about; it comes back with the signals, and keeps the focus on a line.
        text: What it says.
        lead: A time or a day before it.
        detail: A second, quieter line.
        action: Text of the button for the one action; empty for none.
        opening: Text of the button that shows more; empty for none.
        primary: Whether the action is the main one of the page.
    """

    key: object
    text: str
    lead: str = ""
    detail: str = ""
    action: str = ""
    opening: str = ""
    primary: bool = False

    @property
    def spoken(self) -> str:
        """All of its text, for a screen reader."""
        return ", ".join(part for part in (self.lead, self.text, self.detail) if part)
