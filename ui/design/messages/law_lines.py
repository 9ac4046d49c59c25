"""Statements of law, each with its place and with who has checked it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.law.statement import Shown, Source
from counsel_desk.domain.plain_text import one_script
from ui.dates import day_text
from ui.design.layout.prose import prose
from ui.design.styling import label
from ui.design.translated import Translated


class LawLines(Translated):
    """Shows statements of law; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("law_lines")
        self._shown: Sequence[Shown] = ()
        self._label = label("", "muted", self)
        self.setLayout(prose(self._label))
        self.hide()

    def show_statements(self, statements: Sequence[Shown]) -> None:
        """Show statements in place of those before."""
        self._shown = statements
        self.setVisible(bool(statements))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._label.setText("\n".join(self._line(each) for each in self._shown))

    def _line(self, one: Shown) -> str:
        # No full stop: each script has its own.
        return one_script(f"{one.says} ({one.cited} · {self._checked(one)})")

    def _checked(self, one: Shown) -> str:
        if one.answer is not None:
            return self.tr("Checked by {name} on {day}").format(
                name=one.answer.by, day=day_text(one.answer.day)
            )
        if one.source is Source.GENERAL_KNOWLEDGE:
            return self.tr(
                "Not yet checked against the text of the law, nor by a lawyer of the office"
            )
        return self.tr("No lawyer of the office has checked it yet")
