"""Results of questionnaires in words, in the current language."""

from collections.abc import Mapping, Sequence

from assessments.labels import item_of, label
from assessments.library import instrument
from assessments.meaning import Taken, meaning
from assessments.model import Instrument
from assessments.safety import of_safety
from assessments.scoring import Result, score
from counsel_desk.domain.records import Assessment, Filed
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.assessments.assessments import scored_by_older_key
from ui.assessments.views import InstrumentChoice, ResultView, SafetyView
from ui.dates import day_text
from ui.words import translated

_CONTEXT = "assessments"
_UNASKED = QT_TRANSLATE_NOOP(
    "assessments", "Item {item} concerns safety and has no answer. Please ask the client about it."
)
_BY_VERSION = QT_TRANSLATE_NOOP(
    "assessments", "{day}: scored by version {version} of the key: {scores}."
)
_BY_NO_VERSION = QT_TRANSLATE_NOOP(
    "assessments",
    "{day}: saved without the version of the key; the figures are those of version {version}.",
)
_BY_THIS = QT_TRANSLATE_NOOP("assessments", "By version {version}, the present one: {scores}.")
_NOT_SCORED = QT_TRANSLATE_NOOP(
    "assessments", "{day}: cannot be scored; answers are missing to items {items}."
)


def say(text: str, **values: object) -> str:
    """Return a sentence about questionnaires in the current language."""
    return translated(_CONTEXT, text).format(**values)


def word(code: str) -> str:
    """Return the words for a code."""
    return say(label(code), item=item_of(code))


def choice(each: Instrument) -> InstrumentChoice:
    """Return an instrument to choose."""
    scales = [each.scale_of(item) for item in range(1, each.items + 1)]
    return InstrumentChoice(
        each.key,
        word(each.key),
        each.items,
        tuple(scale.low for scale in scales),
        tuple(scale.high for scale in scales),
        " ".join(word(code) for code in each.note_codes),
        each.differs_by_sex,
    )


def result_view(result: Result, taken: Sequence[Taken] = ()) -> ResultView:
    """Return a result in words.

    Args:
        result: The result.
        taken: Every time the instrument was scored, with this one as the last.
    """
    bands = [word(band) for band in result.bands.values()]
    unasked = [say(_UNASKED, item=item) for item in result.unasked if result.complete]
    facts = instrument(result.key)
    said = meaning(facts, taken, say, day_text) if result.scores else []
    return ResultView(
        scores_text(result.scores),
        ", ".join(bands) or (word(result.band) if result.band else ""),
        (*(word(flag) for flag in result.flags), *unasked),
        tuple(
            (
                int(str(problem.parameters.get("item", 0))),
                say(problem.text, **problem.parameters),
            )
            for problem in result.found
        ),
        tuple(said),
    )


def safety_view(filed: Filed[Assessment]) -> SafetyView:
    """Return answers that concern safety."""
    body = filed.body
    flags = of_safety(instrument(body.instrument), body.flags)
    prompts = tuple(word(flag) for flag in flags)
    return SafetyView(filed.record, word(body.instrument), body.taken, prompts)


def scores_text(scores: Mapping[str, float]) -> str:
    """Return scores with their names."""
    return ", ".join(f"{word(name)} {value:g}" for name, value in scores.items())


def remarks(taken: Sequence[Filed[Assessment]]) -> list[str]:
    """Return what to know about saved scores: older keys, and what could not be scored."""
    return [text for filed in taken for text in _remarks(filed.body)]


def _remarks(body: Assessment) -> list[str]:
    facts, day = instrument(body.instrument), day_text(body.taken)
    if not body.scores:
        missing = ", ".join(str(n) for n, each in enumerate(body.answers, 1) if each is None)
        return [say(_NOT_SCORED, day=day, items=missing)] if missing else []
    if scored_by_older_key(body):
        answers = [None if each is None else int(each) for each in body.answers]
        version = body.key_version or 1
        now = scores_text(score(facts, answers).scores)
        return [
            say(_BY_VERSION, day=day, version=version, scores=scores_text(body.scores)),
            say(_BY_THIS, version=facts.version, scores=now),
            *(word(each.note) for each in facts.earlier if each.version >= version),
        ]
    if facts.earlier and not body.key_version:
        return [say(_BY_NO_VERSION, day=day, version=facts.version)]
    return []
