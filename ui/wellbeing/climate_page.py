"""The page of the climate of the team."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import CheckIn, Filed
from counsel_desk.services.wellbeing import climate
from ui.dates import day_text
from ui.design.buttons import primary_button, set_button_text
from ui.design.card import Card
from ui.design.layout.layouts import column, page_layout, row, scroll_into_view
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.inline_message import InlineMessage, Kind
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.rows.line import Line
from ui.design.rows.line_list import LineList
from ui.design.styling import label
from ui.design.translated import Phrase, Translated
from ui.words import check_in


class ClimatePage(Translated):
    """A form on trust, leading, working together and load, and the person's last answers to it.

    Attributes:
        resumed: The message that an unfinished form was restored.

    Signals:
        save_requested: Save the answers.
    """

    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("climate_page")
        self._form: QWidget | None = None
        self._taken: Sequence[Filed[CheckIn]] = ()
        self._header, self._private = PageHeader(""), label("", "muted")
        self._card, self._last, self._place = Card(), Card(), QVBoxLayout()
        self._kept, self._message = InlineMessage(), InlineMessage()
        self._save = primary_button("")
        self._save.setObjectName("save_climate")
        self.resumed = ResumedMessage()
        self._card.add(self._kept, self.resumed, self._place, self._message)
        self._card.add(row(self._save, None))
        self._nothing, self._scores = label("", "muted"), LineList()
        self._scores.setObjectName("climate_scores")
        self._last.add(self._nothing, self._scores)
        right = QWidget()
        right_column = column(self._last)
        right_column.addStretch(1)
        right.setLayout(right_column)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._private)
        layout.addWidget(SideBySide(self._card, right, (3, 2)), 1)
        self._save.clicked.connect(self.save_requested)
        self.retranslate()

    def host_form(self, form: QWidget) -> None:
        """Show an empty form.

        Args:
            form: The form; the page takes ownership.
        """
        if self._form is not None:
            self._place.removeWidget(self._form)
            self._form.deleteLater()
        self._form = form
        self._place.addWidget(form)
        form.show()
        self.setFocusProxy(form)

    def show_kept(self) -> None:
        """Show that the answers are kept, at the top beside the figures."""
        self._message.clear()
        self._kept.show_message(
            "success", lambda: self.tr("Your answers are kept, for your eyes only.")
        )
        scroll_into_view(self._kept)

    def show_message(self, text: Phrase, kind: Kind) -> None:
        """Show a message below the form."""
        self._kept.clear()
        self._message.show_message(kind, text)
        scroll_into_view(self._message)

    def show_taken(self, taken: Sequence[Filed[CheckIn]]) -> None:
        """Show the person's last answers beside those before, oldest first."""
        self._taken = taken
        self._say_scores()

    def _say_scores(self) -> None:
        self._nothing.setVisible(not self._taken)
        self._scores.setVisible(bool(self._taken))
        self._scores.set_lines([self._line(name) for name in climate.SCORES] if self._taken else [])

    def _line(self, name: str) -> Line:
        title, last = check_in.score(name), self._taken[-1].body
        if name not in last.scores:
            return Line(name, title, detail=self.tr("Not answered"))
        day, now = day_text(local_day(last.taken)), self._said(last.scores[name])
        earlier = [one.body.scores[name] for one in self._taken[:-1] if name in one.body.scores]
        if not earlier:
            return Line(name, title, detail=self.tr("{day}: {now}").format(day=day, now=now))
        detail = self.tr("{day}: {now}, before that {before}")
        before = self._said(earlier[-1])
        return Line(name, title, detail=detail.format(day=day, now=now, before=before))

    def _said(self, value: float) -> str:
        return self.tr("{value} of {highest}").format(value=f"{value:g}", highest=climate.HIGHEST)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Team climate"), self.tr("How is it to work here? Fourteen statements.")
        )
        self._private.setText(
            self.tr(
                "Only you can open your answers. The statements are worded by us and not "
                "validated. They judge nobody; they may help you to say what you would like to "
                "change."
            )
        )
        self._card.set_title(self.tr("Today"))
        self._last.set_title(self.tr("Your last answers"))
        self._nothing.setText(self.tr("They appear here after the first time."))
        self._say_scores()
        set_button_text(self._save, self.tr("Keep these answers"))
