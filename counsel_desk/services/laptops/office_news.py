"""Takes in what another laptop knows about the office, if it is newer than what is here."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Body
from counsel_desk.domain.office_log.entry import Entry, Signed
from counsel_desk.domain.office_log.fold import LogAlteredError
from counsel_desk.domain.office_log.settling import exchanges
from counsel_desk.domain.office_log.state import Person, State
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, KeyBundle, PublicKeys, Role, Slot
from counsel_desk.errors import KnownError
from counsel_desk.services.laptops import office_files
from counsel_desk.services.laptops.exchange_files import OtherOfficeError
from counsel_desk.services.laptops.office_files import Carried
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.register import RegisterTransaction


class ChangedOnBothError(KnownError):
    """Two laptops hold contradicting facts about one person."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "On this laptop and on the other one, different things were settled about the same "
        "person. Nothing was taken in. Please invite and confirm people at one laptop only, and "
        "ask the administrator which one that is.",
    )


class News(NamedTuple):
    """What an office file had that was new.

    Attributes:
        people: The number of people about whom it had something.
        forms: The number of forms of which it had something.
    """

    people: int
    forms: int


def bring_in(data: OfficeData, path: Path) -> News:
    """Take in what an office file knows; nothing here is replaced by something older.

    Args:
        data: The office's data on this laptop; nobody need be signed in.
        path: Path of the file.

    Returns:
        What it had that was new.

    Raises:
        OtherOfficeError: It belongs to another office.
        ChangedOnBothError: It contradicts what is known here.
        FileDamagedError: Something in it is not what was signed.
        KnownError: It is of another kind, or cannot be read.
    """
    found = office_files.read(data.tools, path)
    here = data.office
    if (found.office.office, found.office.root) != (here.office, here.root):
        raise OtherOfficeError
    with data.register.writing() as register:
        return take_in(register, found)


def take_in(register: RegisterTransaction, found: Carried) -> News:
    """Add to a register what it does not know yet; see `bring_in`.

    Raises:
        ChangedOnBothError: It contradicts the register.
    """
    before, shelf = dict(register.state.people), dict(register.state.library)
    if exchanges(found.state) or exchanges(register.state):
        _settle(register, found.facts)
    else:
        _add_new(register, found)
    _keep_forms(register, found.forms)
    for bundle in found.bundles:
        keep(register, bundle, before.get(bundle.person))
    people = register.state.people
    if not any(one.has(Role.ADMINISTRATOR) for one in people.values()):
        raise ChangedOnBothError
    library = register.state.library
    return News(
        sum(before.get(person) != people[person] for person in people),
        sum(shelf.get(form) != library[form] for form in library),
    )


def _settle(register: RegisterTransaction, facts: Sequence[Entry]) -> None:
    """Take in what an office that exchanges over a road knows; it settles as it does there."""
    if register.state.office is None:
        _add(register, facts[0])
    brought = []
    for fact in facts:
        body = fact.body.fact if isinstance(fact.body, bodies.Brought) else fact.body
        if not isinstance(body, bodies.Founded | bodies.Enrolled):
            brought.append(Signed(fact.author, body, fact.signature))
    register.bring(brought, facts[-1].instant)


def _add_new(register: RegisterTransaction, found: Carried) -> None:
    """Enter what is not known yet, where people are confirmed at one laptop only."""
    for fact in found.facts:
        if isinstance(fact.body, bodies.FormKept | bodies.FormRetired):
            _add_form(register, fact)
        elif _is_new(register.state, found.state, fact.body):
            _add(register, fact)


def _add(register: RegisterTransaction, fact: Entry) -> None:
    try:
        register.add(Signed(fact.author, fact.body, fact.signature), fact.instant)
    except LogAlteredError:
        raise ChangedOnBothError from None


def _add_form(register: RegisterTransaction, fact: Entry) -> None:
    """Take in what was settled about a form, unless it is known.

    Where its author has other keys by now, or has left, nothing vouches for it any more; the rest
    of the file is not refused for that.
    """
    with suppress(LogAlteredError):
        register.add(Signed(fact.author, fact.body, fact.signature), fact.instant)


def _keep_forms(register: RegisterTransaction, forms: Iterable[bytes]) -> None:
    library = register.state.library.values()
    named = {each.content for form in library for each in form.versions}
    for form in forms:
        if sha256(form).digest() in named:
            register.beside.put_blob(form)


def _is_new(here: State, there: State, body: Body) -> bool:
    """Return whether a fact says something that is not known here.

    Raises:
        ChangedOnBothError: It contradicts what is known here.
    """
    match body:
        case bodies.Founded():
            return here.office is None
        case Certificate():
            return _certificate_is_new(here, body)
        case bodies.Invited():
            return _invitation_is_new(here, there, body)
        case bodies.Proved():
            person = here.people.get(body.person)
            return person is not None and (person.epoch, person.proved) == (body.epoch, False)
        case bodies.PolicySet():
            return here.policy is None or here.policy.number < body.number
        case _:
            return False  # a request belongs to the laptop where it was made


def _certificate_is_new(here: State, body: Certificate) -> bool:
    person = here.people.get(body.person)
    if person is None or body.epoch > person.epoch:
        return True
    if body.epoch == person.epoch and body != person.certificate:
        raise ChangedOnBothError
    return False


def _invitation_is_new(here: State, there: State, body: bodies.Invited) -> bool:
    """Return whether an invitation is open there and not here."""
    person, other = here.people.get(body.person), there.people[body.person]
    if person is None:
        named = here.named(body.name)
        if named is not None:
            raise ChangedOnBothError
        return True
    still_open = other.invited and other.epoch == body.epoch
    return still_open and body.epoch == person.epoch > 0 and not person.invited


def keep(register: RegisterTransaction, bundle: KeyBundle, was: Person | None) -> None:
    """Store the keys locked by a person's recovery code, if these are the keys to use from now."""
    person = register.state.people[bundle.person]
    if person.certificate is None:
        return
    newer = was is None or person.epoch > was.epoch
    here = _keys_here(was)
    kept = register.beside.bundle(bundle.person, Slot.RECOVERY)
    if kept is None or (newer and person.certificate.keys != here):
        register.beside.put_bundle(bundle)


def _keys_here(was: Person | None) -> PublicKeys | None:
    if was is None:
        return None
    if was.asked is not None:
        return was.asked.keys
    return was.certificate.keys if was.certificate else None
