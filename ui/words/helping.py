"""What may help somebody whose work is to listen, in our own words and in the current language."""

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Helping", "To come back to yourself"),
        (
            QT_TRANSLATE_NOOP("Helping", "Put both feet on the floor. Feel where it holds you up."),
            QT_TRANSLATE_NOOP(
                "Helping",
                "Look around slowly. Name a few things that you see, one that you hear, one that "
                "you can touch.",
            ),
            QT_TRANSLATE_NOOP(
                "Helping",
                "Breathe out longer than you breathe in, a few times. If counting is hard, do not "
                "count.",
            ),
            QT_TRANSLATE_NOOP(
                "Helping",
                "Say where you are, and what day it is. You are here, and right now nothing is "
                "asked of you.",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Helping", "Rest"),
        (
            QT_TRANSLATE_NOOP(
                "Helping",
                "If sleep does not come, get up, drink some water, and sit where it is dim. Lie "
                "down again when you are tired.",
            ),
            QT_TRANSLATE_NOOP(
                "Helping",
                "What you must not forget, write on a slip of paper, without any name. Then you "
                "need not hold on to it.",
            ),
            QT_TRANSLATE_NOOP(
                "Helping", "Eat something warm. Move a little, in a way that your body likes."
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Helping", "Where your work ends"),
        (
            QT_TRANSLATE_NOOP(
                "Helping", "You may stop for today. What can wait until the morning may wait."
            ),
            QT_TRANSLATE_NOOP(
                "Helping",
                "You may say: I cannot take this on now. Nobody can carry everything, and nobody "
                "has to.",
            ),
            QT_TRANSLATE_NOOP(
                "Helping",
                "Mark the end of work with something small: a walk around the house, other "
                "clothes, a song.",
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Helping", "Talking to somebody"),
        (
            QT_TRANSLATE_NOOP(
                "Helping",
                "Choose somebody who listens. Say first what you would like: to be heard, or to "
                "have advice.",
            ),
            QT_TRANSLATE_NOOP(
                "Helping",
                "You can tell what the work does to you without telling who a client is.",
            ),
            QT_TRANSLATE_NOOP(
                "Helping",
                "If you think of harming yourself, or cannot go on, call one of the numbers on "
                "this page now, or wake somebody. You need not wait until it is worse.",
            ),
        ),
    ),
)
"""The parts, each with its title and its sentences, marked for translation."""


def said(part: tuple[str, tuple[str, ...]]) -> tuple[str, list[str]]:
    """Return the title and the sentences of a part."""
    title, sentences = part
    return _translated(title), [_translated(one) for one in sentences]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Helping", text)
