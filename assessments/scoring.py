"""Scores answers by an instrument's key.

A missing answer is never taken for 0: the instrument is then incomplete and not scored, since no
key states a rule for filling gaps. Answers that concern safety are flagged all the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assessments.model import Count, Gate, Instrument, Subscale
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

CRITICAL = "critical"

WRONG_NUMBER = QT_TRANSLATE_NOOP(
    "assessments",
    "This instrument takes {expected} answers and {given} were given. "
    "Please compare them with the form.",
)
MISSING = QT_TRANSLATE_NOOP(
    "assessments",
    "Item {item} has no answer, so the score cannot be worked out. Please add it if you can.",
)
OUTSIDE_SCALE = QT_TRANSLATE_NOOP(
    "assessments",
    "The answer to item {item} is not one this item allows ({allowed}). "
    "Please compare it with the form.",
)
NOT_ASKED = QT_TRANSLATE_NOOP(
    "assessments",
    "Item {item} is asked only after a yes to an earlier item, so its answer is not counted. "
    "Please compare the earlier items with the form.",
)


@dataclass(frozen=True)
class AnswerProblem:
    """One problem with the answers.

    `text` is the English sentence, translated in the context ``assessments``, with placeholders
    that `parameters` fill; neither ever holds an answer.
    """

    text: str
    parameters: Mapping[str, object] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.text.format(**self.parameters)


@dataclass(frozen=True)
class Result:
    """The result of scoring a set of answers.

    `scores` is empty while the answers are incomplete. `band` is the band of the total; `bands`
    holds the band of every score that has bands. A complete result may still hold a notice in
    `found`: an answer to an item that should not have been asked.
    """

    key: str
    complete: bool
    scores: Mapping[str, int | float]
    band: str | None
    bands: Mapping[str, str]
    flags: tuple[str, ...]
    found: tuple[AnswerProblem, ...]

    @property
    def problems(self) -> tuple[str, ...]:
        """The problems, as English sentences."""
        return tuple(problem.message for problem in self.found)

    def as_document(self) -> dict[str, object]:
        """Return the result as the command line prints it."""
        return {
            "key": self.key,
            "complete": self.complete,
            "scores": dict(self.scores),
            "band": self.band,
            "flags": list(self.flags),
            "problems": list(self.problems),
        }


def score(instrument: Instrument, answers: Sequence[int | None]) -> Result:
    """Score `answers` by the key of `instrument`.

    Args:
        instrument: The instrument that was answered.
        answers: One for each item in published order, None for a missing one. Items at the end
            that were not asked may be left off.
    """
    given = _by_item(instrument, answers)
    skipped = _skipped(instrument.gate, given)
    preventing = _preventing(instrument, answers, given, skipped)
    complete = not preventing
    counted = {item: answer for item, answer in given.items() if item not in skipped}
    scores = _scores(instrument, counted) if complete else {}
    bands = _bands(instrument, scores)
    return Result(
        key=instrument.key,
        complete=complete,
        scores=scores,
        band=bands.get(instrument.total.name) if instrument.total else None,
        bands=bands,
        flags=(*_critical(instrument, answers), *_flags(instrument, counted, scores)),
        found=preventing or _notices(given, skipped),
    )


def _by_item(instrument: Instrument, answers: Sequence[int | None]) -> dict[int, int]:
    """Return the answers that the scale allows, by the number of their item."""
    numbered = enumerate(answers[: instrument.items], start=1)
    return {
        item: answer
        for item, answer in numbered
        if answer is not None and answer in instrument.scale.values
    }


def _holds(count: Count, given: Mapping[int, int]) -> bool:
    reached = sum(given[item] >= count.at_least for item in count.items if item in given)
    return reached >= count.number


def _skipped(gate: Gate | None, given: Mapping[int, int]) -> frozenset[int]:
    """Return the items that need no answer; none while the gate's own items lack one."""
    if gate is None or not all(item in given for item in gate.when.items):
        return frozenset()
    return frozenset() if _holds(gate.when, given) else frozenset(gate.items)


