"""A card with one request or report, as the supervisor reads it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.summary import Ground
from counsel_desk.services.exceptional_disclosure.cosigning import Asked
from ui import words
from ui.dates import moment_text
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, hide_unless
from ui.design.messages.law_lines import LawLines
from ui.design.recording import ask_with, mark_recording
from ui.design.styling import label
from ui.design.translated import Translated
from ui.exceptional_disclosure.proposal_rows import Rows, proposal_rows


class CosignCard(Translated):
    """The ground, the reason, the recipient and the exact text; to sign, send back or look at.

    Signals:
        sign_requested(Asked): Sign the request.
        seen(Asked, str): A report was seen, with these remarks.
        send_back_requested(Asked, str): Send it back with a comment.
        edited: The comment was edited.
    """

    sign_requested = Signal(object)
    seen = Signal(object, str)
    send_back_requested = Signal(object, str)
    edited = Signal()

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cosign_card")
        self._asked, self._card = asked, Card()
        self._facts, self._title = label("", "body"), label("", "label")
        self._text, self._means = label("", "body"), label("", "muted")
        self._facts.setObjectName("cosign_facts")
        self._text.setObjectName("cosign_text")
        self._law, self._word = LawLines(), QLineEdit()
        self._word.setObjectName("cosign_word")
        self._field = Field("", self._word)
        self._sign, self._back = primary_button(""), plain_button("")
        self._sign.setObjectName("cosign_seen" if asked.afterwards else "cosign")
        mark_recording(self._sign)
        self._back.setObjectName("send_back")
        hide_unless(not asked.afterwards, self._back)
        self._card.add(self._facts, self._law, self._title, self._text, self._means, self._field)
        self._card.add(FittingRow(self._sign, self._back))
        self.setLayout(column(self._card))
        self._sign.clicked.connect(self._on_sign_clicked)
        self._back.clicked.connect(lambda: self.send_back_requested.emit(asked, self._word.text()))
        self._word.textChanged.connect(lambda _text: self.edited.emit())
        ask_with(self._facts, self)
        self.retranslate()

    def _on_sign_clicked(self) -> None:
        if self._asked.afterwards:
            self.seen.emit(self._asked, self.word())
        else:
            self.sign_requested.emit(self._asked)

    @property
    def message(self) -> str:
        """Id of the request's message."""
        return self._asked.message

    def word(self) -> str:
        """Return the comment."""
        return self._word.text()

    def put_word(self, word: str) -> None:
        """Set the comment."""
        self._word.setText(word)

    def _rows(self) -> Rows:
        request = self._asked.request
        of, before = request.proposal, request.before
        knows = (words.telling(request.telling), request.not_told)
        told = moment_text(before) if before else ""
        return [
            (self.tr("Ground"), words.exceptional_ground(of.ground)),
            *proposal_rows(of),
            (self.tr("Whether the client knows"), " · ".join(one for one in knows if one)),
            (self.tr("Told already, by word of mouth, on"), told),
            (self.tr("Language of the text"), words.language_name(of.language)),
        ]

    def show_law(self, statements: Mapping[Ground, Sequence[Shown]]) -> None:
        """Show what the law says on the ground."""
        self._law.show_statements(statements.get(self._asked.request.proposal.ground, ()))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        of = self._asked.request.proposal
        afterwards = self._asked.afterwards
        asks = self.tr("{name} asks you to co-sign")
        reports = self.tr("{name} is making a report that the law requires of everybody")
        title = reports if afterwards else asks
        self._card.set_title(title.format(name=self._asked.counsellor))
        rows = self._rows()
        self._facts.setText("\n".join(f"{name}: {value}" for name, value in rows if value))
        leave, would = (
            self.tr("This is exactly what is sent"),
            self.tr("This is exactly what would be sent"),
        )
        self._title.setText(leave if afterwards else would)
        about = [self.tr("About: {about}").format(about=of.about)] if of.about.strip() else []
        sections = [f"{words.category(one.category)}\n{one.text}" for one in of.sections]
        self._text.setText("\n\n".join([*about, *sections]))
        self._say_answer(afterwards=afterwards)

    def _say_answer(self, *, afterwards: bool) -> None:
        if afterwards:
            self._means.setText(
                self.tr(
                    "It needs no signature and waits for nobody: you look at it afterwards and "
                    "cannot stop it. Your remarks go to the counsellor. Nothing of this is kept "
                    "with you."
                )
            )
            self._field.set_texts(self.tr("Your remarks, if you have any"))
            set_button_text(self._sign, self.tr("I have seen it"))
            return
        self._means.setText(
            self.tr(
                "Your signature is valid once, for exactly this text to this recipient, for"
                " seven days. Nothing of this is kept with you."
            )
        )
        self._field.set_texts(self.tr("If you send it back: why, in a few words"))
        set_button_text(self._sign, self.tr("Co-sign this text"))
        set_button_text(self._back, self.tr("Send it back"))
