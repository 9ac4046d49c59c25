"""Tells the owner of a vault who was handed it, where they work at another laptop as well.

At the laptop of the vault the office log tells them, whatever anybody would like. That entry stays
there; a letter goes to wherever they sign in.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from counsel_desk.domain.office.recovery_notice import Reason, RecoveryNotice
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.office_log.state import HandedOver, State
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.trust import Letter, Role, VaultKind
from counsel_desk.services.people import inbox, letters
from counsel_desk.services.people.certificates import certificate_of
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import Work, new_id

_LASTS = timedelta(days=5 * 365)
"""How long it can be opened: an owner who is ill may come back after years."""
_LARGEST = 64 * 2**10
"""Largest sealed letter to open, in bytes."""
_OWN = (VaultKind.WELLBEING, Operation.CHECK_IN)
_KEPT = "handed_elsewhere:"
"""Prefix of the names of drafts that hold what was told."""


def tell(session: Session, vault: str) -> None:
    """Tell the owner of a vault who was handed it last; where there is one laptop, the log does.

    Args:
        session: An administrator's.
        vault: Id of the vault.
    """
    session.require(Operation.MANAGE_PEOPLE)
    with session.data.register.reading() as register:
        state = register.state
    place = state.vaults[vault]
    owner = certificate_of(state, place.owner)
    if owner is None or not state.people[place.owner].reachable or not state.laptops:
        return
    notice = RecoveryNotice(new_id(), vault, *_said(state, place.handed[-1]))
    expires, body = session.data.tools.now() + _LASTS, msgspec.json.encode(notice)
    with session.work(*_OWN) as work:
        kind, link = letters.RECOVERY_NOTICE, notice.link
        work.post(letters.seal(session, work, kind, link, owner, "", expires, body))


def receive(session: Session) -> None:
    """Take in what was told of vaults at other laptops."""
    inbox.take_in(session, *_OWN, _HANDLERS, _LARGEST)


def _take(session: Session, work: Work, _letter: Letter, notice: RecoveryNotice) -> None:
    if not _in_log(session.data.register.state, notice):
        work.transaction.put_draft(_KEPT + notice.link, msgspec.json.encode(notice))


def _in_log(state: State, notice: RecoveryNotice) -> bool:
    """Return whether the log of this laptop tells the same; a vault has one id at all of them."""
    vault = state.vaults.get(notice.vault)
    found = (_said(state, one) for one in (vault.handed if vault else ()))
    return (notice.name, notice.reason, notice.day) in found


def _said(state: State, handed: HandedOver) -> tuple[str, Reason, date]:
    """Return what the log says of a hand-over: to whom, why and when."""
    return state.people[handed.person].name, Reason(handed.reason), local_day(handed.instant)


_HANDLERS = {letters.RECOVERY_NOTICE: inbox.Handler(RecoveryNotice, Role.ADMINISTRATOR, _take)}


def told(session: Session) -> Iterator[RecoveryNotice]:
    """Return what was told of vaults of the person at other laptops."""
    with session.reading(*_OWN) as reader:
        kept = [reader.transaction.draft(name) for name in reader.transaction.drafts(_KEPT)]
    return (msgspec.json.decode(one, type=RecoveryNotice) for one in kept if one)
