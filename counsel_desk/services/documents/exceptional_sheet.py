"""Documents shared without consent: the report to an authority, and the page for anybody else.

What the law says on a report comes from the file of statements, or from the office's lawyer.
"""

from collections.abc import Mapping

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
from counsel_desk.domain.exceptional.proposal import Proposal
from counsel_desk.domain.law.statement import LawyersAnswer
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.summary import Ground, Section, Summary
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.law_text import law_text
from counsel_desk.services.documents.wording import (
    Say,
    copy_mark,
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
_ORDER = QT_TRANSLATE_NOOP("exceptional", "Order")
_ORDER_OF = QT_TRANSLATE_NOOP("exceptional", "{court}, number {number}, of {day}")
_RULES = QT_TRANSLATE_NOOP(
    "exceptional",
    "The client did not agree to this. It holds the least that the reason above asks for. Please "
    "use it for that alone, show it to nobody who need not know it, and destroy it when it has "
    "served.",
)
_FOOTER = QT_TRANSLATE_NOOP("exceptional", "Confidential.")
_LAW = QT_TRANSLATE_NOOP("exceptional", "Section of the law")
_REPORT_TITLES: Mapping[Ground, str] = {
    Ground.OFFENCE_AGAINST_CHILD: QT_TRANSLATE_NOOP(
        "exceptional", "Report of an offence against a child"
    ),
    Ground.CHILD_WITHOUT_FAMILY: QT_TRANSLATE_NOOP(
        "exceptional", "Report of a child without family"
    ),
    Ground.OTHER_DUTY: QT_TRANSLATE_NOOP("exceptional", "Report that the law asks for"),
}
_REPORT_SUBTITLE = QT_TRANSLATE_NOOP("exceptional", "To the authority that the law names")
_REPORT_WHAT = QT_TRANSLATE_NOOP("exceptional", "This letter tells what the law asks to be told.")
_REPORT_SAYS: Mapping[Ground, tuple[str, ...]] = {
    Ground.OFFENCE_AGAINST_CHILD: ("pocso_19",),
    Ground.CHILD_WITHOUT_FAMILY: ("jj_32",),
}
_REPORT_ASKS: Mapping[Ground, tuple[str, ...]] = {
    Ground.OFFENCE_AGAINST_CHILD: ("pocso_19_2", "pocso_19_5", "pocso_24_5"),
}
_PLEASE = QT_TRANSLATE_NOOP("exceptional", "Please see to what the law asks of you:")
_NOT_MORE = QT_TRANSLATE_NOOP(
    "exceptional",
    "What was said in counselling beyond this report is not part of it. Please keep this letter "
    "from everybody who need not know it.",
)
_NUMBER = QT_TRANSLATE_NOOP("exceptional", "Entry number")
_RECEIVED = QT_TRANSLATE_NOOP("exceptional", "Received by (name, rank or post, office, day, time)")
_SIGNED = QT_TRANSLATE_NOOP("exceptional", "Counsellor")
_WITHOUT = QT_TRANSLATE_NOOP("exceptional", "Without your consent, because of")
_WHY = QT_TRANSLATE_NOOP("exceptional", "Reason")
_SUPERVISOR = QT_TRANSLATE_NOOP("exceptional", "Signed for as well by")
_AWAITED = QT_TRANSLATE_NOOP("exceptional", "{name} is asked to; the signature is awaited")
_SIGNED_BY = QT_TRANSLATE_NOOP("exceptional", "{name}, {time}")
_LOOKED_AT = QT_TRANSLATE_NOOP("exceptional", "Looked at afterwards by")
_LOOKS_AT = QT_TRANSLATE_NOOP("exceptional", "{name} was asked to look at it")
_NOBODY_LOOKS = QT_TRANSLATE_NOOP("exceptional", "Nobody yet")
_SPOKEN = QT_TRANSLATE_NOOP("exceptional", "Told by word of mouth on")
_TOLD = QT_TRANSLATE_NOOP("exceptional", "You were told")
_YES = QT_TRANSLATE_NOOP("exceptional", "Yes")
_NOT_YET = QT_TRANSLATE_NOOP("exceptional", "Not yet")
MAY_ASK = QT_TRANSLATE_NOOP(
    "exceptional",
    "Some things are better spoken than printed. You may always ask your counsellor, or their "
    "supervisor, whether there is anything that is not on this paper. Please ask when you are "
    "alone and safe.",
)
"""Printed in every copy for a client, be anything held back from it or not: whoever reads over
their shoulder learns nothing from it. That something is held back, the counsellor says."""


def sheet_of(
    tools: Tools,
    office: str,
    proposal: Proposal,
    counsellor: str,
    answers: Mapping[str, LawyersAnswer],
    copy_for: str = "",
) -> Document:
    """Return the recipient's document: the report to an authority, or the page for anybody else.

    Args:
        tools: Supplies translations and the time.
        office: Name of the office.
        proposal: What is shared.
        counsellor: Name of the counsellor who writes it.
        answers: What the office's lawyer said about the statements of law, by key.
        copy_for: Name of the holder of this copy; empty if it has none.
    """
    say = speaker(tools, CONTEXT, proposal.language)
    facts = _facts(tools, say, office, proposal, counsellor)
    sections = _sections(tools, proposal.sections, proposal.language)
    mark = copy_mark(tools, proposal.language, copy_for)
    if proposal.ground in _REPORT_TITLES:
        return _report(tools, proposal, facts, sections, answers, mark)
    title = speaker(tools, words.CONTEXT, proposal.language)(
        words.EXCEPTIONAL_GROUNDS[proposal.ground]
    )
    blocks = (facts, *sections, Notice(say(_RULES)), Signature(say(_SIGNED)))
    return Document(title, say(_SUBTITLE), proposal.language, blocks, say(_FOOTER), mark)


def _facts(tools: Tools, say: Say, office: str, proposal: Proposal, counsellor: str) -> Facts:
    to, order = proposal.recipient, proposal.order
    word = speaker(tools, words.CONTEXT, proposal.language)
    authority = word(words.AUTHORITIES[proposal.authority]) if proposal.authority else ""
    named = ", ".join(one for one in (authority, to.name, to.role, to.organisation) if one.strip())
    rows = [
        (say(_TO), named),
        (say(_ABOUT), proposal.about.strip()),
        (say(_FROM), counsellor),
        (say(_OFFICE), office),
        (say(_DAY), day_text(local_day(tools.now()))),
    ]
    if order is not None:
        value = say(_ORDER_OF, court=order.court, number=order.number, day=day_text(order.day))
        rows.append((say(_ORDER), value))
    if proposal.duty is not None:
        rows.append((say(_LAW), proposal.duty.section.strip()))
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


def _report(
    tools: Tools,
    proposal: Proposal,
    facts: Facts,
    sections: list[Block],
    answers: Mapping[str, LawyersAnswer],
    mark: str,
) -> Document:
    ground, language = proposal.ground, proposal.language
    say = speaker(tools, CONTEXT, language)
    says = law_text(tools, answers, language, *keys) if (keys := _REPORT_SAYS.get(ground)) else []
    asks = law_text(tools, answers, language, *keys) if (keys := _REPORT_ASKS.get(ground)) else []
    please = [say(_PLEASE), *asks] if asks else []
    blocks = (
        facts,
        Text("\n".join([*says, say(_REPORT_WHAT)])),
        *sections,
        Notice("\n".join([*please, say(_NOT_MORE)])),
        Signature(say(_SIGNED)),
        Signature(say(_NUMBER)),
        Signature(say(_RECEIVED)),
    )
    title = say(_REPORT_TITLES[ground])
    return Document(title, say(_REPORT_SUBTITLE), language, blocks, say(_FOOTER), mark)


def received_sheet(tools: Tools, summary: Summary, copy_for: str = "") -> Document:
    """Return what a caseworker received without consent as a document, in the summary's language.

    Args:
        tools: Supplies translations and the time.
        summary: What was received; it names a ground.
        copy_for: Name of the holder of this copy; empty if it has none.
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
    mark = copy_mark(tools, summary.language, copy_for)
    return Document(title, say(_SUBTITLE), summary.language, blocks, say(_FOOTER), mark)


def entry_rows(tools: Tools, why: Exceptional, language: str) -> list[tuple[str, str]]:
    """Return the rows of a ledger entry that tell the client why they were not asked."""
    say, word = (speaker(tools, each, language) for each in (CONTEXT, words.CONTEXT))
    rows = [
        (say(_WITHOUT), word(words.EXCEPTIONAL_GROUNDS[why.ground])),
        (say(_WHY), why.reason),
        _supervisor(say, why),
        (say(_SPOKEN), instant_text(why.spoken) if why.spoken else ""),
        (say(_TOLD), say(_YES) if why.told else why.not_told or say(_NOT_YET)),
    ]
    return [row for row in rows if row[1]]


def _supervisor(say: Say, why: Exceptional) -> tuple[str, str]:
    """Return who signed for it as well, or looked at what needed no signature."""
    if why.at_once:
        nobody = say(_LOOKS_AT, name=why.supervisor) if why.supervisor else say(_NOBODY_LOOKS)
        seen = why.reviewed
        looked = say(_SIGNED_BY, name=why.supervisor, time=instant_text(seen)) if seen else nobody
        return say(_LOOKED_AT), looked
    if why.signed:
        return say(_SUPERVISOR), say(_SIGNED_BY, name=why.supervisor, time=instant_text(why.signed))
    return say(_SUPERVISOR), say(_AWAITED, name=why.supervisor)
