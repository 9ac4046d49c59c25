"""A first reply to a demand for records: fixed sentences that name nobody and promise nothing.

It is not legal advice: the letter is a draft, and says so until a lawyer has read it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from counsel_desk.domain import words
from counsel_desk.domain.casework import casework_words
from counsel_desk.domain.demands import Demand, Power
from counsel_desk.domain.documents import Block, Document, Facts, Notice, Signature, Text
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.demands import demands
from counsel_desk.services.demands.demands import Register
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.sensible import require_days
from counsel_desk.services.work.session import Session

CONTEXT = "letters"
_TITLE = QT_TRANSLATE_NOOP("letters", "Your demand for records")
_TO = QT_TRANSLATE_NOOP("letters", "To")
_DAY = QT_TRANSLATE_NOOP("letters", "Date")
_YOURS = QT_TRANSLATE_NOOP("letters", "Your reference")
_DATED = QT_TRANSLATE_NOOP("letters", "Dated")
_CAME = QT_TRANSLATE_NOOP("letters", "Received by us on")
_UNDER = QT_TRANSLATE_NOOP("letters", "Made under")
_RECEIVED = QT_TRANSLATE_NOOP("letters", "We have received your demand for records named above.")
_CONFIDENTIAL = {
    VaultKind.COUNSELLING: QT_TRANSLATE_NOOP(
        "letters",
        "Counselling records are confidential. So is the question whether a person comes to us at "
        "all: this letter says neither that somebody does nor that nobody does.",
    ),
    VaultKind.CASEWORK: QT_TRANSLATE_NOOP(
        "letters",
        "Our legal case files are confidential, and counselling records, if there are any, are "
        "kept apart from them. This letter says neither that we hold records of a person nor that "
        "we hold none.",
    ),
}
_PLEASE = QT_TRANSLATE_NOOP(
    "letters",
    "So that we can answer properly, please send us in writing: the order or notice itself, the "
    "provision of law that it rests on, exactly which records are asked for and of which time, "
    "and for what they are needed.",
)
_COURT = QT_TRANSLATE_NOOP(
    "letters",
    "We respect the orders of the court. We ask respectfully to be heard before anything "
    "confidential is produced, that no more is asked for than the case needs, and that what is "
    "produced is kept under seal.",
)
_NO_PAPER = QT_TRANSLATE_NOOP(
    "letters",
    "A demand that is not made in writing, and names no power, cannot be answered with records.",
)
_FURTHER: Mapping[Power, str] = {Power.COURT_ORDER: _COURT, Power.INFORMAL: _NO_PAPER}
_BY = QT_TRANSLATE_NOOP("letters", "We will answer by {day}.")
_SOON = QT_TRANSLATE_NOOP(
    "letters", "We will answer once we have this and have taken legal advice."
)
_DRAFT = QT_TRANSLATE_NOOP(
    "letters",
    "This is a draft and no legal advice. Please have a lawyer read it before it is sent, and "
    "strike out this note.",
)
_SIGNED = QT_TRANSLATE_NOOP("letters", "For the organisation (name, day, signature)")


@dataclass(frozen=True)
class Reply:
    """The options for a reply.

    Attributes:
        language: Its language, two letters.
        answer_by: The day by which the organisation intends to answer, if it names one.
    """

    language: str
    answer_by: date | None = None


def make(session: Session, register: Register, record: str, reply: Reply) -> Document:
    """Return a first reply to a demand; it contains nothing but what the demand itself says.

    Raises:
        NoSuchRecordError: There is no such demand.
        FarAwayError: The day is too far away.
    """
    require_days(reply.answer_by)
    demand = demands.get(session, register, record).body
    tools = session.data.tools
    say = speaker(tools, CONTEXT, reply.language)
    sentences = [say(_RECEIVED), say(_CONFIDENTIAL[register.vault]), say(_PLEASE)]
    if demand.power in _FURTHER:
        sentences.append(say(_FURTHER[demand.power]))
    by = reply.answer_by
    sentences.append(say(_BY, day=day_text(by)) if by else say(_SOON))
    blocks: tuple[Block, ...] = (
        Facts(_facts(tools, demand, reply.language, say, session.today())),
        Text("\n\n".join(sentences)),
        Signature(say(_SIGNED)),
        Notice(say(_DRAFT)),
    )
    return Document(say(_TITLE), session.data.office.name, reply.language, blocks, "")


def _facts(
    tools: Tools, demand: Demand, language: str, say: Say, today: date
) -> tuple[tuple[str, str], ...]:
    word = speaker(tools, words.CONTEXT, language)
    to = ", ".join(one for one in (demand.asked_by, demand.office) if one)
    informal = demand.power in {Power.INFORMAL, Power.OTHER}
    rows = (
        (say(_TO), to),
        (say(_DAY), day_text(today)),
        (say(_YOURS), demand.reference),
        (say(_DATED), day_text(demand.dated) if demand.dated else ""),
        (say(_CAME), day_text(demand.received)),
        (say(_UNDER), "" if informal else word(casework_words.POWERS[demand.power])),
    )
    return tuple((label, value) for label, value in rows if value)
