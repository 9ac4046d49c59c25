"""The fixed texts of each type of summary: opening, headings and closing rules.

What the law says on the compensation that an impact statement is written for is not here: it is in
the summary, as the office shows it (`Summary.cites`).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.summary import SummaryType
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

CONTEXT = "summary"


@dataclass(frozen=True)
class Wording:
    """The fixed sentences of a type, marked in the context ``summary``.

    Attributes:
        opening: What the summary is; comes before its parts.
        headings: The heading of each part.
        rules: What the reader is asked to do and not to do; comes after its parts.
    """

    opening: str
    headings: Mapping[Category, str]
    rules: tuple[str, ...]


_STRENGTHS = QT_TRANSLATE_NOOP("summary", "Strengths and supports")
_RESULTS = QT_TRANSLATE_NOOP("summary", "Results of questionnaires")
_ONLY_THIS = QT_TRANSLATE_NOOP(
    "summary",
    "Please use this for the purpose above only, show it to nobody else, and destroy it when "
    "the consent ends or is withdrawn.",
)
_NOT_MORE = QT_TRANSLATE_NOOP(
    "summary",
    "It tells only what the client agreed to; what is not in it was not asked about or is not "
    "for sharing.",
)

WORDINGS: Mapping[SummaryType, Wording] = {
    SummaryType.REFERRAL_SUMMARY: Wording(
        QT_TRANSLATE_NOOP(
            "summary", "The client agreed that you read this, so that you can support them well."
        ),
        {
            Category.PRESENTING_CONCERNS: QT_TRANSLATE_NOOP(
                "summary", "What the client wants support with"
            ),
            Category.NEEDS_AND_RECOMMENDATIONS: QT_TRANSLATE_NOOP(
                "summary", "What the client needs, and what we recommend"
            ),
            Category.SAFETY_AND_RISK: QT_TRANSLATE_NOOP("summary", "The client's safety"),
            Category.FUNCTIONING: QT_TRANSLATE_NOOP("summary", "Daily functioning"),
            Category.ASSESSMENT_RESULTS: _RESULTS,
            Category.STRENGTHS_AND_SUPPORTS: _STRENGTHS,
            Category.ATTENDANCE: QT_TRANSLATE_NOOP("summary", "Coming to counselling"),
        },
        (
            _ONLY_THIS,
            _NOT_MORE,
            QT_TRANSLATE_NOOP(
                "summary",
                "If you need to know more, please ask the client, or ask us: we will ask them "
                "first.",
            ),
        ),
    ),
    SummaryType.IMPACT_STATEMENT: Wording(
        QT_TRANSLATE_NOOP(
            "summary",
            "This statement was written at the client's wish for their claim to compensation. It "
            "tells how they are and what they need, as seen in counselling. It is no medical "
            "certificate.",
        ),
        {
            Category.ATTENDANCE: QT_TRANSLATE_NOOP(
                "summary", "The counselling on which this rests"
            ),
            Category.PRESENTING_CONCERNS: QT_TRANSLATE_NOOP("summary", "What weighs on the client"),
            Category.FUNCTIONING: QT_TRANSLATE_NOOP(
                "summary", "What this means for the client's daily life"
            ),
            Category.ASSESSMENT_RESULTS: _RESULTS,
            Category.STRENGTHS_AND_SUPPORTS: _STRENGTHS,
            Category.NEEDS_AND_RECOMMENDATIONS: QT_TRANSLATE_NOOP(
                "summary", "What the client needs to recover"
            ),
        },
        (
            QT_TRANSLATE_NOOP(
                "summary",
                "Please use this for the client's claim only, show it to nobody who does not "
                "decide on it, and do not make it public. The client's name and what could "
                "tell who they are may not be printed or published.",
            ),
            QT_TRANSLATE_NOOP(
                "summary",
                "Please do not ask the client to tell again what happened because of this "
                "statement. If something is unclear, please ask us: we will ask them first.",
            ),
            _NOT_MORE,
        ),
    ),
    SummaryType.ATTENDANCE_LETTER: Wording(
        QT_TRANSLATE_NOOP(
            "summary",
            "This letter tells when the client came to counselling. It does not tell why, and "
            "nothing of what was spoken about.",
        ),
        {Category.ATTENDANCE: QT_TRANSLATE_NOOP("summary", "Attendance")},
        (
            _ONLY_THIS,
            QT_TRANSLATE_NOOP(
                "summary",
                "Nothing about the client's health, case or credibility can be concluded from it.",
            ),
        ),
    ),
    SummaryType.SAFETY_ALERT: Wording(
        QT_TRANSLATE_NOOP(
            "summary",
            "Please read this today. The client agreed that you know how their safety is seen, "
            "so that you can help to keep them safe.",
        ),
        {
            Category.SAFETY_AND_RISK: QT_TRANSLATE_NOOP(
                "summary", "How the client's safety is seen"
            ),
            Category.NEEDS_AND_RECOMMENDATIONS: QT_TRANSLATE_NOOP(
                "summary", "What the client needs now"
            ),
        },
        (
            QT_TRANSLATE_NOOP(
                "summary",
                "Please speak with the client before you do anything, and do not call, write "
                "or visit in a way that they have not named as safe.",
            ),
            QT_TRANSLATE_NOOP(
                "summary",
                "How safety is seen can change within a day. Please ask us before you rely on "
                "this later.",
            ),
            _ONLY_THIS,
        ),
    ),
}
