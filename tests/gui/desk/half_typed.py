"""The forms at the desk: who fills each in, how, and how to tell that the input is there."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QPlainTextEdit, QRadioButton

from counsel_desk.demo.form import FORM
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.work.drafts import Place
from ui.client_file.client_page import ClientPage
from ui.design.fields.day_edit import DayEdit
from ui.desk.context import Spot
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.walk.driver import Driver

TYPED = "half a thought that nobody else"

Act = Callable[[Driver], None]
Look = Callable[[Driver], bool]


@dataclass(frozen=True)
class Form:
    """One form.

    Attributes:
        name: For the messages of failing tests.
        role: Who fills it in.
        go: Goes to it from the desk.
        write: Fills some of it in.
        written: Returns whether that input is in it.
        vault: The vault of its draft.
        page: The name of its draft.
        of_client: Whether it is part of a client's file.
    """

    name: str
    role: Role
    go: Act
    write: Act
    written: Look
    vault: VaultKind
    page: str
    of_client: bool = False

    def place(self, desk: Driver) -> Place:
        """Return where its draft belongs."""
        return Place(self.vault, self.page, _first_client(desk) if self.of_client else "")


def _first_client(desk: Driver) -> str:
    """Return the record of the first client."""
    return clients.listing(desk.desk.session)[0].filed.record


def _file_part(name: str) -> Act:
    """Return how to go to a part of the first client's file, which stays open."""

    def go(desk: Driver) -> None:
        if not any(each.isVisible() for each in desk.window().findChildren(ClientPage)):
            desk.desk.context.open_file(Spot(_first_client(desk)))
            desk.idle()
        desk.tab(name)

    return go


def _page(name: str) -> Act:
    """Return how to go to a page."""
    return lambda desk: desk.go(name)


def _type_into(name: str) -> Act:
    """Return how to type into a line."""
    return lambda desk: desk.type(name, TYPED)


def _typed_in(name: str) -> Look:
    """Return how to look whether a line holds that text."""
    return lambda desk: desk.text(name) == TYPED


def _new_client(desk: Driver) -> None:
    desk.click("add_client")
    desk.click("first_words_later")
    desk.type("client_name", TYPED)
    desk.choose("client_intensity", "crisis")


def _new_client_is_there(desk: Driver) -> bool:
    chosen = desk.find(QRadioButton, "choice_crisis").isChecked()
    return chosen and desk.text("client_name") == TYPED


def _first_day(desk: Driver) -> None:
    desk.type("client_since", "3-1")


def _first_day_is_there(desk: Driver) -> bool:
    return desk.find(DayEdit, "client_since").text() == "3-1"


def _intake(desk: Driver) -> None:
    desk.type("intake_own_words", TYPED)
    desk.type("intake_age", "about")
    desk.check("tick_anger", "declined_referral")
    desk.pick("use_call", "never")


def _intake_is_there(desk: Driver) -> bool:
    checked = [desk.find(QCheckBox, name) for name in ("tick_anger", "declined_referral")]
    return (
        desk.text("intake_own_words") == TYPED
        and desk.text("intake_age") == "about"
        and all(each.isChecked() for each in checked)
        and desk.find(QComboBox, "use_call").currentData() == "never"
    )


def _new_consent(desk: Driver) -> None:
    desk.click("new_consent")
    recipient = desk.find(QComboBox, "consent_recipient")
    desk.pick("consent_recipient", recipient.itemData(1))
    desk.check("category_safety_and_risk", "free_to_refuse")
    desk.type("consent_ends", "3-1")


def _new_consent_is_there(desk: Driver) -> bool:
    boxes = ("category_safety_and_risk", "free_to_refuse")
    checked = [desk.find(QCheckBox, name).isChecked() for name in boxes]
    chosen = desk.find(QComboBox, "consent_recipient").currentIndex()
    day = desk.find(DayEdit, "consent_ends").text()
    return (checked, chosen, day) == ([True, True], 1, "3-1")


