"""The tab of a client's private feedback, as far as they share it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.voice import Comment, Subject
from counsel_desk.services.voice.voice import Choice, Heard
from counsel_desk.services.voice.voice_wording import ANSWERED, CONTEXT
from ui import words
from ui.dates import day_text
from ui.design.buttons import plain_button, set_button_text, yielding_button
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import SPACE, column, row
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column, day_column
from ui.design.translated import Translated


class VoiceTab(Translated):
    """Hands the computer to the client; shows the comments that they share.

    Signals:
        hand_over_requested(Choice): Ask the client for feedback on this subject.
        complaint_requested: Give the client the page for a complaint.
        slip_requested: Print the slip on how to complain without the desk.
    """

    hand_over_requested = Signal(object)
    complaint_requested = Signal()
    slip_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voice_tab")
        self._choices: list[Choice] = []
        self._kept_back = 0
        self._what = label("", "muted")
        self._about = ChoiceBox()
        self._about.setObjectName("voice_about")
        self._about_field = Field("", self._about)
        self._hand = yielding_button("")
        self._hand.setObjectName("hand_over_the_computer")
        self._complain, self._slip = plain_button(""), plain_button("")
        self._complain.setObjectName("give_complaint_page")
        self._slip.setObjectName("print_complaint_slip")
        self._goes_to = label("", "muted")
        self._goes_to.setObjectName("complaints_go_to")
        self._receiver = ""
        self._comments = DataTable([], "")
        self._comments.setObjectName("comments")
        self._text, self._others = label("", "body"), label("", "muted")
        self._text.setObjectName("comment_text")
        self._others.setObjectName("kept_back")
        self._build_layout()
        self._hand.clicked.connect(self._on_hand_clicked)
        self._complain.clicked.connect(self.complaint_requested)
        self._slip.clicked.connect(self.slip_requested)
        self._comments.row_selected.connect(self._on_row_selected)
        self.setFocusProxy(self._about)
        self.retranslate()

    def _build_layout(self) -> None:
        parts = column(
            self._what,
            self._about_field,
            row(self._hand, None),
            row(self._complain, self._slip, None),
            self._goes_to,
            self._comments,
            self._text,
            self._others,
        )
        parts.setStretchFactor(self._comments, 1)
        parts.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(parts)

    def show_voice(self, choices: Sequence[Choice], heard: Heard) -> None:
        """Show the possible subjects, and the shared comments."""
        self._choices = list(choices)
        self._kept_back = heard.kept_back
        chosen = self._about.currentData()
        self._about.clear()
        for choice in self._choices:
            self._about.addItem(self._name(choice), choice.about)
        self._about.setCurrentIndex(max(0, self._about.findData(chosen)))
        self._comments.set_rows(heard.comments)
        self._comments.setVisible(bool(heard.comments))
        self._on_row_selected(None)
        self._say_others()

    def show_receiver(self, name: str) -> None:
        """Show to whom complaints are sealed; nobody if the name is empty."""
        self._receiver = name
        self._complain.setEnabled(bool(name))
        text = self.tr(
            "Only {name} can read a complaint; you cannot. The client can also take the slip"
            " instead, and then needs no computer."
        )
        if not name:
            text = self.tr(
                "The office settings name nobody for complaints who is not yourself, so there is "
                "only the slip."
            )
        self._goes_to.setText(text.format(name=name))

    def _name(self, choice: Choice) -> str:
        if choice.referral is not None:
            parts = (words.service(choice.referral.service), choice.referral.to)
            return " · ".join(part for part in parts if part)
        if choice.day is not None:
            return self.tr("The session on {day}").format(day=day_text(choice.day))
        return self.tr("Our talks as a whole")

    def _on_hand_clicked(self) -> None:
        place = self._about.currentIndex()
        if 0 <= place < len(self._choices):
            self.hand_over_requested.emit(self._choices[place])

    def _on_row_selected(self, comment: Comment | None) -> None:
        self._text.setText(comment.text if comment is not None else "")
        self._text.setVisible(bool(self._text.text()))

    def _subject(self, comment: Comment) -> str:
        known = {choice.about: choice for choice in self._choices}
        if comment.about in known:
            return self._name(known[comment.about])
        service = comment.subject is Subject.SERVICE
        return self.tr("A service") if service else self.tr("A session")

    def _columns(self) -> list[Column[Comment]]:
        def answered(question: int) -> Column[Comment]:
            title = self.tr("Question {number}").format(number=question + 1)
            return Column(title, lambda comment: _answer(comment.answers[question]))

        return [
            day_column(self.tr("Day"), lambda comment: comment.given),
            Column(self.tr("About"), self._subject),
            *(answered(question) for question in range(3)),
            Column(
                self.tr("In the client's words"), lambda comment: comment.text or "–", wide=True
            ),
        ]

    def _say_others(self) -> None:
        self._others.setText(
            self.tr("Comments that the client keeps to themselves: {count}").format(
                count=self._kept_back
            )
        )
        self._others.setVisible(bool(self._kept_back))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._what.setText(
            self.tr(
                "Three questions of our own wording, not validated, that the client answers alone. "
                "The desk shows you the answers only if the client says so. After that it is "
                "locked."
            )
        )
        self._about_field.set_texts(self.tr("What the client is asked about"))
        set_button_text(self._hand, self.tr("Give the client the computer"))
        set_button_text(self._complain, self.tr("Give the page for a complaint…"))
        set_button_text(self._slip, self.tr("Print the slip…"))
        self.show_receiver(self._receiver)
        self._comments.set_columns(self._columns())
        self._comments.setAccessibleName(self.tr("Comments that the client shares"))
        for place, choice in enumerate(self._choices):
            self._about.setItemText(place, self._name(choice))
        self._say_others()


def _answer(answer: int | None) -> str:
    return "–" if answer is None else words.translated(CONTEXT, ANSWERED[answer - 1])
