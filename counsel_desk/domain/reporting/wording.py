"""Words for tables and their groups, on the screen and on paper, in the context ``Words``."""

from collections.abc import Mapping
from enum import StrEnum

from counsel_desk.domain import words
from counsel_desk.domain.caseload.feedback_groups import (
    FEEDBACK,
    HIGH,
    LOW,
    MIDDLE,
    NOTHING,
    Again,
    Free,
    Matters,
    Received,
    Respected,
    Voice,
)
from counsel_desk.domain.caseload.groups import (
    Age,
    Answered,
    Escalated,
    Outcome,
    Sessions,
    SpokenOf,
    Tongue,
)
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

TABLES: Mapping[type[StrEnum], str] = {
    Intensity: QT_TRANSLATE_NOOP("Words", "Support needed"),
    Age: QT_TRANSLATE_NOOP("Words", "Age"),
    SpokenOf: QT_TRANSLATE_NOOP("Words", "How they want to be spoken of"),
    Tongue: QT_TRANSLATE_NOOP("Words", "Language they are most at home in"),
    Sessions: QT_TRANSLATE_NOOP("Words", "Sessions in three months"),
    Outcome: QT_TRANSLATE_NOOP("Words", "Change between the first and the last questionnaire"),
    Answered: QT_TRANSLATE_NOOP("Words", "Answers of the offices that were asked"),
    Escalated: QT_TRANSLATE_NOOP("Words", "Whether a higher office was asked"),
    Voice: QT_TRANSLATE_NOOP("Words", "Feel listened to, as they said in shared comments"),
    Matters: QT_TRANSLATE_NOOP("Words", "Talk about what matters to them, as they said"),
    Free: QT_TRANSLATE_NOOP("Words", "Feel free to say no, as they said"),
    Respected: QT_TRANSLATE_NOOP("Words", "Were treated with respect by another service"),
    Received: QT_TRANSLATE_NOOP("Words", "Got from another service what they went for"),
    Again: QT_TRANSLATE_NOOP("Words", "Would go to another service again"),
}
_ANSWERS = {
    NOTHING: QT_TRANSLATE_NOOP("Words", "No shared answer"),
    LOW: QT_TRANSLATE_NOOP("Words", "Not at all, or a little"),
    MIDDLE: QT_TRANSLATE_NOOP("Words", "Partly"),
    HIGH: QT_TRANSLATE_NOOP("Words", "Mostly or fully"),
}
GROUPS: Mapping[StrEnum, str] = {
    **dict(words.INTENSITIES.items()),
    Age.CHILD: QT_TRANSLATE_NOOP("Words", "Under 18"),
    Age.YOUNG: QT_TRANSLATE_NOOP("Words", "18 to 24"),
    Age.MIDDLE: QT_TRANSLATE_NOOP("Words", "25 to 34"),
    Age.OLDER: QT_TRANSLATE_NOOP("Words", "35 or older"),
    Age.NOT_SAID: QT_TRANSLATE_NOOP("Words", "Age not said"),
    SpokenOf.SHE: QT_TRANSLATE_NOOP("Words", "As she"),
    SpokenOf.HE: QT_TRANSLATE_NOOP("Words", "As he"),
    SpokenOf.OTHER: QT_TRANSLATE_NOOP("Words", "In another way"),
    SpokenOf.NOT_SAID: QT_TRANSLATE_NOOP("Words", "Not said how"),
    Tongue.BENGALI: QT_TRANSLATE_NOOP("Words", "Bengali"),
    Tongue.HINDI: QT_TRANSLATE_NOOP("Words", "Hindi"),
    Tongue.MARATHI: QT_TRANSLATE_NOOP("Words", "Marathi"),
    Tongue.OTHER: QT_TRANSLATE_NOOP("Words", "Another language"),
    Sessions.NONE: QT_TRANSLATE_NOOP("Words", "No session"),
    Sessions.FEW: QT_TRANSLATE_NOOP("Words", "1 to 3 sessions"),
    Sessions.SOME: QT_TRANSLATE_NOOP("Words", "4 to 8 sessions"),
    Sessions.MANY: QT_TRANSLATE_NOOP("Words", "9 sessions or more"),
    Outcome.IMPROVED: QT_TRANSLATE_NOOP("Words", "Clearly better"),
    Outcome.UNCHANGED: QT_TRANSLATE_NOOP("Words", "No change large enough to count"),
    Outcome.WORSE: QT_TRANSLATE_NOOP("Words", "Clearly worse"),
    Outcome.NOT_KNOWN: QT_TRANSLATE_NOOP("Words", "Not asked twice, or not known"),
    Answered.NOT_ASKED: QT_TRANSLATE_NOOP("Words", "No office was asked"),
    Answered.IN_TIME: QT_TRANSLATE_NOOP("Words", "Answered within 30 days"),
    Answered.LATE: QT_TRANSLATE_NOOP("Words", "Answered later"),
    Answered.WAITING: QT_TRANSLATE_NOOP("Words", "No answer yet"),
    Escalated.NO: QT_TRANSLATE_NOOP("Words", "No higher office was asked"),
    Escalated.YES: QT_TRANSLATE_NOOP("Words", "A higher office was asked"),
    **{group: _ANSWERS[at] for table in FEEDBACK for at, group in enumerate(table)},
}
SCORES: Mapping[str, str] = {
    "stress_total": QT_TRANSLATE_NOOP("Words", "Stress"),
    "resilience_total": QT_TRANSLATE_NOOP("Words", "Resilience"),
    "trust_total": QT_TRANSLATE_NOOP("Words", "Trust"),
    "rivalry_total": QT_TRANSLATE_NOOP("Words", "Competing, said openly"),
    "hierarchy_total": QT_TRANSLATE_NOOP("Words", "Who leads, and how"),
    "partnership_total": QT_TRANSLATE_NOOP("Words", "Partners who need each other"),
    "empathy_total": QT_TRANSLATE_NOOP("Words", "Empathy"),
    "load_total": QT_TRANSLATE_NOOP("Words", "Load (more is heavier)"),
    "say_total": QT_TRANSLATE_NOOP("Words", "A say in decisions"),
}
"""What the scores of the check-in and of the team climate are about."""
