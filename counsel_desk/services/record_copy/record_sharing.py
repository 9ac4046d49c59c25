"""Describes consents and disclosures in a copy of a record."""

from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import Consent
from counsel_desk.domain.disclosure import Disclosure
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.consent.consent_sheet import assent_text
from counsel_desk.services.consent.consent_text import recipient_text
from counsel_desk.services.documents.wording import day_text, instant_text, last_day
from counsel_desk.services.record_copy.record_wording import Description, Language

_CONSENT = QT_TRANSLATE_NOOP("sheets", "Consent")
_GIVEN = QT_TRANSLATE_NOOP("sheets", "Given")
_ASSENT = QT_TRANSLATE_NOOP("sheets", "The child's own yes")
_HOW = QT_TRANSLATE_NOOP("sheets", "How")
_NARROWED = QT_TRANSLATE_NOOP("sheets", "A part withdrawn on")
_HOLDS = QT_TRANSLATE_NOOP("sheets", "In force until")
_WITHDRAWN = QT_TRANSLATE_NOOP("sheets", "Withdrawn on")
_FOR = QT_TRANSLATE_NOOP("sheets", "For")
_TO = QT_TRANSLATE_NOOP("sheets", "To")
_PARTS = QT_TRANSLATE_NOOP("sheets", "What")
_SHARED = QT_TRANSLATE_NOOP("sheets", "Shared about you")


def consent(body: Consent, lang: Language) -> Description:
    """Describe what the client agreed to, with the explanation they were given."""
    facts = [
        (lang.say(_FOR), lang.word(words.PURPOSES[body.purpose])),
        (lang.say(_TO), recipient_text(body.recipient)),
        (lang.say(_PARTS), ", ".join(lang.parts(body.parts))),
        (lang.say(_HOLDS), day_text(last_day(body))),
        (lang.say(_GIVEN), lang.word(words.GIVEN_BY[body.giving.by])),
        (lang.say(_ASSENT), assent_text(body.giving, lang.say)),
        (lang.say(_HOW), lang.word(words.MANNERS[body.giving.manner])),
        (lang.say(_NARROWED), instant_text(body.narrowed) if body.narrowed else ""),
        (lang.say(_WITHDRAWN), instant_text(body.withdrawn) if body.withdrawn else ""),
    ]
    return Description(local_day(body.starts), lang.say(_CONSENT), facts, body.explained)


def disclosure(body: Disclosure, lang: Language) -> Description:
    """Describe what was shared about the client, with whom and for what."""
    facts = [
        (lang.say(_TO), body.recipient.name),
        (lang.say(_FOR), lang.word(words.PURPOSES[body.purpose]) if body.purpose else ""),
        (lang.say(_PARTS), ", ".join(lang.parts(body.parts))),
        *(lang.why(body.exceptional) if body.exceptional else ()),
    ]
    title = f"{lang.say(_SHARED)}: {lang.word(words.STEPS[body.step])}"
    sections = body.summary.sections if body.summary else ()
    return Description(
        local_day(body.instant), title, facts, "\n\n".join(one.text for one in sections)
    )
