"""A form for something to bring to supervision."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.identifying.identifying import Known, look
from counsel_desk.domain.supervision.supervision import About, AgendaPoint
from counsel_desk.services.supervision.bringing import Brought
from ui.dates import day_text
from ui.design.fields.field import Field
from ui.design.fields.kept_in_sight import KeptInSight
from ui.design.fields.plain_form import PlainForm
from ui.design.fields.search_choice import SearchChoice
from ui.design.fields.text_box import TextBox
from ui.design.layout.layouts import SPACE_SMALL, column, scroll_into_view
from ui.design.messages.findings_list import FindingsList
from ui.design.styling import label
from ui.supervision.details import Details

_NOBODY = Known()


class PointForm(PlainForm):
    """Takes what is brought; points out what in it could identify a client.

    Which client it is about is chosen only to compare the words with the file, and to see whether
    they agreed to supervision. It is kept neither with the point nor with the draft.

    Signals:
        client_chosen(str): A client was chosen, by record id; empty for none.
    """

    client_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._words = TextBox("point_words", 5)
        self._client, self._agreed = SearchChoice(), label("", "muted")
        self._client.set_nothing(lambda: self.tr("No particular client"))
        self._client.setObjectName("point_client")
        self._agreed.setObjectName("point_agreed")
        self._about, self._findings = Field("", self._client), FindingsList()
        self._brought: Brought | None = None
        editors = {"words": self._words}
        super().__init__("supervision_point", editors, (("words",),), {}, parent)
        below = QWidget()
        laid = column(self._findings, self._about, self._agreed)
        # It is a field of its own, so it stands as far below the text as one.
        laid.setContentsMargins(0, SPACE_SMALL, 0, 0)
        below.setLayout(laid)
        self.add_below("words", below)
        self._in_sight: KeptInSight | None = None
        self._words.textChanged.connect(self._find)
        self._client.currentIndexChanged.connect(self._on_client_changed)
        self._findings.chosen.connect(self._on_finding_chosen)
        self.retranslate()
        self.offer_clients([])

    def offer_clients(self, clients: Sequence[tuple[str, str]]) -> None:
        """Offer the clients of a counsellor; a supervisor has none."""
        self._client.offered.offer(clients)
        self._about.setVisible(bool(clients))
        if not self._client.currentData():
            self.show_brought(None)

    def begin_with(self, pair: str, record: str, entry: AgendaPoint, *, new: bool) -> None:
        """Show a point, to write or to change."""
        ids = {"pair": pair, "record": record, "new": "yes" if new else ""}
        if entry.taken_up is not None:
            ids["taken_up"] = entry.taken_up.isoformat()
        if entry.agreed_until is not None:
            ids["until"] = entry.agreed_until.isoformat()
        self._client.choose("")
        self.begin({**ids, "about": str(entry.about)}, {"words": entry.words})

    def show_brought(self, brought: Brought | None) -> None:
        """Show what is known of the chosen client; `None` if none is chosen."""
        self._brought = brought
        self._say_agreed()
        self._find()
        if brought is not None and self._agreed.isVisible():
            self._show_agreed()
            self._in_sight = self._in_sight or KeptInSight(self._about, self._show_agreed)

    def _show_agreed(self) -> None:
        """Scroll to whether the client agreed, which is below the choice of the client."""
        scroll_into_view(self._agreed)

    def _say_agreed(self) -> None:
        brought = self._brought
        self._agreed.setVisible(brought is not None)
        if brought is None:
            self._agreed.setText("")
        elif brought.agreed_until is None:
            self._agreed.setText(
                self.tr(
                    "This client has not agreed to supervision. Bring it without anything that "
                    "shows who they are."
                )
            )
        else:
            text = self.tr(
                "This client agreed to supervision until {day}. Leave out their name all the same, "
                "as the consent says."
            )
            self._agreed.setText(text.format(day=day_text(brought.agreed_until)))

    def _find(self) -> None:
        text = self._words.toPlainText()
        known = self._brought.known if self._brought else _NOBODY
        self._findings.show_findings(text, look(text, known))

    def _on_client_changed(self) -> None:
        self.client_chosen.emit(str(self._client.currentData() or ""))

    def _on_finding_chosen(self, start: int, end: int) -> None:
        text = self._words.toPlainText()
        # Qt counts in UTF-16 units.
        begin, length = _units(text[:start]), _units(text[start:end])
        cursor = self._words.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(begin + length, QTextCursor.MoveMode.KeepAnchor)
        self._words.setTextCursor(cursor)
        self._words.setFocus()

    def details(self, ids: Mapping[str, str], values: Mapping[str, Any]) -> Details:
        """Return the point."""
        words, taken_up = values["words"].strip(), _day(ids.get("taken_up"))
        brought = self._brought
        if brought is None:
            about = About(ids.get("about") or About.QUESTION)
            entry = AgendaPoint(words, about, _day(ids.get("until")), taken_up)
            return Details(ids["pair"], ids["record"], entry)
        if brought.agreed_until is None:
            entry = AgendaPoint(words, About.UNNAMED, None, taken_up)
            return Details(ids["pair"], ids["record"], entry)
        entry = AgendaPoint(words, About.AGREED, brought.agreed_until, taken_up)
        return Details(ids["pair"], ids["record"], entry, brought.client)

    def missing(self) -> Mapping[str, str]:
        """Return the error message for no words."""
        return {"words": self.tr("A few words are enough.")}

    def heading(self, _ids: Mapping[str, str]) -> str:
        """Return the heading."""
        return self.tr("Something to talk about")

    def note(self) -> str:
        """Return what belongs here."""
        return self.tr(
            "A question, a worry, something that went well. Nobody needs to know who a client is "
            "to think along with you."
        )

    def texts(self) -> Mapping[str, tuple[str, str]]:
        """Return the label and help text of each field."""
        return {"words": (self.tr("What you bring"), "")}

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        super().retranslate()
        self._about.set_texts(
            self.tr("Which client it is about"),
            self.tr("Only to look for words that show who they are; it is not kept."),
        )
        self._say_agreed()


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
