"""Sensible values of which honest records and letters are made."""

import hashlib
import json
from datetime import UTC, date, datetime, timedelta

from counsel_desk.domain.consent.consent import (
    Category,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.exceptional.grounds import (
    Authority,
    Binds,
    CourtOrder,
    Duty,
    Happening,
    Whose,
)
from counsel_desk.domain.exceptional.proposal import Proposal, digest, recipient_digest
from counsel_desk.domain.exceptional.signing import CoSignature, Review
from counsel_desk.domain.summary import Ground as ExceptionalGround
from counsel_desk.domain.summary import Section, Summary, SummaryType
from tests.helpers.values import media_files

NOW = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)
DAY = date(2026, 3, 9)
LATER = DAY + timedelta(days=30)
ID, OTHER, LINK = "1" * 32, "2" * 32, "3" * 32
DIGEST = hashlib.sha256(b"").hexdigest()
FORM = json.dumps(
    {
        "resourceType": "Questionnaire",
        "status": "active",
        "item": [{"linkId": "1", "type": "string", "text": "One"}],
    }
)
RESPONSE = json.dumps({"resourceType": "QuestionnaireResponse", "item": []})
PAPER, PICTURE = media_files.pdf(), media_files.png()

WORKER = Recipient("Rehana Khatun", "Caseworker", "Asha House", at_desk=True)
RESULTS = Part(Category.ASSESSMENT_RESULTS, "phq-9")
SUMMARY = Summary(
    LINK,
    SummaryType.REFERRAL_SUMMARY,
    "the woman in blue",
    Purpose.CASEWORK_SUMMARY,
    "bn",
    (Section(Category.ATTENDANCE, "Came."), Section(RESULTS.category, "Mild.", "phq-9")),
    DAY,
    "Madhuri Das",
    LATER,
)
PROPOSAL = Proposal(
    ExceptionalGround.COURT_ORDER,
    "The court asked for it.",
    Recipient("The court", "", "District court"),
    "the case of March",
    "en",
    (Section(Category.ATTENDANCE, "Came."),),
    None,
    CourtOrder("District court", "12/2026", DAY),
)
SIGNED = CoSignature(
    "Sunita Rao",
    NOW,
    LINK,
    PROPOSAL.ground,
    recipient_digest(PROPOSAL.recipient),
    digest(PROPOSAL),
    "ab" * 64,
)

REPORT = Proposal(
    ExceptionalGround.OTHER_DUTY,
    "The law asks for it.",
    Recipient("The magistrate", "", "District court"),
    "the case of March",
    "en",
    (Section(Category.SAFETY_AND_RISK, "A child is in danger."),),
    Authority.MAGISTRATE,
    whose=Whose.ANOTHER,
    happening=Happening.NOW,
    duty=Duty("An act, section 1", "Adv. Mitra", DAY, Binds.EVERYBODY),
)
SEEN = Review(
    "Sunita Rao",
    NOW,
    LINK,
    REPORT.ground,
    recipient_digest(REPORT.recipient),
    digest(REPORT),
    "Well done.",
    "ab" * 64,
)
