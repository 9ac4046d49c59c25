"""The text read to the client before they decide: the built-in forms, filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import (
    FOR_A_CHILD,
    SHARING,
    Category,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.documents.wording import day_text, parts_in_words, speaker
from counsel_desk.services.ports.tools import Tools
from forms import fhir
from forms.filling import Filling
from forms.library import builtin
from forms.model import Item, Questionnaire

_SHARING = "consent_sharing"
FORMS: Mapping[Purpose, str] = {
    **dict.fromkeys(SHARING, _SHARING),
    Purpose.COUNSELLING: "consent_counselling",
    Purpose.SUPERVISION: "consent_supervision",
    Purpose.STATISTICS: "consent_statistics",
    Purpose.RESEARCH: "consent_research",
}
"""The form for each purpose. There is none for the media: nothing is ever given to them."""
SHORT_UNTIL = 12
"""Years up to which a child is read the short words: from about 12 on, children follow the words
that adults are read, and are owed all of them."""
_YOUNG = "consent_young"
NAMING = Part(Category.NEEDS_AND_RECOMMENDATIONS)
"""What a client must have agreed to share before a letter about their needs may name them."""
IN_LETTERS = frozenset({Purpose.SERVICE_REFERRAL, Purpose.VICTIM_COMPENSATION})
"""The purposes of letters that may name the client."""
_SYMBOL = "urn:counsel-desk:extension:symbol"
_GAP = "…"
"""Placeholder for what is not chosen yet."""


@dataclass(frozen=True)
class Explained:
    """The text that is read to the client.

    Attributes:
        title: Title of the form.
        text: Sentences, separated by blank lines.
        symbols: The icon for each sentence of `text`.
    """

    title: str
    text: str
    symbols: tuple[str, ...]

    def lines(self) -> list[tuple[str, str]]:
        """Return each sentence after its icon."""
        return list(zip(self.symbols, self.text.split("\n\n"), strict=True))


@dataclass(frozen=True)
class Readers:
    """The people of the office whom a consent names, because they may come to read.

    Attributes:
        counsellors: Who may stand in, or be handed the file.
        supervisors: Who sign for what leaves without consent.
        caseworkers: Who share the desk of the recipient.
        complaints: To whom complaints are sealed; empty if nobody is named.
    """

    counsellors: tuple[str, ...] = ()
    supervisors: tuple[str, ...] = ()
    caseworkers: tuple[str, ...] = ()
    complaints: str = ""


NOBODY = Readers()


def explained(
    tools: Tools,
    office: str,
    terms: Terms,
    until: date,
    readers: Readers = NOBODY,
    *,
    young: bool = False,
) -> Explained:
    """Return the text of a consent in the language of its terms.

    Args:
        tools: Supplies translations.
        office: Name of the office, where the client can withdraw the consent.
        terms: What the client is asked for; leaves gaps where nothing is chosen yet.
        until: Its last day.
        readers: Who else may come to read, by name.
        young: Whether the client is younger than `SHORT_UNTIL` and is read the short words; so is
            who gives it for a child who is too young to be asked.
    """
    form, language = builtin(FORMS[terms.purpose]), terms.language
    values = _values(tools, office, terms, until, readers)
    short = young or bool(terms.giving.too_young.strip())
    shown = _shown(terms, readers, builtin(_YOUNG) if short else form)
    texts = [_one_line(item.text_in(language).format(**values)) for item in shown]
    symbols = tuple(fhir.as_text(fhir.extension_value(item.document, _SYMBOL)) for item in shown)
    return Explained(form.title_in(language), "\n\n".join(texts), symbols)


def title(purpose: Purpose, language: str) -> str:
    """Return the title of a consent for a purpose."""
    return builtin(FORMS[purpose]).title_in(language)


def _shown(terms: Terms, readers: Readers, form: Questionnaire) -> list[Item]:
    """Return the form's sentences that apply to these terms, by the form's own conditions."""
    filling = Filling(form)
    at_desk = terms.recipient is None or terms.recipient.at_desk
    answers = {
        "at_desk": at_desk,
        "has_caseworkers": at_desk and bool(readers.caseworkers),
        "has_counsellors": bool(readers.counsellors),
        "has_supervisors": bool(readers.supervisors),
        "has_complaints": bool(readers.complaints),
        "may_be_named": not at_desk and NAMING in terms.parts and terms.purpose in IN_LETTERS,
        "for_a_child": terms.giving.by in FOR_A_CHILD,
        "has_conditions": bool(terms.conditions.strip()),
        "child_asked": not terms.giving.too_young.strip(),
        "shares": terms.purpose in SHARING,
        **{str(purpose): terms.purpose is purpose for purpose in Purpose if purpose not in SHARING},
        "for_compensation": terms.purpose is Purpose.VICTIM_COMPENSATION,
    }
    for name, value in answers.items():
        if filling.questionnaire.item(name) is not None:
            filling.set(name, [{"valueBoolean": value}])
    enabled = filling.enabled()
    items = filling.questionnaire.items
    return [item for item in items if not item.asks and item.link_id in enabled]


def _values(
    tools: Tools, office: str, terms: Terms, until: date, readers: Readers
) -> dict[str, str]:
    word = speaker(tools, words.CONTEXT, terms.language)
    return {
        "recipient": recipient_text(terms.recipient) or _GAP,
        "name": (terms.recipient.name.strip() if terms.recipient else "") or _GAP,
        "parts": ", ".join(parts_in_words(tools, terms.parts, terms.language)) or _GAP,
        "purpose": word(words.PURPOSES[terms.purpose]),
        "until": day_text(until),
        "office": office,
        "guardian": terms.giving.guardian.strip() or _GAP,
        "conditions": terms.conditions,
        "study": (terms.study.title.strip() if terms.study else "") or _GAP,
        "researcher": (terms.study.researcher.strip() if terms.study else "") or _GAP,
        "approval": (terms.study.approval.strip() if terms.study else "") or _GAP,
        "counsellors": ", ".join(readers.counsellors),
        "supervisors": ", ".join(readers.supervisors),
        "caseworkers": ", ".join(readers.caseworkers),
        "complaints": readers.complaints,
    }


def _one_line(text: str) -> str:
    """Return text without line breaks: blank lines separate the sentences of a consent."""
    return " ".join(text.split())


def recipient_text(recipient: Recipient | None) -> str:
    """Return a recipient's name, with role and organisation if they are given."""
    if recipient is None:
        return ""
    named = (recipient.name, recipient.role, recipient.organisation)
    return ", ".join(part.strip() for part in named if part.strip())
