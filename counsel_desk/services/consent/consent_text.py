"""The text read to the client before they decide: the built-in forms, filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import FOR_A_CHILD, SHARING, Purpose, Recipient
from counsel_desk.services.consent.consent_terms import Terms
from counsel_desk.services.documents.wording import day_text, parts_in_words, speaker
from counsel_desk.services.ports.tools import Tools
from forms import fhir
from forms.filling import Filling
from forms.library import builtin
from forms.model import Item

_SHARING = "consent_sharing"
FORMS: Mapping[Purpose, str] = {
    **dict.fromkeys(SHARING, _SHARING),
    Purpose.COUNSELLING: "consent_counselling",
    Purpose.SUPERVISION: "consent_supervision",
    Purpose.STATISTICS: "consent_statistics",
    Purpose.RESEARCH: "consent_research",
}
"""The form for each purpose. There is none for the media: nothing is ever given to them."""
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


def explained(tools: Tools, office: str, terms: Terms, until: date) -> Explained:
    """Return the text of a consent in the language of its terms.

    Args:
        tools: Supplies translations.
        office: Name of the office, where the client can withdraw the consent.
        terms: What the client is asked for; leaves gaps where nothing is chosen yet.
        until: Its last day.
    """
    form, language = builtin(FORMS[terms.purpose]), terms.language
    values = _values(tools, office, terms, until)
    shown = _shown(terms)
    texts = [_one_line(item.text_in(language).format(**values)) for item in shown]
    symbols = tuple(fhir.as_text(fhir.extension_value(item.document, _SYMBOL)) for item in shown)
    return Explained(form.title_in(language), "\n\n".join(texts), symbols)


def title(purpose: Purpose, language: str) -> str:
    """Return the title of a consent for a purpose."""
    return builtin(FORMS[purpose]).title_in(language)


def _shown(terms: Terms) -> list[Item]:
    """Return the form's sentences that apply to these terms, by the form's own conditions."""
    filling = Filling(builtin(FORMS[terms.purpose]))
    answers = {
        "at_desk": terms.recipient is None or terms.recipient.at_desk,
        "for_a_child": terms.giving.by in FOR_A_CHILD,
        "has_conditions": bool(terms.conditions.strip()),
    }
    for name, value in answers.items():
        if filling.questionnaire.item(name) is not None:
            filling.set(name, [{"valueBoolean": value}])
    enabled = filling.enabled()
    items = filling.questionnaire.items
    return [item for item in items if not item.asks and item.link_id in enabled]


def _values(tools: Tools, office: str, terms: Terms, until: date) -> dict[str, str]:
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
