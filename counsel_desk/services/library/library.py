"""Reads the office's library of forms and note templates."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import FormUse
from counsel_desk.domain.office_log.library import LibraryForm
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role
from counsel_desk.errors import KnownError
from counsel_desk.services.documents.export_files import saving
from counsel_desk.services.office import policy
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session
from forms.model import Questionnaire, parse
from forms.reading import document_of


class FormNotInLibraryError(KnownError):
    """The form is not in the library of this laptop."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This form is not in the library of this laptop. The next exchange with the laptop where "
        "it was added brings it.",
    )


@dataclass(frozen=True)
class Shelved:
    """The newest version of a form in the library.

    Attributes:
        form: Id of the form.
        number: Number of the version.
        use: What it is for.
        title: Its title.
        languages: The languages of its texts.
        added_by: Name of the person who signed it.
        day: When.
        offered: Whether it is offered; a retired form is not.
    """

    form: str
    number: int
    use: FormUse
    title: str
    languages: tuple[str, ...]
    added_by: str
    day: date
    offered: bool


def listing(session: Session) -> list[Shelved]:
    """Return the newest version of every form that is in the library of this laptop, by title."""
    session.require(Operation.READ_LIBRARY)
    with session.data.register.reading() as register:
        found = [
            shelved(register, key, form)
            for key, form in register.state.library.items()
            if register.beside.blob(form.newest.content) is not None
        ]
    return sorted(found, key=lambda one: (one.title.casefold(), one.form))


def shelved(register: RegisterTransaction, key: str, form: LibraryForm) -> Shelved:
    """Return the newest version of a form, with the name of who signed it."""
    newest = form.newest
    author = register.state.people.get(newest.author)
    return Shelved(
        key,
        newest.number,
        newest.use,
        newest.title,
        newest.languages,
        author.name if author else "",
        newest.day,
        form.offered,
    )


def get(session: Session, form: str, number: int = 0) -> Questionnaire:
    """Return a version of a form, checked like a form from anywhere else.

    Args:
        session: A counsellor's or an administrator's.
        form: Id of the form.
        number: Number of the version; 0 for the newest.

    Raises:
        FormNotInLibraryError: It is not in the library of this laptop.
        KnownError: It holds no form that can be answered; see `forms.model.parse`.
    """
    session.require(Operation.READ_LIBRARY)
    with session.data.register.reading() as register:
        known = register.state.library.get(form)
        versions = known.versions if known else ()
        wanted = [each for each in versions if number in (0, each.number)]
        body = register.beside.blob(wanted[-1].content) if wanted else None
    if body is None:
        raise FormNotInLibraryError
    return parse(document_of(body, wanted[-1].title))


def save_file(session: Session, form: str, path: Path) -> None:
    """Save the newest version of a form as FHIR JSON, for another office to load.

    Nothing in it says who answered it, or who signed it.

    Args:
        session: A counsellor's or an administrator's.
        form: Id of the form.
        path: Path of the file; an existing one is replaced, whole or not at all.

    Raises:
        FormNotInLibraryError: It is not in the library of this laptop.
        NotSavedError: The file could not be written.
    """
    document = get(session, form).document
    with saving(path) as write:
        write([json.dumps(document, ensure_ascii=False, indent=2).encode(), b"\n"])


def may_add(session: Session) -> bool:
    """Return whether the office's settings let the person add to the library."""
    session.require(Operation.READ_LIBRARY)
    administers = Role.ADMINISTRATOR in session.me.roles
    return not session.data.read_only and (administers or policy.read(session).forms_by_counsellors)
