"""The part of the committee's report on how the team is: the team figures that may be shown."""

from collections.abc import Iterable, Iterator

from counsel_desk.domain.documents import Block, Facts, Heading, Notice
from counsel_desk.domain.reporting.wording import SCORES
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.wellbeing.team import HIGHEST, SMALLEST
from counsel_desk.services.documents.wording import Say, day_text
from counsel_desk.services.wellbeing.team_figures import Shown

_TEAM = QT_TRANSLATE_NOOP("sheets", "How the team is")
_MEANS = QT_TRANSLATE_NOOP(
    "sheets",
    "Means over those who take part in this office's team figures, of five people at least, in "
    "eight weeks each. The questions are not validated.",
)
_UNTIL = QT_TRANSLATE_NOOP("sheets", "{name}, eight weeks until {day}")
_POINTS = QT_TRANSLATE_NOOP("sheets", "{value} of {highest}")


def blocks(shown: Iterable[Shown], say: Say, word: Say) -> Iterator[Block]:
    """Yield the means of each period of which any are shown; nothing if none are."""
    facts = [
        (
            say(_UNTIL, name=word(SCORES[name]), day=day_text(period.last)),
            say(_POINTS, value=value, highest=HIGHEST[form.form]),
        )
        for period in shown
        for form in period.figures
        for name, value in form.means.items()
    ]
    if facts:
        yield Heading(say(_TEAM))
        yield Notice(say(_MEANS))
        yield Facts(tuple(facts))


def rows(shown: Iterable[Shown]) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the table: the last day, what it is of, and the mean."""
    for period in shown:
        for form in period.figures:
            for name, value in form.means.items():
                end = period.last.isoformat()
                yield (end, f"team_{form.form}", name, str(SMALLEST), "", "", str(value))
