"""Session notes: their templates, their sections, and what makes one a late entry."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

CONTEXT = "note_templates"
"""The translation context of the built-in templates; an office's own are in no catalogue."""
FREE = "free"
"""The template without sections."""
LATE_AFTER = timedelta(days=2)
"""A note begun longer than this after its session is marked as a late entry."""
UNSIGNED_AFTER = timedelta(hours=72)
"""A draft that waits longer than this for its signature is gently pointed out."""


@dataclass(frozen=True)
class NoteSection:
    """One part of a note.

    Attributes:
        title: The template's title; in English for a built-in template, translated when shown.
        text: What is written there.
    """

    title: str
    text: str = ""


@dataclass(frozen=True)
class TemplateSection:
    """One part that a template asks for.

    Attributes:
        title: Its title.
        hint: One line that helps; may be empty.
    """

    title: str
    hint: str = ""


@dataclass(frozen=True)
class NoteTemplate:
    """The parts of a note, in order.

    Attributes:
        title: Its name.
        sections: Its parts; none for a free note.
        built_in: Whether its words are the desk's own, which are translated.
    """

    title: str
    sections: tuple[TemplateSection, ...]
    built_in: bool = False


@dataclass(frozen=True)
class Note:
    """A signed session note, or an amendment of one, which is a further version of its record.

    Attributes:
        held: The day of the session.
        text: The note; beside sections, whatever else was written.
        signed: When it was signed.
        follow_up: The day of a planned follow-up, if there is one.
        amendment: Why it was amended; empty in the first version.
        template: `FREE`, the key of a built-in template or the record id of the office's own.
        sections: Its parts; none in a free note.
        begun: When it was first begun, if that is known.
    """

    held: date
    text: str
    signed: datetime
    follow_up: date | None = None
    amendment: str = ""
    template: str = FREE
    sections: tuple[NoteSection, ...] = ()
    begun: datetime | None = None

    @property
    def whole(self) -> str:
        """All its text, with the titles of the parts that hold any."""
        return whole(self.sections, self.text)

    @property
    def late(self) -> bool:
        """Whether it was begun more than two days after the session."""
        return self.begun is not None and late(self.held, self.begun)


@dataclass(frozen=True)
class NoteDraft:
    """An unsigned note, kept as an encrypted draft in the vault.

    Attributes:
        client: Record id of the client.
        held: The day of the session.
        text: As far as it is written; beside sections, whatever else was written.
        follow_up: The day of a planned follow-up, if there is one.
        saved: When the draft was last saved.
        note: Record id of the signed note that it amends; empty for a new note.
        amendment: Why it is amended.
        template: `FREE`, the key of a built-in template or the record id of the office's own.
        sections: Its parts; none in a free note.
        begun: When it was begun, if that is known.
    """

    client: str
    held: date
    text: str
    follow_up: date | None
    saved: datetime
    note: str = ""
    amendment: str = ""
    template: str = FREE
    sections: tuple[NoteSection, ...] = ()
    begun: datetime | None = None

    @property
    def whole(self) -> str:
        """All its text, with the titles of the parts that hold any."""
        return whole(self.sections, self.text)

    @property
    def written(self) -> bool:
        """Whether it has any text."""
        return any(part.strip() for part in (self.text, *(each.text for each in self.sections)))

    @property
    def late(self) -> bool:
        """Whether a new note was begun more than two days after the session."""
        return not self.note and self.begun is not None and late(self.held, self.begun)


@dataclass(frozen=True)
class ProcessNote:
    """A counsellor's own reflection, which is not part of the record and never leaves the desk.

    Attributes:
        held: The day it is about.
        text: What the counsellor wrote.
        kept: When it was saved.
    """

    held: date
    text: str
    kept: datetime


def late(held: date, begun: datetime) -> bool:
    """Return whether a note was begun so long after the session that it is a late entry."""
    return local_day(begun) - held > LATE_AFTER


