"""Describes intake, goals, safety, referrals, comments and demands in a copy of a record."""

from counsel_desk.domain import words
from counsel_desk.domain.casework import casework_words
from counsel_desk.domain.demands import Demand
from counsel_desk.domain.goals import Goal
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.referrals import Referral
from counsel_desk.domain.safety import Recent, RiskAssessment, SafetyPlan, Said, Today, parts
from counsel_desk.domain.spoken.first_words import FirstWords
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.voice import Comment
from counsel_desk.services.documents.wording import day_text
from counsel_desk.services.record_copy.record_wording import Description, Language
from counsel_desk.services.safety.safety_sheet import HEADINGS

_FIRST_WORDS = QT_TRANSLATE_NOOP("sheets", "What was said to you at the beginning")
_SAID_BY = QT_TRANSLATE_NOOP("sheets", "Said by")
_INTAKE = QT_TRANSLATE_NOOP("sheets", "What you told when you came")
_OWN_WORDS = QT_TRANSLATE_NOOP("sheets", "What you want to work on")
_STRENGTHS = QT_TRANSLATE_NOOP("sheets", "What carries you")
_PEOPLE = QT_TRANSLATE_NOOP("sheets", "Who supports you")
_PLACES = QT_TRANSLATE_NOOP("sheets", "Where you are at ease")
_CONTACT = QT_TRANSLATE_NOOP("sheets", "Ways to reach you")
_TIMES = QT_TRANSLATE_NOOP("sheets", "Safe times, and other words on contact")
_GUARDIAN = QT_TRANSLATE_NOOP("sheets", "Guardian")
_BORN = QT_TRANSLATE_NOOP("sheets", "Born on")
_AGE = QT_TRANSLATE_NOOP("sheets", "Age")
_IN_DOUBT = QT_TRANSLATE_NOOP("sheets", "You may be under 18; this is not settled yet")
_GOAL = QT_TRANSLATE_NOOP("sheets", "Something you want")
_REVIEW = QT_TRANSLATE_NOOP("sheets", "To be looked at again")
_RATED = QT_TRANSLATE_NOOP("sheets", "How far it is, by your own measure")
_PLAN = QT_TRANSLATE_NOOP("sheets", "Safety plan")
_RISK = QT_TRANSLATE_NOOP("sheets", "How safe you were thought to be")
_OWN_VIEW = QT_TRANSLATE_NOOP("sheets", "How you saw it yourself")
_DANGERS = QT_TRANSLATE_NOOP("sheets", "What the worry was about")
_HURT = QT_TRANSLATE_NOOP("sheets", "Whether you were hurt that day")
_TONIGHT = QT_TRANSLATE_NOOP("sheets", "Whether you had a safe place for the night")
_RECENT = QT_TRANSLATE_NOOP("sheets", "Whether there was sexual violence in the days before")
_STOPS = QT_TRANSLATE_NOOP("sheets", "If you stop coming: whom we may ask, and what we may say")
_MISSING = QT_TRANSLATE_NOOP("sheets", "If you go missing: whom we may ask, and what we may say")
_DIES = QT_TRANSLATE_NOOP("sheets", "If you die: whom we may turn to, and what we may say")
_REASONS = QT_TRANSLATE_NOOP("sheets", "Why")
_PROTECTIVE = QT_TRANSLATE_NOOP("sheets", "What speaks for your safety")
_AGREED = QT_TRANSLATE_NOOP("sheets", "What was agreed with you")
_REFERRAL = QT_TRANSLATE_NOOP("sheets", "Asked for you")
_TO = QT_TRANSLATE_NOOP("sheets", "To")
_ANSWER = QT_TRANSLATE_NOOP("sheets", "Answer")
_PROMISED = QT_TRANSLATE_NOOP("sheets", "Promised by")
_DEMAND = QT_TRANSLATE_NOOP("sheets", "Somebody asked for your records")
_ASKED_BY = QT_TRANSLATE_NOOP("sheets", "Asked by")
_POWER = QT_TRANSLATE_NOOP("sheets", "Under which law or order")
_DECIDED = QT_TRANSLATE_NOOP("sheets", "What was decided")
_LEFT = QT_TRANSLATE_NOOP("sheets", "What was given")
_ANSWERED = QT_TRANSLATE_NOOP("sheets", "Answered on")
_COMMENT = QT_TRANSLATE_NOOP("sheets", "Your comment")


_SEX = QT_TRANSLATE_NOOP("sheets", "Sex, as it was noted")
_SEXES = {
    "female": QT_TRANSLATE_NOOP("sheets", "Female"),
    "male": QT_TRANSLATE_NOOP("sheets", "Male"),
    "other": QT_TRANSLATE_NOOP("sheets", "Another"),
}


def first_words(body: FirstWords, lang: Language) -> Description:
    """Describe what the client heard before they told anything."""
    return Description(
        body.said, lang.say(_FIRST_WORDS), [(lang.say(_SAID_BY), body.by)], body.text
    )


