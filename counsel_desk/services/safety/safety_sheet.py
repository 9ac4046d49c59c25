"""A client's safety plan to take away: large, calm, and nothing on it that says what it is."""

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
    "surroundings": QT_TRANSLATE_NOOP("sheets", "Around me"),
    "matters": QT_TRANSLATE_NOOP("sheets", "What matters to me"),
}
"""What stands above each part of a plan, said to her."""


def plan_sheet(session: Session, client: str) -> Document:
    """Return the plan as it stands, in her language and in large type.

    Neither her name nor her code is on it, and the office's name only if she wants it; the title
    and the headings could stand on anybody's page.

    Raises:
        NoSuchRecordError: There is no such client, or no plan.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        language = clients.require(reader, client).body.language
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
