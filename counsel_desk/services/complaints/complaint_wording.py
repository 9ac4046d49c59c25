"""The page for a complaint and the slip to take along, in the client's language."""

from dataclasses import dataclass

from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice, Text
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.complaints import complaints
from counsel_desk.services.documents.wording import speaker
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from counsel_desk.services.work.session import Session

CONTEXT = "complaints"
_ASK = QT_TRANSLATE_NOOP("complaints", "Is something here not right?")
_WHO = QT_TRANSLATE_NOOP(
    "complaints",
    "What you write goes to {name}, sealed. Your counsellor cannot read it, and can only see that "
    "something was sent.",
)
_NO_NAME = QT_TRANSLATE_NOOP(
    "complaints",
    "You need not write your name. If you want an answer, please write how you can be reached "
    "safely.",
)
_SEND = QT_TRANSLATE_NOOP("complaints", "Seal it and send it")
_STOP = QT_TRANSLATE_NOOP("complaints", "Stop, and save nothing")
_THANKS = QT_TRANSLATE_NOOP("complaints", "Thank you. Please hand the computer back.")
_CLOSE = QT_TRANSLATE_NOOP("complaints", "Lock the desk")
_REFUSED = QT_TRANSLATE_NOOP(
    "complaints", "It could not be sent. You can try once more, or stop and take the slip along."
)
_TITLE = QT_TRANSLATE_NOOP("complaints", "If something is not right")
_SLIP = QT_TRANSLATE_NOOP(
    "complaints",
    "You may say so at any time. You need not say it to your counsellor, and you need not give "
    "your name.",
)
_TO = QT_TRANSLATE_NOOP("complaints", "You can turn to")
_REACH = QT_TRANSLATE_NOOP("complaints", "How")
_OFFICE = QT_TRANSLATE_NOOP("complaints", "Anybody who works here; ask for the head of the office")
_WITHOUT = QT_TRANSLATE_NOOP(
    "complaints",
    "This works without the computer: by word of mouth, by telephone, or on paper. Help goes on "
    "all the same.",
)
_LAW = QT_TRANSLATE_NOOP("complaints", "What the law says")
_UNCHECKED = QT_TRANSLATE_NOOP("complaints", "No lawyer of the office has checked this yet.")


@dataclass(frozen=True)
class PageWords:
    """Every text of the page, in one language, and the name of whom what is written goes to."""

    language: str
    to: str
    ask: str
    who: str
    no_name: str
    send: str
    stop: str
    thanks: str
    close: str
    refused: str


def page_words(session: Session, language: str) -> PageWords:
    """Return the texts of the page.

    Raises:
        NobodyForComplaintsError: There is nobody to send a complaint to.
    """
    name = complaints.name(session)
    if not name:
        raise complaints.NobodyForComplaintsError
    say = speaker(session.data.tools, CONTEXT, language)
    return PageWords(
        language,
        name,
        say(_ASK),
        say(_WHO, name=name),
        say(_NO_NAME),
        say(_SEND),
        say(_STOP),
        say(_THANKS),
        say(_CLOSE),
        say(_REFUSED),
    )


def slip(session: Session, language: str) -> Document:
    """Return a slip on how to complain without the desk; it says nothing about the client."""
    say, settings = speaker(session.data.tools, CONTEXT, language), policy.read(session)
    rows = [(say(_TO), complaints.name(session) or say(_OFFICE))]
    if settings.complaints_reach.strip():
        rows.append((say(_REACH), settings.complaints_reach.strip()))
    [further] = law.show(settings.law, language, "dpdp_13")
    blocks: list[Block] = [
        Text(say(_SLIP)),
        Facts(tuple(rows)),
        Text(say(_WITHOUT)),
        Heading(say(_LAW)),
        Text(f"{further.says} ({further.cited})"),
    ]
    if further.answer is None:
        blocks.append(Notice(say(_UNCHECKED)))
    return Document(say(_TITLE), session.data.office.name, language, tuple(blocks), "", large=True)
