"""Documents shared without consent: the report to the police, and the page for anybody else.

The report follows the Protection of Children from Sexual Offences Act 2012: whom to report to
(section 19 (1)), that the report is numbered and read back (19 (2)), that the child is protected
(19 (5)), and that the police keep the child's identity from the public (24 (5)).
"""

from datetime import date

from counsel_desk.domain import words
from counsel_desk.domain.disclosure import Exceptional
from counsel_desk.domain.documents import (
    Block,
    Document,
    Facts,
    Heading,
    Notice,
    Signature,
    Text,
)
from counsel_desk.domain.exceptional_disclosure import Proposal
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.summary import Ground, Section, Summary
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.wording import (
    Say,
    day_text,
    instant_text,
    parts_in_words,
    speaker,
)
from counsel_desk.services.ports.tools import Tools

CONTEXT = "exceptional"
_SUBTITLE = QT_TRANSLATE_NOOP("exceptional", "Shared without consent, for one reason only")
_TO = QT_TRANSLATE_NOOP("exceptional", "To")
_ABOUT = QT_TRANSLATE_NOOP("exceptional", "About")
_FROM = QT_TRANSLATE_NOOP("exceptional", "From")
_OFFICE = QT_TRANSLATE_NOOP("exceptional", "Office")
_DAY = QT_TRANSLATE_NOOP("exceptional", "Written on")
_ORDER = QT_TRANSLATE_NOOP("exceptional", "Order of the court")
_ORDER_OF = QT_TRANSLATE_NOOP("exceptional", "{court}, number {number}, of {day}")
_RULES = QT_TRANSLATE_NOOP(
    "exceptional",
    "She did not agree to this. It holds the least that the reason above asks for. Please use it "
    "for that alone, show it to nobody who need not know it, and destroy it when it has served.",
)
_FOOTER = QT_TRANSLATE_NOOP("exceptional", "Confidential.")
_COPY = QT_TRANSLATE_NOOP("exceptional", "For {name}, {day}")
_REPORT_TITLE = QT_TRANSLATE_NOOP("exceptional", "Report of an offence against a child")
_REPORT_LAW = QT_TRANSLATE_NOOP(
    "exceptional", "Protection of Children from Sexual Offences Act 2012, section 19"
)
_REPORT_WHAT = QT_TRANSLATE_NOOP(
    "exceptional",
    "Whoever knows, or has reason to fear, that such an offence was or will be committed has to "
    "tell the Special Juvenile Police Unit or the local police. This letter tells it.",
)
_REPORT_ASKS = QT_TRANSLATE_NOOP(
    "exceptional",
    "Please enter this report under a number, and read the entry back to whoever brings it "
    "(section 19 (2)). Please see that the child is cared for and protected (section 19 (5)) and "
    "that the child's identity is kept from the public (section 24 (5)). What was said in "
    "counselling beyond this report is not part of it.",
)
_NUMBER = QT_TRANSLATE_NOOP("exceptional", "Entry number")
_RECEIVED = QT_TRANSLATE_NOOP("exceptional", "Received by (name, rank, police station, day, time)")
_SIGNED = QT_TRANSLATE_NOOP("exceptional", "Counsellor")
_WITHOUT = QT_TRANSLATE_NOOP("exceptional", "Without your consent, because of")
_WHY = QT_TRANSLATE_NOOP("exceptional", "Reason")
_SUPERVISOR = QT_TRANSLATE_NOOP("exceptional", "Signed for as well by")
_AWAITED = QT_TRANSLATE_NOOP("exceptional", "{name} is asked to; the signature is awaited")
_SIGNED_BY = QT_TRANSLATE_NOOP("exceptional", "{name}, {time}")
_SPOKEN = QT_TRANSLATE_NOOP("exceptional", "Told by word of mouth on")
_TOLD = QT_TRANSLATE_NOOP("exceptional", "You were told")
_YES = QT_TRANSLATE_NOOP("exceptional", "Yes")
_NOT_YET = QT_TRANSLATE_NOOP("exceptional", "Not yet")
HELD_BACK = QT_TRANSLATE_NOOP(
    "exceptional",
    "Not everything stands in this copy: something is held back for a time, so that nobody comes "
    "to harm. You have the right to ask about it. Please ask your counsellor, or her supervisor, "
    "when you are alone and safe.",
)
"""Printed in the client's copy while something is held back from it."""


