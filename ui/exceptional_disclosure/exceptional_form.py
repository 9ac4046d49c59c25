"""The form that begins a report, or asks a supervisor to co-sign sharing without consent."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.exceptional.grounds import AUTHORITIES
from counsel_desk.domain.exceptional.proposal import Lack, Proposal
from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.summary import Ground
from counsel_desk.services.exceptional_disclosure.exceptional import Wanted
from ui import words
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.text_box import TextBox
from ui.design.fields.typed import Content, put_into_editors, typed_editors
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.layout.prose import prose
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Phrase, Translated
from ui.exceptional_disclosure.content_part import ContentPart
from ui.exceptional_disclosure.emergency_part import EmergencyPart
from ui.exceptional_disclosure.ground_part import GroundPart
from ui.exceptional_disclosure.particulars_part import authority_name
from ui.exceptional_disclosure.recipient_part import RecipientPart


class ExceptionalForm(Translated):
    """A report or request in writing; it sends nothing but the letter to the supervisor.

    Attributes:
        typed: Tracks unsaved input.

    Signals:
        submitted(Wanted): Send the request.
        cancelled: Do not send it.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exceptional_form")
        self._heading, self._first = label("", "heading"), label("", "body")
        self._first.setObjectName("life_first")
        self._flow = label("", "label")
        self._flow.setObjectName("exceptional_flow")
        self._flow.setWordWrap(True)
        self._ground, self._recipient = GroundPart(), RecipientPart()
        self._content, self._emergency = ContentPart(), EmergencyPart()
        self._reason, self._supervisor = TextBox("exceptional_reason"), ChoiceBox()
        self._supervisor.setObjectName("exceptional_supervisor")
        self._reason_field = Field("", self._reason)
        self._supervisor_field = Field("", self._supervisor)
        self._message, resumed = InlineMessage(), ResumedMessage()
        self._ask, self._cancel = primary_button(""), quiet_button("")
        self._ask.setObjectName("ask_for_cosignature")
        mark_recording(self._ask)
        self._cancel.setObjectName("cancel_exceptional")
        parts = (self._ground, self._flow, self._recipient, self._content, self._reason_field)
        last = (self._emergency, self._supervisor_field, self._message)
        buttons = FittingRow(self._ask, self._cancel)
        self.setLayout(column(self._heading, prose(self._first), resumed, *parts, *last, buttons))
        self.typed = typed_editors(self._editors(), resumed, self)
        self._connect_signals()
        self.setFocusProxy(self._ground)
        self.retranslate()
        self._show_fitting()
        self.typed.settle()

    def _editors(self) -> dict[str, QWidget]:
        parts = (self._ground, self._recipient, self._content, self._emergency)
        editors: dict[str, QWidget] = {}
        for part in parts:
            editors |= part.editors
        return editors | {"reason": self._reason, "supervisor": self._supervisor}

    def _connect_signals(self) -> None:
        self._ask.clicked.connect(self._on_ask_clicked)
        self._cancel.clicked.connect(self.cancelled)
        self._ground.ground_changed.connect(self._show_fitting)
        self.typed.resumed.connect(self._on_put)
        self.typed.discarded.connect(self._on_put)

    def _on_put(self) -> None:
        self._ground.show_fitting()
        self._emergency.show_fitting()

    def _show_fitting(self) -> None:
        ground = self._ground.ground()
        self._content.show_fitting(ground)
        reported = ground not in {None, Ground.COURT_ORDER} and bool(AUTHORITIES[ground])
        self._recipient.only_outside(reported)
        self._emergency.allow_before(self._ground.may_be_told_before())
        self._say_flow()

    def show_people(self, supervisors: Sequence[str], caseworkers: Sequence[str]) -> None:
        """Offer supervisors to ask and caseworkers to send to."""
        pending = self.typed.pending()
        chosen = self._supervisor.currentData()
        self._supervisor.blockSignals(True)
        self._supervisor.clear()
        for name in supervisors:
            self._supervisor.addItem(name, name)
        self._supervisor.setCurrentIndex(max(0, self._supervisor.findData(chosen)))
        self._supervisor.blockSignals(False)
        self._recipient.show_caseworkers(caseworkers)
        self._say_flow()
        if pending is None:
            self.typed.settle()

    def show_law(self, statements: Mapping[Ground, Sequence[Shown]]) -> None:
        """Show what the law says beside the chosen ground."""
        self._ground.show_law(statements)

    def begin(self, content: Content | None = None) -> None:
        """Begin a request, empty or with the contents of an earlier one.

        Args:
            content: Values by field name; see `content_of`.
        """
        self._message.clear()
        self.typed.discard()
        if content:
            put_into_editors(self._editors(), content)
            self._on_put()
            self.typed.edited.emit()

    def _on_ask_clicked(self) -> None:
        self._message.clear()
        ground, telling = self._ground.ground(), self._emergency.telling()
        if self._ground.show_errors() or self._emergency.show_errors() or not ground or not telling:
            return
        particulars = self._ground.particulars
        proposal = Proposal(
            ground,
            self._reason.toPlainText().strip(),
            self._recipient.recipient(),
            self._content.about(),
            self._content.language(),
            self._content.sections(),
            particulars.authority(),
            particulars.order(),
            particulars.whose(),
            particulars.happening(),
            particulars.duty(),
        )
        supervisor = str(self._supervisor.currentData() or "")
        not_told, before = self._emergency.not_told(), self._emergency.before()
        self.submitted.emit(Wanted(proposal, supervisor, telling, not_told, before))

    def show_lacks(self, lacks: Sequence[Lack]) -> None:
        """Show what is missing or excessive; everything written stays."""
        self.show_refusal(lambda: "\n".join(words.lack(each) for each in lacks))

    def show_refusal(self, text: Phrase) -> None:
        """Show above the buttons why the request was not sent."""
        self._message.show_message("attention", text)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._heading.setText(self.tr("Sharing without the client's consent"))
        self._first.setText(
            self.tr(
                "Nobody has to wait for the desk to call for help: where a life is in danger, "
                "please call first (112, for a child also 1098), and enter it here afterwards."
            )
        )
        self._reason_field.set_texts(
            self.tr("Why nothing less will do"),
            self.tr(
                "For the supervisor and the list of what was shared. It is kept here, not sent."
            ),
        )
        set_button_text(self._cancel, self.tr("Cancel"))
        self._say_flow()

    def _say_flow(self) -> None:
        """Say who comes first on this ground: whoever is told, or the supervisor."""
        ground, at_once = self._ground.ground(), self._ground.at_once()
        self._flow.setVisible(ground is not None)
        if at_once:
            flow = self.tr(
                "Everybody has the duty to report this. Once it is saved here you can tell it or "
                "print it at once. Your supervisor looks at it afterwards; they cannot stop it."
            )
        elif self._ground.particulars.undecided():
            flow = self.tr(
                "Your answers above say whether this is told at once, or a supervisor signs first."
            )
        elif ground is Ground.DANGER_TO_LIFE:
            flow = self.tr(
                "It may be told by word of mouth before a supervisor has signed. Before it is sent"
                " or printed,"
                " a supervisor signs for exactly this text."
            )
        else:
            flow = self.tr("It leaves only after a supervisor has signed for exactly this text.")
        self._flow.setText(flow)
        asked = self.tr("Which supervisor is asked to co-sign?")
        looks = self.tr("Which supervisor is told, and looks at it afterwards?")
        self._supervisor_field.set_texts(
            looks if at_once else asked,
            self.tr("They read what is written here, and no name or code but what you write."),
        )
        keep, ask = self.tr("Save it, then tell it"), self.tr("Ask for the co-signature")
        set_button_text(self._ask, keep if at_once else ask)
        # Nobody's absence holds back what everybody has the duty to report.
        self._ask.setEnabled(at_once or self._supervisor.count() > 0)


def content_of(proposal: Proposal) -> Content:
    """Return a proposal as contents of the form, to rewrite it."""
    to, order, duty = proposal.recipient, proposal.order, proposal.duty
    return {
        "ground": proposal.ground.value,
        authority_name(proposal.ground): proposal.authority.value if proposal.authority else None,
        "whose": proposal.whose.value if proposal.whose else None,
        "happening": proposal.happening.value if proposal.happening else None,
        "section": duty.section if duty else "",
        "lawyer": duty.lawyer if duty else "",
        "asked": f"{duty.asked:%d-%m-%Y}" if duty else "",
        "binds": duty.binds.value if duty else None,
        "court": order.court if order else "",
        "number": order.number if order else "",
        "order_day": f"{order.day:%d-%m-%Y}" if order else "",
        "to": to.name if to.at_desk else "",
        "name": "" if to.at_desk else to.name,
        "role": to.role,
        "organisation": to.organisation,
        "about": proposal.about,
        "language": proposal.language,
        "reason": proposal.reason,
        **{section.category.value: section.text for section in proposal.sections},
    }
