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
_UNDER = QT_TRANSLATE_NOOP("letters", "Made under (law or order)")
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
    "A demand that is not made in writing, and names no law or order, cannot be answered with"
    " records.",
)
_FAMILY_TITLE = QT_TRANSLATE_NOOP("letters", "Your question to us")
_FAMILY = (
    QT_TRANSLATE_NOOP("letters", "We have received the question named above."),
    QT_TRANSLATE_NOOP(
        "letters",
        "We tell nobody whether a person comes to us or has ever come to us, and that includes "
        "parents, husbands, wives and other family. Everybody who asks gets this same answer. So "
        "this letter says neither yes nor no.",
    ),
    QT_TRANSLATE_NOOP(
        "letters",
        "Please do not take it as an answer about anybody. If you are looking for somebody or are "
        "worried about them, the police can help you.",
    ),
    QT_TRANSLATE_NOOP(
        "letters",
        "If you think that you have a right to see a record, please tell us in writing on what it "
        "rests. We have it examined by a lawyer before we answer.",
    ),
)
"""To a parent, spouse or other family: the same words whether anybody is known here or not."""
_POLICE = QT_TRANSLATE_NOOP(
    "letters",
    "We will answer the notice as the law asks. Please tell us the number of the case and the "
    "officer who made the notice, and name each document. What was said in confidence is produced "
    "only after we have taken legal advice, and no more of it than the case needs.",
)
_INFORMATION = QT_TRANSLATE_NOOP(
    "letters",
    "Please tell us on what ground this organisation is asked. We give no personal information "
    "about anybody in answer to an application of this kind before we have taken legal advice.",
)
_CHILDREN = QT_TRANSLATE_NOOP(
    "letters",
    "We share your wish to protect children, and tell you at once what the safety of a child "
    "needs. We ask to be heard before anything else that was said in confidence is produced, and "
    "that the child's own wish is heard.",
)
_SEARCH = QT_TRANSLATE_NOOP(
    "letters",
    "We do not stand in the way of a search. We ask to see the warrant or the order, for the names "
    "and ranks of those who carry it out, and for a signed list of everything that is taken. "
    "Devices of ours hold encrypted records of many people whom no case is about. We ask that they "
    "are sealed in front of us, and opened only as a court orders.",
)
_COMMISSION = QT_TRANSLATE_NOOP(
    "letters",
    "We support your task. Please tell us under which provision you ask, and whether an account "
    "of our work in which no person can be found would serve it.",
)
_FUNDER = QT_TRANSLATE_NOOP(
    "letters",
    "We report figures in which no person can be found. Records, case stories and pictures of "
    "people who come to us are no part of a report. Please tell us which figures you need.",
)
_MEDIA = QT_TRANSLATE_NOOP(
    "letters",
    "We say nothing about single persons, and do not arrange interviews with those who come to us. "
    "We ask you to publish nothing by which a person could be recognised. We are glad to speak of "
    "our work in general.",
)
_FURTHER: Mapping[Power, str] = {
    Power.COURT_ORDER: _COURT,
    Power.POLICE_NOTICE: _POLICE,
    Power.RIGHT_TO_INFORMATION: _INFORMATION,
    Power.CHILD_WELFARE: _CHILDREN,
    Power.SEARCH: _SEARCH,
    Power.COMMISSION: _COMMISSION,
    Power.FUNDER: _FUNDER,
    Power.MEDIA: _MEDIA,
    Power.INFORMAL: _NO_PAPER,
}
_ASK_PLAINLY = QT_TRANSLATE_NOOP(
    "letters", "Please tell us in writing what you would like to know, and for what."
)
_WITHOUT_POWER = frozenset({Power.FUNDER, Power.MEDIA})
"""Those who ask without any power of law."""
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
    title, sentences = _words(register, demand.power, say)
    by = reply.answer_by
    if by or demand.power is not Power.FAMILY:
        sentences.append(say(_BY, day=day_text(by)) if by else say(_SOON))
    blocks: tuple[Block, ...] = (
        Facts(_facts(tools, demand, reply.language, say, session.today())),
        Text("\n\n".join(sentences)),
        Signature(say(_SIGNED)),
        Notice(say(_DRAFT)),
    )
    return Document(title, session.data.office.name, reply.language, blocks, "")


def _words(register: Register, power: Power, say: Say) -> tuple[str, list[str]]:
    """Return the title of a reply and its sentences, up to the day of the answer."""
    if power is Power.FAMILY:
        return say(_FAMILY_TITLE), [say(one) for one in _FAMILY]
    asked = _ASK_PLAINLY if power in _WITHOUT_POWER else _PLEASE
    sentences = [say(_RECEIVED), say(_CONFIDENTIAL[register.vault]), say(asked)]
    if power in _FURTHER:
        sentences.append(say(_FURTHER[power]))
    return say(_TITLE), sentences


def _facts(
    tools: Tools, demand: Demand, language: str, say: Say, today: date
) -> tuple[tuple[str, str], ...]:
    word = speaker(tools, words.CONTEXT, language)
    to = ", ".join(one for one in (demand.asked_by, demand.office) if one)
    informal = demand.power in {Power.FAMILY, Power.INFORMAL, Power.OTHER, *_WITHOUT_POWER}
    rows = (
        (say(_TO), to),
        (say(_DAY), day_text(today)),
        (say(_YOURS), demand.reference),
        (say(_DATED), day_text(demand.dated) if demand.dated else ""),
        (say(_CAME), day_text(demand.received)),
        (say(_UNDER), "" if informal else word(casework_words.POWERS[demand.power])),
    )
    return tuple((label, value) for label, value in rows if value)
