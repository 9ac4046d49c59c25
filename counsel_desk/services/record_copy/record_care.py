"""How intake, goals, safety, referrals and comments are told in a copy of a record."""

from counsel_desk.domain import words
from counsel_desk.domain.casework import casework_words
from counsel_desk.domain.demands import Demand
from counsel_desk.domain.goals import Goal
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.referrals import Referral
from counsel_desk.domain.safety import RiskAssessment, SafetyPlan, parts
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.voice import Comment
from counsel_desk.services.documents.wording import day_text
from counsel_desk.services.record_copy.record_wording import Told, Tongue
from counsel_desk.services.safety.safety_sheet import HEADINGS

_INTAKE = QT_TRANSLATE_NOOP("sheets", "What you told when you came")
_OWN_WORDS = QT_TRANSLATE_NOOP("sheets", "What you want to work on")
_STRENGTHS = QT_TRANSLATE_NOOP("sheets", "What carries you")
_PEOPLE = QT_TRANSLATE_NOOP("sheets", "Who supports you")
_PLACES = QT_TRANSLATE_NOOP("sheets", "Where you are at ease")
_CONTACT = QT_TRANSLATE_NOOP("sheets", "Ways to reach you")
_TIMES = QT_TRANSLATE_NOOP("sheets", "Safe times, and other words on contact")
_GUARDIAN = QT_TRANSLATE_NOOP("sheets", "Guardian")
_BORN = QT_TRANSLATE_NOOP("sheets", "Born on")
_GOAL = QT_TRANSLATE_NOOP("sheets", "Something you want")
_REVIEW = QT_TRANSLATE_NOOP("sheets", "To be looked at again")
_RATED = QT_TRANSLATE_NOOP("sheets", "How far it is, by your own measure")
_PLAN = QT_TRANSLATE_NOOP("sheets", "Safety plan")
_RISK = QT_TRANSLATE_NOOP("sheets", "How safe you were thought to be")
_REASONS = QT_TRANSLATE_NOOP("sheets", "Why")
_PROTECTIVE = QT_TRANSLATE_NOOP("sheets", "What speaks for your safety")
_AGREED = QT_TRANSLATE_NOOP("sheets", "What was agreed with you")
_REFERRAL = QT_TRANSLATE_NOOP("sheets", "Asked for you")
_TO = QT_TRANSLATE_NOOP("sheets", "To")
_ANSWER = QT_TRANSLATE_NOOP("sheets", "Answer")
_PROMISED = QT_TRANSLATE_NOOP("sheets", "Promised by")
_DEMAND = QT_TRANSLATE_NOOP("sheets", "Somebody asked for your records")
_ASKED_BY = QT_TRANSLATE_NOOP("sheets", "Asked by")
_POWER = QT_TRANSLATE_NOOP("sheets", "Under what power")
_DECIDED = QT_TRANSLATE_NOOP("sheets", "What was decided")
_LEFT = QT_TRANSLATE_NOOP("sheets", "What left")
_ANSWERED = QT_TRANSLATE_NOOP("sheets", "Answered on")
_COMMENT = QT_TRANSLATE_NOOP("sheets", "Your comment")


def intake(body: Intake, to: Tongue) -> Told:
    """Tell what she said of herself, in the words that were kept."""
    guardian = body.guardian
    told = ", ".join(
        text for text in (guardian.name, guardian.relation, guardian.reach) if text.strip()
    )
    facts = [
        (to.say(_BORN), day_text(body.born) if body.born else ""),
        (to.say(_CONTACT), ", ".join(one.how for one in body.contacts if one.how.strip())),
        (to.say(_TIMES), body.times),
        (to.say(_GUARDIAN), told),
        (to.say(_OWN_WORDS), body.own_words),
        (to.say(_STRENGTHS), body.strengths),
        (to.say(_PEOPLE), body.people),
        (to.say(_PLACES), body.places),
    ]
    return Told(None, to.say(_INTAKE), facts, "")


def goal(body: Goal, to: Tongue) -> Told:
    """Tell a goal with its steps and her own ratings."""
    ratings = ", ".join(f"{day_text(one.day)}: {one.value}" for one in body.ratings)
    facts = [
        (to.say(_REVIEW), day_text(body.review) if body.review else ""),
        (to.say(_RATED), ratings),
    ]
    steps = [one.text for one in body.steps]
    return Told(body.since, to.say(_GOAL), facts, "\n".join([body.words, *steps]))


def safety_plan(body: SafetyPlan, to: Tongue) -> Told:
    """Tell a safety plan, part by part."""
    facts = [(to.say(HEADINGS[name]), text) for name, text in parts(body)]
    return Told(body.written, to.say(_PLAN), facts, "")


def risk_assessment(body: RiskAssessment, to: Tongue) -> Told:
    """Tell how her risk was seen."""
    facts = [
        (to.say(_RISK), to.word(words.RISKS[body.level])),
        (to.say(_REASONS), body.reasons),
        (to.say(_PROTECTIVE), body.protective),
        (to.say(_AGREED), body.agreed),
    ]
    return Told(body.day, to.say(_RISK), facts, "")


def referral(body: Referral, to: Tongue) -> Told:
    """Tell what was asked for her, and what came of it."""
    facts = [
        (to.word(words.SERVICES[body.service]), to.word(words.REFERRAL_STATES[body.state])),
        (to.say(_TO), body.to),
        (to.say(_PROMISED), day_text(body.promised) if body.promised else ""),
    ]
    for one in body.escalations:
        rung = f"{to.word(words.RUNGS[one.rung])}, {day_text(one.sent)}"
        facts.append((rung, one.answer or one.office))
    return Told(body.sent, to.say(_REFERRAL), facts, body.asked)


def comment(body: Comment, to: Tongue) -> Told:
    """Tell a comment that she lets her counsellor see."""
    given = ", ".join("–" if one is None else str(one) for one in body.answers)
    return Told(body.given, to.say(_COMMENT), [(to.say(_ANSWER), given)], body.text)


def demand(body: Demand, to: Tongue) -> Told:
    """Tell who asked for her records, and what was done; legal advice is not for a copy."""
    facts = [
        (to.say(_ASKED_BY), ", ".join(one for one in (body.asked_by, body.office) if one)),
        (to.say(_POWER), to.word(casework_words.POWERS[body.power])),
        (to.say(_DECIDED), to.word(casework_words.DECISIONS[body.decision])),
        (to.say(_LEFT), body.left),
        (to.say(_ANSWERED), day_text(body.answered) if body.answered else ""),
    ]
    return Told(body.received, to.say(_DEMAND), facts, body.asked_for)
