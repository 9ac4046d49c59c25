"""What a check-in says, in lines."""

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.records import CheckIn
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.wellbeing.care import Meaning
from counsel_desk.services.wellbeing import check_in

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

_CLIMATE = {
    "trust_total": QT_TRANSLATE_NOOP("CheckInPresenter", "Trust"),
    "rivalry_total": QT_TRANSLATE_NOOP("CheckInPresenter", "Competing, said openly"),
    "hierarchy_total": QT_TRANSLATE_NOOP("CheckInPresenter", "Who leads, and how"),
    "partnership_total": QT_TRANSLATE_NOOP("CheckInPresenter", "Partners who need each other"),
    "empathy_total": QT_TRANSLATE_NOOP("CheckInPresenter", "Empathy"),
    "load_total": QT_TRANSLATE_NOOP("CheckInPresenter", "Load (more is heavier)"),
    "say_total": QT_TRANSLATE_NOOP("CheckInPresenter", "A say in decisions"),
}


def climate(name: str) -> str:
    """Return what a score on the climate of the team is about."""
    return QCoreApplication.translate("CheckInPresenter", _CLIMATE[name])


def meaning(code: Meaning) -> str:
    """Return what a row of check-ins may mean."""
    return QCoreApplication.translate("CheckInPresenter", _MEANINGS[code])


def lines(taken: CheckIn) -> list[str]:
    """Return each score with its name and the highest there is."""
    titles = {
        "stress_total": QCoreApplication.translate("CheckInPresenter", "Stress"),
        "resilience_total": QCoreApplication.translate("CheckInPresenter", "Resilience"),
    }
    text = QCoreApplication.translate("CheckInPresenter", "{title}: {value} of {highest}")
    return [
        text.format(title=titles[name], value=f"{value:g}", highest=check_in.HIGHEST)
        for name, value in taken.scores.items()
    ]
