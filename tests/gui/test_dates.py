"""Days are written one way, in every language."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.office_time import local_day
from tests.helpers.folders import ROOT
from ui.dates import day_text, days_text, moment_text
from ui.languages import Languages

pytestmark = pytest.mark.gui

THIS_YEAR = local_day(datetime.now(UTC)).year


def test_the_year_is_named_unless_it_is_this_one(qapp: QApplication) -> None:
    assert day_text(date(2020, 11, 28)) == "Sat 28 Nov 2020"
    assert day_text(date(THIS_YEAR, 6, 1)).endswith("1 Jun")


def test_a_moment_is_of_the_office_s_clock(qapp: QApplication) -> None:
    assert moment_text(datetime(2020, 11, 28, 20, 0, tzinfo=UTC)) == "Sun 29 Nov 2020 01:30"


def test_days_from_and_to(qapp: QApplication) -> None:
    first = date(2020, 11, 23)
    assert days_text(first, first + timedelta(days=6)) == "Mon 23 Nov 2020 – Sun 29 Nov 2020"


@pytest.mark.parametrize(
    ("language", "expected"),
    [("bn", "শনি 28 নভে 2020"), ("hi", "शनि 28 नव॰ 2020"), ("mr", "शनि 28 नोव्हें 2020")],
)
def test_a_day_is_translated(qapp: QApplication, language: str, expected: str) -> None:
    languages = Languages()
    languages.choose(language)
    assert day_text(date(2020, 11, 28)) == expected
    languages.choose("en")


def test_no_page_writes_a_day_another_way() -> None:
    typed = ("design/fields", "questionnaire", "walk")
    forms = ("_form.py", "values.py", "closing_card.py")
    found = [
        path.relative_to(ROOT).as_posix()
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if "%d-%m" in path.read_text(encoding="utf-8")
        and not any(part in path.as_posix() for part in typed)
        and not path.name.endswith(forms)
    ]
    assert not found
