"""The steps of the tour: what a counsellor does on a first day."""

from dataclasses import dataclass, field

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Step:
    """One step of the tour.

    Attributes:
        name: Identifies the step.
        title: What it is about, marked for translation.
        text: What to do, marked for translation, with placeholders for the names of buttons.
        buttons: The English text of the button that each placeholder stands for.
    """

    name: str
    title: str
    text: str
    buttons: dict[str, str] = field(default_factory=dict)


SIGN_IN, OPEN, WRITE, SIGN = "sign_in", "open", "write", "sign"
CONSENT, HIDE, HELP, LOCK, END = "consent", "hide", "help", "lock", "end"
STEPS = (
    Step(
        SIGN_IN,
        QT_TRANSLATE_NOOP("TourPanel", "Sign in"),
        QT_TRANSLATE_NOOP(
            "TourPanel",
            "You are {person}, a counsellor. The passphrase is: {passphrase}. Type both, or let "
            "the tour fill them in, and sign in.",
        ),
    ),
    Step(
        OPEN,
        QT_TRANSLATE_NOOP("TourPanel", "Open a client's file"),
        QT_TRANSLATE_NOOP(
            "TourPanel",
            "Choose “{clients}” at the side, then a line of the list, and press Enter. Names stay "
            "covered until you show them.",
        ),
        {"clients": "Clients"},
    ),
    Step(
        WRITE,
        QT_TRANSLATE_NOOP("TourPanel", "Begin a note"),
        QT_TRANSLATE_NOOP(
            "TourPanel",
            "In the file choose “{note}”, and write an invented sentence. It is saved by itself "
            "after a few seconds.",
        ),
        {"note": "New note"},
    ),
    Step(
        SIGN,
        QT_TRANSLATE_NOOP("TourPanel", "Sign the note"),
        QT_TRANSLATE_NOOP(
            "TourPanel",
            "Choose “{sign}” below the note. From then on it is only amended, never changed.",
        ),
        {"sign": "Sign the note"},
    ),
    Step(
        CONSENT,
        QT_TRANSLATE_NOOP("TourPanel", "Record a consent"),
        QT_TRANSLATE_NOOP(
            "TourPanel",
            "Look for “{consents}” in the file. Choose what it is for, read the words, and record "
            "how the client said yes. Nothing leaves by this alone.",
        ),
        {"consents": "Consents"},
    ),
    Step(
        HIDE,
        QT_TRANSLATE_NOOP("TourPanel", "Somebody comes in"),
        QT_TRANSLATE_NOOP(
            "TourPanel",
            "Press F9: everything is hidden, these lines too. Press F9 once more to go on.",
        ),
    ),
    Step(
        HELP,
        QT_TRANSLATE_NOOP("TourPanel", "Ask for help"),
        QT_TRANSLATE_NOOP(
            "TourPanel",
            "Press F1: the help opens at what is in front of you. Escape closes it.",
        ),
    ),
    Step(
        LOCK,
        QT_TRANSLATE_NOOP("TourPanel", "Lock the desk"),
        QT_TRANSLATE_NOOP(
            "TourPanel",
            "Press Ctrl+L, as you would on leaving. Everything is saved first, and you come back "
            "by signing in again.",
        ),
    ),
    Step(
        END,
        QT_TRANSLATE_NOOP("TourPanel", "That was the tour"),
        QT_TRANSLATE_NOOP(
            "TourPanel",
            "Look round as long as you like: nothing can go wrong here. When you end the tour, the "
            "fictional office is deleted.",
        ),
    ),
)
