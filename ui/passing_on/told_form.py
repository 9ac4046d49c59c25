"""A form to pass on to a counsellor what a client said."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counsel_desk.domain.spoken.told import LONGEST_ABOUT
from ui.design.choice_box import ChoiceBox
from ui.design.fields.plain_form import PlainForm
from ui.design.fields.text_box import TextBox


class Telling(NamedTuple):
    """What is to be passed on: to whom, about whom, and what was said."""

    counsellor: str
    about: str
    words: str


class ToldForm(PlainForm):
    """Takes the counsellor, a code or words for the client, and what they said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        counsellor, about, words = ChoiceBox(), QLineEdit(), TextBox("", 3)
        counsellor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        # What was confided must not go to the wrong one by a single Enter.
        counsellor.leave_open()
        about.setMaxLength(LONGEST_ABOUT)
        editors = {"counsellor": counsellor, "about": about, "words": words}
        super().__init__("told", editors, (("counsellor",), ("about",), ("words",)), {}, parent)
        self.retranslate()
        self.settle_empty()

    def offer_counsellors(self, names: Sequence[str]) -> None:
        """Offer the counsellors to whom it can be passed on."""
        settled = self.typed.pending() is None
        self.offer("counsellor", [(name, name) for name in names])
        if settled:
            self.typed.settle()

    def settle_empty(self) -> None:
        """Clear the form."""
        self.begin({}, {})

    def details(self, _ids: Mapping[str, str], values: Mapping[str, Any]) -> Telling:
        """Return what is to be passed on."""
        return Telling(values["counsellor"], values["about"], values["words"])

    def heading(self, _ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("A client told me…")

    def note(self) -> str:
        """Return the note on where it goes."""
        return self.tr(
            "Only the counsellor, and whoever covers for them today, can read it. Nothing of it "
            "is kept here. A client who withdraws a consent need not say why."
        )

    def submit_text(self) -> str:
        """Return the text of the button that sends it."""
        return self.tr("Pass it on")

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and the help of each editor."""
        return {
            "counsellor": (self.tr("To the counsellor"), ""),
            "about": (
                self.tr("How will the counsellor know who this is about?"),
                self.tr("A code or a few words. No name is needed."),
            ),
            "words": (self.tr("What the client said"), ""),
        }

    def missing(self) -> Mapping[str, str]:
        """Return the errors for what cannot be left out."""
        return {
            "counsellor": self.tr("Please choose a counsellor."),
            "about": self.tr("Please write a code or a few words."),
            "words": self.tr("Please write what the client said."),
        }
