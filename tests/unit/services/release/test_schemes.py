"""An impact statement cites the compensation scheme that fits, and says who wrote it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from counsel_desk.domain.consent.consent import Category, Purpose
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.office.preferences import Preferences, Registration
from counsel_desk.domain.summary import Scheme, Section
from counsel_desk.services import intake
from counsel_desk.services.consent import consent
from counsel_desk.services.intake import Called
from counsel_desk.services.people import registration
from counsel_desk.services.release import release
from counsel_desk.services.release.release import SchemeMissingError
from counsel_desk.services.sign_in import preferences
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import draft_of, terms_of


def test_an_impact_statement_cites_the_scheme_and_names_the_registration(
    counsellor: Session, client: str, today: date
) -> None:
    registration.keep(counsellor, Registration("", "MPhil Clinical Psychology", "RCI A1"))
    preferences.keep(counsellor, Preferences("bn", "dark", 1.5))
    terms = terms_of(counsellor, today, purpose=Purpose.VICTIM_COMPENSATION)
    agreed = consent.record(counsellor, client, terms)
    draft = draft_of(agreed, terms, Section(Category.NEEDS_AND_RECOMMENDATIONS, "Rest."))
    with pytest.raises(SchemeMissingError):
        release.preview(counsellor, replace(draft, scheme=None))
    for scheme, cited in (
        (Scheme.CHILD, "33 (8)"),
        (Scheme.WOMAN, "NALSA"),
        (Scheme.STATE, "396"),
    ):
        seen = release.preview(counsellor, replace(draft, language="en", scheme=scheme))
        text = repr(seen.document)
        assert cited in text, scheme
        assert ("NALSA" in text) is (scheme is Scheme.WOMAN)
        assert "MPhil Clinical Psychology, RCI A1" in text


def test_the_scheme_of_a_child_is_suggested_and_no_other(
    counsellor: Session, client: str, today: date
) -> None:
    assert release.suggested_scheme(counsellor, client) is None
    called = Called("", "", "bn")
    intake.save(counsellor, client, called, Intake(born=today - timedelta(days=4000)))
    assert release.suggested_scheme(counsellor, client) is Scheme.CHILD


def test_the_consent_to_a_claim_says_that_the_accused_persons_lawyer_may_read_it(
    counsellor: Session, client: str, today: date
) -> None:
    for purpose in (Purpose.VICTIM_COMPENSATION, Purpose.CASEWORK_SUMMARY):
        terms = replace(terms_of(counsellor, today, purpose=purpose), language="en")
        text = consent.explain(counsellor, client, terms).text
        assert ("lawyer may read it" in text) is (purpose is Purpose.VICTIM_COMPENSATION)
