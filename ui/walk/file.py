"""A counsellor's work in a client's file, by clicks and keys."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton

from counsel_desk.demo import content
from counsel_desk.demo.form import FORM
from counsel_desk.domain.consent.consent import Category, Purpose
from counsel_desk.domain.intake import Use
from counsel_desk.domain.office_time import local_day
from ui.questionnaire.questionnaire_form import QuestionnaireForm
from ui.walk.driver import Driver, Picture


def take_intake(desk: Driver, picture: Picture) -> None:
    """Record what the client says at intake, and what they would rather not say."""
    desk.tab("intake")
    desk.type("intake_age", "23")
    desk.type("intake_particulars", content.PARTICULARS["bn"])
    desk.check("tick_hi", "tick_sleep", "tick_court", "declined_guardian")
    desk.pick("use_call", Use.AT_TIMES)
    desk.pick("use_letter", Use.NEVER)
    desk.pick("intake_referral", "shelter")
    picture("3-intake")
    desk.click("save_intake")


def write_note(desk: Driver, picture: Picture, text: str) -> None:
    """Write a note and sign it."""
    desk.tab("notes")
    desk.click("new_note")
    desk.type("note_text", text)
    picture("3-writing-a-note")
    desk.click("sign_note")
    picture("3-signed-note")


def agree(desk: Driver, picture: Picture, recipient: str, categories: Sequence[Category]) -> None:
    """Record an informed consent, explained in Bengali and spoken before a witness."""
    desk.tab("consents")
    desk.click("new_consent")
    desk.pick("consent_purpose", Purpose.VICTIM_COMPENSATION)
    desk.pick_text("consent_recipient", recipient)
    desk.check(*(f"category_{each}" for each in categories))
    until = local_day(datetime.now(UTC)) + timedelta(days=120)
    desk.type("consent_ends", f"{until:%d-%m-%Y}")
    desk.pick("consent_language", "bn")
    desk.check("free_to_refuse", "able")
    desk.choose("manner", "spoken_before_witness")
    desk.type("witness", content.WITNESS)
    picture("3-consent")
    desk.click("record_consent")
    picture("3-consent-recorded")


def assess(desk: Driver, picture: Picture, forms: tuple[str, str]) -> None:
    """Enter PHQ-9 twice, four weeks apart."""
    desk.tab("assessments")
    today = local_day(datetime.now(UTC))
    for week, answers in zip((4, 0), forms, strict=True):
        desk.type("taken", f"{today - timedelta(weeks=week):%d-%m-%Y}")
        for item, answer in enumerate(answers, start=1):
            desk.type(f"item_{item}", answer)
        if week:
            picture("3-questionnaire")
        desk.click("save_answers")
    picture("3-trend")


def answer_form(desk: Driver, picture: Picture, path: Path) -> None:
    """Load a form from disk, answer it and save it."""
    path.write_text(json.dumps(FORM, ensure_ascii=False), encoding="utf-8")
    desk.tab("forms")
    with desk.file_dialog(path):
        desk.click("load_form")
    form = desk.find(QuestionnaireForm, "questionnaire_form")
    _answer_first_choice(desk, form)
    picture("3-form")
    desk.click("save_form")


def _answer_first_choice(desk: Driver, form: QuestionnaireForm) -> None:
    offered = [each for each in form.findChildren(QRadioButton) if each.isVisible()]
    QTest.keyClick(offered[0], Qt.Key.Key_Space)
    desk.idle()
