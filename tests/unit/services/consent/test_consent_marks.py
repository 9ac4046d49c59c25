"""Marks on a consent are kept only where the office decided to; paper is enough."""

from datetime import date
from pathlib import Path

import pytest

from counsel_desk.domain.consent.consent import Category
from counsel_desk.services.consent import consent, consent_marks
from counsel_desk.services.consent.consent_marks import Impression, MarksOffError
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import terms_of
from tests.helpers.values import media_files


def test_an_office_that_keeps_no_marks_lets_the_client_sign_on_paper(
    counsellor: Session, client: str, today: date, tmp_path: Path
) -> None:
    assert not consent.asked(counsellor, client).marks
    drawn = Impression(media_files.cleaned(media_files.png()), drawn=True)
    terms = terms_of(counsellor, today, Category.ATTENDANCE)
    before = consent.of_client(counsellor, client)
    with pytest.raises(MarksOffError):
        consent.record(counsellor, client, terms, drawn)
    assert consent.of_client(counsellor, client) == before
    record = consent.record(counsellor, client, terms)
    with pytest.raises(MarksOffError):
        consent.add_mark(counsellor, record, drawn)
    picture = tmp_path / "mark.png"
    picture.write_bytes(media_files.png())
    with pytest.raises(MarksOffError):
        consent_marks.look(counsellor, picture)


@pytest.mark.usefixtures("marks_kept")
def test_an_office_that_keeps_marks_says_so(counsellor: Session, client: str) -> None:
    assert consent.asked(counsellor, client).marks
