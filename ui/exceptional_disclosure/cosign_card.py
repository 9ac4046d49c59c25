"""A card with one request to co-sign, as the supervisor reads it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.exceptional_disclosure import Telling
from counsel_desk.domain.office_time import local
from counsel_desk.services.exceptional_disclosure.cosigning import Asked
from ui import words
from ui.design.buttons import plain_button, primary_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.styling import label
from ui.design.translated import Translated


class CosignCard(Translated):
    """The ground, the reason, the recipient and the exact text; to sign or to send back.

    Signals:
        sign_requested(Asked): Sign the request.
        send_back_requested(Asked, str): Send it back with a comment.
        edited: The comment was edited.
    """

    sign_requested = Signal(object)
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
        self._word = QLineEdit()
        self._word.setObjectName("cosign_word")
        self._field = Field("", self._word)
        self._sign, self._back = primary_button(""), plain_button("")
        self._sign.setObjectName("cosign")
        self._back.setObjectName("send_back")
        self._card.add(self._facts, self._title, self._text, self._means, self._field)
        self._card.add(FittingRow(self._sign, self._back))
        self.setLayout(column(self._card))
        self._sign.clicked.connect(lambda: self.sign_requested.emit(asked))
        self._back.clicked.connect(lambda: self.send_back_requested.emit(asked, self._word.text()))
        self._word.textChanged.connect(lambda _text: self.edited.emit())
        self.setFocusProxy(self._word)
        self.retranslate()

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

    def _rows(self) -> list[tuple[str, str]]:
        request = self._asked.request
        of, to = request.proposal, request.proposal.recipient
        knows = {
            Telling.TOLD: self.tr("She was told"),
            Telling.NOT_YET: self.tr("She was not told yet"),
            Telling.ENDANGERS_CLIENT: self.tr("Telling her now would endanger her"),
        }[request.telling]
        order, before = of.order, request.before
        where = self.tr("A caseworker at the desk") if to.at_desk else ""
        named = (to.name, to.role, to.organisation, where)
        return [
            (self.tr("Ground"), words.exceptional_ground(of.ground)),
            (self.tr("To"), ", ".join(one for one in named if one)),
            (self.tr("To which police"), words.authority(of.authority) if of.authority else ""),
            (
                self.tr("Order of the court"),
                f"{order.court}, {order.number}, {order.day:%d-%m-%Y}" if order else "",
            ),
            (self.tr("Reason, which does not leave"), of.reason),
            (
                self.tr("Whether she knows"),
                " · ".join(one for one in (knows, request.not_told) if one),
            ),
            (
                self.tr("Told already, in an emergency, on"),
                f"{local(before):%d-%m-%Y %H:%M}" if before else "",
            ),
            (self.tr("Language of the text"), words.language_name(of.language)),
        ]

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        of = self._asked.request.proposal
        title = self.tr("{name} asks you to co-sign")
        self._card.set_title(title.format(name=self._asked.counsellor))
        rows = self._rows()
        self._facts.setText("\n".join(f"{name}: {value}" for name, value in rows if value))
        self._title.setText(self.tr("These very words would leave"))
        about = [self.tr("About: {about}").format(about=of.about)] if of.about.strip() else []
        sections = [f"{words.category(one.category)}\n{one.text}" for one in of.sections]
        self._text.setText("\n\n".join([*about, *sections]))
        self._means.setText(
            self.tr(
                "Your signature holds for these words to this recipient, once, for seven days. "
                "Nothing of this is kept with you."
            )
        )
        self._field.set_texts(self.tr("A short word, if you send it back"))
        set_button_text(self._sign, self.tr("Co-sign these words"))
        set_button_text(self._back, self.tr("Send it back"))
