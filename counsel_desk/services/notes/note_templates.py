"""Templates for session notes: built in, or loaded from an office's own FHIR Questionnaires."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from counsel_desk.domain.notes.note import BUILT_IN, FREE, NoteTemplate, TemplateSection
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import forms
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work
from forms.model import Item

_LAST_USED = "note_template:"
"""Prefix of the vault's metadata key for the template that a person used last."""
_ALLOWED_TYPES = frozenset({"text", "string", "choice", "open-choice"})
_MOST_SECTIONS = 40
"""Anything longer is a form, and forms have their own tab."""


class NotForNotesError(KnownError):
    """A form has a question of a type that a note cannot hold."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This form cannot be a template for notes, because it asks for: {types}. A template can "
        "hold groups, texts and choices. Such a form can be filled in under Forms.",
    )

    def __init__(self, types: Sequence[str]) -> None:
        super().__init__(types=", ".join(types))


class NoSectionsError(KnownError):
    """A form has no questions, or too many, to be a template."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A template for notes has one to {most} questions with a wording. This form has {number}. "
        "Please choose another file.",
    )

    def __init__(self, number: int) -> None:
        super().__init__(number=number, most=_MOST_SECTIONS)


def listing(session: Session) -> list[tuple[str, NoteTemplate]]:
    """Return every template with its key or record id: built-in ones first, then the office's."""
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        own = reader.latest(Kind.NOTE_TEMPLATE, NoteTemplate)
    return [*BUILT_IN.items(), *((filed.record, filed.body) for filed in own)]


def load(session: Session, path: Path, language: str) -> str:
    """Store a FHIR Questionnaire as one of the office's templates.

    Args:
        session: A counsellor's session.
        path: The file.
        language: The language to take its texts in, where it has them.

    Returns:
        The id of the template's record.

    Raises:
        NotForNotesError: It has a question of a type that a note cannot hold.
        NoSectionsError: It has no questions, or too many.
        KnownError: The file is missing, empty, too large or not a Questionnaire.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    form = forms.open_form(path).questionnaire
    # A file name may contain a lone surrogate, which could not be stored.
    title = form.title_in(language) or path.stem.encode(errors="replace").decode()
    template = NoteTemplate(title, tuple(sections_of(form.items, language)))
    if not 1 <= len(template.sections) <= _MOST_SECTIONS:
        raise NoSectionsError(len(template.sections))
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        same = [
            filed.record
            for filed in work.latest(Kind.NOTE_TEMPLATE, NoteTemplate)
            if filed.body.title == template.title
        ]
        record = work.put(Kind.NOTE_TEMPLATE, template, record=same[0] if same else "")
        work.audit("note_template_loaded")
    return record


def sections_of(items: Sequence[Item], language: str) -> list[TemplateSection]:
    """Turn the questions of a form into sections.

    Raises:
        NotForNotesError: A question has a type that a note cannot hold.
    """
    walked = list(_walk(items, "", language))
    refused = sorted({item.type for item, _group in walked if item.type not in _ALLOWED_TYPES})
    if refused:
        raise NotForNotesError(refused)
    sections: dict[str, TemplateSection] = {}
    for item, group in walked:
        title = " – ".join(part for part in (group, item.text_in(language).strip()) if part)
        offered = " / ".join(option.label_in(language) for option in item.options)
        if title:
            sections.setdefault(title, TemplateSection(title, offered))
    return list(sections.values())


def _walk(items: Sequence[Item], group: str, language: str) -> Iterator[tuple[Item, str]]:
    """Yield every question with the heading above it."""
    for item in items:
        if item.hidden or item.type == "display":
            continue
        if item.asks:
            yield item, group
            yield from _walk(item.items, group, language)
        else:
            yield from _walk(item.items, item.text_in(language).strip() or group, language)


def find(reader: Reader, template: str) -> NoteTemplate | None:
    """Find a template by its key or record id."""
    if template in BUILT_IN:
        return BUILT_IN[template]
    own = {filed.record: filed.body for filed in reader.latest(Kind.NOTE_TEMPLATE, NoteTemplate)}
    return own.get(template)


def last_used(reader: Reader, person: str) -> str:
    """Return the template that a person used last, or a free note if it no longer exists."""
    last = (reader.transaction.meta(_LAST_USED + person) or FREE.encode()).decode()
    return last if find(reader, last) is not None else FREE


def remember(work: Work, person: str, template: str) -> None:
    """Remember a template as the one that a person used last."""
    name, chosen = _LAST_USED + person, template.encode()
    if work.transaction.meta(name) != chosen:
        work.transaction.put_meta(name, chosen)
