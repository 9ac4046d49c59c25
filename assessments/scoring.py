"""Scores answers by an instrument's key.

A missing answer is never taken for 0: the instrument is then incomplete and not scored, unless its
manual allows to pro-rate, as the key then says. Answers that concern safety are flagged all the
same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assessments.model import Instrument, Subscale, Whom
from assessments.skipping import holds, skipped
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
    `found`: an answer to an item that should not have been asked. `prorated` names the scores that
    were worked out although answers are missing; `unasked` are items on safety without an answer.
    """

    key: str
    complete: bool
    scores: Mapping[str, int | float]
    band: str | None
    bands: Mapping[str, str]
    flags: tuple[str, ...]
    found: tuple[AnswerProblem, ...]
    prorated: tuple[str, ...] = ()
    unasked: tuple[int, ...] = ()

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
            **({"prorated": list(self.prorated)} if self.prorated else {}),
        }


def score(instrument: Instrument, answers: Sequence[int | None], whom: Whom = "everyone") -> Result:
    """Score `answers` by the key of `instrument`.

    Args:
        instrument: The instrument that was answered.
        answers: One for each item in published order, None for a missing one. Items at the end
            that were not asked may be left off.
        whom: Whose cut-offs a person chose to use, where some are published for women and men.
    """
    given = _by_item(instrument, answers)
    left_out = skipped(instrument, given)
    prorated = _prorated(instrument, answers, given)
    preventing = _preventing(instrument, answers, given, left_out | prorated)
    complete = not preventing
    counted = {item: answer for item, answer in given.items() if item not in left_out}
    scores = _scores(instrument, counted, prorated) if complete else {}
    bands = _bands(instrument, scores)
    return Result(
        key=instrument.key,
        complete=complete,
        scores=scores,
        band=bands.get(instrument.total.name) if instrument.total else None,
        bands=bands,
        flags=(*_critical(instrument, answers), *_flags(instrument, counted, scores, whom)),
        found=preventing or _notices(given, left_out),
        prorated=tuple(
            part.name
            for part in instrument.scores
            if complete and prorated.intersection(part.items)
        ),
        unasked=tuple(
            item for item in instrument.critical_items if item not in given and item not in left_out
        ),
    )


def _by_item(instrument: Instrument, answers: Sequence[int | None]) -> dict[int, int]:
    """Return the answers that the scale allows, by the number of their item."""
    numbered = enumerate(answers[: instrument.items], start=1)
    return {
        item: answer
        for item, answer in numbered
        if answer is not None and answer in instrument.scale_of(item).values
    }


def _prorated(
    instrument: Instrument, answers: Sequence[int | None], given: Mapping[int, int]
) -> frozenset[int]:
    """Return the items without an answer that the manual allows to do without."""
    if len(answers) != instrument.items:
        return frozenset()
    missing = {item for item, answer in enumerate(answers, start=1) if answer is None}
    least = {each.score: each.least for each in instrument.prorating}
    enough = [
        part
        for part in instrument.scores
        if sum(item in given for item in part.items) >= least.get(part.name, len(part.items))
    ]
    return frozenset(item for part in enough for item in part.items if item in missing)


def _preventing(
    instrument: Instrument,
    answers: Sequence[int | None],
    given: Mapping[int, int],
    left_out: frozenset[int],
) -> tuple[AnswerProblem, ...]:
    """Return the problems that prevent scoring, of answers beyond those that may be missing."""
    found = []
    if not _number_fits(instrument, len(answers)):
        numbers = {"expected": instrument.items, "given": len(answers)}
        found.append(AnswerProblem(WRONG_NUMBER, numbers))
    padded = [*answers, *[None] * instrument.items][: instrument.items]
    for item, answer in enumerate(padded, start=1):
        if answer is not None and item not in given:
            allowed = ", ".join(str(value) for value in instrument.scale_of(item).values)
            found.append(AnswerProblem(OUTSIDE_SCALE, {"item": item, "allowed": allowed}))
        elif answer is None and item not in left_out and item <= _last_named(instrument, answers):
            found.append(AnswerProblem(MISSING, {"item": item}))
    return tuple(found)


def _number_fits(instrument: Instrument, number: int) -> bool:
    """Return whether so many answers may be given: items at the end may not have been asked."""
    return max(instrument.asked_always) <= number <= instrument.items


def _last_named(instrument: Instrument, answers: Sequence[int | None]) -> int:
    """Return the last item whose missing answer is reported by itself."""
    return instrument.items if _number_fits(instrument, len(answers)) else len(answers)


def _notices(given: Mapping[int, int], left_out: frozenset[int]) -> tuple[AnswerProblem, ...]:
    """Return a notice for every yes to an item that should not have been asked."""
    return tuple(
        AnswerProblem(NOT_ASKED, {"item": item}) for item in sorted(left_out) if given.get(item)
    )


def _scores(
    instrument: Instrument, counted: Mapping[int, int], prorated: frozenset[int]
) -> dict[str, int | float]:
    turned = {
        item: instrument.scale_of(item).reverse(answer)
        if item in instrument.reversed_items
        else answer
        for item, answer in counted.items()
    }
    return {part.name: _value(instrument, part, turned, prorated) for part in instrument.scores}


def _value(
    instrument: Instrument, part: Subscale, turned: Mapping[int, int], prorated: frozenset[int]
) -> int | float:
    added = sum(turned[item] for item in part.items if item in turned) * instrument.multiplier
    items, answered = len(part.items), len(set(part.items) - prorated)
    if part.method == "mean":
        return round(added / answered, 2)
    return added if answered == items else round(added * items / answered, 2)


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
    instrument: Instrument, counted: Mapping[int, int], scores: Mapping[str, float], whom: Whom
) -> list[str]:
    """Return the flags that cut-offs and rules raise, without repeats."""
    reached = [
        flag
        for cut_off in instrument.cut_offs_for(whom)
        if cut_off.score in scores and scores[cut_off.score] >= cut_off.at_least
        for flag in cut_off.flags
    ]
    rules = [
        rule
        for rule in instrument.rules
        if (scores or rule.even_if_incomplete)
        and all(holds(condition, counted) for condition in rule.all_of)
    ]
    replaced = {rule.replaces for rule in rules}
    ruled = [rule.flag for rule in rules if rule.flag not in replaced]
    return list(dict.fromkeys([*reached, *ruled]))
