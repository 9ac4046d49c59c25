"""A page to print and keep at hand: what to do when somebody comes to search the office."""

from counsel_desk.domain.documents import Document, Facts, Heading, Notice, Text
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.law_text import law_text
from counsel_desk.services.documents.wording import speaker
from counsel_desk.services.office import policy
from counsel_desk.services.work.session import Session

CONTEXT = "letters"
LAW = "bnss_105"
_TITLE = QT_TRANSLATE_NOOP("letters", "If somebody comes to search or to seize")
_CALM = QT_TRANSLATE_NOOP(
    "letters", "Stay calm and polite, and do not stand in the way. You may ask for each of these."
)
_STEPS = (
    QT_TRANSLATE_NOOP("letters", "Lock the desk, and let clients go to a safe place."),
    QT_TRANSLATE_NOOP("letters", "Call the lawyer and the supervisor. Ask to wait for them."),
    QT_TRANSLATE_NOOP(
        "letters",
        "Ask to see the warrant or the order, and read it: what may be searched, and where. Make a "
        "copy or take a picture of it if that is allowed.",
    ),
    QT_TRANSLATE_NOOP("letters", "Write down names, ranks, the station and the time."),
    QT_TRANSLATE_NOOP(
        "letters",
        "Say that the records are confidential, and concern people whom the case is not about.",
    ),
    QT_TRANSLATE_NOOP(
        "letters",
        "Give no passphrase, recovery code or key file without the lawyer's advice. Delete and "
        "hide nothing.",
    ),
    QT_TRANSLATE_NOOP("letters", "Stay beside it, with a colleague, from beginning to end."),
    QT_TRANSLATE_NOOP(
        "letters",
        "Ask for a list of everything that is taken, with serial numbers, signed, and for a copy "
        "of it. Ask that devices are switched off and sealed in front of you.",
    ),
    QT_TRANSLATE_NOOP(
        "letters",
        "Afterwards, note it at the desk under Demands for records, and tell the administrator: "
        "the backups let the work go on.",
    ),
)
_WHOM = QT_TRANSLATE_NOOP("letters", "Whom to call")
_LAWYER = QT_TRANSLATE_NOOP("letters", "Lawyer")
_SUPERVISOR = QT_TRANSLATE_NOOP("letters", "Supervisor")
_ADMINISTRATOR = QT_TRANSLATE_NOOP("letters", "Administrator")
_NO_ADVICE = QT_TRANSLATE_NOOP(
    "letters", "This page is no legal advice. Please have the office's lawyer look at it first."
)
_LINE = "________________"


def card(session: Session, language: str) -> Document:
    """Return the page; it names nobody.

    Args:
        session: Anybody's.
        language: Two letters.
    """
    tools = session.data.tools
    say = speaker(tools, CONTEXT, language)
    steps = "\n".join(f"{place}. {say(step)}" for place, step in enumerate(_STEPS, 1))
    people = tuple((say(name), _LINE) for name in (_LAWYER, _SUPERVISOR, _ADMINISTRATOR))
    blocks = (
        Text(say(_CALM)),
        Text(steps),
        Heading(say(_WHOM)),
        Facts(people),
        Text("\n".join(law_text(tools, policy.read(session).law, language, LAW))),
        Notice(say(_NO_ADVICE)),
    )
    return Document(say(_TITLE), session.data.office.name, language, blocks, "")
