"""How consents, and what was shared, are told in a copy of a record."""

from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.release import Disclosure
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.consent.consent_text import recipient_text
from counsel_desk.services.documents.wording import day_text, instant_text, last_day
from counsel_desk.services.record_copy.record_wording import Told, Tongue

_CONSENT = QT_TRANSLATE_NOOP("sheets", "Consent")
_GIVEN = QT_TRANSLATE_NOOP("sheets", "Given")
_HOW = QT_TRANSLATE_NOOP("sheets", "How")
_NARROWED = QT_TRANSLATE_NOOP("sheets", "A part taken back on")
_HOLDS = QT_TRANSLATE_NOOP("sheets", "Holds until")
_WITHDRAWN = QT_TRANSLATE_NOOP("sheets", "Taken back on")
_FOR = QT_TRANSLATE_NOOP("sheets", "For")
_TO = QT_TRANSLATE_NOOP("sheets", "To")
_PARTS = QT_TRANSLATE_NOOP("sheets", "What")
_SHARED = QT_TRANSLATE_NOOP("sheets", "Shared about you")


def consent(body: Consent, to: Tongue) -> Told:
    """Tell what she agreed to, with the words that were explained to her."""
    facts = [
        (to.say(_FOR), to.word(words.PURPOSES[body.purpose])),
        (to.say(_TO), recipient_text(body.recipient)),
        (to.say(_PARTS), ", ".join(to.parts(body.parts))),
        (to.say(_HOLDS), day_text(last_day(body))),
        (to.say(_GIVEN), to.word(words.GIVEN_BY[body.giving.by])),
        (to.say(_HOW), to.word(words.MANNERS[body.giving.manner])),
        (to.say(_NARROWED), instant_text(body.narrowed) if body.narrowed else ""),
        (to.say(_WITHDRAWN), instant_text(body.withdrawn) if body.withdrawn else ""),
    ]
    return Told(body.starts.astimezone().date(), to.say(_CONSENT), facts, body.explained)


def disclosure(body: Disclosure, to: Tongue) -> Told:
    """Tell what was shared about her, with whom and what for."""
    facts = [
        (to.say(_TO), body.recipient.name),
        (to.say(_FOR), to.word(words.PURPOSES[body.purpose]) if body.purpose else ""),
        (to.say(_PARTS), ", ".join(to.parts(body.parts))),
        *(to.why(body.exceptional) if body.exceptional else ()),
    ]
    title = f"{to.say(_SHARED)}: {to.word(words.STEPS[body.step])}"
    sections = body.summary.sections if body.summary else ()
    return Told(
        body.instant.astimezone().date(), title, facts, "\n\n".join(one.text for one in sections)
    )
