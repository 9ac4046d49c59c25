"""The fixed texts of each type of summary: opening, headings and closing rules.

The impact statement is written for a claim under section 396 of the Bharatiya Nagarik Suraksha
Sanhita, 2023, and the schemes made under it, such as the one of the National Legal Services
Authority for women (2018).
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


_STRENGTHS = QT_TRANSLATE_NOOP("summary", "What carries her")
_RESULTS = QT_TRANSLATE_NOOP("summary", "Results of questionnaires")
_ONLY_THIS = QT_TRANSLATE_NOOP(
    "summary",
    "Please use this for the purpose above only, show it to nobody else, and destroy it when her "
    "consent ends or she takes it back.",
)
_NOT_MORE = QT_TRANSLATE_NOOP(
    "summary",
    "It tells only what she agreed to; what is not in it was not asked about or is not for "
    "sharing.",
)

WORDINGS: Mapping[SummaryType, Wording] = {
    SummaryType.REFERRAL_SUMMARY: Wording(
        QT_TRANSLATE_NOOP(
            "summary", "She agreed that you read this, so that you can support her well."
        ),
        {
            Category.PRESENTING_CONCERNS: QT_TRANSLATE_NOOP(
                "summary", "What she wants support with"
            ),
            Category.NEEDS_AND_RECOMMENDATIONS: QT_TRANSLATE_NOOP(
                "summary", "What she needs, and what we recommend"
            ),
            Category.SAFETY_AND_RISK: QT_TRANSLATE_NOOP("summary", "Her safety"),
            Category.FUNCTIONING: QT_TRANSLATE_NOOP("summary", "How she manages day by day"),
            Category.ASSESSMENT_RESULTS: _RESULTS,
            Category.STRENGTHS_AND_SUPPORTS: _STRENGTHS,
            Category.ATTENDANCE: QT_TRANSLATE_NOOP("summary", "Coming to counselling"),
        },
        (
            _ONLY_THIS,
            _NOT_MORE,
            QT_TRANSLATE_NOOP(
                "summary",
                "If you need to know more, please ask her, or ask us: we will ask her first.",
            ),
        ),
    ),
    SummaryType.IMPACT_STATEMENT: Wording(
        QT_TRANSLATE_NOOP(
            "summary",
            "This statement was written at her wish for her claim to victim compensation (section "
            "396 of the Bharatiya Nagarik Suraksha Sanhita, 2023, and the compensation scheme that "
            "applies). It tells how she is and what she needs, as seen in counselling. It is no "
            "medical certificate.",
        ),
        {
            Category.ATTENDANCE: QT_TRANSLATE_NOOP(
                "summary", "The counselling on which this rests"
            ),
            Category.PRESENTING_CONCERNS: QT_TRANSLATE_NOOP("summary", "What weighs on her"),
            Category.FUNCTIONING: QT_TRANSLATE_NOOP(
                "summary", "What this means for her daily life"
            ),
            Category.ASSESSMENT_RESULTS: _RESULTS,
            Category.STRENGTHS_AND_SUPPORTS: _STRENGTHS,
            Category.NEEDS_AND_RECOMMENDATIONS: QT_TRANSLATE_NOOP(
                "summary", "What she needs to recover"
            ),
        },
        (
            QT_TRANSLATE_NOOP(
                "summary",
                "Please use this for her claim only, show it to nobody who does not decide on it, "
                "and do not make it public. Her name and what could tell who she is may not be "
                "printed or published.",
            ),
            QT_TRANSLATE_NOOP(
                "summary",
                "Please do not ask her to tell again what happened because of this statement. "
                "If something is unclear, please ask us: we will ask her first.",
            ),
            _NOT_MORE,
        ),
    ),
    SummaryType.ATTENDANCE_LETTER: Wording(
        QT_TRANSLATE_NOOP(
            "summary",
            "This letter tells when she came to counselling. It does not tell why, and nothing of "
            "what was spoken about.",
        ),
        {Category.ATTENDANCE: QT_TRANSLATE_NOOP("summary", "Attendance")},
        (
            _ONLY_THIS,
            QT_TRANSLATE_NOOP(
                "summary",
                "Nothing about her health, her case or her credibility can be concluded from it.",
            ),
        ),
    ),
    SummaryType.SAFETY_ALERT: Wording(
        QT_TRANSLATE_NOOP(
            "summary",
            "Please read this today. She agreed that you know how her safety is seen, so that you "
            "can help to keep her safe.",
        ),
        {
            Category.SAFETY_AND_RISK: QT_TRANSLATE_NOOP("summary", "How her safety is seen"),
            Category.NEEDS_AND_RECOMMENDATIONS: QT_TRANSLATE_NOOP("summary", "What she needs now"),
        },
        (
            QT_TRANSLATE_NOOP(
                "summary",
                "Please speak with her before you do anything, and do not call, write or visit in "
                "a way that she has not named as safe.",
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