def whole(sections: Sequence[NoteSection], text: str) -> str:
    """Return all the text of a note, with the titles of the parts that hold any."""
    parts = [f"{each.title}\n{each.text}" for each in sections if each.text.strip()]
    return "\n\n".join([*parts, text] if text.strip() or not parts else parts)


def switched(
    sections: Sequence[NoteSection], text: str, template: NoteTemplate
) -> tuple[tuple[NoteSection, ...], str]:
    """Move a note into another template without losing any of it.

    What is under a title that both have stays there; everything else goes into the text.

    Returns:
        The sections of that template, and the text.
    """
    left, filled = list(sections), []
    for wanted in template.sections:
        same = next((each for each in left if each.title == wanted.title), None)
        if same is not None:
            left.remove(same)
        filled.append(NoteSection(wanted.title, same.text if same else ""))
    return tuple(filled), whole(left, text)


_PLAN = TemplateSection(
    QT_TRANSLATE_NOOP("note_templates", "Plan"),
    QT_TRANSLATE_NOOP("note_templates", "What comes next, and who does what."),
)
_ASSESSMENT = TemplateSection(
    QT_TRANSLATE_NOOP("note_templates", "Assessment"),
    QT_TRANSLATE_NOOP("note_templates", "How you understand it today."),
)
_INTERVENTION = TemplateSection(
    QT_TRANSLATE_NOOP("note_templates", "Intervention"),
    QT_TRANSLATE_NOOP("note_templates", "What you did or offered in the session."),
)
_RESPONSE = TemplateSection(
    QT_TRANSLATE_NOOP("note_templates", "Response"),
    QT_TRANSLATE_NOOP("note_templates", "How they took it, and what helped. No quotations."),
)
BUILT_IN = {
    FREE: NoteTemplate(QT_TRANSLATE_NOOP("note_templates", "Free"), (), built_in=True),
    "soap": NoteTemplate(
        QT_TRANSLATE_NOOP("note_templates", "SOAP"),
        (
            TemplateSection(
                QT_TRANSLATE_NOOP("note_templates", "Subjective"),
                QT_TRANSLATE_NOOP(
                    "note_templates", "How they are today, in a few words of yours. Not the story."
                ),
            ),
            TemplateSection(
                QT_TRANSLATE_NOOP("note_templates", "Objective"),
                QT_TRANSLATE_NOOP("note_templates", "What you could see, such as rest or unrest."),
            ),
            _ASSESSMENT,
            _PLAN,
        ),
        built_in=True,
    ),
    "dap": NoteTemplate(
        QT_TRANSLATE_NOOP("note_templates", "DAP"),
        (
            TemplateSection(
                QT_TRANSLATE_NOOP("note_templates", "Data"),
                QT_TRANSLATE_NOOP(
                    "note_templates", "What was done in the session, in a few words. Not the story."
                ),
            ),
            _ASSESSMENT,
            _PLAN,
        ),
        built_in=True,
    ),
    "birp": NoteTemplate(
        QT_TRANSLATE_NOOP("note_templates", "BIRP"),
        (
            TemplateSection(
                QT_TRANSLATE_NOOP("note_templates", "Behaviour"),
                QT_TRANSLATE_NOOP(
                    "note_templates", "How they came, in a few words. Not the story."
                ),
            ),
            _INTERVENTION,
            _RESPONSE,
            _PLAN,
        ),
        built_in=True,
    ),
    "girp": NoteTemplate(
        QT_TRANSLATE_NOOP("note_templates", "GIRP"),
        (
            TemplateSection(
                QT_TRANSLATE_NOOP("note_templates", "Goal"),
                QT_TRANSLATE_NOOP("note_templates", "Which of their goals it was about."),
            ),
            _INTERVENTION,
            _RESPONSE,
            _PLAN,
        ),
        built_in=True,
    ),
}
"""The built-in templates, by their keys."""
