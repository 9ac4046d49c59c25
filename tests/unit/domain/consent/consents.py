"""Consents, requests and clients of every kind, chosen from bytes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from hypothesis import settings
from hypothesis import strategies as st

from counsel_desk.domain.consent.about_client import AboutClient
from counsel_desk.domain.consent.consent import (
    SHARING,
    Category,
    Consent,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.consent.gate import gate
from counsel_desk.domain.intake import MayHaveHarmed

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ATTENDANCE, NEEDS = Part(Category.ATTENDANCE), Part(Category.NEEDS_AND_RECOMMENDATIONS)
PHQ_9 = Part(Category.ASSESSMENT_RESULTS, "phq-9")
GAD_7 = Part(Category.ASSESSMENT_RESULTS, "gad-7")
PARTS = (ATTENDANCE, NEEDS, PHQ_9, GAD_7)
CASEWORKER = Recipient("Invented Caseworker", "", "Invented Office", at_desk=True)
OUTSIDE = replace(CASEWORKER, at_desk=False)
RECIPIENTS = (CASEWORKER, OUTSIDE, replace(CASEWORKER, name="Another"))
AGREED = Consent(
    Purpose.VICTIM_COMPENSATION,
    frozenset({ATTENDANCE, PHQ_9}),
    CASEWORKER,
    "bn",
    NOON,
    NOON + timedelta(days=90),
    Giving(GivenBy.CLIENT, Manner.SIGNATURE, free_to_refuse=True, able=True),
    "What was read out.",
)
EXAMPLES = 1_700
"""For each of six properties: more than 10,000 in every run."""

T = TypeVar("T")
Request = tuple[frozenset[Part], Recipient, Purpose, datetime, AboutClient]
"""What is asked of the gate, in the order of its arguments."""


class Chooser:
    """Reads choices from bytes, which is ten times as fast as drawing each of them."""

    def __init__(self, data: bytes) -> None:
        self._data = iter(data)

    def one_of(self, *offered: T) -> T:
        """Return one of several."""
        return offered[next(self._data) % len(offered)]

    def mostly(self) -> bool:
        """Return what is true of most consents, or the gate would hardly ever open."""
        return next(self._data) % 8 != 0

    def some(self) -> frozenset[Part]:
        """Return some parts, or in every third case all of them."""
        bits = next(self._data)
        return frozenset(
            part for place, part in enumerate(PARTS) if bits % 3 == 0 or bits >> place & 1
        )

    def instant(self) -> datetime:
        """Return an instant within four days of noon."""
        return NOON + timedelta(days=next(self._data) % 9 - 4)

    def giving(self) -> Giving:
        """Return how a consent was given."""
        return Giving(
            self.one_of(*GivenBy),
            self.one_of(*Manner),
            self.mostly(),
            self.mostly(),
            assent=self.mostly(),
            witness=self.one_of("Her sister", "Her sister", " ", ""),
            too_young=self.one_of("", "", "", "Two years old", " "),
            may_have_harmed=self.one_of(
                MayHaveHarmed.NO, MayHaveHarmed.NO, MayHaveHarmed.NO, *MayHaveHarmed
            ),
        )

    def about(self) -> AboutClient:
        """Return what an intake says: of a baby, a child, an adult, or nothing."""
        born = self.one_of(
            None,
            date(2024, 5, 1),
            date(2019, 3, 1),
            date(2012, 5, 1),
            date(2008, 3, 1),
            date(1990, 1, 1),
        )
        return AboutClient(born, guardian_may_harm=not self.mostly())

    def consent(self) -> Consent:
        """Return a consent."""
        starts = self.instant() - timedelta(days=3)
        return Consent(
            self.one_of(*Purpose, *SHARING, *SHARING),
            self.some(),
            self.one_of(*RECIPIENTS[:2], None),
            "bn",
            starts,
            starts + timedelta(days=next(self._data) % 9 - 1),
            self.giving(),
            "text",
            withdrawn=None if self.mostly() else self.instant(),
        )

    def request(self, consent: Consent) -> Request:
        """Return what is asked of a consent, in most cases what it allows."""
        recipient = consent.recipient if self.mostly() else None
        purpose = consent.purpose if self.mostly() else self.one_of(*Purpose)
        whom = recipient or self.one_of(*RECIPIENTS)
        return self.some(), whom, purpose, self.instant(), self.about()


choosers = st.binary(min_size=40, max_size=40).map(Chooser)
quickly = settings(max_examples=EXAMPLES)


def leaves(consent: Consent, request: Request) -> frozenset[Part]:
    """Return what leaves when a release is asked for: all of it or nothing."""
    return request[0] if gate(consent, *request).open else frozenset()
