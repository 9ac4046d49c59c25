"""A form for asking a colleague for a talk."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.design.choice_box import ChoiceBox
from ui.design.fields.plain_form import PlainForm
from ui.design.fields.text_box import TextBox


@dataclass(frozen=True)
class Asking:
    """The contents of the form.

    Attributes:
        person: Id of the colleague.
        words: A word about it; may be empty.
    """

    person: str
    words: str


class TalkForm(PlainForm):
    """Takes whom to ask, and perhaps a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        editors = {"person": ChoiceBox(), "words": TextBox("talk_words", 2)}
        super().__init__("talk", editors, (("person",), ("words",)), {}, parent)
        self._cancel.hide()
        self.retranslate()

    def offer_people(self, found: Sequence[tuple[str, str]]) -> None:
        """Offer colleagues: pairs of id and name."""
        self.offer("person", [("", "–"), *found])

    def details(self, _ids: Mapping[str, str], values: Mapping[str, Any]) -> Asking:
        """Return whom to ask, and the word."""
        return Asking(str(values["person"]), values["words"].strip())

    def missing(self) -> Mapping[str, str]:
        """Return the error message for nobody chosen."""
        return {"person": self.tr("Please choose somebody.")}

    def heading(self, _ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("Ask for a talk")

    def note(self) -> str:
        """Return who hears of it."""
        return self.tr(
            "Only the one person whom you choose can read it, and nothing of it stays here."
            " They read it when they next sign in."
        )

    def submit_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Ask for a talk")

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {
            "person": (self.tr("Whom to ask"), ""),
            "words": (self.tr("What it is about"), self.tr("May stay empty. Name no client.")),
        }
