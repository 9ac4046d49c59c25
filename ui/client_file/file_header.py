"""The line above every part of a file: the code, what must be seen first, and one action."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from counsel_desk.domain.intake import Contact, Use
from counsel_desk.domain.safety import PRESSING
from counsel_desk.services.overview.headline import Headline
from ui import words
from ui.design.buttons import let_lead, quiet_button, set_button_text, yielding_button
from ui.design.layout.flow import Flow
from ui.design.layout.layouts import SPACE_SMALL, SPACE_TINY, column
from ui.design.styling import label, restyle
from ui.design.translated import Translated
from ui.desk.names_button import NamesButton
from ui.desk.names_shown import COVERED, Names
from ui.intake import intake_words

HEIGHT = 56
"""Its height while everything fits."""
_SHORT = 40
"""Set times of no more letters than this are shown beside the way; longer ones below."""
_OPENS = {
    "risk": "safety",
    "review": "safety",
    "child": "intake",
    "unspoken": "first_words",
    "unconsented": "consents",
}
"""The part of the file that each mark opens."""


class FileHeader(Translated):
    """The code and perhaps the name, every contact limit, marks, and the action of the tab.

    Attributes:
        names: The button that shows the name for a minute.

    Signals:
        back_requested: Go back to the list.
        part_requested(str): Show the part that a mark is about.
        action_requested: The action was pressed.
    """

    back_requested = Signal()
    part_requested = Signal(str)
    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("file_header")
        self.setMinimumHeight(HEIGHT)
        self._headline: Headline | None = None
        self._offered: Callable[[], str] | None = None
        self._names = COVERED
        self._back, self.names = quiet_button(""), NamesButton(brief=True)
        self._back.setObjectName("back_to_clients")
        self._code, self._name = label("", "title"), label("", "body")
        self._name.setObjectName("client_name_shown")
        self._action = yielding_button("")
        self._action.setObjectName("file_action")
        self._times = label("", "small")
        self._times.setObjectName("contact_times")
        self._times.hide()
        self._limits: list[QLabel] = []
        self._marks = {name: self._mark(name) for name in _OPENS}
        self._build_layout()
        self._back.clicked.connect(self.back_requested)
        self._action.clicked.connect(self.action_requested)
        self.retranslate()

    def _mark(self, name: str) -> QPushButton:
        button = quiet_button("")
        button.setObjectName(f"mark_{name}")
        restyle(button, kind="mark")
        button.clicked.connect(lambda: self.part_requested.emit(_OPENS[name]))
        button.hide()
        return button

    def _build_layout(self) -> None:
        self._flow = Flow(below=SPACE_SMALL)
        self._layout = column(self._flow, self._times, spacing=SPACE_TINY)
        self._layout.setContentsMargins(0, SPACE_TINY, 0, SPACE_TINY)
        self.setLayout(self._layout)
        for each in (self._code, self._name):
            each.setWordWrap(False)
        for widget in (self._back, self._code, self._name, self.names, *self._marks.values()):
            self._flow.add(widget)
        self._flow.set_last(self._action)

    def show_headline(self, headline: Headline) -> None:
        """Show whose file it is, and what must be seen in every part of it."""
        self._headline = headline
        self._say()
        self._say_action()

    def show_names(self, names: Names) -> None:
        """Show the client's name, or cover it again."""
        self._names = names
        self._say()

    def set_action(self, text: Callable[[], str] | None, *, leads: bool = True) -> None:
        """Offer the action of the tab, or none.

        Args:
            text: Asked for in each language.
            leads: Whether one comes here to do that.
        """
        self._offered = text
        let_lead(self._action, leads)
        self._say_action()

    def _say_action(self) -> None:
        set_button_text(self._action, self._offered() if self._offered is not None else "")
        # Nothing is begun in a file that can only be read.
        frozen = self._headline is not None and self._headline.frozen
        self._action.setVisible(self._offered is not None and not frozen)

    def _say(self) -> None:
        if self._headline is None:
            return
        shown, body = self._headline, self._headline.client.body
        self._code.setText(body.code)
        self._name.setText(body.name or self.tr("No name is kept."))
        self._name.setVisible(self._names.shown)
        risk = words.risk(shown.risk) if shown.risk else ""
        texts = {
            "risk": risk,
            "review": self.tr("Review due") if shown.review_due else "",
            "child": self.tr("May be under 18") if shown.child else "",
            "unspoken": "" if shown.spoken else self.tr("Confidentiality not explained"),
            "unconsented": ""
            if shown.counselling
            else self.tr("Consent to counselling not recorded"),
        }
        for name, text in texts.items():
            set_button_text(self._marks[name], text)
            self._marks[name].setVisible(bool(text))
        self._warn("risk", shown.risk in PRESSING)
        self._warn("review", shown.review_due)
        self._say_limits(shown)
        self.setAccessibleName(body.code)

    def _warn(self, name: str, on: bool) -> None:
        restyle(self._marks[name], tone="attention" if on else "")

    def _say_limits(self, shown: Headline) -> None:
        """Write one mark for each way that must not be used, or not always."""
        for old in self._limits:
            self._flow.remove(old)
        self._limits = []
        long = len(shown.times) > _SHORT
        self._times.setText(self.tr("Set times: {words}").format(words=shown.times) if long else "")
        self._times.setVisible(long)
        for one in shown.limits:
            last = one is shown.limits[-1]
            made = label(self._limit(one, shown.times if last and not long else ""), "mark")
            made.setObjectName(f"limit_{one.channel}")
            made.setWordWrap(False)
            self._limits.append(made)
            restyle(made, tone="attention" if one.use is Use.NEVER else "")
            self._flow.add(made)
            made.show()

    def _limit(self, one: Contact, times: str) -> str:
        way = intake_words.channels((one,), one.use)
        if one.use is Use.NEVER:
            return self.tr("Never: {way}").format(way=way)
        text = self.tr("{way}: set times only").format(way=way)
        return f"{text} ({times})" if times else text

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest of what stands in lines."""
        widest = self._flow.minimumSizeHint().width()
        return QSize(widest, self._layout.totalMinimumHeightForWidth(max(self.width(), widest)))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._back, self.tr("‹ Clients"))
        self._say_action()
        self._say()
