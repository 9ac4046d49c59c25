"""A whole day at the desk, from founding the office to the note half-written the next morning.

Everything happens in the windows. The people, the notes and the form are invented.
"""

import random
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from counsel_desk.demo import content
from counsel_desk.demo.office import SEED
from counsel_desk.demo.people import OFFICE, staff
from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.summary import Scheme
from counsel_desk.domain.trust import Role
from counsel_desk.services.ports.tools import Tools
from ui.application.app import application
from ui.design import theme
from ui.design.tables.data_table import DataTable
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.sheets.sheet_preview import SheetPreview
from ui.walk import casework, file, people, safety, tour, week
from ui.walk.choosing import choose_row
from ui.walk.driver import Driver, NotThereError
from ui.walk.sheet_text import shares

NOTE = (
    "They came on time. We practised slow breathing together and looked at whom to call.\n\n"
    "আজ তিনি সময়মতো এসেছিলেন। আমরা একসঙ্গে ধীরে শ্বাস নেওয়ার অভ্যাস করলাম।"
)
HALF_WRITTEN = "\n\n".join(content.HALF_WRITTEN)
PHQ_9_ANSWERS = ("221312211", "111211110")
CATEGORIES = (Category.ATTENDANCE, Category.NEEDS_AND_RECOMMENDATIONS)


