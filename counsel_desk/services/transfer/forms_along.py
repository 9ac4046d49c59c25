"""The library's forms that go with a client's file, for what was answered in it.

Every answered form holds its own wording, so it can be read anywhere. What goes with it lets the
colleague go on with the same form: the versions as they were signed into the library. They are
believed for those signatures alone, as in a parcel.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256

from counsel_desk.domain.chain import Row
from counsel_desk.domain.office_log.bodies import FormKept, FormRetired
from counsel_desk.domain.office_log.entry import Signed, StoredEntry
from counsel_desk.domain.office_log.fold import LogAlteredError
from counsel_desk.domain.records import FormResponse, Kind
from counsel_desk.domain.transfer import FormsAlong
from counsel_desk.errors import KnownError
from counsel_desk.services.library import adding
from counsel_desk.services.people import letters
from counsel_desk.services.transfer.checking import ImpossibleFileError, NotWholeError
from counsel_desk.services.work import sensible
from counsel_desk.services.work.log_rows import RegisterAlteredError, decoded
from counsel_desk.services.work.register import RegisterTransaction
from counsel_desk.services.work.sensible import ImpossibleError
from counsel_desk.services.work.session import Session
from forms.model import parse
from forms.reading import document_of

LARGEST = 24 * 2**20
"""How many bytes of forms go with a file."""
_KINDS = {"form_kept", "form_retired"}


def along(session: Session, rows: Sequence[Row]) -> FormsAlong:
    """Return what the library says of the forms that were answered in a file, and their content."""
    answered = _answered(rows)
    with session.data.register.reading() as register:
        library = register.state.library
        wanted = {
            key
            for key, form in library.items()
            if answered & {each.content for each in form.versions}
        }
        facts = tuple(_facts_of(register, wanted))
        digests = answered | {library[key].newest.content for key in wanted}
        named = {each.content for key in wanted for each in library[key].versions}
        found = [register.beside.blob(digest) for digest in sorted(digests & named)]
    return FormsAlong(facts, tuple(_fitting(body for body in found if body is not None)))


def _fitting(forms: Iterable[bytes]) -> Iterator[bytes]:
    """Yield forms as far as there is room: the client's file matters more."""
    room = LARGEST
    for form in forms:
        if len(form) <= room:
            room -= len(form)
            yield form


def _facts_of(register: RegisterTransaction, forms: set[str]) -> Iterator[StoredEntry]:
    for row in register.beside.facts() if forms else ():
        if row.kind in _KINDS and _body(row).form in forms:
            yield row


def _answered(rows: Sequence[Row]) -> set[bytes]:
    """Return the digests of the forms that were answered, as the library would keep them."""
    documents = (json.loads(each) for each in _questionnaires(rows))
    return {sha256(adding.written(each)).digest() for each in documents}


def _questionnaires(rows: Sequence[Row]) -> set[str]:
    """Return the forms that were answered, each once, as JSON."""
    answered = (row for row in rows if row.kind == Kind.FORM_RESPONSE)
    return {letters.decoded(row.body or b"{}", FormResponse).questionnaire for row in answered}


def require_readable(rows: Sequence[Row]) -> None:
    """Refuse a file with an answered form that could not be opened.

    Raises:
        ImpossibleFileError: There is one.
    """
    for questionnaire in _questionnaires(rows):
        try:
            parse(json.loads(questionnaire))
        except KnownError:
            raise ImpossibleFileError from None


def require_sound(rows: Sequence[Row], forms: FormsAlong) -> None:
    """Refuse forms that are not those that were answered, whole and sensible.

    Args:
        rows: Every version of every record of the file.
        forms: What came with it.

    Raises:
        NotWholeError: A form was not answered in the file, is not named, or is missing.
        ImpossibleFileError: Something in one cannot be.
    """
    said = [_checked(row) for row in forms.facts]
    kept = [each for each in said if isinstance(each, FormKept)]
    answered, carried = _answered(rows), {sha256(each).digest() for each in forms.forms}
    versions = {each.form: [one for one in kept if one.form == each.form] for each in kept}
    newest = {max(each, key=lambda one: one.number).content for each in versions.values()}
    strangers = (
        any(not answered & {one.content for one in each} for each in versions.values())
        or not {each.form for each in said} <= versions.keys()
    )
    if strangers or not carried <= {one.content for one in kept} & (answered | newest):
        raise NotWholeError
    for form in forms.forms:
        try:
            parse(document_of(form, ""))
        except KnownError:
            raise ImpossibleFileError from None


def shelve(session: Session, forms: FormsAlong) -> None:
    """Put forms that came with a file into the library, as far as it believes who signed them."""
    if not forms.facts:
        return
    with session.data.register.writing() as register:
        for row in forms.facts:
            fact = decoded(row)
            # Where its author is not known here or has other keys, nothing vouches for it.
            with suppress(LogAlteredError):
                register.add(Signed(fact.author, fact.body, fact.signature), fact.instant)
        library = register.state.library.values()
        named = {each.content for form in library for each in form.versions}
        for form in forms.forms:
            if sha256(form).digest() in named:
                register.beside.put_blob(form)
    session.note_reached()


def _body(row: StoredEntry) -> FormKept | FormRetired:
    body = decoded(row).body
    if not isinstance(body, FormKept | FormRetired):
        raise NotWholeError
    return body


def _checked(row: StoredEntry) -> FormKept | FormRetired:
    try:
        body = _body(row)
        sensible.require(body)
    except RegisterAlteredError:
        raise NotWholeError from None
    except ImpossibleError:
        raise ImpossibleFileError from None
    return body
