"""Checks who made a parcel, opens it and checks what is in it, before any of it is used."""

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from counsel_desk.domain.exchange.findings import Misfit
from counsel_desk.domain.exchange.parcel import Contents, Parcel
from counsel_desk.domain.office_log.bodies import Enrolled
from counsel_desk.domain.office_log.entry import FACTS, Entry, is_fact
from counsel_desk.domain.office_log.laptop_rules import require_brought
from counsel_desk.domain.office_log.requirements import NotAllowedError
from counsel_desk.domain.trust import PublicKeys, Slot
from counsel_desk.errors import KnownError
from counsel_desk.services.exchange.many_objects import kept
from counsel_desk.services.ports.roads import Address
from counsel_desk.services.ports.shelves import ParcelAlteredError, ParcelNewerError
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.work import sensible
from counsel_desk.services.work.log_rows import decoded


class MisfitError(Exception):
    """A parcel is not taken in; says why.

    Attributes:
        misfit: Why.
    """

    def __init__(self, misfit: Misfit) -> None:
        super().__init__(misfit)
        self.misfit = misfit


@dataclass(frozen=True)
class Opened:
    """What is in a parcel, checked as far as that can be done without what is known here.

    Attributes:
        parcel: The parcel.
        contents: What is in it.
        facts: Its facts, decoded.
    """

    parcel: Parcel
    contents: Contents
    facts: tuple[Entry, ...]


def read(tools: Tools, office: str, address: Address, data: bytes) -> Parcel:
    """Return a parcel that lay on a road under an address.

    Raises:
        MisfitError: It is none, or another one.
    """
    try:
        parcel = tools.parcels.read_parcel(data)
    except ParcelNewerError:
        raise MisfitError(Misfit.NEWER) from None
    except ParcelAlteredError:
        raise MisfitError(Misfit.FORGED) from None
    label = parcel.label
    if (label.office, label.sender, label.number, label.recipient) != (office, *address[:3]):
        raise MisfitError(Misfit.FORGED)
    return parcel


def require_signed(tools: Tools, parcel: Parcel, keys: PublicKeys) -> None:
    """Refuse a parcel that the holder of these keys did not sign.

    Raises:
        MisfitError: They did not.
    """
    if not tools.keys.verify(keys.signing, parcel.statement, parcel.signature):
        raise MisfitError(Misfit.FORGED)


@kept()
def opened(tools: Tools, parcel: Parcel, keys: Iterable[bytes]) -> Opened | None:
    """Return what is in a parcel that its sender signed; `None` without its key.

    Raises:
        MisfitError: It is nothing that a desk would send.
    """
    key = next((one for one in keys if tools.parcels.key_id(one) == parcel.label.key), None)
    if key is None:
        return None
    try:
        content = tools.parcels.open_parcel(parcel, key)
        contents = msgspec.msgpack.decode(content, type=Contents)
        if any(row.kind not in FACTS for row in contents.facts):
            raise MisfitError(Misfit.NEWER)
        sensible.require(contents)
        facts = tuple(decoded(row) for row in contents.facts)
        for fact in facts:
            _require(fact)
    except (KnownError, msgspec.DecodeError, UnicodeDecodeError, RecursionError, NotAllowedError):
        raise MisfitError(Misfit.IMPOSSIBLE) from None
    if any(bundle.slot is not Slot.RECOVERY for bundle in contents.bundles):
        raise MisfitError(Misfit.IMPOSSIBLE)
    return Opened(parcel, contents, facts)


def _require(fact: Entry) -> None:
    if not is_fact(fact.body):
        raise NotAllowedError("no fact")
    sensible.require(fact.body)
    if not isinstance(fact.body, Enrolled):
        require_brought(fact.author, fact.body)
