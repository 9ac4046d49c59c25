"""Texts of timeline entries in the current language."""

from counsel_desk.domain.timeline import Phrase
from ui import words


def say(said: Phrase | None) -> str:
    """Return a marked text translated, with its placeholders filled in."""
    if said is None:
        return ""
    facts = {
        name: fact if isinstance(fact, str) else say(fact) for name, fact in said.facts.items()
    }
    text = words.translated(said.context, said.text)
    return text.format(**facts) if facts else text
