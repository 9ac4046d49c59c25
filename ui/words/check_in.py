"""What a check-in says, in lines."""

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.records import CheckIn
from counsel_desk.services import wellbeing


def lines(taken: CheckIn) -> list[str]:
    """Return each score with its name and the highest there is."""
    titles = {
        "stress_total": QCoreApplication.translate("CheckInPresenter", "Stress"),
        "resilience_total": QCoreApplication.translate("CheckInPresenter", "Resilience"),
    }
    text = QCoreApplication.translate("CheckInPresenter", "{title}: {value} of {highest}")
    return [
        text.format(title=titles[name], value=f"{value:g}", highest=wellbeing.HIGHEST)
        for name, value in taken.scores.items()
    ]
