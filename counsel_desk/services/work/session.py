"""The signed-in person: what they may do, and the two ways into a vault."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date

from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.office_log import pair_rules
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Certificate, Identity, VaultKind
from counsel_desk.errors import AlarmError, KnownError, NotPermittedError
from counsel_desk.services.ports.stores import VaultFile
from counsel_desk.services.work import owed, reached
from counsel_desk.services.work.author import Author
from counsel_desk.services.work.office_data import OfficeData
from counsel_desk.services.work.owed import Deliveries
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.unit_of_work import Work


class CoverEndedError(KnownError):
    """The last day of a cover has passed, and with it the work in that vault.

    Attributes:
        until: The last day.
        kept: Name of a draft that was to be saved there and was kept for its author instead.
    """

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your cover for these files ended with {day}, so they are closed here. What you were "
        "typing is kept for you alone, and is back in its place if the cover is arranged again.",
    )

    def __init__(self, until: date, kept: str = "") -> None:
        super().__init__(day=f"{until:%d-%m-%Y}")
        self.until, self.kept = until, kept


class NoKeyYetError(NotPermittedError):
    """The files are there, and the person's keys do not open them yet."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Your keys do not open these files yet; nothing is lost. To somebody with new keys, the "
        "administrator hands them over with the recovery sheets, under People. New caseworkers "
        "get the legal cases once a colleague who has them signs in. Please sign in again then.",
    )


@dataclass(frozen=True)
class Covered:
    """A colleague's vault that a person works in.

    Attributes:
        vault: Its id.
        owner: Name of its owner.
        until: The last day, or `None` if the office root handed it over.
        file: The open vault.
    """

    vault: str
    owner: str
    until: date | None
    file: VaultFile


class NoPairError(KnownError):
    """The person has no supervision of that id, or their keys do not open it."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This supervision is not open to you any more. Please look at the list again."
    )


class PairOverError(KnownError):
    """Supervision has ended, so nothing more is written in the vault of the two."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This supervision has ended, so nothing can be added. What was kept can still be read.",
    )


@dataclass(frozen=True)
class Paired:
    """The vault of a supervision that the person is one of the two of.

    Attributes:
        vault: Its id.
        file: The open vault.
    """

    vault: str
    file: VaultFile


