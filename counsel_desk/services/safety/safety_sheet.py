"""Prints a client's safety plan: large, calm, and with nothing that says what it is."""

from counsel_desk.domain import safety
from counsel_desk.domain.documents import Block, Document, Heading, Text
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.safety import SafetyPlan
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.documents.wording import speaker
from counsel_desk.services.work.session import Session

CONTEXT = "sheets"
_TITLE = QT_TRANSLATE_NOOP("sheets", "For me")
HEADINGS = {
    "warning_signs": QT_TRANSLATE_NOOP("sheets", "What I notice"),
    "coping": QT_TRANSLATE_NOOP("sheets", "What I can do"),
    "company": QT_TRANSLATE_NOOP("sheets", "People and places that do me good"),
    "helpers": QT_TRANSLATE_NOOP("sheets", "People I can turn to"),
    "services": QT_TRANSLATE_NOOP("sheets", "Where I can call"),
    "night": QT_TRANSLATE_NOOP("sheets", "Whom I can call at night"),
    "safe_phone": QT_TRANSLATE_NOOP("sheets", "A phone I can use"),
    "code_word": QT_TRANSLATE_NOOP("sheets", "A word we agreed on"),
    "surroundings": QT_TRANSLATE_NOOP("sheets", "Around me"),
    "court_route": QT_TRANSLATE_NOOP("sheets", "My way there and back"),
    "matters": QT_TRANSLATE_NOOP("sheets", "What matters to me"),
}
"""The heading of each part of a plan, worded for the client."""


def plan_sheet(session: Session, client: str) -> Document:
    """Return the current plan in the client's language and in large type.

    It shows neither the client's name nor their code, and the office's name only if they want it;
    the title and the headings would suit anybody's page.

    Raises:
        NoSuchRecordError: There is no such client, or no plan.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        language = clients.require(reader, client).body.document_language
        plans = reader.latest(Kind.SAFETY_PLAN, SafetyPlan, client)
    if not plans:
        raise NoSuchRecordError
    plan = plans[-1].body
    say = speaker(session.data.tools, CONTEXT, language)
    blocks: list[Block] = []
    for name, text in safety.parts(plan):
        blocks += [Heading(say(HEADINGS[name])), Text(text)]
    office = session.data.office.name if plan.show_office else ""
    return Document(say(_TITLE), office, language, tuple(blocks), "", large=True)
