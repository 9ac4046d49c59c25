"""What stays here and who else may read it, large, to be spoken in the client's language."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Filed
from counsel_desk.domain.spoken.first_words import FirstWords
from counsel_desk.services.first_words import Card as FirstWordsCard
from ui import words
from ui.dates import day_text
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.explained_view import ExplainedView
from ui.design.layout.layouts import SPACE, column, hide_unless, page_layout, row
from ui.design.layout.page_header import PageHeader
from ui.design.layout.part_scroll import PartScroll
from ui.design.messages.law_lines import LawLines
from ui.design.reading import mark_reading
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated


class FirstWordsView(Translated):
    """The card, and a button to note that it was spoken.

    Args:
        opening: Whether a file is about to be opened, so that it can also be put off, or left.
        parent: Its parent, if any.

    Signals:
        language_chosen(str): Show the card in this language.
        spoken(Card): It was spoken as it is shown.
        put_off: It is to be spoken later.
        left: No file is to be opened after all.
    """

    language_chosen = Signal(str)
    spoken = Signal(object)
    put_off = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, opening: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("first_words")
        self._opening = opening
        self._card: FirstWordsCard | None = None
        self._said: Sequence[Filed[FirstWords]] = ()
        self._header = PageHeader("")
        self._language = ChoiceBox()
        self._language.setObjectName("first_words_language")
        mark_reading(self._language)
        for code in words.LANGUAGE_CODES:
            self._language.addItem(words.language_name(code), code)
        self._explained, self._law = ExplainedView(), LawLines()
        self._explained.set_large(True)
        self._when = label("", "muted")
        self._when.setObjectName("first_words_when")
        self._back = quiet_button("")
        self._back.setObjectName("first_words_back")
        self._later, self._spoken = quiet_button(""), primary_button("")
        self._later.setObjectName("first_words_later")
        self._spoken.setObjectName("first_words_spoken")
        mark_recording(self._spoken)
        self._build_layout()
        self._language.activated.connect(
            lambda _place: self.language_chosen.emit(self._language.currentData())
        )
        self._later.clicked.connect(self.put_off)
        self._back.clicked.connect(self.left)
        if opening:
            QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        self._spoken.clicked.connect(lambda: self.spoken.emit(self._card))
        self.retranslate()

    def _build_layout(self) -> None:
        inside, scroll = QWidget(), PartScroll()
        inside.setProperty("role", "page")
        inner = column(self._explained, self._law, spacing=SPACE)
        inner.addStretch(1)
        inside.setLayout(inner)
        scroll.setWidget(inside)
        # What is to be said has the focus, and can be scrolled: "Explained" is a statement.
        self.setFocusProxy(scroll)
        buttons = row(self._language, None, self._back, self._later, self._spoken)
        hide_unless(self._opening, self._back)
        hide_unless(self._opening, self._later)
        hide_unless(self._opening, self._header)
        self._spoken.setEnabled(False)
        if self._opening:
            layout = page_layout(self)
        else:
            layout = column(spacing=SPACE)
            layout.setContentsMargins(0, SPACE, 0, 0)
            self.setLayout(layout)
        for each in (self._header, self._when):
            layout.addWidget(each)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)

    @property
    def language(self) -> str:
        """The language of the card that is shown or about to be."""
        return str(self._language.currentData())

    def choose_language(self, code: str) -> None:
        """Choose the client's language, if the desk speaks it."""
        place = self._language.findData(code)
        with QSignalBlocker(self._language):
            self._language.setCurrentIndex(max(0, place))

    def show_card(self, card: FirstWordsCard) -> None:
        """Show the card as it holds today."""
        self._card = card
        self.choose_language(card.language)
        self._explained.show_lines(card.lines)
        self._law.show_statements(card.law)
        self._spoken.setEnabled(True)

    def show_said(self, said: Sequence[Filed[FirstWords]]) -> None:
        """Show when it was spoken, newest first."""
        self._said = said
        self._say()

    def _say(self) -> None:
        once = self.tr("Explained on {day}, {language}, by {name}.")
        lines = [
            once.format(
                day=day_text(one.body.said),
                language=words.language_name(one.body.language),
                name=one.body.by,
            )
            for one in self._said
        ]
        self._when.setText("\n".join(lines))
        self._when.setVisible(bool(lines))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Confidentiality"),
            self.tr(
                "What stays here, what has to be passed on, and who may read it. Please "
                "explain this to the client before you ask for a name."
            ),
        )
        self._language.setAccessibleName(self.tr("The client's language"))
        set_button_text(self._back, self.tr("Cancel"))
        set_button_text(self._later, self.tr("Not now"))
        set_button_text(self._spoken, self.tr("Explained"))
        self._say()
