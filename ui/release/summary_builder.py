"""Builds a summary from what a client agreed to share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counsel_desk.domain.consent.consent import Consent, Part
from counsel_desk.domain.identifying.identifying import Known, look
from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.records import Filed
from counsel_desk.domain.summary import Scheme, Section, SummaryType, lacking, offered, types_for
from ui import words
from ui.design.buttons import primary_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.fields.typed import Content
from ui.design.layout.layouts import column, foot
from ui.design.messages.findings_list import FindingsList
from ui.design.messages.waiting_line import WaitingLine
from ui.design.styling import label
from ui.design.translated import Translated
from ui.release.scheme_choice import SchemeChoice
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
        scheme: The compensation scheme, for an impact statement.
    """

    consent: str
    type: SummaryType
    about: str
    language: str
    sections: tuple[Section, ...]
    scheme: Scheme | None = None


class SummaryBuilder(Translated):
    """Chooses a consent and a type that fits it; takes one text for each part agreed to.

    Typed texts are kept while another consent or type is chosen.

    Attributes:
        foot: The button; may be placed below the scroll area.

    Signals:
        edited: Something was edited or chosen.
        suggestion_requested(Part, str): Suggest a first wording; the part and the language.
        preview_requested(SummaryDraft): Read the summary with the client.
    """

    edited = Signal()
    suggestion_requested = Signal(object, str)
    preview_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live: list[Filed[Consent]] = []
        self._chosen, self._known = "", Known()
        self._read_together = False
        self._build()
        self._about.textChanged.connect(self._on_about_changed)
        self._sections.edited.connect(self.edited)
        self._sections.suggestion_requested.connect(
            lambda part: self.suggestion_requested.emit(part, self._language.currentData())
        )
        self._consent.currentIndexChanged.connect(self._on_consent_changed)
        self._type.currentIndexChanged.connect(self._on_type_changed)
        self._language.currentIndexChanged.connect(self._on_language_changed)
        self._scheme.edited.connect(self.edited)
        self._findings.chosen.connect(self._on_finding_chosen)
        self._preview.clicked.connect(self._on_preview_clicked)
        self.setFocusProxy(self._consent)
        self.retranslate()

    def _build(self) -> None:
        self._consent, self._type, self._about = ChoiceBox(), ChoiceBox(), QLineEdit()
        self._consent.setObjectName("summary_consent")
        self._type.setObjectName("summary_type")
        self._about.setObjectName("summary_about")
        self._language, self._heard = ChoiceBox(), label("", "muted")
        self._language.setObjectName("summary_language")
        self._heard.setObjectName("summary_heard")
        for code in words.LANGUAGE_CODES:
            self._language.addItem(words.language_name(code), code)
        for box in (self._consent, self._type):
            # Long names must not make the page wider than the window.
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_BOX)
        editors = (self._consent, self._type, self._language, self._about)
        self._fields = tuple(Field("", each) for each in editors)
        self._waiting = WaitingLine(self._consent, self._recipient_name)
        self._scheme = SchemeChoice()
        self._findings = FindingsList()
        self._lacking, self._never = label("", "body"), label("", "muted")
        self._lacking.setObjectName("summary_lacking")
        self._preview = primary_button("")
        self._preview.setObjectName("preview_summary")
        self._card, self._sections = Card(), SectionList()
        self._card.add(
            self._fields[0],
            self._waiting,
            *self._fields[1:3],
            self._heard,
            self._scheme,
            self._fields[3],
            self._findings,
        )
        self._card.add(self._never, self._sections, self._lacking)
        self.foot = foot(self._preview)
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
        self._waiting.retranslate()

    def look_for(self, known: Known) -> None:
        """Search every text for what could identify the client."""
        self._known = known
        self._sections.look_for(known)
        self._find()

    def show_scheme(self, fitting: Scheme | None, law: Mapping[Scheme, Sequence[Shown]]) -> None:
        """Show the compensation schemes, with the one that fits the client's age chosen."""
        self._scheme.show_schemes(fitting, law)

    def set_suggestion(self, part: Part, text: str) -> None:
        """Insert a first wording for a part if its text is empty."""
        self._sections.suggest(part, text)

    def content(self) -> Content:
        """Return the unsaved input, or nothing if everything is as suggested."""
        about, sections = self._about.text(), self._sections.typed()
        if not about.strip() and not sections and not self._read_together:
            return {}
        kind = self._type.currentData() or ""
        chosen = {
            "consent": self._chosen,
            "type": kind,
            "language": self._language.currentData(),
            "scheme": self._scheme.value() or "",
            "read_together": self._read_together,
        }
        return {**chosen, "about": about, "sections": sections}

    def put(self, content: Content) -> None:
        """Restore what `content` returned."""
        boxes = {"consent": self._consent, "type": self._type, "language": self._language}
        for name, box in boxes.items():
            place = box.findData(content.get(name, ""))
            if place >= 0:
                box.setCurrentIndex(place)
        self._scheme.set_value(content.get("scheme", ""))
        self._about.setText(content.get("about", ""))
        self._sections.put(content.get("sections", {}))
        self._read_together = content.get("read_together", False)

    def set_read_together(self, reading: bool) -> None:
        """Keep what is chosen while it is read with the client, even if nothing was typed."""
        self._read_together = reading
        self.edited.emit()

    def ask(self) -> None:
        """Ask to read it with the client, if it is complete."""
        self._on_preview_clicked()

    def focus_on_preview(self) -> None:
        """Focus the preview button."""
        self._preview.setFocus()

    def _current(self) -> Filed[Consent] | None:
        place = self._consent.currentIndex()
        return self._live[place] if 0 <= place < len(self._live) else None

    def _recipient_name(self) -> str:
        """Return who finds the summary at their desk; ``""`` for somebody outside."""
        filed = self._current()
        recipient = filed.body.recipient if filed is not None else None
        return recipient.name if recipient is not None and recipient.at_desk else ""

    def _on_consent_changed(self) -> None:
        filed = self._current()
        if filed is None:
            return
        self._chosen = filed.record
        self._language.setCurrentIndex(max(0, self._language.findData(filed.body.language)))
        before: Any = self._type.currentData()
        self._type.blockSignals(True)
        self._type.clear()
        for kind in types_for(filed.body.purpose):
            self._type.addItem(words.summary_type(kind), kind.value)
        self._type.setCurrentIndex(max(0, self._type.findData(before)))
        self._type.blockSignals(False)
        self._show_parts()

    def _on_language_changed(self) -> None:
        self._say_heard()
        self.edited.emit()

    def _say_heard(self) -> None:
        """Show in which language the client hears a summary written in another one."""
        filed, written = self._current(), self._language.currentData()
        other = filed is not None and filed.body.language != written
        self._heard.setVisible(other)
        if filed is not None and other:
            text = self.tr(
                "The recipient reads {written}. The client hears every sentence of it in {heard} "
                "before anything leaves."
            )
            names = {"written": words.spoken(written), "heard": words.spoken(filed.body.language)}
            self._heard.setText(text.format(**names))

    def _on_type_changed(self) -> None:
        self._show_parts()
        self.edited.emit()

    def _show_parts(self) -> None:
        filed = self._current()
        if filed is not None and self._type.currentData():
            kind = SummaryType(self._type.currentData())
            self._scheme.setVisible(kind is SummaryType.IMPACT_STATEMENT)
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
        text = self.tr("The client has not agreed to share: {parts}. Please ask, or leave it out.")
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
        if filed is not None and (self._scheme.isHidden() or self._scheme.complete()):
            self.preview_requested.emit(
                SummaryDraft(
                    filed.record,
                    SummaryType(self._type.currentData()),
                    self._about.text().strip(),
                    self._language.currentData(),
                    self._sections.sections(),
                    self._scheme.value(),
                )
            )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._card.set_title(self.tr("Summary"))
        consent, kind, language, about = self._fields
        consent.set_texts(self.tr("Under which consent?"))
        kind.set_texts(self.tr("Which type of summary?"))
        language.set_texts(self.tr("In which language does the recipient read?"))
        about.set_texts(
            self.tr("How will the recipient know who this is about?"),
            self.tr("Only as the client agreed. May be left empty."),
        )
        self._never.setText(
            self.tr(
                "What was said in a session never comes in by itself. Every word here is yours "
                "to change, and the client's to strike out."
            )
        )
        set_button_text(self._preview, self.tr("Read it together"))
        for place, filed in enumerate(self._live):
            self._consent.setItemText(place, _title(filed))
        for place in range(self._type.count()):
            self._type.setItemText(place, words.summary_type(self._type.itemData(place)))
        self._say_lacking()
        self._say_heard()


def _title(filed: Filed[Consent]) -> str:
    recipient = filed.body.recipient
    title = [words.purpose(filed.body.purpose)]
    if recipient is not None:
        named = (recipient.name, recipient.role, recipient.organisation)
        title.append(", ".join(part for part in named if part.strip()))
    return " · ".join(title)