def _new_case(desk: Driver) -> None:
    desk.click("new_case")
    desk.type("case_remarks", TYPED)


def _section(desk: Driver) -> QPlainTextEdit:
    found = desk.window().findChildren(QPlainTextEdit)
    return next(
        each for each in found if each.isVisible() and each.objectName().startswith("section_")
    )


def _write_section(desk: Driver) -> None:
    desk.type("summary_about", "by initials")
    _section(desk).setPlainText(TYPED)


def _section_is_there(desk: Driver) -> bool:
    return _section(desk).toPlainText() == TYPED and desk.text("summary_about") == "by initials"


def _answers(desk: Driver) -> None:
    desk.pick("instrument", "gad-7")
    desk.type("item_1", "2")
    desk.type("item_3", "1")


def _answers_are_there(desk: Driver) -> bool:
    return [desk.text(f"item_{item}") for item in (1, 2, 3)] == ["2", "", "1"]


def _radios(desk: Driver) -> list[QRadioButton]:
    form = desk.find(QuestionnaireForm, "questionnaire_form")
    return [each for each in form.findChildren(QRadioButton) if each.isVisible()]


def _answer(desk: Driver) -> None:
    QTest.keyClick(_radios(desk)[1], Qt.Key.Key_Space)


def _answer_is_there(desk: Driver) -> bool:
    return [each.isChecked() for each in _radios(desk)[:3]] == [False, True, False]


def _load_and_answer(desk: Driver) -> None:
    path = desk.desk.session.data.folder.parent / "form.json"
    path.write_text(json.dumps(FORM), encoding="utf-8")
    with desk.file_dialog(path):
        desk.click("load_form")
    _answer(desk)


def _signed_note(desk: Driver) -> None:
    notes = desk.find(QListWidget, "notes")
    drafted = [notes.item(place).text().startswith("Draft") for place in range(notes.count())]
    notes.setCurrentRow(drafted.index(False))
    desk.idle()


def _reason(desk: Driver) -> None:
    _signed_note(desk)
    desk.click("amend_note")
    desk.type("amendment_reason", TYPED)


def _of_counsellor(
    name: str, go: Act, write: Act, written: Look, page: str, *, of_client: bool = True
) -> Form:
    """Return a form that a counsellor fills in, by default in a client's file."""
    vault = VaultKind.COUNSELLING
    return Form(name, Role.COUNSELLOR, go, write, written, vault, page, of_client)


FORMS = (
    # The list of clients comes first: an open file takes its place.
    _of_counsellor(
        "new client",
        _page("clients"),
        _new_client,
        _new_client_is_there,
        "new_client",
        of_client=False,
    ),
    _of_counsellor(
        "details", _file_part("details"), _first_day, _first_day_is_there, "client_details"
    ),
    _of_counsellor("intake", _file_part("intake"), _intake, _intake_is_there, "intake"),
    _of_counsellor(
        "consent", _file_part("consents"), _new_consent, _new_consent_is_there, "consent"
    ),
    _of_counsellor("summary", _file_part("summary"), _write_section, _section_is_there, "summary"),
    _of_counsellor(
        "questionnaire", _file_part("assessments"), _answers, _answers_are_there, "assessment"
    ),
    _of_counsellor("form", _file_part("forms"), _load_and_answer, _answer_is_there, "form"),
    _of_counsellor(
        "amendment", _file_part("notes"), _reason, _typed_in("amendment_reason"), "amendment"
    ),
    Form(
        "case",
        Role.CASEWORKER,
        _page("cases"),
        _new_case,
        _typed_in("case_remarks"),
        VaultKind.CASEWORK,
        "case",
    ),
    Form(
        "what a client told the staff",
        Role.STAFF,
        _page("told"),
        lambda desk: desk.type("told_about", TYPED),
        _typed_in("told_about"),
        VaultKind.WELLBEING,
        "told",
    ),
    Form(
        "check-in",
        Role.STAFF,
        _page("check_in"),
        _answer,
        _answer_is_there,
        VaultKind.WELLBEING,
        "check_in",
    ),
)
