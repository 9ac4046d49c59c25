"""A form for beginning supervision with somebody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.supervision.supervision import Who
from counsel_desk.services.supervision.pairs import Candidate
from ui.design.choice_box import ChoiceBox
from ui.design.fields.plain_form import PlainForm
from ui.words import supervision


@dataclass(frozen=True)
class Beginning:
    """The contents of the form.

    Attributes:
        person: Id of the other one.
        as_: What they are in it.
    """

    person: str
    as_: Who


class BeginForm(PlainForm):
    """Takes the other one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        person = ChoiceBox()
        person.leave_open()
        super().__init__("pair", {"person": person}, (("person",),), {}, parent)
        self.retranslate()

    def offer_people(self, found: Sequence[Candidate]) -> None:
        """Offer the people with whom it can begin."""
        self.offer("person", [(f"{one.person}:{one.as_}", self._said(one)) for one in found])

    def _said(self, one: Candidate) -> str:
        return f"{one.name} ({supervision.who(one.as_)})"

    def details(self, _ids: Mapping[str, str], values: Mapping[str, Any]) -> Beginning:
        """Return with whom it begins."""
        person, _, as_ = str(values["person"]).partition(":")
        return Beginning(person, Who(as_))

    def missing(self) -> Mapping[str, str]:
        """Return the error message for nobody chosen."""
        return {"person": self.tr("Please choose somebody.")}

    def heading(self, _ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("Begin supervision")

    def note(self) -> str:
        """Return who can read what is kept."""
        return self.tr(
            "The desk makes a place that only the two of you can open. No colleague or "
            "administrator can open it, nor can the recovery sheets."
        )

    def submit_text(self) -> str:
        """Return the text of the button."""
        return self.tr("Begin")

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        kept = self.tr(
            "It is kept on this laptop. Whoever works at another one finds it when they sign in "
            "here."
        )
        return {"person": (self.tr("With whom"), kept)}
