"""Adds to the office's library of forms; every version is signed by who adds it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.bodies import FormKept, FormRetired, FormUse
from counsel_desk.domain.office_log.entry import Signed, fact_statement
from counsel_desk.domain.office_log.library import LibraryForm
from counsel_desk.domain.office_log.library_rules import (
    LONGEST_TITLE,
    MOST_FORMS,
    MOST_LANGUAGES,
    MOST_VERSIONS,
)
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.library.library import (
    FormNotInLibraryError,
    Shelved,
    may_add,
    shelved,
)
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id
from forms.designing.naming import languages_of, named_as
from forms.fhir import as_text
from forms.model import Questionnaire, parse
from forms.reading import MAX_BYTES, document_of

LARGEST_LIBRARY = 100_000_000
"""Bytes of all forms and versions together."""


class LibraryByAdministratorError(KnownError):
    """The office has its forms added by an administrator only."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "In your office an administrator adds to the library of forms. Nothing has been changed.",
    )


class LibraryFullError(KnownError):
    """There is no room for another form."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "There is no room for this form in the office's library. Nothing has been changed.",
    )


class NoTitleError(KnownError):
    """The form has no title to find it by."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The form needs a title of up to {most} letters to be listed in the library."
    )

    def __init__(self) -> None:
        super().__init__(most=LONGEST_TITLE)


def add(session: Session, form: Questionnaire, use: FormUse, language: str) -> Shelved:
    """Put a form that was loaded from a file into the library.

    One with the same address, or without one with the same title, becomes its next version; the
    same form twice is there once.

    Args:
        session: A counsellor's or an administrator's.
        form: The form.
        use: What it is for.
        language: The language of the title that it is listed by.

    Raises:
        LibraryByAdministratorError: The office's settings leave it to an administrator.
        NoTitleError: It has no title, or a longer one.
        LibraryFullError: There is no room for it.
    """
    _require_adding(session)
    with session.data.register.writing() as register:
        key = _same_form(register, form, use, language)
        known = register.state.library.get(key)
        version = _Version(key, known.newest.number + 1 if known else 1, form, use, language)
        if known is None or known.newest.content != version.digest:
            _enter(session, register, version)
        found = shelved(register, key, register.state.library[key])
    session.note_reached()
    return found


def sign(
    session: Session, document: Mapping[str, object], use: FormUse, language: str, form: str = ""
) -> Shelved:
    """Sign a form that was designed here into the library.

    Args:
        session: A counsellor's or an administrator's.
        document: The form's JSON.
        use: What it is for.
        language: The language of the title that it is listed by.
        form: Id of the form of which it is the next version; a new form if empty.

    Raises:
        LibraryByAdministratorError: The office's settings leave it to an administrator.
        FormNotInLibraryError: There is no such form.
        NoTitleError: It has no title, or a longer one.
        LibraryFullError: There is no room for it.
        KnownError: It is no form that can be answered; see `forms.model.parse`.
    """
    _require_adding(session)
    with session.data.register.writing() as register:
        known = register.state.library.get(form) if form else None
        if form and known is None:
            raise FormNotInLibraryError
        key, number = form or new_id(), known.newest.number + 1 if known else 1
        named = parse(named_as(document, key, number))
        _enter(session, register, _Version(key, number, named, use, language))
        found = shelved(register, key, register.state.library[key])
    session.note_reached()
    return found


def retire(session: Session, form: str) -> None:
    """Offer a form no longer; its versions stay for what was answered with them.

    Raises:
        LibraryByAdministratorError: The office's settings leave it to an administrator.
        FormNotInLibraryError: There is no such form.
    """
    _require_adding(session)
    with session.data.register.writing() as register:
        known = _known(register, form)
        if known.offered:
            _sign_fact(session, register, FormRetired(form, known.newest.number))
    session.note_reached()


def offer_again(session: Session, form: str) -> None:
    """Offer a retired form again, as a further version of the same content.

    Raises:
        LibraryByAdministratorError: The office's settings leave it to an administrator.
        FormNotInLibraryError: There is no such form.
        LibraryFullError: It has as many versions as there can be.
    """
    _require_adding(session)
    with session.data.register.writing() as register:
        known = _known(register, form)
        if not known.offered:
            newest = known.newest
            if newest.number >= MOST_VERSIONS:
                raise LibraryFullError
            again = FormKept(
                form,
                newest.number + 1,
                newest.use,
                newest.title,
                newest.languages,
                newest.content,
                session.today(),
            )
            _sign_fact(session, register, again)
    session.note_reached()


def written(document: Mapping[str, object]) -> bytes:
    """Return a form as the library keeps it, whose SHA-256 is signed."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


@dataclass(frozen=True)
class _Version:
    """A version that is about to be signed."""

    key: str
    number: int
    form: Questionnaire
    use: FormUse
    language: str

    @cached_property
    def content(self) -> bytes:
        return written(self.form.document)

    @cached_property
    def digest(self) -> bytes:
        return sha256(self.content).digest()


def _require_adding(session: Session) -> None:
    session.require(Operation.KEEP_LIBRARY)
    session.require_certified()
    session.data.require_writing()
    if not may_add(session):
        raise LibraryByAdministratorError


def _known(register: RegisterTransaction, form: str) -> LibraryForm:
    known = register.state.library.get(form)
    if known is None:
        raise FormNotInLibraryError
    return known


def _same_form(
    register: RegisterTransaction, form: Questionnaire, use: FormUse, language: str
) -> str:
    """Return the id of the form of which another one is a version, or a new id."""
    title = _title(form, language).casefold()
    for key, known in register.state.library.items():
        newest = known.newest
        if newest.use is use and newest.title.casefold() == title:
            body = register.beside.blob(newest.content)
            if body is not None and _url_of(body) == form.url:
                return key
    return new_id()


def _url_of(content: bytes) -> str | None:
    """Return the address of a form, None for what somebody signed that is no form."""
    try:
        return as_text(document_of(content, "").get("url"))
    except KnownError:
        return None


def _title(form: Questionnaire, language: str) -> str:
    return " ".join(form.title_in(language).split())


def _enter(session: Session, register: RegisterTransaction, version: _Version) -> None:
    title = _title(version.form, version.language)
    if not 0 < len(title) <= LONGEST_TITLE:
        raise NoTitleError
    library = register.state.library
    digests = {each.content for one in library.values() for each in one.versions}
    there = sum(len(register.beside.blob(digest) or b"") for digest in digests)
    too_many = len(library) >= MOST_FORMS and version.key not in library
    too_large = len(version.content) > MAX_BYTES or there + len(version.content) > LARGEST_LIBRARY
    if too_many or too_large or version.number > MOST_VERSIONS:
        raise LibraryFullError
    register.beside.put_blob(version.content)
    languages = languages_of(version.form.document)[:MOST_LANGUAGES]
    kept = FormKept(
        version.key,
        version.number,
        version.use,
        title,
        languages,
        version.digest,
        session.today(),
    )
    _sign_fact(session, register, kept)


def _sign_fact(
    session: Session, register: RegisterTransaction, body: FormKept | FormRetired
) -> None:
    data, me = session.data, session.me.person
    signature = session.identity.sign(fact_statement(data.office.office, me, body))
    register.add(Signed(me, body, signature), data.tools.now())
