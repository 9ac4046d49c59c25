"""What is said of team figures, and of why there are none."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.office_log.team import Why
from counsel_desk.domain.reporting.wording import SCORES
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.wellbeing.team import HIGHEST, SMALLEST, Figures, Form
from counsel_desk.services.wellbeing.team_figures import Shown
from ui.words.phrases import word

_CONTEXT = "TeamFigures"
_WHY = {
    Why.SHOWN: "",
    Why.FEW: QT_TRANSLATE_NOOP("TeamFigures", "No figures: fewer than five people took part."),
    Why.PAUSED: QT_TRANSLATE_NOOP(
        "TeamFigures",
        "No figures: the group had changed, so nothing is added up for these weeks.",
    ),
    Why.APART: QT_TRANSLATE_NOOP(
        "TeamFigures", "No figures: there was no week in which everybody in the group signed in."
    ),
    Why.WAITING: QT_TRANSLATE_NOOP(
        "TeamFigures",
        "Not complete yet. Everybody in the group has to sign in twice after these weeks, and to "
        "go on with those who are new.",
    ),
    Why.FEW_GAVE: QT_TRANSLATE_NOOP(
        "TeamFigures", "No figures: fewer than five people gave something."
    ),
    Why.WRONG: QT_TRANSLATE_NOOP(
        "TeamFigures", "No figures: what was added up cannot be right, so it is not shown."
    ),
}
_FORMS = {
    Form.CHECK_IN: QT_TRANSLATE_NOOP("TeamFigures", "Check-in"),
    Form.CLIMATE: QT_TRANSLATE_NOOP("TeamFigures", "Team climate"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def weeks(first: date, last: date) -> str:
    """Return the ISO weeks of a period."""
    begins, ends = first.isocalendar(), last.isocalendar()
    if begins.year == ends.year:
        text = QCoreApplication.translate("TeamFigures", "Weeks {first} to {last} of {year}")
        return text.format(first=begins.week, last=ends.week, year=begins.year)
    text = QCoreApplication.translate(
        "TeamFigures", "Week {first} of {year} to week {last} of {next}"
    )
    return text.format(first=begins.week, year=begins.year, last=ends.week, next=ends.year)


def why(code: Why) -> str:
    """Return why there are no figures."""
    return _said(_WHY[code])


def people(shown: Shown) -> str:
    """Return how many people figures are of, without telling how many exactly."""
    text = QCoreApplication.translate("TeamFigures", "from at least {least} of {count} people")
    return text.format(least=SMALLEST, count=shown.people)


def figures(one: Figures) -> str:
    """Return the means of a form."""
    text = QCoreApplication.translate("TeamFigures", "{title}: {value} of {highest}")
    said = [
        text.format(title=word(SCORES, name), value=value, highest=HIGHEST[one.form])
        for name, value in one.means.items()
    ]
    return "; ".join(said)


def form(code: Form) -> str:
    """Return the name of a form."""
    return _said(_FORMS[code])
