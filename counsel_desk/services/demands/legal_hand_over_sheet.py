"""The pages of a legal hand-over: a front page, then each case, then the summaries."""

from dataclasses import dataclass

from counsel_desk.domain import words
from counsel_desk.domain.casework import casework_words as codes
from counsel_desk.domain.casework.casework import Case, CaseReference, CaseTask, Hearing
from counsel_desk.domain.chain import Head
from counsel_desk.domain.demands import Demand
from counsel_desk.domain.documents import (
    Block,
    Document,
    Facts,
    Heading,
    Notice,
    PageBreak,
    Signature,
    Text,
)
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.summary import Summary
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.wording import Say, copy_mark, day_text, speaker
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.release.summary_sheet import summary_sheet
from counsel_desk.services.vaults.audit import head_code
from counsel_desk.services.work.session import Session

CONTEXT = "letters"
_TITLE = QT_TRANSLATE_NOOP("letters", "Legal files")
_WHAT = QT_TRANSLATE_NOOP(
    "letters",
    "These are files of the legal casework of this organisation, and nothing else. They were "
    "written out from the casework vault alone. Counselling records are kept elsewhere under keys "
    "of their own: no counselling vault was opened to make this, and the person who made it holds "
    "the key of none.",
)
_NOT_SAID = QT_TRANSLATE_NOOP(
    "letters",
    "From what is not in it, nothing follows: neither that a person was counselled nor that "
    "they were not.",
)
_FOR = QT_TRANSLATE_NOOP("letters", "Handed over to")
_UNDER = QT_TRANSLATE_NOOP("letters", "Asked for under (law or order)")
_REFERENCE = QT_TRANSLATE_NOOP("letters", "Reference of the demand")
_BY = QT_TRANSLATE_NOOP("letters", "Made by")
_DAY = QT_TRANSLATE_NOOP("letters", "Date")
_CASES = QT_TRANSLATE_NOOP("letters", "Cases")
_NUMBERS = QT_TRANSLATE_NOOP("letters", "References")
_HEARINGS = QT_TRANSLATE_NOOP("letters", "Hearings")
_TASKS = QT_TRANSLATE_NOOP("letters", "Tasks")
_SUMMARIES = QT_TRANSLATE_NOOP("letters", "Summaries that a survivor agreed to send")
_WHY = QT_TRANSLATE_NOOP("letters", "Why summaries are in it")
_STATE = QT_TRANSLATE_NOOP("letters", "State of the casework vault")
_CHAIN = QT_TRANSLATE_NOOP(
    "letters",
    "The code above stands for the casework vault as it was when this was written. With it the "
    "organisation can show later that nothing was changed.",
)
_SIGNED = QT_TRANSLATE_NOOP("letters", "For the organisation (name, day, signature)")
_ENTERED = QT_TRANSLATE_NOOP("letters", "Entered on")
_CLOSED = QT_TRANSLATE_NOOP("letters", "Closed on")
_REMARKS = QT_TRANSLATE_NOOP("letters", "Remarks")
_NEXT = QT_TRANSLATE_NOOP("letters", "next on {day}")
_DUE = QT_TRANSLATE_NOOP("letters", "by {day}")
_PURPOSE_ONLY = QT_TRANSLATE_NOOP(
    "letters", "What follows a survivor agreed to for this one purpose: {purpose}."
)
_FOOTER = QT_TRANSLATE_NOOP("letters", "Confidential. Legal files of the organisation named here.")


@dataclass(frozen=True)
class Contents:
    """What is handed over.

    Attributes:
        cases: The cases, each with its record id.
        hearings: The hearings, each with the record id of its case.
        tasks: The tasks, each with the record id of its case.
        summaries: The summaries, each with the record id of the case it is filed under.
        demand: The demand that asked for it.
        reason: Why summaries are included; empty if none are.
    """

    cases: tuple[tuple[str, Case], ...]
    hearings: tuple[tuple[str, Hearing], ...]
    tasks: tuple[tuple[str, CaseTask], ...]
    summaries: tuple[tuple[str, Summary], ...]
    demand: Demand
    reason: str = ""


