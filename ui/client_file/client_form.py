"""The form for a client's details; nothing in it is compulsory."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.office_time import local_day
from ui import words
from ui.client_file.similar_hint import SimilarHint
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import typed_editors
from ui.design.layout.layouts import column, row
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.translated import Translated

_PAUSE_MS = 400
"""How long nothing is typed before it is looked who may already have a file."""


@dataclass(frozen=True)
class ClientDetails:
    """The input about a client.

    Attributes:
        name: The name they want to be called by; may be empty.
        language: A two-letter code.
        intensity: How much work their situation needs.
        since: First day with this counsellor.
    """

    name: str
    language: str
    intensity: Intensity
    since: date


class ClientForm(Translated):
    """What the list needs: name, language, support and first day; the rest comes at intake.

    Args:
        of_file: Whether it is part of a file, where the intake holds name and language.
        parent: Its parent, if any.

    Attributes:
        typed: Tracks the unsaved input.
        similar: Who may already have a file, below the name.

    Signals:
        submitted(ClientDetails): The input is to be saved.
        cancelled: The input is to be dropped.
        name_typed(str): The name was typed, and nothing more for a moment.
    """

    submitted = Signal(object)
    cancelled = Signal()
    name_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, of_file: bool = False) -> None:
        super().__init__(parent)
        self._name = QLineEdit()
        self._name.setObjectName("client_name")
        self._language = QComboBox()
        self._language.setObjectName("client_language")
        for code in words.LANGUAGE_CODES:
            self._language.addItem(words.language_name(code), code)
        self._intensity = ChoiceGroup([(each.value, "") for each in Intensity])
        self._intensity.setObjectName("client_intensity")
        self._since = DayEdit()
        self._since.setObjectName("client_since")
        editors: dict[str, QWidget] = {"name": self._name, "language": self._language}
        at_intake = {name: Field("", editor, parent=self) for name, editor in editors.items()}
        own: dict[str, QWidget] = {"intensity": self._intensity, "since": self._since}
        self._fields = at_intake | {name: Field("", editor) for name, editor in own.items()}
        self._save, self._cancel = primary_button(""), quiet_button("")
        self._save.setObjectName("save_client")
        self._cancel.setObjectName("cancel_client")
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancelled)
        resumed = ResumedMessage()
        self.similar = SimilarHint()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.name_typed.emit(self._name.text()))
        self._name.textEdited.connect(lambda _text: self._pause.start())
        self.typed = typed_editors(own if of_file else editors | own, resumed, self)
        buttons = row(self._cancel, None, self._save)
        name, *others = self._fields.values()
        self.setLayout(column(resumed, name, self.similar, *others, buttons))
        for field in at_intake.values():
            field.setVisible(not of_file)
        self.setFocusProxy(self._intensity if of_file else self._name)
        self.clear()
        self.retranslate()

    def clear(self) -> None:
        """Empty the form; the first day is today."""
        today = local_day(datetime.now(UTC))
        language = words.LANGUAGE_CODES[1]
        self.set_details(ClientDetails("", language, Intensity.STANDARD, today))

    def set_details(self, details: ClientDetails) -> None:
        """Show the details of a client."""
        self._name.setText(details.name)
        # Keep a language that the desk itself is not translated into.
        if self._language.findData(details.language) < 0:
            self._language.addItem(words.language_name(details.language), details.language)
        self._language.setCurrentIndex(self._language.findData(details.language))
        self._intensity.set_value(details.intensity)
        self._since.set_value(details.since)
        self._fields["since"].set_error(None)
        self._pause.stop()
        self.similar.show_files(())
        self.typed.settle()

    def _on_save_clicked(self) -> None:
        since = self._since.value()
        if since is None:
            self._fields["since"].set_error(self.tr("Please write the day as day-month-year."))
            self._since.setFocus()
            return
        self._fields["since"].set_error(None)
        self.submitted.emit(
            ClientDetails(
                self._name.text().strip(),
                self._language.currentData(),
                Intensity(self._intensity.value() or Intensity.STANDARD),
                since,
            )
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        chosen = self._intensity.value()
        self._intensity.set_choices([(each.value, words.intensity(each)) for each in Intensity])
        self._intensity.set_value(chosen)
        self._fields["name"].set_texts(
            self.tr("What she wants to be called"),
            self.tr("May be left empty. Lists show her code, which the desk makes."),
        )
        self._fields["language"].set_texts(self.tr("The language she is most at home in"))
        self._fields["intensity"].set_texts(self.tr("How much support she needs at present"))
        self._fields["since"].set_texts(self.tr("First day with you"))
        set_button_text(self._save, self.tr("Save"))
        set_button_text(self._cancel, self.tr("Cancel"))
