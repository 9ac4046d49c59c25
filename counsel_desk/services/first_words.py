"""The card that is spoken before a client tells anything: what stays here and what does not.

It names the people of the office who may come to read the file. Each sentence holds for what the
desk does; `tests/unit/services/consent/test_promises.py` names the tests that show it.
"""

from dataclasses import dataclass

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.spoken.first_words import FirstWords
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.complaints import complaints
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from counsel_desk.services.people.people import colleagues
from counsel_desk.services.vaults import cover
from counsel_desk.services.work.session import Session

CONTEXT = "first_words"
LAW = ("pocso_19", "bnss_33", "jj_32", "pocso_rules_4", "mhca_23", "no_privilege")
"""The statements of law that the card says in plain words."""

BEGIN = QT_TRANSLATE_NOOP(
    "first_words",
    "Before you tell me anything, I tell you what happens with what you say here. Ask me whenever "
    "you like.",
)
GENERAL = QT_TRANSLATE_NOOP(
    "first_words",
    "You may speak in general first, without names and places. You need not tell me your name.",
)
SKIP = QT_TRANSLATE_NOOP(
    "first_words", "You may leave out anything, and stop at any time. You get help all the same."
)
LOCKED = QT_TRANSLATE_NOOP(
    "first_words",
    "What I write down about you is kept locked in this office. You may read your record, and have "
    "mistakes put right.",
)
CASEWORKERS = QT_TRANSLATE_NOOP(
    "first_words", "The caseworkers here cannot read it. They get only what you agree to."
)
COVER = QT_TRANSLATE_NOOP(
    "first_words",
    "When I am ill or away, another counsellor can stand in for me and read all of it. That can "
    "be: {names}.",
)
COVER_NOW = QT_TRANSLATE_NOOP("first_words", "Now {name} stands in for me, until {day}.")
ALONE = QT_TRANSLATE_NOOP(
    "first_words",
    "No other counsellor works here now. If one comes, they can stand in for me when I am ill or "
    "away, and read all of it.",
)
HAND_OVER = QT_TRANSLATE_NOOP(
    "first_words",
    "If I leave, or you would rather talk with somebody else, your file can go to another "
    "counsellor. I write down whether you knew of it and agreed.",
)
SUPERVISOR = QT_TRANSLATE_NOOP(
    "first_words",
    "If something must leave here without your yes, a supervisor reads those words and signs with "
    "me. That is: {names}.",
)
NO_SUPERVISOR = QT_TRANSLATE_NOOP(
    "first_words",
    "If something must leave here without your yes, a supervisor has to read those words and sign "
    "with me. Nobody is supervisor here now.",
)
RECOVERY = QT_TRANSLATE_NOOP(
    "first_words",
    "If I cannot open the files any more, {count} of the people who keep the office's key sheets "
    "can together give them to another counsellor. {names} does that with them.",
)
MUST = QT_TRANSLATE_NOOP(
    "first_words", "Some things I may have to pass on, even if you do not want that:"
)
LITTLE = QT_TRANSLATE_NOOP(
    "first_words",
    "Even then I tell as little as I can, and I tell you, unless that would put you in danger.",
)
COMPLAINT = QT_TRANSLATE_NOOP(
    "first_words",
    "If something here is not right, you can tell {name}. What you write to them here is sealed, "
    "and I cannot read it.",
)
COMPLAINT_SLIP = QT_TRANSLATE_NOOP(
    "first_words",
    "If something here is not right, you can tell anybody who works here. I can give you a slip "
    "that says how.",
)
CHOOSE = QT_TRANSLATE_NOOP(
    "first_words", "You choose what you tell me. Now you may begin, or ask me first."
)


@dataclass(frozen=True)
class Card:
    """What is spoken, with what the counsellor should know about it.

    Attributes:
        language: The language, two letters.
        lines: Each sentence after the name of its icon.
        law: The statements of law in it, as the counsellor is shown them.
    """

    language: str
    lines: tuple[tuple[str, str], ...]
    law: tuple[Shown, ...]

    @property
    def text(self) -> str:
        """Every sentence, separated by blank lines."""
        return "\n\n".join(text for _icon, text in self.lines)


def card(session: Session, language: str, window: str = "en") -> Card:
    """Return the card as it holds today, with the names of this office.

    Args:
        session: A counsellor's.
        language: The client's language; English where the desk does not know it.
        window: The language in which the counsellor reads where the law is from.
    """
    session.require(Operation.READ_CLIENT_FILE)
    answers = policy.read(session).law
    say = speaker(session.data.tools, CONTEXT, language)
    receiver = complaints.name(session)
    spoken = [("document", one.spoken) for one in law.show(answers, language, *LAW)]
    lines = (
        ("info", say(BEGIN)),
        ("speech", say(GENERAL)),
        ("consent", say(SKIP)),
        ("lock", say(LOCKED)),
        *_readers(session, say),
        ("warning", say(MUST)),
        *spoken,
        ("note", say(LITTLE)),
        ("speech", say(COMPLAINT, name=receiver) if receiver else say(COMPLAINT_SLIP)),
        ("speech", say(CHOOSE)),
    )
    return Card(language, lines, tuple(law.show(answers, window, *LAW)))


def _readers(session: Session, say: Say) -> list[tuple[str, str]]:
    """Return who else may come to read the file, by name."""
    others = _names(session, Role.COUNSELLOR)
    supervisors = _names(session, Role.SUPERVISOR)
    founded = session.data.register.state.office
    count = founded.threshold if founded else 0
    keepers = _names(session, Role.ADMINISTRATOR, own=True)
    now = [
        ("people", say(COVER_NOW, name=one.name, day=day_text(one.until)))
        for one in (() if session.covering else cover.running(session))
    ]
    return [
        ("inbox", say(CASEWORKERS)),
        ("people", say(COVER, names=", ".join(others)) if others else say(ALONE)),
        *now,
        ("share", say(HAND_OVER)),
        (
            "eye",
            say(SUPERVISOR, names=", ".join(supervisors)) if supervisors else say(NO_SUPERVISOR),
        ),
        ("key", say(RECOVERY, count=count, names=", ".join(keepers))),
    ]


def _names(session: Session, role: Role, *, own: bool = False) -> list[str]:
    me = "" if own else session.me.person
    return [name for person, name in colleagues(session, role) if person != me]


def note_said(session: Session, client: str, spoken: Card) -> str:
    """Note that the card was spoken to a client today, as it said it.

    Returns:
        The id of the record.

    Raises:
        NoSuchRecordError: There is no such client.
    """
    day = session.today()
    said = FirstWords(day, spoken.language, session.me.name, spoken.text)
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        clients.require(work, client)
        made = work.put(Kind.FIRST_WORDS, said, parent=client, day=day)
        work.audit("first_words_said")
    return made


def of_client(session: Session, client: str) -> list[Filed[FirstWords]]:
    """Return when the card was spoken to a client, newest first."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        return reader.latest(Kind.FIRST_WORDS, FirstWords, client)[::-1]
