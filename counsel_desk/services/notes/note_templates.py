"""Templates for session notes: built in, or loaded from an office's own FHIR Questionnaires."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from counsel_desk.domain.notes.note import BUILT_IN, FREE, NoteTemplate, TemplateSection
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import FormUse
from counsel_desk.domain.records import Kind
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.library import adding, library
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work
from forms import model
from forms.model import Item, Questionnaire

_LAST_USED = "note_template:"
"""Prefix of the vault's metadata key for the template that a person used last."""
_ALLOWED_TYPES = frozenset({"text", "string", "choice", "open-choice"})
_MOST_SECTIONS = 40
"""Anything longer is a form, and forms have their own tab."""


class NotForNotesError(KnownError):
    """A form has a question of a type that a note cannot hold."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This form cannot be a template for notes: it asks for more than texts and choices, such "
        "as a number, a date or a score. It can be filled in under Forms.",
    )


class DesignedForNotesError(NotForNotesError):
    """A form that is being designed has a question of a type that a note cannot hold."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This form cannot be a template for notes: it asks for more than texts and choices. Choose "
        "“Form” under “What it is for”, or take out the number, date or score.",
    )


class NoSectionsError(KnownError):
    """A form has no questions, or too many, to be a template."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "A template for notes has one to {most} questions with a wording. This form has {number}. "
        "Please choose another file.",
    )

    def __init__(self, number: int) -> None:
        super().__init__(number=number, most=_MOST_SECTIONS)


def listing(session: Session, language: str = "") -> list[tuple[str, NoteTemplate]]:
    """Return every template with its key: built-in ones first, then the office's.

    Args:
        session: A counsellor's.
        language: The language to take the texts of the library's in, where they have them.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        own = reader.latest(Kind.NOTE_TEMPLATE, NoteTemplate)
    earlier = [(filed.record, filed.body) for filed in own]
    return [*BUILT_IN.items(), *earlier, *in_library(session, language).items()]


def in_library(session: Session, language: str = "") -> dict[str, NoteTemplate]:
    """Return the templates that the office's library offers, by the id of the form."""
    found = {}
    for one in library.listing(session):
        if one.offered and one.use is FormUse.NOTE:
            # Whoever signed it may have signed anything; the other templates are offered.
            with suppress(KnownError):
                form = library.get(session, one.form)
                require_sections(form, language)
                found[one.form] = _template(form, one.title, language)
    return found


def _template(form: Questionnaire, title: str, language: str) -> NoteTemplate:
    sections = tuple(sections_of(form.items, language))
    return NoteTemplate(form.title_in(language) or title, sections)


def load(session: Session, path: Path, language: str) -> str:
    """Put a FHIR Questionnaire into the office's library as a template for notes.

    Args:
        session: A counsellor's session.
        path: The file.
        language: The language to take its title in, where it has it.

    Returns:
        The id of the form.

    Raises:
        NotForNotesError: It has a question of a type that a note cannot hold.
        NoSectionsError: It has no questions, or too many.
        LibraryByAdministratorError: The office's settings leave the library to an administrator.
        KnownError: The file is missing, empty, too large or not a Questionnaire.
    """
    session.require(Operation.WRITE_CLIENT_FILE)
    form = model.load(path)
    require_sections(form, language)
    if not form.title_in(language).strip():
        # A file name may contain a lone surrogate, which could not be stored.
        title = path.stem.encode(errors="replace").decode()
        form = model.parse({**form.document, "title": title})
    return adding.add(session, form, FormUse.NOTE, language).form


def require_sections(form: Questionnaire, language: str) -> None:
    """Refuse a form that cannot be a template for notes.

    Raises:
        NotForNotesError: It has a question of a type that a note cannot hold.
        NoSectionsError: It has no questions, or too many.
    """
    number = len(sections_of(form.items, language))
    if not 1 <= number <= _MOST_SECTIONS:
        raise NoSectionsError(number)


def require_designed(form: Questionnaire, language: str) -> None:
    """Refuse a form that is being designed and cannot be a template for notes.

    Raises:
        DesignedForNotesError: It has a question of a type that a note cannot hold.
        NoSectionsError: It has no questions, or too many.
    """
    try:
        require_sections(form, language)
    except NotForNotesError:
        raise DesignedForNotesError from None


def sections_of(items: Sequence[Item], language: str) -> list[TemplateSection]:
    """Turn the questions of a form into sections.

    Raises:
        NotForNotesError: A question has a type that a note cannot hold.
    """
    walked = list(_walk(items, "", language))
    refused = sorted({item.type for item, _group in walked if item.type not in _ALLOWED_TYPES})
    if refused:
        raise NotForNotesError
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


def find(reader: Reader, shared: Mapping[str, NoteTemplate], template: str) -> NoteTemplate | None:
    """Find a template by its key.

    Args:
        reader: Reads the counsellor's vault, where an office of an earlier version kept its own.
        shared: Those of the office's library; see `in_library`.
        template: Its key.
    """
    if template in BUILT_IN:
        return BUILT_IN[template]
    own = {filed.record: filed.body for filed in reader.latest(Kind.NOTE_TEMPLATE, NoteTemplate)}
    return shared.get(template) or own.get(template)


def last_used(reader: Reader, shared: Mapping[str, NoteTemplate], person: str) -> str:
    """Return the template that a person used last, or a free note if it no longer exists."""
    last = (reader.transaction.meta(_LAST_USED + person) or FREE.encode()).decode()
    return last if find(reader, shared, last) is not None else FREE


def remember(work: Work, person: str, template: str) -> None:
    """Remember a template as the one that a person used last."""
    name, chosen = _LAST_USED + person, template.encode()
    if work.transaction.meta(name) != chosen:
        work.transaction.put_meta(name, chosen)
