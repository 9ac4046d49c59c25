"""Begins supervision between two people, lists it and ends it."""

import secrets
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log import pair_rules
from counsel_desk.domain.office_log.bodies import PairEnded, PairMade
from counsel_desk.domain.office_log.state import Pair, Vault
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.supervision.supervision import Who
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.people.certificates import everyone, reachable
from counsel_desk.services.ports.stores import VaultFile
from counsel_desk.services.vaults.membership import sealed_to
from counsel_desk.services.vaults.vaults import FIRST_KEY, KEY_BYTES, sign_empty
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.session import NoPairError, Paired, PairOverError, Session
from counsel_desk.services.work.unit_of_work import new_id


class AlreadyPairedError(KnownError):
    """The two have begun supervision."""

    text = QT_TRANSLATE_NOOP("errors", "Supervision with this person goes on already.")
    about = ("person",)


class NoSupervisionError(KnownError):
    """Two people's roles do not fit supervision."""

    text = QT_TRANSLATE_NOOP(
        "errors", "Supervision is between a supervisor and a counsellor. Please choose another."
    )
    about = ("person",)


@dataclass(frozen=True)
class Candidate:
    """Somebody with whom supervision can begin.

    Attributes:
        person: Their id.
        name: Their name.
        as_: What they would be in it.
    """

    person: str
    name: str
    as_: Who


@dataclass(frozen=True)
class PairView:
    """One supervision of the person.

    Attributes:
        vault: Id of its vault.
        other: Id of the other one.
        name: Their name.
        mine: What the person is in it.
        begun: The day on which it began.
        begun_by: Id of who began it.
        runs: Whether it goes on.
        opens: Whether its vault could be opened.
        ended: The day on which one of the two ended it, if they did.
        ended_by: Id of who did.
    """

    vault: str
    other: str
    name: str
    mine: Who
    begun: date
    begun_by: str
    runs: bool
    opens: bool = True
    ended: date | None = None
    ended_by: str = ""


def listing(session: Session) -> list[PairView]:
    """Return the person's supervision, what goes on first, then by name."""
    session.require(Operation.SUPERVISION)
    with session.data.register.reading() as register:
        state = register.state
    found = []
    opened = [one.vault for one in session.paired]
    for each in (*opened, *session.shut):
        vault = state.vaults[each]
        if vault.pair is not None:
            view = _view(session, vault, vault.pair, runs=pair_rules.runs(state, vault))
            found.append(replace(view, opens=each in opened))
    return sorted(found, key=lambda one: (not one.runs, one.name.casefold(), one.begun))


def of(session: Session, vault: str) -> PairView:
    """Return one supervision of the person.

    Raises:
        NoPairError: They have none of that id.
    """
    for one in listing(session):
        if one.vault == vault:
            return one
    raise NoPairError


def _view(session: Session, vault: Vault, pair: Pair, *, runs: bool) -> PairView:
    supervises = session.me.person == pair.supervisor
    other = pair.counsellor if supervises else pair.supervisor
    return PairView(
        vault.vault,
        other,
        session.data.register.state.people[other].name,
        Who.SUPERVISOR if supervises else Who.COUNSELLOR,
        local_day(pair.begun),
        pair.begun_by,
        runs,
        ended=local_day(pair.ended) if pair.ended else None,
        ended_by=pair.ended_by,
    )


def candidates(session: Session) -> list[Candidate]:
    """Return with whom the person can begin supervision, by name."""
    session.require(Operation.SUPERVISION)
    me, roles = session.me.person, session.me.roles
    with session.data.register.reading() as register:
        state = register.state
    found = []
    for one in everyone(state):
        person = state.people[one.person]
        if one.person == me or not person.reachable or pair_rules.running(state, (me, one.person)):
            continue
        if Role.SUPERVISOR in roles and person.has(Role.COUNSELLOR):
            found.append(Candidate(one.person, one.name, Who.COUNSELLOR))
        if Role.COUNSELLOR in roles and person.has(Role.SUPERVISOR):
            found.append(Candidate(one.person, one.name, Who.SUPERVISOR))
    return sorted(found, key=lambda one: one.name.casefold())


def begin(session: Session, person: str, as_: Who) -> str:
    """Begin supervision with somebody, in a new vault of the two.

    Args:
        session: Of a supervisor or a counsellor.
        person: Id of the other one.
        as_: What the other one is in it.

    Returns:
        The id of the vault.

    Raises:
        AlreadyPairedError: It goes on already.
        NoSupervisionError: The roles do not fit.
        NotReachableError: Nothing can be sealed to the other one.
        KnownError: The disk is full; nothing has changed.
    """
    session.require(Operation.SUPERVISION)
    data, me = session.data, session.me.person
    data.require_writing()
    _check(session, person, as_)
    vault, key = new_id(), secrets.token_bytes(KEY_BYTES)
    path = vault_path(data.folder, vault, FIRST_KEY)
    try:
        file = data.tools.vaults.create(path, vault, VaultKind.SUPERVISION, key)
        try:
            sign_empty(session, file)
            _enter(session, vault, key, (me, person) if as_ is Who.COUNSELLOR else (person, me))
        except BaseException:
            file.close()
            raise
    except BaseException:
        _delete(path)
        raise
    _take_in(session, vault, file)
    return vault


def _take_in(session: Session, vault: str, file: VaultFile) -> None:
    session.paired.append(Paired(vault, file))
    session.note_reached()


def _check(session: Session, person: str, as_: Who) -> None:
    with session.data.register.reading() as register:
        state = register.state
    other = reachable(state, person)
    mine, theirs = (
        (Role.SUPERVISOR, Role.COUNSELLOR)
        if as_ is Who.COUNSELLOR
        else (Role.COUNSELLOR, Role.SUPERVISOR)
    )
    fits = mine in session.me.roles and theirs in other.roles and as_ is not Who.BOTH
    if not fits or person == session.me.person:
        raise NoSupervisionError
    if pair_rules.running(state, (session.me.person, person)):
        raise AlreadyPairedError


def _enter(session: Session, vault: str, key: bytes, people: tuple[str, str]) -> None:
    """Enter the pair, with the key sealed to the two and to nobody else, not even to the root."""
    with session.data.register.writing() as register:
        both = {one: reachable(register.state, one) for one in people}
        place = (vault, FIRST_KEY)
        sealed = {who: sealed_to(session, register, place, one, key) for who, one in both.items()}
        register.enter(session.author, PairMade(vault, *people, sealed))


def _delete(path: Path) -> None:
    for each in (path, path.with_name(f"{path.name}-journal")):
        each.unlink(missing_ok=True)


def end(session: Session, vault: str) -> None:
    """End a supervision: both can still read what was kept, and nobody adds to it.

    Raises:
        PairOverError: It has ended already.
        NoPairError: The person has none of that id.
    """
    if not of(session, vault).runs:
        raise PairOverError
    session.data.require_writing()
    for one in session.paired:
        if one.vault == vault:
            session.deliver(one.file)
    with session.data.register.writing() as register:
        register.enter(session.author, PairEnded(vault))
    session.note_reached()
