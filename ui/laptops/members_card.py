"""A card with the laptops that take part in the exchange, and the ways in and out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from counsel_desk.domain.office_log.state import Laptop
from counsel_desk.services.exchange.at_desk import Overview
from ui.dates import moment_text
from ui.design.buttons import plain_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import (
    SPACE_SMALL,
    column,
    hide_unless,
    row,
    scroll_into_view,
    show_if,
)
from ui.design.messages.inline_message import InlineMessage
from ui.design.messages.question import Question
from ui.design.recording import mark_recording
from ui.design.styling import label
from ui.design.translated import Translated
from ui.sign_in.retired_laptop import retired_laptop


class MembersCard(Translated):
    """Lists the laptops; an administrator adds and retires them.

    Signals:
        begin_requested(str): Begin the exchange at this laptop, under this name.
        ask_requested(str, str): Ask with a code to be let in, under a name.
        offer_requested: Make a code for another laptop.
        retire_requested(str): Retire the laptop with this id.
    """

    begin_requested = Signal(str)
    ask_requested = Signal(str, str)
    offer_requested = Signal()
    retire_requested = Signal(str)

    def __init__(self, *, administers: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._administers = administers
        self._overview: Overview | None = None
        self._card, self._none, self._gone = Card(), label("", "muted"), InlineMessage()
        self._gone.setObjectName("laptop_retired")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_SMALL)
        self._name, self._code = QLineEdit(), QLineEdit()
        self._name.setObjectName("laptop_name")
        self._code.setObjectName("joining_code")
        self._name_field, self._code_field = Field("", self._name), Field("", self._code)
        self._begin, self._ask = plain_button(""), plain_button("")
        self._begin.setObjectName("begin_exchange")
        self._ask.setObjectName("ask_to_join")
        mark_recording(self._begin, self._ask)
        self._words, self._words_help = FingerprintWords(), label("", "muted")
        self._offer, self._offered = plain_button(""), label("", "heading")
        self._offered_help = label("", "muted")
        self._offer.setObjectName("offer_code")
        self._offered.setObjectName("offered_code")
        self._question = Question()
        self._build()
        self._connect_signals()
        self.show_code("")
        self.show_words("")
        self.retranslate()

    def _build(self) -> None:
        self._new = QWidget()
        ways = FittingRow(self._ask, self._begin) if self._administers else row(self._ask, None)
        self._new.setLayout(column(self._name_field, self._code_field, ways))
        self._card.add(self._gone, self._none, self._rows, self._question, self._new)
        self._card.add(self._words_help, self._words, self._offered, self._offered_help)
        self._card.add(row(self._offer, None))
        self.setLayout(column(self._card))

    def _connect_signals(self) -> None:
        self._begin.clicked.connect(lambda: self.begin_requested.emit(self._name.text()))
        self._ask.clicked.connect(
            lambda: self.ask_requested.emit(self._code.text(), self._name.text())
        )
        self._offer.clicked.connect(self.offer_requested)
        self._question.agreed.connect(self.retire_requested)

    def show_overview(self, found: Overview) -> None:
        """Show which laptops take part."""
        self._overview = found
        self._say()

    def show_code(self, code: str) -> None:
        """Show a code for another laptop; an empty one shows nothing."""
        self._offered.setText(code)
        show_if(bool(code), self._offered, self._offered_help)

    def scroll_to_code(self) -> None:
        """Have the code in sight, and what to do with it as far as there is room."""
        for each in (self._offered_help, self._offered):
            scroll_into_view(each)

    def show_words(self, words: str) -> None:
        """Show the words that this laptop asks with."""
        self._words.set_words(words)
        show_if(bool(words), self._words, self._words_help)

    def _say(self) -> None:
        found = self._overview
        if found is None:
            return
        while (item := self._rows.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for laptop in found.standing.laptops:
            self._rows.addWidget(self._line(laptop, found.standing.own))
        takes_part = bool(found.standing.own)
        self.show_words(found.words)
        show_if(not found.standing.laptops, self._none)
        if found.standing.retired:
            self._gone.show_message("attention", retired_laptop)
        else:
            self._gone.clear()
        show_if(not takes_part, self._new)
        show_if(takes_part and self._administers, self._offer)

    def _line(self, laptop: Laptop, own: str) -> QWidget:
        text = laptop.name
        if laptop.retired:
            text = self.tr("{name} (retired)").format(name=laptop.name)
        elif laptop.laptop == own:
            text = self.tr("{name} (this laptop)").format(name=laptop.name)
        line, shown = QWidget(), label(text, "body")
        heard = label(self._heard(laptop, own), "muted")
        hide_unless(heard.text(), heard)
        layout = row(shown, None)
        if self._administers and own and laptop.laptop != own and not laptop.retired:
            button = plain_button("")
            button.setObjectName(f"retire_laptop_{laptop.laptop}")
            set_button_text(button, self.tr("Retire…"))
            button.setAccessibleName(self.tr("Retire {name}").format(name=laptop.name))
            button.clicked.connect(lambda: self._ask_to_retire(laptop))
            layout.addWidget(button)
        number = (self._number(laptop),) if self._served() else ()
        line.setLayout(column(layout, heard, *number, spacing=0))
        return line

    def _heard(self, laptop: Laptop, own: str) -> str:
        """Say when something came from a laptop: that alone tells of one that is cut off."""
        if self._overview is None or not own or laptop.retired or laptop.laptop == own:
            return ""
        instant = self._overview.standing.heard.get(laptop.laptop)
        if instant is None:
            return self.tr("Nothing has come from it yet.")
        return self.tr("Something came from it last: {moment}").format(moment=moment_text(instant))

    def _served(self) -> bool:
        """Return whether to name laptops by the number that the office server knows them by."""
        place = self._overview.place if self._overview else None
        return self._administers and place is not None and bool(place.server)

    def _number(self, laptop: Laptop) -> QWidget:
        shown = label(
            self.tr("Number at the office server: {number}").format(number=laptop.laptop), "muted"
        )
        shown.setObjectName(f"number_{laptop.laptop}")
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return shown

    def _ask_to_retire(self, laptop: Laptop) -> None:
        self._question.ask(
            laptop.laptop,
            lambda: self.tr(
                "{name} then gets nothing more, and nothing more of it is taken in. Letters"
                " that it has not sent are lost with it. This cannot be undone; it can be"
                " added again."
            ).format(name=laptop.name),
            lambda: self.tr("Retire this laptop"),
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Laptops of the office"))
        self._none.setText(self.tr("No laptop of this office exchanges with others yet."))
        self._name_field.set_texts(
            self.tr("Name of this laptop"), self.tr("So that people know it, such as a place.")
        )
        self._code_field.set_texts(
            self.tr("Code from the administrator"),
            self.tr("The administrator makes it at a laptop that takes part."),
        )
        set_button_text(self._begin, self.tr("Make this the first laptop"))
        set_button_text(self._ask, self.tr("Ask to be let in"))
        set_button_text(self._offer, self.tr("Add a laptop…"))
        self._offered_help.setText(
            self.tr(
                "Type this code at the new laptop, under “This office exists already on another "
                "laptop…”. As soon as it asks to be let in, that appears on this page."
            )
        )
        self._words.setAccessibleName(self.tr("Words of this laptop"))
        self._words_help.setText(
            self.tr(
                "Please compare these words with those that the administrator sees, by telephone "
                "or side by side. Every word must be the same."
            )
        )
        self._say()
