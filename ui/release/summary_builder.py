"""Builds a summary from what a client agreed to share."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counsel_desk.domain.consent.consent import Consent, Part
from counsel_desk.domain.identifying.identifying import Known, look
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Section, SummaryType, lacking, offered, types_for
from ui import words
from ui.design.buttons import primary_button, set_button_text
from ui.design.card import Card
from ui.design.fields.field import Field
from ui.design.fields.typed import Content
from ui.design.layout.layouts import column, foot
from ui.design.styling import label
from ui.design.translated import Translated
from ui.release.findings_list import FindingsList
from ui.release.section_list import SectionList

_BOX = 16
"""Minimum number of visible characters in a combo box."""


@dataclass(frozen=True)
class SummaryDraft:
    """An unreleased summary.

    Attributes:
        consent: Record id of the consent it is based on.
        type: Type of summary.
        about: Words that tell the recipient who it is about; may be empty.
        language: Two letters.
        sections: The texts.
    """

    consent: str
    type: SummaryType
    about: str
    language: str
    sections: tuple[Section, ...]


class SummaryBuilder(Translated):
    """Chooses a consent and a type that fits it; takes one text for each part agreed to.

    Typed texts are kept while another consent or type is chosen.

    Attributes:
        foot: The button; may be placed below the scroll area.

    Signals:
        edited: Something was edited or chosen.
        suggestion_requested(str, Part): Suggest a first wording; record id of the consent, part.
        preview_requested(SummaryDraft): Show the summary to the client first.
    """

    edited = Signal()
    suggestion_requested = Signal(str, object)
    preview_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live: list[Filed[Consent]] = []
        self._chosen, self._known = "", Known()
        self._build()
        self._about.textChanged.connect(self._on_about_changed)
        self._sections.edited.connect(self.edited)
        self._sections.suggestion_requested.connect(
            lambda part: self.suggestion_requested.emit(self._chosen, part)
        )
        self._consent.currentIndexChanged.connect(self._on_consent_changed)
        self._type.currentIndexChanged.connect(self._on_type_changed)
        self._findings.chosen.connect(self._on_finding_chosen)
        self._preview.clicked.connect(self._on_preview_clicked)
        self.setFocusProxy(self._consent)
        self.retranslate()

    def _build(self) -> None:
        self._consent, self._type, self._about = QComboBox(), QComboBox(), QLineEdit()
        self._consent.setObjectName("summary_consent")
        self._type.setObjectName("summary_type")
        self._about.setObjectName("summary_about")
        for box in (self._consent, self._type):
            # Long names must not make the page wider than the window.
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_BOX)
        self._fields = tuple(Field("", each) for each in (self._consent, self._type, self._about))
        self._findings = FindingsList()
        self._lacking, self._never = label("", "body"), label("", "muted")
        self._lacking.setObjectName("summary_lacking")
        self._preview = primary_button("")
        self._preview.setObjectName("preview_summary")
        self._card, self._sections = Card(), SectionList()
        self._card.add(*self._fields, self._findings, self._never, self._sections, self._lacking)
        self.foot = foot(None, self._preview)
        self.setLayout(column(self._card, self.foot))

    def show_consents(self, live: Sequence[Filed[Consent]]) -> None:
        """Offer the consents in force, the newest first."""
        self._live = list(live)
        self._chosen = self._chosen if live else ""
        self._consent.blockSignals(True)
        self._consent.clear()
        for filed in self._live:
            self._consent.addItem(_title(filed), filed.record)
        self._consent.setCurrentIndex(max(0, self._consent.findData(self._chosen)))
        self._consent.blockSignals(False)
        if self._consent.currentData() != self._chosen:
            self._on_consent_changed()
        else:
            self._show_parts()

    def look_for(self, known: Known) -> None:
        """Search every text for what could identify the client."""
        self._known = known
        self._sections.look_for(known)
        self._find()

    def set_suggestion(self, part: Part, text: str) -> None:
        """Insert a first wording for a part if its text is empty."""
        self._sections.suggest(part, text)

    def content(self) -> Content:
        """Return the unsaved input, or nothing if everything is as suggested."""
        about, sections = self._about.text(), self._sections.typed()
        if not about.strip() and not sections:
            return {}
        kind = self._type.currentData() or ""
        return {"consent": self._chosen, "type": kind, "about": about, "sections": sections}

    def put(self, content: Content) -> None:
        """Restore what `content` returned."""
        for box, name in ((self._consent, "consent"), (self._type, "type")):
            place = box.findData(content.get(name, ""))
            if place >= 0:
                box.setCurrentIndex(place)
        self._about.setText(content.get("about", ""))
        self._sections.put(content.get("sections", {}))

    def focus_on_preview(self) -> None:
        """Focus the preview button."""
        self._preview.setFocus()

    def _current(self) -> Filed[Consent] | None:
        place = self._consent.currentIndex()
        return self._live[place] if 0 <= place < len(self._live) else None

    def _on_consent_changed(self) -> None:
        filed = self._current()
        if filed is None:
            return
        self._chosen = filed.record
        before: Any = self._type.currentData()
        self._type.blockSignals(True)
        self._type.clear()
        for kind in types_for(filed.body.purpose):
            self._type.addItem(words.summary_type(kind), kind.value)
        self._type.setCurrentIndex(max(0, self._type.findData(before)))
        self._type.blockSignals(False)
        self._show_parts()

    def _on_type_changed(self) -> None:
        self._show_parts()
        self.edited.emit()

    def _show_parts(self) -> None:
        filed = self._current()
        if filed is not None and self._type.currentData():
            kind = SummaryType(self._type.currentData())
            wanted = offered(kind, filed.body.parts)
            if wanted != self._sections.parts():
                self._sections.show_parts(wanted)
            self._say_lacking()

    def _say_lacking(self) -> None:
        filed = self._current()
        if filed is None or not self._type.currentData():
            return
        missing = lacking(SummaryType(self._type.currentData()), filed.body.parts)
        named = "; ".join(words.category(each) for each in missing)
        text = self.tr("She has not agreed to share: {parts}. Please ask her, or leave it out.")
        self._lacking.setText(text.format(parts=named))
        self._lacking.setVisible(bool(missing))

    def _on_about_changed(self) -> None:
        self._find()
        self.edited.emit()

    def _find(self) -> None:
        about = self._about.text()
        self._findings.show_findings(about, look(about, self._known))

    def _on_finding_chosen(self, start: int, end: int) -> None:
        self._about.setFocus()
        self._about.setSelection(start, end - start)

    def _on_preview_clicked(self) -> None:
        filed = self._current()
        if filed is not None:
            self.preview_requested.emit(
                SummaryDraft(
                    filed.record,
                    SummaryType(self._type.currentData()),
                    self._about.text().strip(),
                    filed.body.language,
                    self._sections.sections(),
                )
            )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Summary"))
        consent, kind, about = self._fields
        consent.set_texts(self.tr("Under which consent?"))
        kind.set_texts(self.tr("Which type of summary?"))
        about.set_texts(
            self.tr("By which words will the recipient know whom it is about?"),
            self.tr("Only as she agreed. May be left empty."),
        )
        self._never.setText(
            self.tr(
                "What was said in a session never comes in by itself. Every word here is yours "
                "to change, and hers to strike out."
            )
        )
        set_button_text(self._preview, self.tr("Show it to her first"))
        for place, filed in enumerate(self._live):
            self._consent.setItemText(place, _title(filed))
        for place in range(self._type.count()):
            self._type.setItemText(place, words.summary_type(self._type.itemData(place)))
        self._say_lacking()


def _title(filed: Filed[Consent]) -> str:
    recipient = filed.body.recipient
    title = [words.purpose(filed.body.purpose)]
    if recipient is not None:
        named = (recipient.name, recipient.role, recipient.organisation)
        title.append(", ".join(part for part in named if part.strip()))
    return " · ".join(title)