@dataclass
class Session:
    """A signed-in person.

    Attributes:
        data: The office's data.
        me: The certificate that the office root signed.
        identity: The person's keys.
        vaults: Their open vaults.
        covered: The open vaults of colleagues whom they cover for, or covered until today.
        paired: The open vaults of their supervision, running or ended.
        shut: Ids of the vaults of supervision that did not open. What one of two people did to a
            vault never keeps the other one out of the desk.
        covering: The vault among those that this session works in, instead of the person's own.
        brought_over: Whether vaults of an earlier version were just brought over.
        digests: SHA-256 of the files of open vaults before they were opened, by vault, where the
            office log had it.
        deliveries: What became of what the vaults owe the office log.
        on_reserve: Whether the disk was full, and the reserve gave the room to sign in.
    """

    data: OfficeData
    me: Certificate
    identity: Identity = field(repr=False)
    vaults: dict[VaultKind, VaultFile] = field(default_factory=dict)
    covered: list[Covered] = field(default_factory=list)
    paired: list[Paired] = field(default_factory=list)
    shut: list[str] = field(default_factory=list)
    covering: Covered | None = None
    brought_over: bool = False
    digests: dict[str, bytes] = field(default_factory=dict)
    deliveries: Deliveries = field(default_factory=Deliveries)
    on_reserve: bool = False
    _settling: tuple[VaultKind, str] | None = field(default=None, init=False, repr=False)

    @contextmanager
    def replacing_draft(self, kind: VaultKind, draft: str) -> Iterator[None]:
        """Delete a draft in the same transaction that saves what was typed as a record.

        So a power cut leaves either the draft or the record, and a saved form is not offered again.

        Args:
            kind: The vault that holds the draft.
            draft: The draft's name.
        """
        self._settling = (kind, draft)
        try:
            yield
        finally:
            self._settling = None

    def _settle(self, kind: VaultKind, work: Work) -> None:
        if self._settling is not None and self._settling[0] is kind and work.head is not None:
            work.transaction.drop_draft(self._settling[1])

    def require(self, operation: Operation) -> None:
        """Refuse an operation that the person's roles do not allow.

        Raises:
            NotPermittedError: The roles do not allow it.
        """
        if not allowed(self.me.roles, operation):
            raise NotPermittedError

    def today(self) -> date:
        """Return today's date on the office's clock."""
        return local_day(self.data.tools.now())

    def _vault(self, kind: VaultKind, operation: Operation) -> VaultFile:
        self.require(operation)
        if self.deliveries.alarm is not None:
            raise self.deliveries.alarm
        if kind not in self.vaults:
            raise NoKeyYetError
        if kind is VaultKind.COUNSELLING:
            self.require_cover()
        return self.vaults[kind]

    def require_cover(self) -> None:
        """Refuse further work in a colleague's vault once the last day of the cover has passed.

        Raises:
            CoverEndedError: It has.
        """
        until = self.covering.until if self.covering else None
        if until is not None and self.today() > until:
            raise CoverEndedError(until)

    def running_covers(self) -> list[Covered]:
        """Return the colleagues' vaults that the person may work in today."""
        today = self.today()
        return [one for one in self.covered if one.until is None or today <= one.until]

    def standing_in(self, vault: str) -> "Session":
        """Return a session of the same person for work in a vault that they cover.

        Raises:
            NotPermittedError: They do not cover it.
            CoverEndedError: The last day has passed.
        """
        found = next((one for one in self.covered if one.vault == vault), None)
        if found is None:
            raise NotPermittedError
        vaults = {**self.vaults, VaultKind.COUNSELLING: found.file}
        standing = replace(self, vaults=vaults, covering=found)
        standing.require_cover()
        return standing

    def in_pair(self, vault: str) -> "Session":
        """Return a session of the same person for work in the vault of a supervision.

        Raises:
            NotPermittedError: The roles do not allow it.
            NoPairError: They have no such vault.
        """
        self.require(Operation.SUPERVISION)
        found = next((one for one in self.paired if one.vault == vault), None)
        if found is None:
            raise NoPairError
        return replace(self, vaults={**self.vaults, VaultKind.SUPERVISION: found.file})

    def _require_pair(self, vault: str) -> None:
        state = self.data.register.state
        if not pair_rules.runs(state, state.vaults[vault]):
            raise PairOverError

    def opened(self) -> list[VaultFile]:
        """Return all open vaults: the person's own, those they cover, and of supervision."""
        covered, paired = self.covered, self.paired
        own = self.vaults.values()
        return [*own, *(one.file for one in covered), *(one.file for one in paired)]

    @property
    def may_sign(self) -> bool:
        """Whether the person can enter anything: the folder can be written to, and they are here.

        They may have left the office, or have other keys, since they signed in.
        """
        return self._certified and not self.data.read_only

    @property
    def _certified(self) -> bool:
        me = self.data.register.state.people.get(self.me.person)
        return me is not None and me.keys == self.identity.public

    def require_certified(self) -> None:
        """Refuse to sign for somebody who has left, or has other keys, since they signed in.

        Raises:
            NotPermittedError: They have.
        """
        if not self._certified:
            raise NotPermittedError

    @property
    def author(self) -> Author:
        """The person as the author of what they write."""
        return Author(self.me.person, self.identity, self.data.tools.now)

    @contextmanager
    def reading(self, kind: VaultKind, operation: Operation) -> Iterator[Reader]:
        """Read one of the person's vaults.

        Raises:
            NotPermittedError: The roles do not allow it, or the person has no key to the vault.
            CoverEndedError: The vault was covered, and the last day has passed.
        """
        with self._vault(kind, operation).reading() as transaction:
            yield Reader(transaction)

    @contextmanager
    def work(self, kind: VaultKind, operation: Operation) -> Iterator[Work]:
        """Begin a unit of work on one of the person's vaults.

        It is committed if it ends without an error, with its signed head and with what the office
        log is to hear of it; see `owed`.

        Raises:
            NotPermittedError: The roles do not allow it, or the person has no key to the vault.
            CoverEndedError: The vault was covered, and the last day has passed.
            PairOverError: It is of a supervision that has ended.
        """
        vault = self._vault(kind, operation)
        if kind is VaultKind.SUPERVISION:
            self._require_pair(vault.vault_id)
        with vault.writing() as transaction:
            work = Work(self.author, vault.vault_id, transaction)
            owed.forget(transaction, self.me.person, self._heard(vault))
            yield work
            self._settle(kind, work)
            work.seal()
        if work.owes and self.deliveries.later:
            self.deliveries.due[vault.vault_id] = vault
        elif work.owes:
            self.deliver(vault)

    def _heard(self, vault: VaultFile) -> int:
        return self.data.register.state.vaults[vault.vault_id].heard.get(self.me.person, 0)

    def veils(self, vault: VaultFile) -> bool:
        """Return whether the office log hears nothing of when something is kept in a vault.

        So it is with the person's own, once they have taken part in the team figures.
        """
        own = vault.kind is VaultKind.WELLBEING
        return own and self.me.person in self.data.register.state.team.members

    def deliver(self, vault: VaultFile, *, closing: bool = False) -> None:
        """Enter what a vault owes the office log; if the register cannot be written to, later.

        Args:
            vault: The vault.
            closing: Whether to enter how far it has come also where that is veiled.

        Raises:
            AlarmError: The log or the vault is not as its people left it.
        """
        state, verify, veiled = self.deliveries, self.data.tools.keys.verify, self.veils(vault)
        if veiled and not closing and not self._owes(vault):
            return
        try:
            entered = owed.deliver(self.data.register, vault, self.author, verify, veiled=veiled)
            if entered and vault.kind is not VaultKind.WELLBEING:
                self.note_reached()
        except AlarmError as error:
            state.alarm = error
            raise
        except KnownError:
            state.delayed = True
        else:
            state.delayed = False

    def _owes(self, vault: VaultFile) -> bool:
        known = self.data.register.state.vaults[vault.vault_id]
        return owed.owes(vault, self.me.person, known)

    def note_reached(self) -> None:
        """Note how far the office log has come with what the person has just entered.

        Where that cannot be written, what was entered holds all the same.
        """
        own = self.vaults.get(VaultKind.WELLBEING)
        if own is not None:
            with suppress(KnownError):
                reached.note(own, self.data.register.state.head)

    def taken_out(self, kind: VaultKind) -> set[str]:
        """Return the ids of letters that a vault has, while they are still in the post."""
        vault = self.vaults.get(kind)
        if vault is None:
            return set()
        known = self.data.register.state.vaults[vault.vault_id]
        return owed.taken_out(vault, self.me.person, known)

    def deliver_all(self) -> None:
        """Enter what every open vault owes, and how far it has come; an alarm is kept."""
        self.deliveries.due.update({vault.vault_id: vault for vault in self.opened()})
        self.deliver_due()

    def deliver_due(self) -> None:
        """Enter what was left for later; an alarm is kept, and stops all further work."""
        due = list(self.deliveries.due.values())
        self.deliveries.due.clear()
        for vault in due:
            with suppress(AlarmError):
                self.deliver(vault)

    def close(self) -> None:
        """Close every file."""
        for vault in self.opened():
            vault.close()
        self.data.register.close()