def _preventing(
    instrument: Instrument,
    answers: Sequence[int | None],
    given: Mapping[int, int],
    skipped: frozenset[int],
) -> tuple[AnswerProblem, ...]:
    """Return the problems that prevent scoring."""
    found = []
    if not _number_fits(instrument, len(answers)):
        numbers = {"expected": instrument.items, "given": len(answers)}
        found.append(AnswerProblem(WRONG_NUMBER, numbers))
    padded = [*answers, *[None] * instrument.items][: instrument.items]
    allowed = ", ".join(str(value) for value in instrument.scale.values)
    for item, answer in enumerate(padded, start=1):
        if answer is not None and item not in given:
            found.append(AnswerProblem(OUTSIDE_SCALE, {"item": item, "allowed": allowed}))
        elif answer is None and item not in skipped and item <= _last_named(instrument, answers):
            found.append(AnswerProblem(MISSING, {"item": item}))
    return tuple(found)


def _number_fits(instrument: Instrument, number: int) -> bool:
    """Return whether so many answers may be given: items at the end may not have been asked."""
    if instrument.gate is None:
        return number == instrument.items
    return min(instrument.gate.items) - 1 <= number <= instrument.items


def _last_named(instrument: Instrument, answers: Sequence[int | None]) -> int:
    """Return the last item whose missing answer is reported by itself."""
    return instrument.items if _number_fits(instrument, len(answers)) else len(answers)


def _notices(given: Mapping[int, int], skipped: frozenset[int]) -> tuple[AnswerProblem, ...]:
    """Return a notice for every yes to an item that should not have been asked."""
    return tuple(
        AnswerProblem(NOT_ASKED, {"item": item}) for item in sorted(skipped) if given.get(item)
    )


def _scores(instrument: Instrument, counted: Mapping[int, int]) -> dict[str, int | float]:
    turned = {
        item: instrument.scale.reverse(answer) if item in instrument.reversed_items else answer
        for item, answer in counted.items()
    }
    return {part.name: _value(instrument, part, turned) for part in instrument.scores}


def _value(instrument: Instrument, part: Subscale, turned: Mapping[int, int]) -> int | float:
    added = sum(turned[item] for item in part.items if item in turned) * instrument.multiplier
    return round(added / len(part.items), 2) if part.method == "mean" else added


def _bands(instrument: Instrument, scores: Mapping[str, float]) -> dict[str, str]:
    return {
        part.name: [band.code for band in part.bands if band.at_least <= scores[part.name]][-1]
        for part in instrument.scores
        if part.bands and part.name in scores
    }


def _critical(instrument: Instrument, answers: Sequence[int | None]) -> list[str]:
    """Return the flags of critical items answered above zero.

    An answer outside the scale counts too: a typing error must not hide a yes.
    """
    above_zero = {item for item, answer in enumerate(answers, start=1) if answer and answer > 0}
    return [f"{CRITICAL}:{item}" for item in instrument.critical_items if item in above_zero]


def _flags(
    instrument: Instrument, counted: Mapping[int, int], scores: Mapping[str, float]
) -> list[str]:
    """Return the flags that cut-offs and rules raise, without repeats."""
    reached = [
        flag
        for cut_off in instrument.cut_offs
        if cut_off.score in scores and scores[cut_off.score] >= cut_off.at_least
        for flag in cut_off.flags
    ]
    rules = [
        rule
        for rule in instrument.rules
        if (scores or rule.even_if_incomplete)
        and all(_holds(condition, counted) for condition in rule.all_of)
    ]
    replaced = {rule.replaces for rule in rules}
    ruled = [rule.flag for rule in rules if rule.flag not in replaced]
    return list(dict.fromkeys([*reached, *ruled]))
