"""What a check-in says, in lines."""

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.records import CheckIn
from counsel_desk.domain.reporting.wording import SCORES
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.wellbeing.care import Meaning
from counsel_desk.services.wellbeing import check_in
from ui.words.phrases import word

_MEANINGS = {
    Meaning.TOO_FEW: QT_TRANSLATE_NOOP(
        "CheckInPresenter", "After three check-ins you can read here what they may mean."
    ),
    Meaning.STEADY: QT_TRANSLATE_NOOP(
        "CheckInPresenter", "Your stress is about as it was before. You know best how that feels."
    ),
    Meaning.LIGHTER: QT_TRANSLATE_NOOP(
        "CheckInPresenter", "It weighs less than before. What has helped may be worth keeping."
    ),
    Meaning.LESS_STRENGTH: QT_TRANSLATE_NOOP(
        "CheckInPresenter",
        "Your stress is not more than before, but your resilience is lower. If that goes on, tell "
        "somebody.",
    ),
    Meaning.HEAVIER: QT_TRANSLATE_NOOP(
        "CheckInPresenter",
        "It weighs more than before. One heavy time says little about you, and much about the "
        "work. If it goes on, tell somebody.",
    ),
    Meaning.LONG_HEAVY: QT_TRANSLATE_NOOP(
        "CheckInPresenter",
        "It has been much for some time. That wears anybody out. Please let somebody know: a "
        "colleague, your supervisor, a doctor, or one of the numbers under What helps.",
    ),
}


def score(name: str) -> str:
    """Return what a score of the check-in or of the team climate is about."""
    return word(SCORES, name)


def meaning(code: Meaning) -> str:
    """Return what a row of check-ins may mean."""
    return QCoreApplication.translate("CheckInPresenter", _MEANINGS[code])


def lines(taken: CheckIn) -> list[str]:
    """Return each score with its name and the highest there is."""
    text = QCoreApplication.translate("CheckInPresenter", "{title}: {value} of {highest}")
    return [
        text.format(title=score(name), value=f"{value:g}", highest=check_in.HIGHEST)
        for name, value in taken.scores.items()
    ]
