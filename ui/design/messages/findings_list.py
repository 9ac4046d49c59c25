"""Lists what in a text could identify the client."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from counsel_desk.domain.identifying.identifying import Finding, Sign
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from ui.design.buttons import quiet_button, set_button_text
from ui.design.styling import label
from ui.design.translated import Translated

_LONGEST = 24
"""Number of characters of a finding to show."""
_SIGNS: Mapping[Sign, str] = {
    Sign.NAME: QT_TRANSLATE_NOOP("FindingsList", "A name: {words}"),
    Sign.PLACE: QT_TRANSLATE_NOOP("FindingsList", "A place: {words}"),
    Sign.PHONE: QT_TRANSLATE_NOOP("FindingsList", "A telephone number: {words}"),
    Sign.BIRTH: QT_TRANSLATE_NOOP("FindingsList", "A day of birth: {words}"),
    Sign.IDENTITY_NUMBER: QT_TRANSLATE_NOOP(
        "FindingsList", "A number of a card, a vehicle or an account: {words}"
    ),
    Sign.ELECTRONIC: QT_TRANSLATE_NOOP("FindingsList", "An e-mail or payment address: {words}"),
    Sign.QUOTED: QT_TRANSLATE_NOOP("FindingsList", "Quoted words: {words}"),
}

Shown = tuple[Finding, str]


class FindingsList(Translated):
    """One line for each finding; clicking it shows its place in the text.

    Signals:
        chosen(int, int): Start and end of the finding in the text; the end is exclusive.
    """

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self._shown: list[Shown] = []
        self._lines: list[QPushButton] = []
        self._asks = label("", "help")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._asks)
        self.hide()
        self.retranslate()

    def show_findings(self, text: str, findings: Sequence[Finding]) -> None:
        """Show findings; the same words are shown once.

        Args:
            text: The text that was searched.
            findings: The findings, in the order of the text.
        """
        found: dict[tuple[Sign, str], Shown] = {}
        for each in findings:
            words = " ".join(text[each.start : each.end].split())
            found.setdefault((each.sign, words), (each, words))
        shown = list(found.values())
        before, self._shown = self._shown, shown
        if [(one.sign, words) for one, words in before] != list(found):
            self._show_lines()
        self.setVisible(bool(shown))

    def _show_lines(self) -> None:
        for line in self._lines:
            line.hide()
            self._layout.removeWidget(line)
            line.deleteLater()
        self._lines = []
        for place, (finding, _words) in enumerate(self._shown):
            line = quiet_button("")
            line.setObjectName(f"finding_{finding.sign}")
            line.clicked.connect(lambda _on=False, place=place: self._on_line_clicked(place))
            self._lines.append(line)
            self._layout.addWidget(line, 0, Qt.AlignmentFlag.AlignLeft)
        self._say_lines()

    def _say_lines(self) -> None:
        for (finding, words), line in zip(self._shown, self._lines, strict=True):
            short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
            text = QCoreApplication.translate("FindingsList", _SIGNS[finding.sign])
            # Escape ampersands, which would mark a shortcut key of the button.
            set_button_text(line, text.format(words=short).replace("&", "&&"))
            line.setAccessibleDescription(self._asks.text())

    def _on_line_clicked(self, place: int) -> None:
        finding, _words = self._shown[place]
        self.chosen.emit(finding.start, finding.end)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._asks.setText(
            self.tr(
                "Please check whether the client agreed to this. If not, say it in another way"
                " or leave it out."
            )
        )
        self._say_lines()
