"""The texts of the page that a client fills in alone, in their language.

The questions are our own. They are not validated and give no score.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.voice import Subject
from counsel_desk.services.documents.wording import speaker
from counsel_desk.services.ports.tools import Tools

CONTEXT = "voice"
ASKED: Mapping[Subject, tuple[str, str, str]] = {
    Subject.SESSION: (
        QT_TRANSLATE_NOOP("voice", "Do you feel listened to here?"),
        QT_TRANSLATE_NOOP("voice", "Do we talk about what matters to you?"),
        QT_TRANSLATE_NOOP("voice", "Do you feel free to say no here?"),
    ),
    Subject.SERVICE: (
        QT_TRANSLATE_NOOP("voice", "Were you treated with respect there?"),
        QT_TRANSLATE_NOOP("voice", "Did you get what you went there for?"),
        QT_TRANSLATE_NOOP("voice", "Would you go there again?"),
    ),
}
ANSWERED = (
    QT_TRANSLATE_NOOP("voice", "Not at all"),
    QT_TRANSLATE_NOOP("voice", "A little"),
    QT_TRANSLATE_NOOP("voice", "Partly"),
    QT_TRANSLATE_NOOP("voice", "Mostly"),
    QT_TRANSLATE_NOOP("voice", "Fully"),
)
_INTRO = QT_TRANSLATE_NOOP(
    "voice",
    "These questions are for you alone to answer. Nothing depends on what you say, and you may "
    "skip any of them.",
)
_NUMBER = QT_TRANSLATE_NOOP("voice", "Question {number} of {count}")
_SKIP = QT_TRANSLATE_NOOP("voice", "Skip this question")
_BACK = QT_TRANSLATE_NOOP("voice", "Go back")
_STOP = QT_TRANSLATE_NOOP("voice", "Stop, and save nothing")
_TEXT = QT_TRANSLATE_NOOP("voice", "Is there something you want to say? You may leave this empty.")
_SHARE = QT_TRANSLATE_NOOP("voice", "My counsellor may see my answers")
_SHARE_HELP = QT_TRANSLATE_NOOP(
    "voice",
    "Without a tick here the desk does not show them to your counsellor. It only counts them "
    "together with those of others. They are kept, locked, with your counsellor's files all the "
    "same.",
)
_FINISH = QT_TRANSLATE_NOOP("voice", "I am done")
_THANKS = QT_TRANSLATE_NOOP("voice", "Thank you. Please hand the computer back.")
_CLOSE = QT_TRANSLATE_NOOP("voice", "Lock the desk")
_REFUSED = QT_TRANSLATE_NOOP(
    "voice", "Your answers could not be saved. You can try once more, or stop."
)


@dataclass(frozen=True)
class Wording:
    """Every text on the page, in one language."""

    intro: str
    numbers: tuple[str, ...]
    questions: tuple[str, ...]
    answers: tuple[str, ...]
    skip: str
    back: str
    stop: str
    text: str
    share: str
    share_help: str
    finish: str
    thanks: str
    close: str
    refused: str


def wording(tools: Tools, language: str, subject: Subject) -> Wording:
    """Return the texts of the page.

    Args:
        tools: The desk's tools.
        language: The client's language, two letters; English if the desk does not have it.
        subject: What the client comments on.
    """
    say = speaker(tools, CONTEXT, language)
    questions = tuple(say(text) for text in ASKED[subject])
    count = len(questions)
    return Wording(
        intro=say(_INTRO),
        numbers=tuple(say(_NUMBER, number=one + 1, count=count) for one in range(count)),
        questions=questions,
        answers=tuple(say(text) for text in ANSWERED),
        skip=say(_SKIP),
        back=say(_BACK),
        stop=say(_STOP),
        text=say(_TEXT),
        share=say(_SHARE),
        share_help=say(_SHARE_HELP),
        finish=say(_FINISH),
        thanks=say(_THANKS),
        close=say(_CLOSE),
        refused=say(_REFUSED),
    )