def intake(body: Intake, lang: Language) -> Description:
    """Describe what the client said about themselves, in the words recorded."""
    guardian, absent = body.guardian, body.if_absent
    guardian_text = ", ".join(
        text for text in (guardian.name, guardian.relation, guardian.reach) if text.strip()
    )
    facts = [
        (lang.say(_BORN), day_text(body.born) if body.born else ""),
        (lang.say(_AGE), lang.say(_IN_DOUBT) if body.in_doubt else ""),
        (lang.say(_SEX), lang.say(_SEXES[body.sex]) if body.sex in _SEXES else ""),
        (lang.say(_CONTACT), ", ".join(one.how for one in body.contacts if one.how.strip())),
        (lang.say(_TIMES), body.times),
        (lang.say(_STOPS), _together(absent.stops_ask, absent.stops_say)),
        (lang.say(_MISSING), _together(absent.missing_ask, absent.missing_say)),
        (lang.say(_DIES), _together(absent.dies_ask, absent.dies_say)),
        (lang.say(_GUARDIAN), guardian_text),
        (lang.say(_OWN_WORDS), body.own_words),
        (lang.say(_STRENGTHS), body.strengths),
        (lang.say(_PEOPLE), body.people),
        (lang.say(_PLACES), body.places),
    ]
    return Description(None, lang.say(_INTAKE), facts, "")


def _together(*texts: str) -> str:
    return "; ".join(text.strip() for text in texts if text.strip())


def goal(body: Goal, lang: Language) -> Description:
    """Describe a goal with its steps and the client's own ratings."""
    ratings = ", ".join(f"{day_text(one.day)}: {one.value}" for one in body.ratings)
    facts = [
        (lang.say(_REVIEW), day_text(body.review) if body.review else ""),
        (lang.say(_RATED), ratings),
    ]
    steps = [one.text for one in body.steps]
    return Description(body.since, lang.say(_GOAL), facts, "\n".join([body.words, *steps]))


def safety_plan(body: SafetyPlan, lang: Language) -> Description:
    """Describe a safety plan, part by part."""
    facts = [(lang.say(HEADINGS[name]), text) for name, text in parts(body)]
    return Description(body.written, lang.say(_PLAN), facts, "")


def risk_assessment(body: RiskAssessment, lang: Language) -> Description:
    """Describe a risk assessment."""
    facts = [
        (lang.say(_OWN_VIEW), body.own_view),
        *(_today(body.today, lang) if body.today else ()),
        (lang.say(_DANGERS), ", ".join(lang.word(words.DANGERS[one]) for one in body.dangers)),
        (lang.say(_RISK), lang.word(words.RISKS[body.level])),
        (lang.say(_REASONS), body.reasons),
        (lang.say(_PROTECTIVE), body.protective),
        (lang.say(_AGREED), body.agreed),
    ]
    return Description(body.day, lang.say(_RISK), facts, "")


def _today(body: Today, lang: Language) -> list[tuple[str, str]]:
    """Return the answers that the client gave."""
    hurt = body.hurt is not Said.NOT_SAID
    tonight, recent = body.safe_tonight is not Said.NOT_SAID, body.recent is not Recent.NOT_SAID
    return [
        (lang.say(_HURT), lang.word(words.SAID[body.hurt]) if hurt else ""),
        (lang.say(_TONIGHT), lang.word(words.SAID[body.safe_tonight]) if tonight else ""),
        (lang.say(_RECENT), lang.word(words.RECENT[body.recent]) if recent else ""),
    ]


def referral(body: Referral, lang: Language) -> Description:
    """Describe what was applied for, and what came of it."""
    facts = [
        (lang.word(words.SERVICES[body.service]), lang.word(words.REFERRAL_STATES[body.state])),
        (lang.say(_TO), body.to),
        (lang.say(_PROMISED), day_text(body.promised) if body.promised else ""),
    ]
    for one in body.escalations:
        rung = f"{lang.word(words.RUNGS[one.rung])}, {day_text(one.sent)}"
        facts.append((rung, one.answer or one.office))
    return Description(body.sent, lang.say(_REFERRAL), facts, body.asked)


def comment(body: Comment, lang: Language) -> Description:
    """Describe a comment that the client shares with the counsellor."""
    given = ", ".join("–" if one is None else str(one) for one in body.answers)
    return Description(body.given, lang.say(_COMMENT), [(lang.say(_ANSWER), given)], body.text)


def demand(body: Demand, lang: Language) -> Description:
    """Describe who demanded the records, and what was done; legal advice is left out."""
    facts = [
        (lang.say(_ASKED_BY), ", ".join(one for one in (body.asked_by, body.office) if one)),
        (lang.say(_POWER), lang.word(casework_words.POWERS[body.power])),
        (lang.say(_DECIDED), lang.word(casework_words.DECISIONS[body.decision])),
        (lang.say(_LEFT), body.left),
        (lang.say(_ANSWERED), day_text(body.answered) if body.answered else ""),
    ]
    return Description(body.received, lang.say(_DEMAND), facts, body.asked_for)
