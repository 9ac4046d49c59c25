"""The form for a client's details; nothing in it is compulsory."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.languages import DESK, OTHER
from counsel_desk.domain.office_time import local_day
from ui import words
from ui.client_file.similar_hint import SimilarHint
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.day_edit import DayEdit
from ui.design.fields.field import Field
from ui.design.fields.typed import (
    Content,
    Typed,
    put_into_editors,
    read_editors,
    watch_editors,
)
from ui.design.layout.layouts import column, hide_unless, row
from ui.design.messages.resumed_message import ResumedMessage
from ui.design.translated import Translated

_PAUSE_MS = 400
"""How long nothing is typed before it is looked who may already have a file."""


@dataclass(frozen=True)
class ClientDetails:
    """The input about a client.

    Attributes:
        name: The name they want to be called by; may be empty.
        language: Code of the language they are most at home in.
        intensity: How much work their situation needs.
        since: First day with this counsellor.
        in_no_figures: Whether the client asked to be in no statistics.
        told: Whether the client has heard what stays here.
        language_named: What the language is called, where it has no code.
        heard: In which language the card was spoken; empty for the client's own.
    """

    name: str
    language: str
    intensity: Intensity
    since: date
    in_no_figures: bool = False
    told: bool = False
    language_named: str = ""
    heard: str = ""


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
        self._of_file, self._heard = of_file, ""
        self._build_editors()
        editors: dict[str, QWidget] = {
            "name": self._name,
            "language": self._language,
            "language_named": self._named,
        }
        at_intake = {name: Field("", editor, parent=self) for name, editor in editors.items()}
        own: dict[str, QWidget] = {"intensity": self._intensity, "since": self._since}
        self._fields = at_intake | {name: Field("", editor) for name, editor in own.items()}
        resumed = ResumedMessage()
        self.similar = SimilarHint()
        kept = own | {"in_no_figures": self._in_no_figures}
        new = editors | own | {"told": self._told}
        self._kept = kept if of_file else new
        self.typed = Typed(self._read, self._put, resumed, self)
        watch_editors(self._kept, self.typed)
        buttons = row(self._cancel, self._save, None)
        name, *others = self._fields.values()
        last = (self._in_no_figures, buttons)
        self.setLayout(column(resumed, self._told, name, self.similar, *others, *last))
        hide_unless(of_file, self._in_no_figures)
        for field in (self._told, *at_intake.values()):
            hide_unless(not of_file, field)
        self._connect_signals()
        self.setFocusProxy(self._intensity if of_file else self._name)
        self.clear()
        self.retranslate()

    def _build_editors(self) -> None:
        self._name = QLineEdit()
        self._name.setObjectName("client_name")
        self._language = ChoiceBox()
        self._language.setObjectName("client_language")
        for code in words.SPOKEN_CODES:
            self._language.addItem("", code)
        self._named = QLineEdit()
        self._named.setObjectName("client_language_named")
        self._told = QCheckBox()
        self._told.setObjectName("first_words_told")
        self._intensity = ChoiceGroup([(each.value, "") for each in Intensity])
        self._intensity.setObjectName("client_intensity")
        self._since = DayEdit()
        self._since.setObjectName("client_since")
        self._in_no_figures = QCheckBox()
        self._in_no_figures.setObjectName("in_no_figures")
        self._save, self._cancel = primary_button(""), quiet_button("")
        self._save.setObjectName("save_client")
        self._cancel.setObjectName("cancel_client")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def _connect_signals(self) -> None:
        self._language.currentIndexChanged.connect(lambda _place: self._ask_for_name())
        self._pause.timeout.connect(lambda: self.name_typed.emit(self._name.text()))
        self._name.textEdited.connect(lambda _text: self._pause.start())
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancelled)

    def _read(self) -> Content:
        return {"heard": self._heard, **read_editors(self._kept)}

    def _put(self, content: Content) -> None:
        self._heard = content.get("heard", "")
        put_into_editors(self._kept, content)

    def _ask_for_name(self) -> None:
        """Ask what the language is called only where it has no code."""
        self._fields["language_named"].setVisible(self.language == OTHER and not self._of_file)

    def clear(self) -> None:
        """Empty the form; the first day is today."""
        today = local_day(datetime.now(UTC))
        language = words.LANGUAGE_CODES[1]
        self.set_details(ClientDetails("", language, Intensity.STANDARD, today))

    @property
    def language(self) -> str:
        """The language that is chosen."""
        return str(self._language.currentData())

    def begin(self, language: str, *, told: bool) -> None:
        """Fill in what is known before the form is shown.

        Args:
            language: In which the client heard it; as it is if empty, or if the client speaks
                one that the desk does not.
            told: Whether the client has heard what stays here.
        """
        if language and self.language in DESK:
            self._language.setCurrentIndex(self._language.findData(language))
        # It stays so if the client turns out to be at home in another language.
        self._heard = language if told else ""
        self._told.setChecked(told)

    def set_details(self, details: ClientDetails) -> None:
        """Show the details of a client."""
        self._name.setText(details.name)
        # Keep a language that the desk itself is not translated into.
        if self._language.findData(details.language) < 0:
            self._language.addItem(words.spoken(details.language), details.language)
        self._language.setCurrentIndex(self._language.findData(details.language))
        self._named.setText(details.language_named)
        self._ask_for_name()
        self._intensity.set_value(details.intensity)
        self._since.set_value(details.since)
        self._in_no_figures.setChecked(details.in_no_figures)
        self._told.setChecked(details.told)
        self._heard = details.heard
        self._fields["since"].set_error(None)
        self._pause.stop()
        self.similar.show_files(())
        self.typed.settle()

    def _on_save_clicked(self) -> None:
        since = self._since.value()
        if since is None:
            self._fields["since"].set_error(self._since.wanted)
            self._since.setFocus()
            return
        self._fields["since"].set_error(None)
        self.submitted.emit(
            ClientDetails(
                self._name.text().strip(),
                self._language.currentData(),
                Intensity(self._intensity.value() or Intensity.STANDARD),
                since,
                self._in_no_figures.isChecked(),
                self._told.isChecked(),
                self._named.text().strip() if self.language == OTHER else "",
                self._heard,
            )
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        chosen = self._intensity.value()
        self._intensity.set_choices([(each.value, words.intensity(each)) for each in Intensity])
        self._intensity.set_value(chosen)
        self._fields["name"].set_texts(
            self.tr("Name to use"),
            self.tr("May be left empty. Lists show a code, which the desk makes."),
        )
        self._fields["language"].set_texts(self.tr("The language the client is most at home in"))
        for place in range(self._language.count()):
            self._language.setItemText(place, words.spoken(self._language.itemData(place)))
        self._fields["language_named"].set_texts(self.tr("What that language is called"))
        self._fields["intensity"].set_texts(self.tr("How much support the client needs at present"))
        self._fields["since"].set_texts(self.tr("First day with you"))
        self._in_no_figures.setText(self.tr("The client asked to be in no statistics"))
        self._told.setText(self.tr("Confidentiality was explained to the client"))
        self._told.setAccessibleName(self._told.text())
        set_button_text(self._save, self.tr("Save"))
        set_button_text(self._cancel, self.tr("Cancel"))
