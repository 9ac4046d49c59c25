"""Puts the latest scores of a questionnaire into sentences: their meaning and certainty."""

from dataclasses import dataclass

from assessments.change import Change, compare, reliable_change
from assessments.labels import label
from assessments.library import instrument
from assessments.model import NOT_CHECKED, Instrument, Subscale
from counsel_desk.domain.records import Assessment, Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work.reader import Reader

CONTEXT = "summary"
FUNCTIONING = ("whodas-12",)
"""The instruments that measure daily functioning."""
_PUBLISHED = "published_notable_change"
_ABOVE = "above_cut_off"

_TAKEN = QT_TRANSLATE_NOOP("summary", "{title}, answered on {day}.")
_TAKEN_AGAIN = QT_TRANSLATE_NOOP(
    "summary", "{title}, answered on {day}; the first time on {first}."
)
_SCORE = QT_TRANSLATE_NOOP("summary", "{score}: {value}, on a scale from {low} to {high}")
_SCORE_AGAIN = QT_TRANSLATE_NOOP(
    "summary", "{score}: {value} (the first time {before}), on a scale from {low} to {high}"
)
_BAND = QT_TRANSLATE_NOOP("summary", "{line} ({band}).")
_NO_BAND = QT_TRANSLATE_NOOP("summary", "{line}.")
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


@dataclass(frozen=True)
class _Language:
    """The texts of one language."""

    say: Say
    word: Say


def functioning(tools: Tools, reader: Reader, client: str, language: str) -> str:
    """Return the results of the questionnaires on daily functioning, or ``""``."""
    texts = (results(tools, reader, client, key, language) for key in FUNCTIONING)
    return "\n\n".join(text for text in texts if text)


def results(tools: Tools, reader: Reader, client: str, key: str, language: str) -> str:
    """Return the latest scores of an instrument, their meaning and certainty, or ``""``.

    The change since the first time is judged by the instrument's reliable change: the value that
    was published for it, else the 95 % figure of Jacobson and Truax (Journal of Consulting and
    Clinical Psychology 59, 1991), 1.96 · √2 · SD · √(1 - r), from the standard deviation and the
    reliability in its key. Where the publisher gives a meaningful change instead, the text says so.

    Args:
        tools: The desk's tools.
        reader: The transaction to read in.
        client: Record id of the client.
        key: Key of the instrument.
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
    lang = _Language(speaker(tools, CONTEXT, language), speaker(tools, "assessments", language))
    # The sort is stable: within a day, the assessment written later comes last.
    *before, last = sorted(taken, key=lambda one: one.taken)
    first = before[0] if before else None
    lines = [_taken(facts, first, last, lang)]
    lines += [
        _line(facts, score, first, last, lang)
        for score in facts.scores
        if score.name in last.scores
    ]
    return "\n\n".join(["\n".join(lines), _certainty(facts, first, last, lang)])


def _taken(facts: Instrument, first: Assessment | None, last: Assessment, lang: _Language) -> str:
    title, day = lang.word(label(facts.key)), day_text(last.taken)
    if first is None:
        return lang.say(_TAKEN, title=title, day=day)
    return lang.say(_TAKEN_AGAIN, title=title, day=day, first=day_text(first.taken))


def _line(
    facts: Instrument, score: Subscale, first: Assessment | None, last: Assessment, lang: _Language
) -> str:
    value, before = last.scores[score.name], first.scores.get(score.name) if first else None
    low, high = facts.range_of(score)
    said: dict[str, object] = {
        "score": lang.word(label(score.name)),
        "value": f"{value:g}",
        "low": low,
        "high": high,
    }
    if before is None:
        line = lang.say(_SCORE, **said)
    else:
        line = lang.say(_SCORE_AGAIN, before=f"{before:g}", **said)
    band = _band(score, value)
    return (
        lang.say(_BAND, line=line, band=lang.word(label(band)))
        if band
        else lang.say(_NO_BAND, line=line)
    )


def _band(score: Subscale, value: float) -> str:
    """Return the code of the band that a value is in, or ``""`` if the score has no bands."""
    return next((band.code for band in reversed(score.bands) if value >= band.at_least), "")


def _certainty(
    facts: Instrument, first: Assessment | None, last: Assessment, lang: _Language
) -> str:
    said = [lang.say(_HIGHER_BETTER if facts.direction == "higher_is_better" else _HIGHER_WORSE)]
    if _ABOVE in last.flags:
        said.append(lang.word(label(_ABOVE)))
    if first and "total" in first.scores and "total" in last.scores:
        change = compare(facts, first.scores["total"], last.scores["total"])
        said += [lang.say(_CHANGES[change])] if change in _CHANGES else []
    points = reliable_change(facts)
    if points is None:
        said.append(lang.say(_UNKNOWN))
    else:
        text = _NOTABLE if _PUBLISHED in facts.notes else _CHANCE
        said.append(lang.say(text, points=f"{round(points, 1):g}"))
        if "reliable_change" in facts.unchecked:
            said.append(lang.word(label(NOT_CHECKED)))
    return " ".join(said)
