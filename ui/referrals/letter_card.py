"""A card to write a letter about a referral."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.records import Filed
from counsel_desk.domain.referrals import Rung
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.referrals.referral_letter import Letter
from ui import words
from ui.dates import day_text
from ui.design.buttons import primary_button, quiet_button, set_button_text
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import column, row
from ui.design.reading import mark_reading
from ui.design.styling import label
from ui.design.translated import Translated


class LetterCard(Translated):
    """Takes the office, the language, and whether a consent allows naming the client.

    Signals:
        office_typed(str): The office changed; find the consent that would allow naming the client.
        letter_requested(Letter): Make the letter.
        cancelled: Do not make it.
    """

    office_typed = Signal(str)
    letter_requested = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter_card")
        self._consent: Filed[Consent] | None = None
        self._heading, self._holds = label("", "heading"), label("", "muted")
        self._rung, self._office, self._language = ChoiceBox(), QLineEdit(), ChoiceBox()
        mark_reading(self._office)
        self._rung.setObjectName("letter_rung")
        self._office.setObjectName("letter_office")
        self._language.setObjectName("letter_language")
        for rung in Rung:
            self._rung.addItem("", rung.value)
        for code in words.LANGUAGE_CODES:
            self._language.addItem(words.language_name(code), code)
        self._fields = tuple(Field("", each) for each in (self._rung, self._language, self._office))
        self._named, self._rests = QCheckBox(), label("", "body")
        self._named.setObjectName("letter_named")
        self._rests.setObjectName("letter_rests_on")
        self._make, self._cancel = primary_button(""), quiet_button("")
        self._make.setObjectName("make_letter")
        self._cancel.setObjectName("cancel_letter")
        first = FittingRow(*self._fields[:2])
        buttons = row(self._cancel, self._make, None)
        parts = (self._heading, self._holds, first, self._fields[2], self._named, self._rests)
        self.setLayout(column(*parts, buttons))
        self._make.clicked.connect(self._on_make_clicked)
        self._cancel.clicked.connect(self.cancelled)
        self._office.textChanged.connect(self.office_typed)
        self._named.toggled.connect(lambda _on: self._say_rests())
        self.setFocusProxy(self._rung)
        self.retranslate()

    def begin(self, rung: Rung, office: str) -> None:
        """Begin a letter; it names nobody until `rest_on` gives a consent.

        Args:
            rung: The kind of office to start with.
            office: Its name, if known.
        """
        self._rung.setCurrentIndex(self._rung.findData(rung.value))
        self._office.setText(office)
        self._named.setChecked(False)
        self.rest_on(office, None)
        self._rung.setFocus()

    def rest_on(self, office: str, consent: Filed[Consent] | None) -> None:
        """Set the consent that allows naming the client, if one is in force.

        Args:
            office: The office it was looked up for; ignored if another was typed meanwhile.
            consent: The consent, if there is one.
        """
        if office != self._office.text():
            return
        self._consent = consent
        self._named.setChecked(self._named.isChecked() and consent is not None)
        self._named.setEnabled(consent is not None)
        self._say_rests()

    def _say_rests(self) -> None:
        if self._consent is not None and self._named.isChecked():
            until: date = last_day(self._consent.body)
            self._rests.setText(
                self.tr(
                    "The name, and the office's own number, rest on the consent for {purpose}, in "
                    "force until {until}."
                ).format(
                    purpose=words.purpose(self._consent.body.purpose),
                    until=day_text(until),
                )
            )
            return
        text = self.tr(
            "This letter names nobody and leaves out the office's own number. It gives our"
            " reference instead."
        )
        if self._consent is None:
            text += " " + self.tr(
                "No consent in force names this office for this purpose, so the letter cannot "
                "name the client."
            )
        self._rests.setText(text)

    def _on_make_clicked(self) -> None:
        self.letter_requested.emit(
            Letter(
                Rung(self._rung.currentData()),
                self._office.text(),
                self._language.currentData(),
                self._named.isChecked(),
            )
        )

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._heading.setText(self.tr("A letter that asks for an answer"))
        self._holds.setText(
            self.tr(
                "It holds the kind of service, the days and a reference, and nothing of what is "
                "written here about the client. The client's list of what was shared shows every "
                "letter. Please read it before you send it."
            )
        )
        texts = (self.tr("Which office"), self.tr("Language"), self.tr("Its name and address"))
        for field, text in zip(self._fields, texts, strict=True):
            field.set_texts(text)
        for place in range(self._rung.count()):
            self._rung.setItemText(place, words.rung(self._rung.itemData(place)))
        self._named.setText(self.tr("The client agrees that this letter names them"))
        self._named.setAccessibleName(self._named.text())
        set_button_text(self._make, self.tr("Make the letter…"))
        set_button_text(self._cancel, self.tr("Cancel"))
        self._say_rests()
