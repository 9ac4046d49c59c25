"""The sheet for a laptop that was lost, was stolen or is broken: what to do, in which order.

It is to be printed before it is needed. Whom the law has the office tell, and how soon, is for its
lawyer to say.
"""

from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice, Text
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role
from counsel_desk.services.backup import automatic
from counsel_desk.services.documents.law_text import law_text
from counsel_desk.services.documents.wording import instant_text, speaker
from counsel_desk.services.office import policy
from counsel_desk.services.people.certificates import everyone
from counsel_desk.services.work.session import Session

CONTEXT = "sheets"
_TITLE = QT_TRANSLATE_NOOP("sheets", "If this laptop is lost, stolen or broken")
_OFFICE = QT_TRANSLATE_NOOP("sheets", "Office")
_ADMINISTRATOR = QT_TRANSLATE_NOOP("sheets", "Administrator")
_LAST = QT_TRANSLATE_NOOP("sheets", "Last backup")
_NEVER = QT_TRANSLATE_NOOP("sheets", "none yet")
_PRINTED = QT_TRANSLATE_NOOP("sheets", "Printed on")
_CALM = QT_TRANSLATE_NOOP(
    "sheets",
    "Please print this now and keep it away from the laptop, as you do with recovery codes and "
    "recovery sheets.",
)
_THIEF = QT_TRANSLATE_NOOP("sheets", "What whoever has the laptop can and cannot do")
_THIEF_TEXT = QT_TRANSLATE_NOOP(
    "sheets",
    "The records on it are encrypted, and each opens only with its person's passphrase."
    " Whoever can sign in to the laptop's own account can see the names and roles of the staff"
    " and when they worked, and can try passphrases; a long one withstands that. If a desk was"
    " open and unlocked when it was taken, what was on the screen was open to them.",
)
_NOW = QT_TRANSLATE_NOOP("sheets", "In the first hour")
_NOW_STEPS = (
    QT_TRANSLATE_NOOP(
        "sheets",
        "1. Tell the administrator and your supervisor by telephone. Nobody is blamed: the earlier "
        "it is known, the more can be done.",
    ),
    QT_TRANSLATE_NOOP(
        "sheets",
        "2. Write down when it was last seen, whether the desk was locked, and whether the key "
        "file, a stick with backups, a passphrase or sheets were with it.",
    ),
    QT_TRANSLATE_NOOP(
        "sheets",
        "3. If a client may be in danger because somebody could read about them, speak with your "
        "supervisor first of all, and go by their safety plan.",
    ),
)
_AGAIN = QT_TRANSLATE_NOOP("sheets", "Working again, on another laptop")
_AGAIN_STEPS = (
    QT_TRANSLATE_NOOP(
        "sheets",
        "4. Install Counsel Desk and open it. Choose “Restore from a backup”, and the folder "
        "with the backups. On the command line: counsel-desk restore FOLDER.",
    ),
    QT_TRANSLATE_NOOP(
        "sheets",
        "5. The desk asks for the laptop's key. Give the key file, or the recovery code of"
        " anyone in the office, and choose where the key is to be kept here.",
    ),
    QT_TRANSLATE_NOOP(
        "sheets",
        "6. Everybody signs in with the passphrase they had when the backup was made, and"
        " checks whether their last records are there. What was written after the backup is"
        " written again. Whoever has forgotten their passphrase uses their recovery code;"
        " whoever has neither is invited again, and the recovery sheets give them their"
        " records back.",
    ),
)
_AFTER = QT_TRANSLATE_NOOP("sheets", "In the first days")
_AFTER_STEPS = (
    QT_TRANSLATE_NOOP(
        "sheets",
        "7. The administrator chooses a folder under “Backups” again: the new laptop knows of "
        "none. Everybody chooses a new passphrase and prints a new recovery code under “Passphrase "
        "and keys”.",
    ),
    QT_TRANSLATE_NOOP(
        "sheets",
        "8. If the laptop was taken, ask the office's lawyer on the first day whom the office"
        " has to tell, and how soon. What is known of the law is below; it is no legal advice.",
    ),
    QT_TRANSLATE_NOOP(
        "sheets",
        "9. Report the theft to the police without saying whose records were on the laptop.",
    ),
    QT_TRANSLATE_NOOP(
        "sheets",
        "10. If the old laptop comes back, do not open the desk on it. The administrator deletes "
        "its data: two laptops with the same records would contradict each other.",
    ),
)


def sheet(session: Session, language: str) -> Document:
    """Return the sheet for an office.

    Args:
        session: Anybody's.
        language: Of the sheet.
    """
    session.require(Operation.READ_OWN_ACTIONS)
    data = session.data
    say = speaker(data.tools, CONTEXT, language)
    last = automatic.last_made(session)
    state = data.register.state
    names = [one.name for one in everyone(state) if Role.ADMINISTRATOR in one.roles]
    facts = (
        (say(_OFFICE), data.office.name),
        (say(_ADMINISTRATOR), ", ".join(names)),
        (say(_LAST), instant_text(last) if last else say(_NEVER)),
        (say(_PRINTED), instant_text(data.tools.now())),
    )
    blocks: list[Block] = [Facts(facts), Notice(say(_CALM))]
    for heading, steps in (
        (_NOW, _NOW_STEPS),
        (_THIEF, (_THIEF_TEXT,)),
        (_AGAIN, _AGAIN_STEPS),
        (_AFTER, _AFTER_STEPS),
    ):
        blocks += [Heading(say(heading)), *(Text(say(step)) for step in steps)]
    says = law_text(data.tools, policy.read(session).law, language, "dpdp_rules_7")
    blocks += [Text(one) for one in says]
    return Document(say(_TITLE), "", language, tuple(blocks), data.office.name)
