"""Reads and exports the audit trail, and compares the office log with a weekly sheet's code.

People read their own actions, administrators read everyone's. Actions of one unit of work share
an instant.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from counsel_desk.domain.chain import EMPTY, Head
from counsel_desk.domain.documents import Code, Document, Facts, Signature, Text
from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.plain_text import plain_digits
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import ROOT, Certificate
from counsel_desk.errors import KnownError
from counsel_desk.services.documents.csv_table import csv_table
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.documents.wording import instant_text, speaker
from counsel_desk.services.vaults import older_trail
from counsel_desk.services.work.log_rows import RegisterAlteredError
from counsel_desk.services.work.session import Session

CONTEXT = "sheets"
_TITLE = QT_TRANSLATE_NOOP("sheets", "Weekly sheet")
_OFFICE = QT_TRANSLATE_NOOP("sheets", "Office")
_WHEN = QT_TRANSLATE_NOOP("sheets", "Printed on")
_ENTRIES = QT_TRANSLATE_NOOP("sheets", "Actions so far")
_WHAT = QT_TRANSLATE_NOOP(
    "sheets",
    "This code stands for everything that happened at the desk until now. Please keep the sheet "
    "away from the computer. If older files are ever put in place of the office's own, the desk "
    "no longer knows this code.",
)
_LISTED: Mapping[type, str] = {
    Certificate: "certificate_signed",
    bodies.BrokenGlass: "vault_handed_over",
    bodies.Founded: "founded",
    bodies.Enrolled: "enrolled",
    bodies.PolicySet: "policy_changed",
    bodies.FormKept: "form_kept",
    bodies.FormRetired: "form_retired",
    bodies.PairMade: "supervision_begun",
    bodies.PairEnded: "supervision_ended",
    bodies.TeamJoined: "team_joined",
    bodies.TeamLeft: "team_left",
    bodies.Rotated: "vault_key_changed",
    bodies.FiguresShared: "figures_published",
    bodies.BackedUp: "backed_up",
    bodies.Restored: "office_restored",
}
_SEEN_BY = QT_TRANSLATE_NOOP("sheets", "Printed and put away by")


class HeadCodeError(KnownError):
    """The typed text is not a code from a weekly sheet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This is not a code from a weekly sheet. Please type it as it is printed: a number, then "
        "five groups of four.",
    )
    about = ("head_code",)


@dataclass(frozen=True)
class Action:
    """One entry of the audit trail.

    Attributes:
        instant: When it happened.
        person_name: Name of the person who did it.
        action: Code of the action.
    """

    instant: datetime
    person_name: str
    action: str


def actions(session: Session) -> list[Action]:
    """Return what the person may read of the trail, newest first: everyone's actions or their own.

    Raises:
        EntryAlteredError: An entry is not as it was written.
    """
    everything = allowed(session.me.roles, Operation.READ_ALL_ACTIONS)
    if not everything:
        session.require(Operation.READ_OWN_ACTIONS)
    with session.data.register.reading() as register:
        entries, people = register.entries(), register.state.people
        older = older_trail.listed(session, register)
    names = {person: one.name for person, one in people.items()} | {ROOT: session.data.office.name}
    found = [(one.instant, one.person, one.action) for one in older]
    found += [(one.instant, one.author, action_of(one.body)) for one in entries]
    return [
        Action(instant, names.get(author, ""), action)
        for instant, author, action in reversed(found)
        if action and (everything or author == session.me.person)
    ]


def action_of(body: Body) -> str:
    """Return the code under which an entry of the office log is listed, or ``""``."""
    match body:
        case bodies.Acted():
            return body.action
        case bodies.Invited():
            return "invited_again" if body.epoch else "invited"
        case bodies.MemberAdded():
            return "cover_arranged" if body.until else ""
        case _:
            return _LISTED.get(type(body), "")


def export(session: Session, path: Path) -> None:
    """Save everyone's actions as a CSV file, oldest first, and note that in the trail.

    Args:
        session: An administrator's.
        path: Path of the file; an existing one is replaced, whole or not at all.

    Raises:
        NotPermittedError: Only an administrator may.
        NotSavedError: The file could not be written.
    """
    session.require(Operation.READ_ALL_ACTIONS)
    session.data.require_writing()
    rows = [
        (one.instant.isoformat(), one.person_name, one.action) for one in reversed(actions(session))
    ]
    with saving(path) as write:
        write([csv_table(("instant", "person", "action"), rows)])
        with session.data.register.writing() as register:
            register.act(session.author, "actions_saved")


def head_code(head: Head) -> str:
    """Return the log's head as a code for paper: its length and 80 bits of its last link."""
    digits = head.link.hex()[:20]
    groups = [digits[place : place + 4] for place in range(0, len(digits), 4)]
    return "-".join([str(head.length), *groups])


def weekly_sheet(session: Session, language: str) -> Document:
    """Return the weekly sheet, which fixes the office log on paper.

    Raises:
        NotPermittedError: Only an administrator may.
    """
    session.require(Operation.READ_ALL_ACTIONS)
    data = session.data
    with data.register.writing() as register:
        register.act(session.author, "weekly_sheet_printed")
    head = data.register.state.head
    say = speaker(data.tools, CONTEXT, language)
    facts = Facts(
        (
            (say(_OFFICE), data.office.name),
            (say(_WHEN), instant_text(data.tools.now())),
            (say(_ENTRIES), str(head.length)),
        )
    )
    blocks = (facts, Text(say(_WHAT)), Code(head_code(head)), Signature(say(_SEEN_BY)))
    return Document(say(_TITLE), data.office.name, language, blocks, "")


def check_head_code(session: Session, typed: str) -> None:
    """Compare the office log with the code on a weekly sheet.

    Args:
        session: Anybody's.
        typed: The code, in digits of any script; case and spaces do not matter.

    Raises:
        HeadCodeError: It is not a code from a weekly sheet.
        RegisterAlteredError: The office's files are older than the sheet, or were altered.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    code = "".join(plain_digits(typed).split()).lower()
    if not re.fullmatch(r"\d{1,12}(-[0-9a-f]{4}){5}", code):
        raise HeadCodeError
    length = int(code.partition("-")[0])
    with session.data.register.reading() as register:
        older = older_trail.head_at(register, length)
    heads = session.data.register.heads(EMPTY, length)
    if code not in {head_code(head) for head in (*heads[-1:], older) if head is not None}:
        raise RegisterAlteredError
