"""Shows one consent, to be renewed, narrowed, withdrawn or printed."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from counsel_desk.domain.consent.about_client import NOTHING_SAID, AboutClient
from counsel_desk.domain.consent.consent import FOR_A_CHILD, Consent, Giving
from counsel_desk.domain.consent.status import ConsentStatus, status
from counsel_desk.domain.office_time import local, local_day
from counsel_desk.domain.records import Filed
from counsel_desk.services.consent.consent_text import Explained, recipient_text
from counsel_desk.services.documents.wording import last_day
from ui import words
from ui.consent.guardian_card import GuardianCard
from ui.consent.narrow_form import NarrowForm
from ui.dates import day_text, moment_text
from ui.design.buttons import plain_button, quiet_button, set_button_text, yielding_button
from ui.design.card import Card
from ui.design.explained_view import ExplainedView
from ui.design.layout.layouts import column, row
from ui.design.styling import label
from ui.design.translated import Translated

_LINES = 6
"""Height of the mark, in lines of text."""


class ConsentReader(Translated):
    """The terms, the words that were read out, the mark, and what the client may do.

    Signals:
        back_requested: Go back to the list.
        renew_requested(str): Renew the consent with this record id.
        narrow_requested(str, frozenset, date): Narrow it to these parts and this last day.
        withdraw_requested(str): Withdraw it; still to be confirmed.
        print_requested(str): Print it for the client.
        mark_requested(str): Add a picture of the signed sheet.
        reading_requested(Explained, str): Read with the client what was read out, in this language.
        answer_requested(str, MayHaveHarmed): Record whether its guardian could have harmed the
            child.
    """

    back_requested = Signal()
    renew_requested = Signal(str)
    narrow_requested = Signal(str, object, object)
    withdraw_requested = Signal(str)
    print_requested = Signal(str)
    mark_requested = Signal(str)
    reading_requested = Signal(object, str)
    answer_requested = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("consent_reader")
        self._filed: Filed[Consent] | None = None
        self._about = NOTHING_SAID
        self._back, self._renew = quiet_button(""), yielding_button("")
        self._narrow, self._withdraw = plain_button(""), plain_button("")
        self._print, self._add = plain_button(""), plain_button("")
        self._together = plain_button("")
        self._terms, self._words, self._mark = Card(), Card(), Card()
        self._terms_text = label("", "body")
        self._terms_text.setObjectName("consent_terms")
        self._explained, self._picture = ExplainedView(), QLabel()
        self._picture.setObjectName("consent_mark")
        self.narrow_form, self._guardian = NarrowForm(), GuardianCard()
        self._build_layout()
        self._connect_signals()
        self.setFocusProxy(self._back)
        self.retranslate()

    def _build_layout(self) -> None:
        for name, button in (
            ("back_to_consents", self._back),
            ("renew_consent", self._renew),
            ("narrow_consent", self._narrow),
            ("withdraw_this", self._withdraw),
            ("print_this", self._print),
            ("add_mark", self._add),
            ("reread_together", self._together),
        ):
            button.setObjectName(name)
        self._terms.add(self._terms_text, row(self._renew, None))
        self._terms.add(row(self._narrow, self._withdraw, None))
        self._words.add(self._explained, row(self._together, None))
        self._mark.add(self._picture, row(self._print, None), row(self._add, None))
        layout = column(row(self._back, None), self._guardian, self._terms, self.narrow_form)
        layout.addWidget(self._words)
        layout.addWidget(self._mark)
        layout.addStretch(1)
        self.setLayout(layout)
        self.narrow_form.hide()

    def _connect_signals(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._renew.clicked.connect(lambda: self.renew_requested.emit(self.record))
        self._withdraw.clicked.connect(lambda: self.withdraw_requested.emit(self.record))
        self._print.clicked.connect(lambda: self.print_requested.emit(self.record))
        self._together.clicked.connect(self.read_together)
        self._add.clicked.connect(lambda: self.mark_requested.emit(self.record))
        self._guardian.answered.connect(
            lambda answer: self.answer_requested.emit(self.record, answer)
        )
        self._narrow.clicked.connect(self._on_narrow_clicked)
        self.narrow_form.narrow_requested.connect(
            lambda parts, ends: self.narrow_requested.emit(self.record, parts, ends)
        )
        self.narrow_form.cancelled.connect(self._on_narrow_cancelled)

    @property
    def record(self) -> str:
        """Record id of the consent, or ``""``."""
        return self._filed.record if self._filed else ""

    def allow_marks(self, allowed: bool) -> None:
        """Offer to add a picture of the mark, or not."""
        self._add.setVisible(allowed)

    def open_consent(self, filed: Filed[Consent], about: AboutClient) -> None:
        """Show a consent; its mark follows with `show_mark`. What is open in it stays open.

        Args:
            filed: The consent.
            about: What the intake says of the client's age and guardian.
        """
        if filed != self._filed:
            self.narrow_form.hide()
        self._filed, self._about = filed, about
        self._guardian.show_giving(filed.body)
        self._explained.show_lines(_explained(filed.body).lines())
        self.show_mark(QImage())
        self._say()

    def read_together(self) -> None:
        """Ask to read with the client what was read out."""
        if self._filed is not None:
            body = self._filed.body
            self.reading_requested.emit(_explained(body), body.language)

    def show_mark(self, image: QImage) -> None:
        """Show the mark; nothing if there is none or it is on paper."""
        high = self.fontMetrics().lineSpacing() * _LINES
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        if image.isNull():
            self._picture.clear()
        else:
            small = image.scaled(high * 3, high, keep, smooth)
            self._picture.setPixmap(QPixmap.fromImage(small))
        self._picture.setVisible(not image.isNull())

    def _on_narrow_clicked(self) -> None:
        if self._filed is not None:
            self.narrow_form.begin(self._filed.body)
            self.narrow_form.show()
            self.narrow_form.setFocus()

    def _on_narrow_cancelled(self) -> None:
        self.narrow_form.hide()
        self._narrow.setFocus()

    def _say(self) -> None:
        if self._filed is None:
            return
        body = self._filed.body
        current = status(body, local(datetime.now(UTC)), self._about)
        ended = current in {ConsentStatus.TAKEN_BACK, ConsentStatus.ENDED}
        self._narrow.setEnabled(not ended)
        self._withdraw.setEnabled(body.withdrawn is None)
        self._terms.set_title(words.purpose(body.purpose))
        facts = [(name, value) for name, value in self._facts(body, current) if value]
        self._terms_text.setText("\n".join(f"{name}: {value}" for name, value in facts))

    def _facts(self, body: Consent, current: ConsentStatus) -> list[tuple[str, str]]:
        giving = body.giving
        interpreter = giving.interpreter_name or (self.tr("present") if giving.interpreter else "")
        return [
            (self.tr("Status"), words.consent_standing(current)),
            (self.tr("Whom it may be sent to"), recipient_text(body.recipient)),
            (self.tr("What may be sent"), ", ".join(words.part(one) for one in sorted(body.parts))),
            (self.tr("From"), _day(local_day(body.starts))),
            (self.tr("Until"), _day(last_day(body))),
            (self.tr("In the client's words"), body.conditions),
            (self.tr("Given"), words.given_by(giving.by)),
            (self.tr("For the client"), giving.guardian),
            (self.tr("The child's own yes"), self._assent(giving)),
            (self.tr("How"), words.manner(giving.manner)),
            (self.tr("Interpreter"), interpreter),
            (self.tr("Witness"), giving.witness),
            (self.tr("A part withdrawn"), _instant(body.narrowed)),
            (self.tr("Withdrawn on"), _instant(body.withdrawn)),
        ]

    def _assent(self, giving: Giving) -> str:
        if giving.by not in FOR_A_CHILD:
            return ""
        if giving.too_young:
            return self.tr("Too young to be asked: {reason}").format(reason=giving.too_young)
        return self.tr("Yes") if giving.assent else self.tr("No")

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._back, self.tr("Back to the consents"))
        set_button_text(self._renew, self.tr("Renew it…"))
        set_button_text(self._narrow, self.tr("Withdraw a part…"))
        set_button_text(self._withdraw, self.tr("Withdraw consent…"))
        set_button_text(self._together, self.tr("Read together"))
        set_button_text(self._print, self.tr("Print for the client…"))
        set_button_text(self._add, self.tr("Add a picture of the signed sheet…"))
        self._words.set_title(self.tr("What was read out"))
        self._mark.set_title(self.tr("Mark and sheet"))
        self._picture.setAccessibleName(self.tr("The mark that was put to it"))
        self._say()


def _explained(body: Consent) -> Explained:
    lines = body.explained.split("\n\n")
    symbols = body.symbols if len(body.symbols) == len(lines) else ("",) * len(lines)
    return Explained("", body.explained, symbols)


def _day(day: date) -> str:
    return day_text(day)


def _instant(instant: datetime | None) -> str:
    return moment_text(instant) if instant else ""
