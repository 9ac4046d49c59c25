"""Shows one release without consent, planned or made."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.exceptional.exceptional_disclosure import (
    ExceptionalRelease,
    Refusal,
    State,
    Telling,
)
from counsel_desk.domain.exceptional.proposal import at_once
from counsel_desk.domain.records import Filed
from ui import words
from ui.dates import moment_text
from ui.design.buttons import plain_button, primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.messages.inline_message import InlineMessage
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated
from ui.exceptional_disclosure.leaving_part import LeavingPart
from ui.exceptional_disclosure.proposal_rows import proposal_rows

_SHEET_LINES = 26


class ExceptionalReader(Translated):
    """The state of a release, its text, and the possible next steps.

    Attributes:
        leaving: The ways to send it.

    Signals:
        sheet_requested: Preview the page.
        again_requested(str): Ask the supervisor with this name instead.
        anew_requested: Rewrite the request.
        give_up_requested: Cancel the request.
        may_be_told: The client may be told now.
        client_told: The client was told.
        closed: Go back to the list.
    """

    sheet_requested = Signal()
    again_requested = Signal(str)
    anew_requested = Signal()
    give_up_requested = Signal()
    may_be_told = Signal()
    client_told = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exceptional_reader")
        self._filed: Filed[ExceptionalRelease] | None = None
        self._message = InlineMessage()
        self._heading, self._state = label("", "heading"), label("", "body")
        self._facts, self._text = label("", "body"), label("", "body")
        self._state.setObjectName("exceptional_state")
        self._facts.setObjectName("exceptional_facts")
        self._text.setObjectName("exceptional_text")
        self.leaving = LeavingPart()
        self._supervisor = ChoiceBox()
        self._supervisor.setObjectName("other_supervisor")
        self._supervisor_field = Field("", self._supervisor)
        self._build_buttons()
        self._sheet: QWidget | None = None
        self._place = QVBoxLayout()
        self._telling = FittingRow(self._told, self._may)
        self._asking = FittingRow(self._again, self._anew, self._give_up)
        look = FittingRow(self._look, self._back)
        layout = column(self._message, self._heading, self._state, look)
        layout.addLayout(self._place)
        for each in (self.leaving, self._telling, self._supervisor_field, self._asking):
            layout.addWidget(each)
        layout.addWidget(self._facts)
        layout.addWidget(self._text)
        self.setLayout(layout)
        self._connect_signals()
        self.setFocusProxy(self._look)
        self.retranslate()

    def _build_buttons(self) -> None:
        self._told, self._may = primary_button(""), plain_button("")
        self._again, self._anew, self._give_up = (plain_button("") for _each in range(3))
        self._look, self._back = plain_button(""), quiet_button("")
        for button, name in (
            (self._told, "client_was_told"),
            (self._may, "client_may_be_told"),
            (self._again, "ask_again"),
            (self._anew, "write_anew"),
            (self._give_up, "give_up_exceptional"),
            (self._look, "look_at_page"),
            (self._back, "close_exceptional"),
        ):
            button.setObjectName(name)
        mark_recording(self._told, self._may, self._again, self._anew, self._give_up)

    def _connect_signals(self) -> None:
        self._told.clicked.connect(self.client_told)
        self._may.clicked.connect(self.may_be_told)
        self._again.clicked.connect(
            lambda: self.again_requested.emit(str(self._supervisor.currentData() or ""))
        )
        self._anew.clicked.connect(self.anew_requested)
        self._give_up.clicked.connect(self.give_up_requested)
        self._look.clicked.connect(self.sheet_requested)
        self._back.clicked.connect(self.closed)

    def show_release(self, filed: Filed[ExceptionalRelease], supervisors: Sequence[str]) -> None:
        """Show a release.

        Args:
            filed: The release.
            supervisors: Names of the supervisors who can be asked.
        """
        other = self._filed is None or self._filed.record != filed.record
        self._filed, body = filed, filed.body
        if other:
            self.leaving.hide_passphrase()
            self.show_sheet(None)
        self._message.clear()
        self._supervisor.clear()
        for name in supervisors:
            self._supervisor.addItem(name, name)
        self._show_actions(body, may_ask=bool(supervisors))
        self.leaving.show_ways(body)
        self._say()

    def _show_actions(self, body: ExceptionalRelease, *, may_ask: bool) -> None:
        """Show the buttons that fit the state of the release."""
        told_before, left = body.before is not None, body.left is not None
        asked = body.to_review or body.state in {State.AWAITED, State.SENT_BACK}
        asking = may_ask and asked
        again = body.state in {State.SENT_BACK, State.GIVEN_UP, State.SIGNED}
        # What was reported by telephone may have to be brought on paper as well.
        reported = left and at_once(body.proposal)
        shown = {
            self._told: left and body.telling is not Telling.TOLD,
            self._may: left and body.telling is Telling.ENDANGERS_CLIENT,
            self._again: asking,
            self._supervisor_field: asking,
            self._anew: (again and not told_before) or reported,
            self._give_up: not left and body.state is not State.GIVEN_UP,
        }
        for widget, visible in shown.items():
            widget.setVisible(visible)
        self._telling.setVisible(shown[self._told] or shown[self._may])
        self._asking.setVisible(any(shown[one] for one in (self._again, self._anew, self._give_up)))

    def show_refusals(self, refusals: Sequence[Refusal]) -> None:
        """Show why nothing left."""
        self._message.show_message(
            "attention",
            lambda: "\n".join(words.exceptional_refusal(each) for each in refusals),
        )

    def show_sheet(self, sheet: QWidget | None) -> None:
        """Show a preview of the page, or none; the reader takes ownership."""
        if self._sheet is not None:
            self._place.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = sheet
        if sheet is not None:
            sheet.setMinimumHeight(self.fontMetrics().lineSpacing() * _SHEET_LINES)
            self._place.addWidget(sheet)
            sheet.setFocus()

    def _say(self) -> None:
        if self._filed is None:
            return
        body = self._filed.body
        looks = at_once(body.proposal)
        signs, sees = self.tr("Who is asked to sign"), self.tr("Who is told, and looks at it")
        self._supervisor_field.set_texts(sees if looks else signs)
        sign, tell = self.tr("Ask for the co-signature again"), self.tr("Tell this supervisor")
        set_button_text(self._again, tell if looks else sign)
        to = body.proposal.recipient
        ground = words.exceptional_ground(body.proposal.ground)
        self._heading.setText(f"{ground} · {to.name}")
        self._state.setText("\n".join(self._history(body)))
        knows = (words.telling(body.telling), body.not_told)
        rows = (
            *proposal_rows(body.proposal),
            (self.tr("About"), body.proposal.about),
            (self.tr("Whether the client knows"), " · ".join(one for one in knows if one)),
        )
        self._facts.setText("\n".join(f"{name}: {value}" for name, value in rows if value))
        self._text.setText(
            "\n\n".join(
                f"{words.category(one.category)}\n{one.text}" for one in body.proposal.sections
            )
        )

    def _history(self, body: ExceptionalRelease) -> list[str]:
        asked = self.tr("{state}. {name} was asked on {moment}.")
        if at_once(body.proposal):
            told = self.tr("{state}. The supervisor {name} was told on {moment}.")
            asked = told if body.supervisor else self.tr("{state}. No supervisor was told yet.")
        first = asked.format(
            state=words.exceptional_state(body.state),
            moment=moment_text(body.asked),
            name=body.supervisor,
        )
        lines = [first, *self._answer(body)]
        if body.left is not None and (body.before is None or at_once(body.proposal)):
            lines.append(self.tr("It left on {moment}.").format(moment=moment_text(body.left)))
        return lines

    def _answer(self, body: ExceptionalRelease) -> list[str]:
        lines, review = [], body.review
        if body.to_review:
            lines.append(self.tr("Your supervisor looks at it afterwards; they cannot stop it."))
        if review is not None:
            text = self.tr("Seen by {name} on {moment}.")
            lines.append(text.format(name=review.supervisor, moment=moment_text(review.seen)))
        if body.before is not None and not at_once(body.proposal):
            text = self.tr("Told before the co-signature, on {moment}.")
            lines.append(text.format(moment=moment_text(body.before)))
        if body.given is not None:
            text = self.tr("Co-signed by {name} on {moment}.")
            signed = moment_text(body.given.signed)
            lines.append(text.format(name=body.given.supervisor, moment=signed))
        word = review.remarks if review is not None else body.word
        if word:
            lines.append(self.tr("The supervisor writes: {word}").format(word=word))
        return lines

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._told, self.tr("The client has been told"))
        set_button_text(self._may, self.tr("The client may be told now"))
        set_button_text(self._anew, self.tr("Write it again"))
        set_button_text(self._give_up, self.tr("Cancel the request"))
        set_button_text(self._look, self.tr("Preview"))
        set_button_text(self._back, self.tr("Back"))
        self._say()
