"""What was said before the language changed is said again in the new one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counsel_desk.errors import KnownError
from tests.gui.seen import click
from ui.casework.reference_form import ReferenceForm
from ui.design.choice_box import ChoiceBox
from ui.design.fields.field import Field
from ui.design.layout.layouts import column
from ui.design.messages.floating_message import FloatingMessage
from ui.design.messages.inline_message import InlineMessage
from ui.errors import told
from ui.languages import Languages

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("styled")]


def undo() -> str:
    """Return a word of the catalogue."""
    return QCoreApplication.translate("DeskContext", "Undo")


def switch(languages: Languages, code: str) -> None:
    """Switch to a language, and let every window hear of it."""
    languages.choose(code)
    QCoreApplication.processEvents()


@pytest.fixture
def languages() -> Iterator[Languages]:
    """The language of the windows, which is English again afterwards."""
    made = Languages()
    yield made
    made.choose("en")


def test_a_message_and_its_button_follow_the_language(qtbot: QtBot, languages: Languages) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    message.show_message("info", undo, undo)
    switch(languages, "bn")
    assert message.text == undo() != "Undo"
    assert message.accessibleName() == message.buttons[0].text() == undo()


def test_a_message_outlives_the_page_that_gave_it(qtbot: QtBot, languages: Languages) -> None:
    message, page = InlineMessage(), QTimer()
    qtbot.addWidget(message)
    message.show_message("info", lambda: page.tr("Saved"))
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, 0)
    switch(languages, "bn")
    assert message.text == "Saved"


def test_what_is_wrong_in_a_field_follows_the_language(qtbot: QtBot, languages: Languages) -> None:
    field = Field("Day", QLineEdit())
    qtbot.addWidget(field)
    field.set_error(undo)
    switch(languages, "bn")
    assert field.error == field.widget.accessibleDescription() == undo() != "Undo"
    field.set_error(None)
    switch(languages, "hi")
    assert field.error == ""


def test_an_error_is_told_in_the_language_of_the_moment(languages: Languages) -> None:
    say = told(KnownError())
    switch(languages, "bn")
    assert say() == told(KnownError())()


def test_a_floating_message_is_as_high_as_its_text(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    message, lines = FloatingMessage(page), ["One line."]
    message.show_message("info", lambda: " ".join(lines))
    low = message.height()
    assert low < 3 * message.fontMetrics().height()
    message.show_message("info", lambda: "Many words. " * 40)
    assert message.height() > 2 * low


def test_a_choice_is_as_wide_as_its_texts_are_now(qtbot: QtBot) -> None:
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.addItem("short")
    box.show()
    before = box.sizeHint().width()
    box.setItemText(0, "far longer in another language")
    assert box.sizeHint().width() > before


def test_what_is_wrong_with_a_form_goes_when_the_form_is_left(qtbot: QtBot) -> None:
    page = QWidget()
    form = ReferenceForm()
    page.setLayout(column(form))
    message = FloatingMessage(page)
    qtbot.addWidget(page)
    page.show()
    message.show_message("attention", lambda: "The next hearing is not after this one.")
    with qtbot.waitSignal(form.cancelled):
        click(form, "cancel_reference")
    assert not message.isVisible()
