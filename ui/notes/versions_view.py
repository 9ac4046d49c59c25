"""Shows every version of a note, compared with another one."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QTextEdit, QWidget

from counsel_desk.domain.notes.differences import Change, differences
from counsel_desk.domain.notes.note import Note
from counsel_desk.domain.records import Filed
from ui.dates import day_text, moment_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column
from ui.design.styling import label
from ui.design.translated import Translated
from ui.notes.note_parts import worded
from ui.notes.scrolling import Scrolling
from ui.words.phrases import sentences

_NOTHING = 0


def text_of(note: Note) -> str:
    """Return the whole text of a note, with its titles in the current language."""
    parts = [f"{worded(each.title)}\n{each.text}" for each in note.sections if each.text.strip()]
    if note.text.strip() or not parts:
        parts.append(note.text)
    return "\n\n".join(parts)


class VersionsView(Translated):
    """One version, alone or compared with another; at first the last with the one before.

    Removed text is struck through between [− and −], added text underlined between [+ and +], so
    that changes can be seen without colours and heard from a screen reader.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: dict[int, Filed[Note]] = {}
        self._names: Mapping[str, str] = {}
        self._version, self._against = ChoiceBox(), ChoiceBox()
        self._version.setObjectName("version")
        self._against.setObjectName("compared_with")
        for choice in (self._version, self._against):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._fields = Field("", self._version), Field("", self._against)
        self._about = label("", "muted")
        self._about.setObjectName("about_version")
        self._marks = label("", "help")
        self._text = QTextEdit()
        self._text.setObjectName("differences")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)
        read = column(FittingRow(*self._fields), self._about, self._text, self._marks)
        read.setStretchFactor(self._text, 1)
        self.setLayout(column(Scrolling(read)))
        self._version.activated.connect(self._on_version_chosen)
        self._against.activated.connect(lambda _place: self._show())
        self.setFocusProxy(self._version)
        self.retranslate()

    def show_versions(self, versions: Sequence[Filed[Note]], names: Mapping[str, str]) -> None:
        """Show the last version compared with the one before.

        Args:
            versions: All of them, oldest first.
            names: Names of the authors, by id.
        """
        self._versions, self._names = {filed.version: filed for filed in versions}, names
        self._version.clear()
        for number in reversed(self._versions):
            self._version.addItem("", number)
        self._on_version_chosen()

    def _on_version_chosen(self) -> None:
        chosen = self._version.currentData() or _NOTHING
        self._against.clear()
        for number in reversed([each for each in self._versions if each != chosen]):
            self._against.addItem("", number)
        self._against.addItem("", _NOTHING)
        place = self._against.findData(max((n for n in self._versions if n < chosen), default=0))
        self._against.setCurrentIndex(place)
        self.retranslate()

    def _show(self) -> None:
        filed = self._versions.get(self._version.currentData() or _NOTHING)
        other = self._versions.get(self._against.currentData() or _NOTHING)
        self._text.clear()
        self._marks.setVisible(other is not None)
        if filed is None:
            self._about.setText("")
            return
        self._about.setText(self._facts(filed))
        after = text_of(filed.body)
        before = text_of(other.body) if other else after
        cursor = QTextCursor(self._text.document())
        for change, text in differences(before, after):
            _insert(cursor, change, text)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)

    def _facts(self, filed: Filed[Note]) -> str:
        body, moment = filed.body, moment_text(filed.body.signed)
        name = self._names.get(filed.author, "")
        text = self.tr("Signed on {moment} by {name}.") if name else self.tr("Signed on {moment}.")
        why = self.tr("Reason: {reason}").format(reason=body.amendment) if body.amendment else ""
        day = self.tr("Session of {day}").format(day=day_text(body.held))
        # What the writer gave as a reason is left as it is.
        return f"{sentences(day, text.format(moment=moment, name=name))} {why}".strip()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        for choice in (self._version, self._against):
            for place in range(choice.count()):
                number = choice.itemData(place)
                text = self.tr("Version {number}").format(number=number)
                choice.setItemText(place, text if number else self.tr("No other: as it was signed"))
        self._fields[0].set_texts(self.tr("Version to read"))
        self._fields[1].set_texts(self.tr("Compared with"))
        self._marks.setText(
            self.tr("[− struck through −] was taken out, [+ underlined +] was put in.")
        )
        self._text.setAccessibleName(self.tr("The version, with what differs"))
        self._show()


def _insert(cursor: QTextCursor, change: Change, text: str) -> None:
    style = QTextCharFormat()
    style.setFontStrikeOut(change is Change.REMOVED)
    style.setFontUnderline(change is Change.ADDED)
    if change is Change.ADDED:
        style.setFontWeight(QFont.Weight.Bold)
    mark = {Change.REMOVED: "−", Change.ADDED: "+"}.get(change)
    cursor.insertText(f"[{mark}{text}{mark}]" if mark else text, style)
