"""The page of what helps: short words for a hard hour, numbers to call, and somebody to talk to."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.records import Filed
from counsel_desk.domain.wellbeing.care import KeptTalk
from counsel_desk.services.safety.helplines import Helpline
from ui.dates import day_text
from ui.design.card import Card
from ui.design.layout.layouts import column, page_layout, scroll_into_view
from ui.design.layout.page_header import PageHeader
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.inline_message import InlineMessage
from ui.design.rows.line import Line
from ui.design.rows.line_list import LineList
from ui.design.rows.pairs import Pairs
from ui.design.styling import label
from ui.design.translated import Phrase, Translated
from ui.wellbeing.talk_form import TalkForm
from ui.words import helping
from ui.words.calling import calls


class WhatHelpsPage(Translated):
    """Says what may help; it needs no network and keeps nothing.

    Attributes:
        form: The form for asking for a talk.

    Signals:
        done(str): What a colleague asked, by record id, was talked about.
    """

    done = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("what_helps_page")
        self._header = PageHeader("")
        self._talks: Sequence[Filed[KeptTalk]] = ()
        self._numbers: Sequence[Helpline] = ()
        self._cards = [(Card(), label("", "body")) for _part in helping.PARTS]
        self._calls, self._lines, self._sources = Card(), Pairs(), label("", "muted")
        self._lines.setObjectName("helplines")
        self._ask, self.form, self._message = Card(), TalkForm(), InlineMessage()
        self._asked, self._asking = Card(), LineList()
        self._asking.setObjectName("talks")
        self._build_layout()
        self._asking.acted.connect(lambda record: self.done.emit(str(record)))
        self.setFocusProxy(self.form)
        self.retranslate()

    def _build_layout(self) -> None:
        for card, text in self._cards:
            card.add(text)
        self._calls.add(self._lines, self._sources)
        self._ask.add(self.form, self._message)
        self._asked.add(self._asking)
        left, right = QWidget(), QWidget()
        # Where there is room for one column only, the numbers come before the words.
        helps = [card for card, _text in self._cards]
        left_column = column(self._asked, self._calls, *helps[:2])
        right_column = column(*helps[2:], self._ask)
        for side, laid in ((left, left_column), (right, right_column)):
            laid.addStretch(1)
            side.setLayout(laid)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(SideBySide(left, right), 1)

    def show_numbers(self, numbers: Sequence[Helpline]) -> None:
        """Show the numbers to call."""
        self._numbers = numbers
        self._say_numbers()

    def show_talks(self, talks: Sequence[Filed[KeptTalk]]) -> None:
        """Show what colleagues ask of the person."""
        self._talks = talks
        self._say_talks()

    def show_asked(self, name: str) -> None:
        """Show that a colleague was asked."""
        self._message.show_message(
            "success", lambda: self.tr("{name} reads it when they next sign in.").format(name=name)
        )
        scroll_into_view(self._message)

    def show_error(self, text: Phrase) -> None:
        """Show why it was not sent."""
        self._message.show_message("attention", text)
        scroll_into_view(self._message)

    def _say_numbers(self) -> None:
        self._calls.setVisible(bool(self._numbers))
        self._lines.set_pairs(calls(self._numbers))
        dated = [one for one in self._numbers if one.source and one.checked]
        sources = dict.fromkeys((one.source, one.checked) for one in dated)
        text = self.tr("Source of the numbers: {source}, looked at on {day}.")
        said = [text.format(source=one, day=day_text(day)) for one, day in sources if day]
        self._sources.setText("\n".join(said))
        self._sources.setVisible(bool(said))

    def _say_talks(self) -> None:
        self._asked.setVisible(bool(self._talks))
        text = self.tr("{name} asks you for a talk")
        self._asking.set_lines(
            [
                Line(
                    one.record,
                    text.format(name=one.body.name),
                    day_text(one.body.said),
                    one.body.words,
                    self.tr("Done"),
                )
                for one in self._talks
            ]
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(self.tr("What helps"), self.tr("For a hard hour, by day or night."))
        for (card, text), part in zip(self._cards, helping.PARTS, strict=True):
            title, lines = helping.said(part)
            card.set_title(title)
            text.setText("\n\n".join(lines))
        self._calls.set_title(self.tr("Numbers to call"))
        self._asked.set_title(self.tr("Somebody asks you"))
        self._say_numbers()
        self._say_talks()