def sheet_of(
    tools: Tools, office: str, proposal: Proposal, counsellor: str, watermark_name: str = ""
) -> Document:
    """Return the recipient's document: the report to the police, or the page for anybody else.

    Args:
        tools: Supplies translations and the time.
        office: Name of the office.
        proposal: What is shared.
        counsellor: Name of the counsellor who writes it.
        watermark_name: Name of the holder of this copy; no watermark if empty.
    """
    say = speaker(tools, CONTEXT, proposal.language)
    today = local_day(tools.now())
    facts = _facts(tools, say, office, proposal, counsellor, today)
    sections = _sections(tools, proposal.sections, proposal.language)
    mark = _mark(say, watermark_name, today)
    if proposal.ground is Ground.OFFENCE_AGAINST_CHILD:
        return _report(say, proposal.language, facts, sections, mark)
    title = speaker(tools, words.CONTEXT, proposal.language)(
        words.EXCEPTIONAL_GROUNDS[proposal.ground]
    )
    blocks = (facts, *sections, Notice(say(_RULES)), Signature(say(_SIGNED)))
    return Document(title, say(_SUBTITLE), proposal.language, blocks, say(_FOOTER), mark)


def _facts(
    tools: Tools, say: Say, office: str, proposal: Proposal, counsellor: str, today: date
) -> Facts:
    to, order = proposal.recipient, proposal.order
    word = speaker(tools, words.CONTEXT, proposal.language)
    authority = word(words.AUTHORITIES[proposal.authority]) if proposal.authority else ""
    named = ", ".join(one for one in (authority, to.name, to.role, to.organisation) if one.strip())
    rows = [
        (say(_TO), named),
        (say(_ABOUT), proposal.about.strip()),
        (say(_FROM), counsellor),
        (say(_OFFICE), office),
        (say(_DAY), day_text(today)),
    ]
    if order is not None:
        value = say(_ORDER_OF, court=order.court, number=order.number, day=day_text(order.day))
        rows.append((say(_ORDER), value))
    return Facts(tuple(row for row in rows if row[1]))


def _sections(tools: Tools, sections: tuple[Section, ...], language: str) -> list[Block]:
    return [
        block
        for section in sections
        if section.text.strip()
        for block in (
            Heading(parts_in_words(tools, (section.part,), language)[0]),
            Text(section.text.strip()),
        )
    ]


def _mark(say: Say, name: str, today: date) -> str:
    return say(_COPY, name=name, day=day_text(today)) if name else ""


def _report(say: Say, language: str, facts: Facts, sections: list[Block], mark: str) -> Document:
    blocks = (
        facts,
        Text(say(_REPORT_WHAT)),
        *sections,
        Notice(say(_REPORT_ASKS)),
        Signature(say(_SIGNED)),
        Signature(say(_NUMBER)),
        Signature(say(_RECEIVED)),
    )
    return Document(say(_REPORT_TITLE), say(_REPORT_LAW), language, blocks, say(_FOOTER), mark)


def received_sheet(tools: Tools, summary: Summary, watermark_name: str = "") -> Document:
    """Return what a caseworker received without consent as a document, in the summary's language.

    Args:
        tools: Supplies translations and the time.
        summary: What was received; it names a ground.
        watermark_name: Name of the holder of this copy; no watermark if empty.
    """
    say, word = (speaker(tools, each, summary.language) for each in (CONTEXT, words.CONTEXT))
    rows = (
        (say(_ABOUT), summary.about),
        (say(_FROM), summary.counsellor),
        (say(_DAY), day_text(summary.written)),
    )
    title = word(words.EXCEPTIONAL_GROUNDS[summary.ground]) if summary.ground else ""
    blocks = (
        Facts(tuple(row for row in rows if row[1])),
        *_sections(tools, summary.sections, summary.language),
        Notice(say(_RULES)),
    )
    mark = _mark(say, watermark_name, local_day(tools.now()))
    return Document(title, say(_SUBTITLE), summary.language, blocks, say(_FOOTER), mark)


def entry_rows(tools: Tools, why: Exceptional, language: str) -> list[tuple[str, str]]:
    """Return the rows of a ledger entry that tell the client why they were not asked."""
    say, word = (speaker(tools, each, language) for each in (CONTEXT, words.CONTEXT))
    signed = (
        say(_SIGNED_BY, name=why.supervisor, time=instant_text(why.signed))
        if why.signed
        else say(_AWAITED, name=why.supervisor)
    )
    rows = [
        (say(_WITHOUT), word(words.EXCEPTIONAL_GROUNDS[why.ground])),
        (say(_WHY), why.reason),
        (say(_SUPERVISOR), signed),
        (say(_SPOKEN), instant_text(why.spoken) if why.spoken else ""),
        (say(_TOLD), say(_YES) if why.told else why.not_told or say(_NOT_YET)),
    ]
    return [row for row in rows if row[1]]
