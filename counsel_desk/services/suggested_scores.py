"""The last scores of a questionnaire in sentences: what they mean, and how sure they are."""

from dataclasses import dataclass

from assessments.change import Change, compare, reliable_change
from assessments.labels import label
from assessments.library import instrument
from assessments.model import NOT_CHECKED, Instrument, Subscale
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.records import Assessment, Kind
from counsel_desk.services.ports import Tools
from counsel_desk.services.session import Reader
from counsel_desk.services.wording import Say, day_text, speaker

CONTEXT = "summary"
FUNCTIONING = ("whodas-12",)
"""The instruments that tell how she manages day by day."""
_PUBLISHED = "published_notable_change"
_ABOVE = "above_cut_off"

_SCORE = QT_TRANSLATE_NOOP(
    "summary", "{title}, {day}: {score} {value}, on a scale from {low} to {high}"
)
_BAND = QT_TRANSLATE_NOOP("summary", "{line} ({band}).")
_NO_BAND = QT_TRANSLATE_NOOP("summary", "{line}.")
_FIRST = QT_TRANSLATE_NOOP("summary", "The first time, on {day}, it was {value}.")
_HIGHER_WORSE = QT_TRANSLATE_NOOP("summary", "A higher figure means more difficulty.")
_HIGHER_BETTER = QT_TRANSLATE_NOOP("summary", "A higher figure means more well-being.")
_CHANGES = {
    Change.IMPROVED: QT_TRANSLATE_NOOP(
        "summary", "Since the first time it has become better by enough to count."
    ),
    Change.WORSE: QT_TRANSLATE_NOOP(
        "summary", "Since the first time it has become worse by enough to count."
    ),
    Change.NONE: QT_TRANSLATE_NOOP(
        "summary", "Since the first time it has not changed by enough to count."
    ),
}
_CHANCE = QT_TRANSLATE_NOOP("summary", "A difference smaller than {points} points may be chance.")
_NOTABLE = QT_TRANSLATE_NOOP(
    "summary", "Its publisher counts a difference of {points} points or more as meaningful."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "summary", "It is not known how large a difference has to be before it means something."
)
_MEANING = QT_TRANSLATE_NOOP(
    "summary",
    "These figures come from questionnaires. They are no diagnosis, and they may differ from one "
    "day to the next.",
)


@dataclass(frozen=True)
class _Tongue:
    """The words of one language."""

    say: Say
    word: Say


def functioning(tools: Tools, reader: Reader, client: str, language: str) -> str:
    """Return what the questionnaires on managing day by day say, or ``""``."""
    found = (results(tools, reader, client, key, language) for key in FUNCTIONING)
    return "\n\n".join(text for text in found if text)


def results(tools: Tools, reader: Reader, client: str, key: str, language: str) -> str:
    """Return the last scores of an instrument, what they mean and how sure they are, or ``""``.

    The change since the first time is judged by the instrument's reliable change: the value that
    was published for it, else the 95 % figure of Jacobson and Truax (Journal of Consulting and
    Clinical Psychology 59, 1991), 1.96 · √2 · SD · √(1 - r), from the standard deviation and the
    reliability in its key. Where the publisher names a meaningful change instead, that is said.

    Args:
        tools: For its words.
        reader: Of the client's file.
        client: Her record.
        key: Of the instrument.
        language: Two letters.
    """
    taken = [
        filed.body
        for filed in reader.latest(Kind.ASSESSMENT, Assessment, client)
        if filed.body.instrument == key and filed.body.scores
    ]
    if not taken:
        return ""
    facts = instrument(key)
    to = _Tongue(speaker(tools, CONTEXT, language), speaker(tools, "assessments", language))
    # Sorting keeps the order of writing within a day: of two the one written later is the last.
    ordered = sorted(taken, key=lambda one: one.taken)
    first, last = ordered[0], ordered[-1]
    lines = [
        _line(facts, score, first if len(ordered) > 1 else None, last, to)
        for score in facts.scores
        if score.name in last.scores
    ]
    sure = _certainty(facts, first if len(ordered) > 1 else None, last, to)
    return "\n\n".join(["\n".join(lines), sure, to.say(_MEANING)])


def _line(
    facts: Instrument, score: Subscale, first: Assessment | None, last: Assessment, to: _Tongue
) -> str:
    value = last.scores[score.name]
    low, high = facts.range_of(score)
    line = to.say(
        _SCORE,
        title=to.word(label(facts.key)),
        day=day_text(last.taken),
        score=to.word(label(score.name)),
        value=f"{value:g}",
        low=low,
        high=high,
    )
    band = _band(score, value)
    said = [
        to.say(_BAND, line=line, band=to.word(label(band))) if band else to.say(_NO_BAND, line=line)
    ]
    if first and score.name in first.scores:
        before = f"{first.scores[score.name]:g}"
        said.append(to.say(_FIRST, day=day_text(first.taken), value=before))
    return " ".join(said)


def _band(score: Subscale, value: float) -> str:
    """Return the code of the band that a value lies in, or ``""`` where the score has none."""
    return next((band.code for band in reversed(score.bands) if value >= band.at_least), "")


def _certainty(facts: Instrument, first: Assessment | None, last: Assessment, to: _Tongue) -> str:
    said = [to.say(_HIGHER_BETTER if facts.direction == "higher_is_better" else _HIGHER_WORSE)]
    if _ABOVE in last.flags:
        said.append(to.word(label(_ABOVE)))
    if first and "total" in first.scores and "total" in last.scores:
        change = compare(facts, first.scores["total"], last.scores["total"])
        said += [to.say(_CHANGES[change])] if change in _CHANGES else []
    points = reliable_change(facts)
    if points is None:
        said.append(to.say(_UNKNOWN))
    else:
        text = _NOTABLE if _PUBLISHED in facts.notes else _CHANCE
        said.append(to.say(text, points=f"{round(points, 1):g}"))
        if "reliable_change" in facts.unchecked:
            said.append(to.word(label(NOT_CHECKED)))
    return " ".join(said)