def sheet(
    tools: Tools, session: Session, contents: Contents, head: Head, language: str
) -> Document:
    """Return the pages of a hand-over; they contain no record ids.

    Args:
        tools: The desk's tools.
        session: The caseworker's session.
        contents: What is handed over.
        head: Head of the casework vault's chain.
        language: Two letters.
    """
    say = speaker(tools, CONTEXT, language)
    word = speaker(tools, words.CONTEXT, language)
    today = day_text(local_day(tools.now()))
    office = session.data.office.name
    blocks: list[Block] = [
        Text(say(_WHAT)),
        Facts(
            (*_front(contents, say, word, session.me.name, today), (say(_STATE), head_code(head)))
        ),
        Text(say(_CHAIN)),
        Notice(say(_NOT_SAID)),
        Signature(say(_SIGNED)),
    ]
    for record, case in contents.cases:
        blocks += [PageBreak(), *_case(contents, record, case, say, word)]
    for _case_record, summary in contents.summaries:
        blocks += [PageBreak(), *_summary(tools, office, summary, say, word)]
    mark = copy_mark(tools, language, contents.demand.office or contents.demand.asked_by)
    return Document(say(_TITLE), office, language, tuple(blocks), say(_FOOTER), mark)


def _front(
    contents: Contents, say: Say, word: Say, name: str, today: str
) -> tuple[tuple[str, str], ...]:
    demand = contents.demand
    rows = (
        (say(_FOR), ", ".join(one for one in (demand.asked_by, demand.office) if one)),
        (say(_UNDER), word(codes.POWERS[demand.power])),
        (say(_REFERENCE), demand.reference),
        (say(_BY), name),
        (say(_DAY), today),
        (say(_CASES), str(len(contents.cases))),
        (say(_NUMBERS), str(sum(len(case.references) for _record, case in contents.cases))),
        (say(_HEARINGS), str(len(contents.hearings))),
        (say(_TASKS), str(len(contents.tasks))),
        (say(_SUMMARIES), str(len(contents.summaries))),
        (say(_WHY), contents.reason),
    )
    return tuple((label, value) for label, value in rows if value)


def _case(contents: Contents, record: str, case: Case, say: Say, word: Say) -> list[Block]:
    hearings = [body for owner, body in contents.hearings if owner == record]
    tasks = [body for owner, body in contents.tasks if owner == record]
    facts = (
        (say(_ENTERED), day_text(case.opened)),
        (say(_CLOSED), day_text(case.closed) if case.closed else ""),
        (say(_REMARKS), case.remarks),
        *((word(codes.REFERENCES[one.kind]), reference_text(one)) for one in case.references),
    )
    blocks: list[Block] = [
        Heading(case.reference),
        Facts(tuple((label, value) for label, value in facts if value)),
    ]
    if hearings:
        ordered = sorted(hearings, key=lambda one: one.day)
        rows = tuple((day_text(one.day), _hearing(one, say, word)) for one in ordered)
        blocks += [Heading(say(_HEARINGS)), Facts(rows)]
    if tasks:
        rows = tuple((word(codes.TASKS[one.kind]), _task(one, say, word)) for one in tasks)
        blocks += [Heading(say(_TASKS)), Facts(rows)]
    return blocks


def reference_text(reference: CaseReference) -> str:
    """Return a reference as text: number, year, place."""
    number = f"{reference.number}/{reference.year}" if reference.year else reference.number
    return f"{number}, {reference.place}" if reference.place else number


def _hearing(hearing: Hearing, say: Say, word: Say) -> str:
    parts = [
        hearing.court,
        word(codes.HEARINGS[hearing.purpose]),
        word(codes.OUTCOMES[hearing.outcome]),
        say(_NEXT, day=day_text(hearing.next_day)) if hearing.next_day else "",
        hearing.remarks,
    ]
    return " · ".join(part for part in parts if part)


def _task(task: CaseTask, say: Say, word: Say) -> str:
    parts = [
        task.what,
        say(_DUE, day=day_text(task.due)) if task.due else "",
        f"{word(codes.TASK_STATES[task.state])} ({day_text(task.since)})",
        task.who,
    ]
    return " · ".join(part for part in parts if part)


def _summary(tools: Tools, office: str, summary: Summary, say: Say, word: Say) -> list[Block]:
    made = summary_sheet(tools, office, summary)
    purpose = word(words.PURPOSES[summary.purpose]) if summary.purpose else ""
    return [
        Heading(made.title),
        Notice(say(_PURPOSE_ONLY, purpose=purpose)),
        *(block for block in made.blocks if not isinstance(block, Signature)),
    ]
