"""Says in words what of a form will not work here, for whoever is about to use it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP


class Matter(StrEnum):
    """What a finding means for whoever fills in the form."""

    ALWAYS_SHOWN = "always shown"
    NOT_COMPUTED = "not computed"
    NOT_FILLED_IN = "not filled in"
    NOT_CHECKED = "not checked"
    NO_ANSWER = "no answer"
    FROM_FILE = "from the file"
    NOT_SHOWN = "not shown"
    WAIVED = "waived"
    WRITTEN_WRONGLY = "written wrongly"
    IGNORED = "ignored"


@dataclass(frozen=True)
class Finding:
    """One thing in a form that is wrong, or that the desk leaves out of account.

    `link_id` is empty for the form itself; `what` is a few words in English, for its author.
    """

    link_id: str
    what: str
    matter: Matter

    def __str__(self) -> str:
        if self.link_id or self.matter is Matter.WRITTEN_WRONGLY:
            return f"{self.link_id}: {self.what}" if self.link_id else self.what
        return f"form: {self.what}"


@dataclass(frozen=True)
class Note:
    """One sentence, translated in the context ``forms``, and the linkIds that it names."""

    text: str
    link_ids: tuple[str, ...]


_SENTENCES: Final = {
    Matter.ALWAYS_SHOWN: QT_TRANSLATE_NOOP(
        "forms",
        "These questions are shown to everyone, because the form's rule for them cannot be "
        "followed here. Results that rest on them are not shown: {questions}",
    ),
    Matter.NOT_COMPUTED: QT_TRANSLATE_NOOP(
        "forms", "These results cannot be computed here and stay empty: {questions}"
    ),
    Matter.NOT_FILLED_IN: QT_TRANSLATE_NOOP(
        "forms",
        "The form would fill these in from records that this app does not give it. "
        "They begin empty: {questions}",
    ),
    Matter.NOT_CHECKED: QT_TRANSLATE_NOOP(
        "forms", "The form's own check of these answers cannot be made here: {questions}"
    ),
    Matter.NO_ANSWER: QT_TRANSLATE_NOOP(
        "forms", "No answer can be given to these questions here: {questions}"
    ),
    Matter.FROM_FILE: QT_TRANSLATE_NOOP(
        "forms",
        "These questions are answered with a picture, a paper or a record of the client's file. "
        "Where the file has none that fits, they are left out: {questions}",
    ),
    Matter.NOT_SHOWN: QT_TRANSLATE_NOOP(
        "forms",
        "The pictures to these questions are not in the form itself and are not shown: {questions}",
    ),
    Matter.WAIVED: QT_TRANSLATE_NOOP(
        "forms",
        "The form insists on answers that nobody can give here. It can be saved without "
        "them: {questions}",
    ),
    Matter.WRITTEN_WRONGLY: QT_TRANSLATE_NOOP(
        "forms", "Parts of the form are not written as FHIR R4 asks. It can be filled in."
    ),
    Matter.IGNORED: QT_TRANSLATE_NOOP(
        "forms", "Parts of the form are meant for other programs and are left out of account."
    ),
}


def notes_of(findings: Iterable[Finding]) -> tuple[Note, ...]:
    """Return a sentence for each matter, weightiest first."""
    named: dict[Matter, dict[str, None]] = defaultdict(dict)
    for finding in findings:
        named[finding.matter][finding.link_id] = None
    for link_id in named.get(Matter.WAIVED, ()):
        for matter in (Matter.NO_ANSWER, Matter.FROM_FILE):
            named[matter].pop(link_id, None)  # one sentence is enough
    return tuple(
        Note(text, tuple(each for each in named[matter] if each))
        for matter, text in _SENTENCES.items()
        if named.get(matter)
    )
