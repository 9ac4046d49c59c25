"""What a vault owes the office log: written with the records, and entered right after.

So a save is one durable commit, in the vault. The register may be locked, full or unwritable for a
time: what is owed waits in the vault, and is entered at the next save, at lock or at the next
sign-in; in its order, and once: the entry of the vault's head says how far the log has heard.

Each thing is signed by its author over the frame (``counsel_desk.owed.1``, vault, author, number,
body). So nobody else who can open the vault has the author's desk sign something for the log.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import msgspec

from counsel_desk.domain.chain import Head
from counsel_desk.domain.framing import frame
from counsel_desk.domain.office_log.bodies import HeadSeen
from counsel_desk.domain.office_log.fold import Verify
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Envelope, PublicKeys
from counsel_desk.errors import AlarmError
from counsel_desk.services.ports.stores import VaultFile, VaultTransaction
from counsel_desk.services.work import veil
from counsel_desk.services.work.author import Author
from counsel_desk.services.work.register import Register, RegisterTransaction

_FORMAT = "counsel_desk.owed.1"
_FORGOTTEN = "heard"
"""Name in a vault's `meta`: what the log heard and the vault has deleted since."""
_SIGNATURE = 64
"""Bytes of an Ed25519 signature, which come before the JSON."""


class ChangedWhileOpenError(AlarmError):
    """A vault's file was changed by something else while it was open here."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file of your records was changed by something else while it was open: an older copy "
        "may have been put in its place. Please do not go on here, write down on paper what you "
        "wrote last, and ask the administrator to look at the backups.",
    )


class OwedByOthersError(AlarmError):
    """Somebody else wrote what a vault owes the office log in the person's name."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "There is an entry for the office register in your files, in your name, that you did"
        " not write: somebody else who can open these files did. It was not passed on. Please"
        " do not go on here, and ask the administrator to look at the backups.",
    )


@dataclass(frozen=True)
class Owed:
    """One thing that the office log is to hear.

    Attributes:
        action: Something that was done; empty for a letter.
        envelope: A letter to send.
        unpost: Id of a letter to take out of the post.
    """

    action: str = ""
    envelope: Envelope | None = None
    unpost: str = ""


def owe(transaction: VaultTransaction, vault: str, author: Author, thing: Owed) -> None:
    """Write down what the log is to hear, in the transaction that it is about.

    Args:
        transaction: The transaction on the vault.
        vault: Id of the vault.
        author: Who owes it.
        thing: What the log is to hear.
    """
    body = msgspec.json.encode(thing)
    number = transaction.last_owed() + 1
    signature = author.identity.sign(_statement(vault, author.person, number, body))
    transaction.owe(author.person, signature + body)


def _statement(vault: str, author: str, number: int, body: bytes) -> bytes:
    return frame(_FORMAT, vault, author, number, body)


@dataclass
class Deliveries:
    """What became of what vaults owe.

    Attributes:
        later: Whether it is entered by `Session.deliver_due`, after the person has their result.
        due: Vaults that owe something, by id.
        delayed: Whether the register could not be written to lately, so that something waits.
        alarm: What does not fit, once that was found.
    """

    later: bool = False
    due: dict[str, VaultFile] = field(default_factory=dict)
    delayed: bool = False
    alarm: AlarmError | None = None


def seen(vault: VaultFile, heard: int, veiled: Head | None = None) -> HeadSeen:
    """Return how far a vault has come, as the office log is to hear it.

    Args:
        vault: The vault.
        heard: Up to which number the log has heard what it owes.
        veiled: The head that the log is to hear instead of the true one.
    """
    with vault.reading() as transaction:
        head, (changes, beside) = veiled or transaction.head()[0], transaction.beside()
    return HeadSeen(vault.vault_id, head.length, head.link, changes, beside, heard)


def owes(vault: VaultFile, author: str, known: Vault) -> bool:
    """Return whether a vault owes the log something that it has not heard yet."""
    with vault.reading() as transaction:
        return bool(transaction.owed(author, known.heard.get(author, 0)))


def taken_out(vault: VaultFile, author: str, known: Vault) -> set[str]:
    """Return the ids of the letters that an author took out of the post unheard by the log yet."""
    with vault.reading() as transaction:
        found = transaction.owed(author, known.heard.get(author, 0))
    taken = set()
    for _number, whole in found:
        with suppress(msgspec.DecodeError):  # nobody's honest work; it is refused as it is entered
            taken.add(msgspec.json.decode(whole[_SIGNATURE:], type=Owed).unpost)
    return taken - {""}


def deliver(
    register: Register, vault: VaultFile, author: Author, verify: Verify, *, veiled: bool = False
) -> bool:
    """Enter what a vault owes in an author's name, and how far it has come.

    Args:
        register: The register.
        vault: The vault.
        author: Who owes it.
        verify: Checks a signature.
        veiled: Whether the log is to hear nothing of the vault's chain; see `veil`.

    Returns:
        Whether there was anything to enter.

    Raises:
        ChangedWhileOpenError: The vault has gone back behind what the log saw last.
        OwedByOthersError: The author did not write something of it.
        KnownError: The register cannot be written to now; everything stays owed.
    """
    with register.reading() as transaction:
        known = transaction.state.vaults[vault.vault_id]
        former = transaction.state.people[author.person].former
    heard = known.heard.get(author.person, 0)
    with vault.reading() as kept:
        found = kept.owed(author.person, heard)
    if veiled and not veil.draw(vault, known):
        raise ChangedWhileOpenError
    now = seen(vault, found[-1][0] if found else heard, known.head if veiled else None)
    if known.behind(Head(now.length, now.link), now.changes, now.beside):
        raise ChangedWhileOpenError
    if not found and (now.length, now.changes) == (known.head.length, known.changes):
        return False
    keys = (author.identity.public, *former)
    things = [_genuine(one, vault.vault_id, author.person, keys, verify) for one in found]
    with register.writing() as entering:
        for thing in things:
            _enter(entering, author, thing, vault.vault_id)
        entering.enter(author, now)
    return True


def _genuine(
    kept: tuple[int, bytes], vault: str, author: str, keys: Sequence[PublicKeys], verify: Verify
) -> Owed:
    """Return what is owed, if its author wrote it, with the keys they have or had."""
    number, whole = kept
    signature, body = whole[:_SIGNATURE], whole[_SIGNATURE:]
    statement = _statement(vault, author, number, body)
    if not any(verify(one.signing, statement, signature) for one in keys):
        raise OwedByOthersError
    return msgspec.json.decode(body, type=Owed)


def _enter(entering: RegisterTransaction, author: Author, thing: Owed, vault: str) -> None:
    if thing.envelope is not None:
        entering.post(author, thing.envelope, vault)
    elif thing.unpost:
        entering.unpost(author, thing.unpost)
    else:
        entering.act(author, thing.action)


def forget(transaction: VaultTransaction, author: str, heard: int) -> None:
    """Delete what the log has heard, in the next transaction that writes anyway.

    How far that was stays noted, so that a log which has heard less is known for an older one.
    """
    if transaction.drop_owed(author, heard):
        known = {**forgotten(transaction), author: heard}
        transaction.put_meta(_FORGOTTEN, msgspec.json.encode(known, order="sorted"))


def forgotten(transaction: VaultTransaction) -> dict[str, int]:
    """Return, by author, up to which number what was owed is deleted."""
    kept = transaction.meta(_FORGOTTEN) or b"{}"
    return msgspec.json.decode(kept, type=dict[str, int])