class Day:
    """The day, step by step.

    Args:
        tools: Storage, security and reports.
        to: The folder for the office, its key file, pictures and PDFs.
        language: The language of the windows, as a two-letter code.
    """

    def __init__(self, tools: Tools, to: Path, language: str = "en") -> None:
        self.to = to
        self.data, self.key_file = to / "office", to / "usb" / "device.key"
        self.summary, self.locked = to / "summary.pdf", to / "summary-locked.pdf"
        self.driver = Driver(tools, self.data, language)
        # This generator makes no secrets: everybody may know these passphrases.
        chance = random.Random(SEED)  # noqa: S311
        self.people = {person.roles[0]: person for person in reversed(staff(chance))}
        self.root_sheets: list[str] = []
        self.document_passphrase = ""
        self._client = ""

    def walk(self) -> None:
        """Walk through the whole day."""
        self.found()
        self.bring_people()
        self.go_on()

    def go_on(self) -> None:
        """Walk through the day from the moment that everybody can sign in."""
        for step in (
            self.write_file,
            self.release,
            self.receive,
            self.withdraw,
            self.supervise,
            self.check_in,
            self.lock_and_return,
            self.look_around,
        ):
            step()
        self.driver.end()

    def _picture(self, name: str) -> None:
        self.driver.picture(self.to / f"{name}.png")

    def _sign_in(self, role: Role) -> None:
        person = self.people[role]
        self.driver.sign_in(person.name, person.passphrase)

    def found(self) -> None:
        """1: found the office on an empty folder."""
        desk, founder = self.driver, self.people[Role.ADMINISTRATOR]
        self.key_file.parent.mkdir(parents=True, exist_ok=True)
        tour.other_laptop(desk, self._picture)
        desk.type("office_name", OFFICE)
        desk.type("administrator_name", founder.name)
        desk.type("new_passphrase", founder.passphrase)
        desk.type("repeated_passphrase", founder.passphrase)
        desk.choose("key_place", "key_file")
        desk.type("key_file", str(self.key_file))
        self._picture("1-founding")
        desk.type("found_reason", "As the office's lawyer advised.")
        desk.click("found_office")
        self.root_sheets = shares(desk.sheet())
        self._picture("1-root-sheets")
        with desk.file_dialog(self.to / "root-sheets.pdf"):
            desk.click("save_sheet")
        desk.click("sheet_done")
        self._picture("1-recovery-code")
        with desk.file_dialog(self.to / "recovery-code.pdf"):
            desk.click("save_sheet")
        desk.click("sheet_done")

    def bring_people(self) -> None:
        """2: invite everybody, let them make their keys, confirm them."""
        people.bring(self.driver, self._picture, self.people, self.root_sheets)
        # Nothing can be sealed for keys that were never used.
        self._sign_in(Role.CASEWORKER)
        self.driver.lock()

    def _open_client(self) -> None:
        """Open the client whom the day added, among however many."""
        desk = self.driver
        desk.go("clients")
        with suppress(NotThereError):  # the file that was left is open again
            desk.click("back_to_clients")
        choose_row(desk, "clients", lambda line: line.record == self._client)
        QTest.keyClick(desk.find(DataTable, "clients"), Qt.Key.Key_Return)
        desk.idle()

    def write_file(self) -> None:
        """3: add a client, sign a note, record a consent, enter PHQ-9, answer a form."""
        desk = self.driver
        self._sign_in(Role.COUNSELLOR)
        self._picture("3-today")
        desk.go("clients")
        desk.click("add_client")
        self._picture("3-before-we-begin")
        desk.click("first_words_spoken")
        desk.type("client_name", "পূর্ণিমা গায়েন")
        self._picture("3-adding-a-client")
        desk.click("save_client")
        self._client = desk.desk.navigation.place().opened["client"]
        file.take_intake(desk, self._picture)
        file.write_note(desk, self._picture, NOTE)
        file.agree(desk, self._picture, self.people[Role.CASEWORKER].name, CATEGORIES)
        file.assess(desk, self._picture, PHQ_9_ANSWERS)
        file.answer_form(desk, self._picture, self.to / "form.json")
        week.plan(desk, self._picture)
        safety.plan(desk, self._picture)
        safety.set_goal(desk, self._picture)

    def release(self) -> None:
        """3, at its end: build a summary, show it to the client, release it."""
        desk = self.driver
        desk.tab("summary")
        desk.type("summary_about", content.ABOUT)
        for category in CATEGORIES:
            desk.type(f"section_{category}", content.SECTIONS[category])
        self._picture("3-summary")
        desk.pick("summary_scheme", Scheme.WOMAN)
        desk.click("preview_summary")
        self._picture("3-read-together")
        desk.click("statement_end")
        self.summary.write_bytes(desk.find(SheetPreview, "sheet_preview").pdf)
        desk.choose("summary_reading", "to_her")
        self._picture("3-preview")
        desk.click("release_summary")
        self._picture("3-released")
        desk.lock()

    def receive(self) -> None:
        """4: the caseworker reads it beside a case and saves it locked."""
        desk = self.driver
        self._sign_in(Role.CASEWORKER)
        casework.add_case(desk, self._picture)
        casework.ask(desk, self._picture)
        desk.go("summaries")
        choose_row(desk, "summaries", lambda _row: True)
        desk.pick_text("summary_case", content.CASE_REFERENCE)
        self._picture("4-summary")
        with desk.file_dialog(self.locked):
            desk.click("save_summary")
        self.document_passphrase = desk.text("document_passphrase")
        self._picture("4-passphrase")
        desk.click("hide_passphrase")
        desk.lock()

    def withdraw(self) -> None:
        """5: the client takes the consent back; the caseworker no longer sees the summary."""
        desk = self.driver
        self._sign_in(Role.COUNSELLOR)
        self._open_client()
        desk.tab("consents")
        choose_row(desk, "consents", lambda _row: True)
        desk.click("withdraw_consent")
        self._picture("5-taking-back")
        desk.click("question_yes")
        desk.tab("disclosures")
        self._picture("5-ledger")
        desk.lock()
        self._sign_in(Role.CASEWORKER)
        desk.go("summaries")
        self._picture("5-gone")
        desk.lock()

    def supervise(self) -> None:
        """6: the supervisor sees caseload figures."""
        self._sign_in(Role.SUPERVISOR)
        self.driver.go("workloads")
        self._picture("6-caseloads")
        self.driver.lock()

    def check_in(self) -> None:
        """7: a member of staff does the check-in and sees their own trend."""
        desk = self.driver
        self._sign_in(Role.STAFF)
        form = desk.find(QuestionnaireForm, "questionnaire_form")
        form.body.complete()
        for option in form.findChildren(QRadioButton)[1::5]:
            QTest.keyClick(option, Qt.Key.Key_Space)
        desk.idle()
        self._picture("7-check-in")
        desk.click("save_check_in")
        self._picture("7-trend")
        desk.lock()

    def lock_and_return(self) -> None:
        """8: lock with one key in the middle of a note, and find it again."""
        desk = self.driver
        self._sign_in(Role.COUNSELLOR)
        self._open_client()
        desk.tab("notes")
        desk.click("new_note")
        desk.type("note_text", HALF_WRITTEN)
        desk.lock()
        desk.restart()
        self._picture("8-sign-in")
        self._sign_in(Role.COUNSELLOR)
        self._open_client()
        desk.tab("notes")
        self._picture("8-half-written")
        if desk.text("note_text") != HALF_WRITTEN:
            raise LookupError("note_text")
        desk.lock()

    def look_around(self) -> None:
        """9: look at every page of every role, and at every part of a file."""
        for role in Role:
            self._sign_in(role)
            tour.pages(self.driver, self._picture, role)
            if role is Role.COUNSELLOR:
                self._open_client()
                self.driver.tab("notes")
                tour.help_page(self.driver, self.to / "9-help.png")
                tour.parts(self.driver, self._picture)
            self.driver.lock()


def walk_day(tools: Tools, to: Path, language: str = "en", text_size: float = 1.0) -> None:
    """Walk the day offscreen and leave pictures and PDFs.

    Args:
        tools: Storage, security and reports.
        to: The folder; it is created if missing.
        language: The language of the windows, as a two-letter code.
        text_size: 1.0 is 100 %.
    """
    theme.apply(application(), "light", text_size)
    to.mkdir(parents=True, exist_ok=True)
    # File dialogs do not start in the folder that the command was called in.
    Day(tools, to.absolute(), language).walk()
