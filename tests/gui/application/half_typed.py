"""The forms of the desk: who fills each in, how, and what then stands in it."""

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
from ui.design.fields.day_edit import DayEdit
from ui.desk.context import Spot
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.walk.driver import Driver

Act = Callable[[Driver], object]
"""Something done at a desk."""
Check = Callable[[Driver], bool]
"""Something looked for at a desk."""

TYPED = "half a thought that nobody else"


@dataclass(frozen=True)
class Form:
    """One form: who fills it in, how to come to it, what is typed, and what stands there."""

    role: Role
    go: Act
    write: Act
    written: Check
    place: Place

    def at(self, desk: Driver) -> Place:
        client = _first_client(desk) if self.place.client else ""
        return Place(self.place.vault, self.place.page, client)


def _first_client(desk: Driver) -> str:
    return clients.listing(desk.desk.session)[0].filed.record


def _file(tab: str) -> Act:
    def go(desk: Driver) -> None:
        desk.desk.context.open_file(Spot(_first_client(desk)))
        desk.idle()
        desk.tab(tab)

    return go


def _page(name: str) -> Act:
    return lambda desk: desk.go(name)


def _line(name: str) -> tuple[Act, Check]:
    return lambda desk: desk.type(name, TYPED), lambda desk: desk.text(name) == TYPED


def _new_client(desk: Driver) -> None:
    desk.click("add_client")
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


def _section(desk: Driver) -> QPlainTextEdit:
    found = desk.window().findChildren(QPlainTextEdit)
    return next(
        each for each in found if each.isVisible() and each.objectName().startswith("section_")
    )


def _write_section(desk: Driver) -> None:
    desk.type("summary_about", "by her initials")
    _section(desk).setPlainText(TYPED)


def _section_is_there(desk: Driver) -> bool:
    return _section(desk).toPlainText() == TYPED and desk.text("summary_about") == "by her initials"


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


C, HER = VaultKind.COUNSELLING, "hers"
COUNSELLOR = Role.COUNSELLOR
FORMS = {
    "new client": Form(
        COUNSELLOR, _page("clients"), _new_client, _new_client_is_there, Place(C, "new_client")
    ),
    "details": Form(
        COUNSELLOR,
        _file("details"),
        _first_day,
        _first_day_is_there,
        Place(C, "client_details", HER),
    ),
    "intake": Form(COUNSELLOR, _file("intake"), _intake, _intake_is_there, Place(C, "intake", HER)),
    "consent": Form(
        COUNSELLOR,
        _file("consents"),
        _new_consent,
        _new_consent_is_there,
        Place(C, "consent", HER),
    ),
    "summary": Form(
        COUNSELLOR, _file("summary"), _write_section, _section_is_there, Place(C, "summary", HER)
    ),
    "questionnaire": Form(
        COUNSELLOR, _file("assessments"), _answers, _answers_are_there, Place(C, "assessment", HER)
    ),
    "form": Form(
        COUNSELLOR, _file("forms"), _load_and_answer, _answer_is_there, Place(C, "form", HER)
    ),
    "amendment": Form(
        COUNSELLOR,
        _file("notes"),
        _reason,
        _line("amendment_reason")[1],
        Place(C, "amendment", HER),
    ),
    "case": Form(
        Role.CASEWORKER, _page("cases"), *_line("case_remarks"), Place(VaultKind.CASEWORK, "case")
    ),
    "check-in": Form(
        Role.STAFF,
        _page("check_in"),
        _answer,
        _answer_is_there,
        Place(VaultKind.WELLBEING, "check_in"),
    ),
}
