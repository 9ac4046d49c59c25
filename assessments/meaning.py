"""What a score means, in sentences: its band, how sure it is, and how it changed.

A score opens a conversation. No sentence here names an illness, and none is missing where
something is not known.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assessments.change import compare, reliable_change
from assessments.labels import label
from assessments.model import NOT_CHECKED, CutOff, Instrument, Subscale, Whom
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

_PUBLISHED = "published_notable_change"
_SCORE = QT_TRANSLATE_NOOP("assessments", "{score}: {value}, on a scale from {low} to {high}.")
_BANDED = QT_TRANSLATE_NOOP(
    "assessments", "{score}: {value}, on a scale from {low} to {high}. {band}."
)
_PRORATED = QT_TRANSLATE_NOOP(
    "assessments",
    "{score} was worked out from {given} of {all} answers, as the manual allows.",
)
_WORSE = QT_TRANSLATE_NOOP("assessments", "A higher figure means more difficulty.")
_BETTER = QT_TRANSLATE_NOOP("assessments", "A higher figure means more well-being.")
_BETWEEN = QT_TRANSLATE_NOOP(
    "assessments",
    "No questionnaire is exact: a total of {value} stands for something between {low} and {high}.",
)
_CHANCE = QT_TRANSLATE_NOOP(
    "assessments", "A difference smaller than {points} points may be chance."
)
_NOTABLE = QT_TRANSLATE_NOOP(
    "assessments", "Its publisher calls a difference of {points} points or more meaningful."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "assessments",
    "How large a difference has to be before it is more than chance is not known for it.",
)
_SINCE_FIRST = QT_TRANSLATE_NOOP(
    "assessments", "Since the first time, on {day} ({value}): {change}."
)
_SINCE_LAST = QT_TRANSLATE_NOOP(
    "assessments", "Since the time before, on {day} ({value}): {change}."
)
_NOW_BELOW = QT_TRANSLATE_NOOP(
    "assessments", "{score} was at or above the cut-off of {cut} on {day} and is below it now."
)
_NOW_ABOVE = QT_TRANSLATE_NOOP(
    "assessments", "{score} was below the cut-off of {cut} on {day} and is at or above it now."
)
_STILL_ABOVE = QT_TRANSLATE_NOOP("assessments", "{score} is at or above the cut-off of {cut}.")
_STILL_BELOW = QT_TRANSLATE_NOOP("assessments", "{score} is below the cut-off of {cut}.")
_WHOM = {
    "women": QT_TRANSLATE_NOOP("assessments", "The cut-off is the one published for women."),
    "men": QT_TRANSLATE_NOOP("assessments", "The cut-off is the one published for men."),
}

Translate = Callable[..., str]
"""Returns a sentence of the context ``assessments`` in the language wanted, its places filled."""


@dataclass(frozen=True)
class Taken:
    """The scores of one time.

    Attributes:
        day: The day of the answers.
        scores: By the name of the scale.
        prorated: The scales that were worked out although answers were missing.
        answered: The items that have an answer.
        whom: Whose cut-offs were used.
    """

    day: date
    scores: Mapping[str, float]
    prorated: Sequence[str] = ()
    answered: frozenset[int] = frozenset()
    whom: Whom = "everyone"


def meaning(
    chosen: Instrument, taken: Sequence[Taken], say: Translate, day: Callable[[date], str]
) -> list[str]:
    """Return what the last scores mean, one sentence after the other.

    Args:
        chosen: The instrument.
        taken: Every time it was scored, the oldest first; nothing is said of none.
        say: Translates.
        day: Writes a day.
    """
    if not taken:
        return []
    spoken = _Speech(chosen, taken, say, day)
    return [*spoken.scores(), *spoken.certainty(), *spoken.changes(), *spoken.cuts()]


def smallest_and_largest(chosen: Instrument, value: float) -> tuple[float, float] | None:
    """Return between what a total lies in 95 of 100 cases; None if that is not known.

    It is ± 1.96 · SD · √(1 - r), the standard error of measurement, within the scale.
    """
    fact = chosen.reliable_change
    if chosen.total is None or fact is None or fact.sd is None or fact.reliability is None:
        return None
    low, high = chosen.range_of(chosen.total)
    wide = 1.96 * fact.sd * math.sqrt(1 - fact.reliability)
    return max(low, value - wide), min(high, value + wide)


@dataclass(frozen=True)
class _Speech:
    chosen: Instrument
    taken: Sequence[Taken]
    say: Translate
    day: Callable[[date], str]

    @property
    def last(self) -> Taken:
        return self.taken[-1]

    def word(self, code: str) -> str:
        return self.say(label(code))

    def scores(self) -> Iterator[str]:
        for part in self.chosen.scores:
            if part.name in self.last.scores:
                yield self._score(part)
                if part.name in self.last.prorated:
                    given = len(self.last.answered.intersection(part.items))
                    yield self.say(
                        _PRORATED, score=self.word(part.name), given=given, all=len(part.items)
                    )
        if len(self.chosen.scores) == 1 or not any(part.direction for part in self.chosen.scores):
            better = self.chosen.direction == "higher_is_better"
            yield self.say(_BETTER if better else _WORSE)

    def _score(self, part: Subscale) -> str:
        value = self.last.scores[part.name]
        low, high = self.chosen.range_of(part)
        band = next((each.code for each in reversed(part.bands) if value >= each.at_least), "")
        return self.say(
            _BANDED if band else _SCORE,
            score=self.word(part.name),
            value=f"{value:g}",
            low=low,
            high=high,
            band=self.word(band) if band else "",
        )

    def certainty(self) -> Iterator[str]:
        total = self.last.scores.get("total")
        around = None if total is None else smallest_and_largest(self.chosen, total)
        if around is not None:
            yield self.say(
                _BETWEEN, value=f"{total:g}", low=f"{around[0]:.0f}", high=f"{around[1]:.0f}"
            )
        points = reliable_change(self.chosen)
        if points is None:
            yield self.say(_UNKNOWN)
            return
        text = _NOTABLE if _PUBLISHED in self.chosen.notes else _CHANCE
        yield self.say(text, points=f"{round(points, 1):g}")
        if "reliable_change" in self.chosen.unchecked:
            yield self.word(NOT_CHECKED)

    def changes(self) -> Iterator[str]:
        earlier = [one for one in self.taken[:-1] if "total" in one.scores]
        if "total" not in self.last.scores or reliable_change(self.chosen) is None or not earlier:
            return
        yield self._change(_SINCE_FIRST, earlier[0])
        if len(earlier) > 1:
            yield self._change(_SINCE_LAST, earlier[-1])

    def _change(self, text: str, earlier: Taken) -> str:
        before, now = earlier.scores["total"], self.last.scores["total"]
        return self.say(
            text,
            day=self.day(earlier.day),
            value=f"{before:g}",
            change=self.word(str(compare(self.chosen, before, now))),
        )

    def cuts(self) -> Iterator[str]:
        for cut in self.chosen.cut_offs_for(self.last.whom):
            if cut.score in self.last.scores:
                yield self._cut(cut)
        if self.last.whom in _WHOM and self.chosen.differs_by_sex:
            yield self.say(_WHOM[self.last.whom])

    def _cut(self, cut: CutOff) -> str:
        before = next((one for one in self.taken[-2::-1] if cut.score in one.scores), None)
        above = self.last.scores[cut.score] >= cut.at_least
        crossed = before is not None and (before.scores[cut.score] >= cut.at_least) != above
        now, still = (_NOW_ABOVE, _STILL_ABOVE) if above else (_NOW_BELOW, _STILL_BELOW)
        return self.say(
            now if crossed else still,
            score=self.word(cut.score),
            cut=f"{cut.at_least:g}",
            day=self.day(before.day) if before else "",
        )
