"""The list of consents without a desk behind it: what it shows, and what is done from it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from counsel_desk.domain.consent.consent import GivenBy, Purpose
from counsel_desk.services.consent.consent import Terms
from tests.gui.consent.at_the_tab import (
    ADULT,
    ATTENDANCE,
    CONSENT,
    COUNSELLING,
    NOW,
    click,
    filed,
    find,
    label_text,
    rows,
    tick,
)
from tests.gui.seen import child
from tests.helpers.values import media_files
from ui.consent.consents_tab import ConsentsTab
from ui.design.explained_view import ExplainedView
from ui.design.tables.data_table import DataTable

pytestmark = pytest.mark.gui


def test_each_consent_shows_its_state_and_valid_ones_are_summed_up_above(tab: ConsentsTab) -> None:
    kinds = [
        CONSENT,
        replace(CONSENT, starts=NOW + timedelta(days=1)),
        replace(CONSENT, ends=NOW - timedelta(hours=1)),
        replace(CONSENT, withdrawn=NOW),
        replace(CONSENT, ends=NOW + timedelta(days=3)),
    ]
    records = [filed(f"record-{place}", kind) for place, kind in enumerate(kinds)]
    tab.show_consents(records, ADULT)
    states = [row[0] for row in rows(tab)]
    assert states == ["In force", "Not in force yet", "Ended", "Withdrawn", "In force, ends soon"]
    assert all(row[3] == "Invented Caseworker" for row in rows(tab))
    assert "Results of questionnaires: PHQ-9" in rows(tab)[0][4]
    assert label_text(tab, "holds_today").count("Compensation by the State") == 2
    assert label_text(tab, "ends_soon").startswith("Ends soon")
    tab.show_consents([*records, filed("new", replace(CONSENT, renews="record-4"))], ADULT)
    assert label_text(tab, "ends_soon") == ""


def test_a_missing_consent_to_counselling_is_mentioned_calmly(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    assert "Help never depends on it" in label_text(tab, "counselling_missing")
    with qtbot.waitSignal(tab.explanation_requested) as asked:
        click(tab, "talk_over_counselling")
    assert asked.args[0].purpose is Purpose.COUNSELLING
    assert not tab.findChild(QComboBox, "consent_recipient").isVisible()
    click(tab, "cancel_consent")
    assert not child(tab, QPushButton, "open_consent").isVisible()
    tab.show_consents([filed("record", COUNSELLING)], ADULT)
    assert child(tab, QPushButton, "open_consent").isVisible()
    assert label_text(tab, "counselling_missing") == ""


def test_a_client_who_is_now_18_is_to_be_asked_in_person(tab: ConsentsTab) -> None:
    birthday = NOW.astimezone().date() - timedelta(days=2)
    giving = replace(CONSENT.giving, by=GivenBy.GUARDIAN_WITH_ASSENT, assent=True)
    ends = datetime.combine(birthday, datetime.min.time()).astimezone()
    before = filed("old", replace(CONSENT, giving=giving, ends=ends))
    tab.show_consents([before], replace(ADULT, of_age=birthday))
    assert "the client is asked: Compensation by the State" in label_text(tab, "ask_the_client")
    tab.show_consents([before, filed("own", CONSENT)], replace(ADULT, of_age=birthday))
    assert label_text(tab, "ask_the_client") == ""


def test_a_consent_is_opened_by_keys_read_renewed_and_narrowed(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    tab.show_consents([filed("record-1", CONSENT)], ADULT)
    table = child(tab, DataTable, "consents")
    table.selectRow(0)
    with qtbot.waitSignal(tab.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["record-1"]
    assert find(tab, ExplainedView, "explained").text() == CONSENT.explained
    tab.show_mark("record-1", QImage.fromData(media_files.png()))
    assert find(tab, QLabel, "consent_mark").pixmap().width() > 0
    click(tab, "narrow_consent")
    tick(tab, "keep_assessment_results_phq-9")
    with qtbot.waitSignal(tab.narrow_requested) as asked:
        click(tab, "narrow_now")
    assert asked.args[:2] == ["record-1", frozenset({ATTENDANCE})]
    wanted: list[Terms] = []
    tab.explanation_requested.connect(wanted.append)
    click(tab, "renew_consent")
    terms = wanted[-1]
    assert (terms.renews, terms.parts, terms.language) == ("record-1", CONSENT.parts, "bn")
    assert not terms.giving.free_to_refuse


def test_a_consent_is_taken_back_from_the_list_by_keys_and_only_after_asking(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    tab.show_consents([filed("record-1", CONSENT)], ADULT)
    table = child(tab, DataTable, "consents")
    table.setFocus()
    table.selectRow(0)
    with qtbot.assertNotEmitted(tab.withdraw_requested):
        QTest.keyClick(table, Qt.Key.Key_Delete)
        assert tab.focusWidget().objectName() == "question_no"
        QTest.keyClick(tab.focusWidget(), Qt.Key.Key_Space)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    with qtbot.waitSignal(tab.withdraw_requested) as asked:
        QTest.keyClick(find(tab, QPushButton, "question_yes"), Qt.Key.Key_Space)
    assert asked.args == ["record-1"]


def test_what_is_taken_back_can_be_printed_but_not_taken_back_again(
    qtbot: QtBot, tab: ConsentsTab
) -> None:
    tab.show_consents([filed("record-1", replace(CONSENT, withdrawn=NOW))], ADULT)
    child(tab, DataTable, "consents").selectRow(0)
    assert not tab.findChild(QPushButton, "withdraw_consent").isEnabled()
    with qtbot.waitSignal(tab.print_requested) as asked:
        click(tab, "print_consent")
    assert asked.args == ["record-1"]
