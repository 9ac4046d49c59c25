"""Shown while this laptop waits to be let in to an office."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.services.exchange.meeting import MeetingPlace
from ui.dates import moment_text
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.meeting_choice import MeetingChoice
from ui.design.fingerprint_words import FingerprintWords
from ui.design.layout.layouts import column, row, show_if
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label
from ui.design.translated import Phrase, Translated


class AskingPage(Translated):
    """The words to compare, and whether the administrator has let the laptop in.

    It may take days, and the desk may be closed meanwhile.

    Args:
        office: Name of the office.
        words: The words to compare.
        parent: Its parent, if any.

    Attributes:
        meeting: Over what the laptop exchanges, to choose anew.

    Signals:
        look_requested: Look whether the laptop was let in.
        anew_requested: The person has another code.
    """

    look_requested = Signal()
    anew_requested = Signal()

    def __init__(self, office: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._looked: tuple[Phrase, datetime] | None = None
        self._header, self._compare = PageHeader(""), label("", "body")
        self._words, self._then = FingerprintWords(), label("", "body")
        self._words.set_words(words)
        self._state, self.meeting = label("", "muted"), MeetingChoice()
        self._kept = label("", "muted")
        self._kept.setObjectName("access_file_kept")
        self._state.setObjectName("asking_state")
        self._look, self._anew = primary_button(""), quiet_button("")
        self._look.setObjectName("look_again")
        self._anew.setObjectName("ask_anew")
        texts = (self._header, self._compare, self._words, self._then, self.meeting)
        self.setLayout(column(*texts, self._kept, self._state, row(self._anew, None, self._look)))
        self.setFocusProxy(self._look)
        self._look.clicked.connect(self.look_requested)
        self._anew.clicked.connect(self.anew_requested)
        self.retranslate()

    def show_place(self, place: MeetingPlace | None) -> None:
        """Show over what the laptop exchanges."""
        found = place or MeetingPlace()
        self.meeting.show_place(found.folder, found.server)
        show_if(bool(found.server), self._kept)

    def show_looked(self, text: Phrase, now: datetime) -> None:
        """Show what came of looking, and when that was."""
        self._looked = (text, now)
        self._say()

    def _say(self) -> None:
        if self._looked is not None:
            text, now = self._looked
            when = self.tr("Last checked: {moment}.").format(moment=moment_text(now))
            self._state.setText(f"{text()} {when}")
        show_if(self._looked is not None, self._state)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(self.tr("This laptop asks to be let in"), self._office)
        self._compare.setText(
            self.tr(
                "Please compare these words with those that the administrator sees under “Other "
                "laptops”, by telephone or side by side. Every word must be the same. If one "
                "differs, please stop here and tell the administrator."
            )
        )
        self._words.setAccessibleName(self.tr("Words to compare"))
        self._then.setText(
            self.tr(
                "Once the administrator has let this laptop in, this window goes on by itself."
                " You may close it meanwhile. If you exchange by stick, take the stick there"
                " and bring it back first."
            )
        )
        self._kept.setText(self.tr("The access file is not needed any more: please delete it."))
        set_button_text(self._look, self.tr("Check now"))
        set_button_text(self._anew, self.tr("I have another code"))
        self._say()
