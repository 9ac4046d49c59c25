"""Unlocks the keys of a person who gives their name and a secret, and slows down who guesses."""

import hmac
import math
from contextlib import suppress
from datetime import datetime

from counsel_desk.domain.office_log.state import Person, folded
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import KeyBundle, Slot, Unlocked
from counsel_desk.errors import DiskFullError, KnownError, WrongSecretError
from counsel_desk.services.work.office_data import OfficeData

FREE_TRIES = 5
LONGEST_WAIT_SECONDS = 30
_STAND_IN = b"counsel_desk.stand_in.1:"


class WaitError(KnownError):
    """Too many wrong passphrases in a row; the person has to wait."""

    text = QT_TRANSLATE_NOOP(
        "errors", "That was wrong several times. Please wait {seconds} seconds and try again."
    )


class NobodyHereError(KnownError):
    """Nobody has keys on this laptop yet, for instance because it has just joined the office."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Nobody has keys on this laptop yet. Please choose “I have an invitation code”, or, if"
        " you have keys on another laptop, “I forgot my passphrase, or have keys on another"
        " laptop”: your recovery code opens them here as well.",
    )


def unlock(data: OfficeData, name: str, slot: Slot, secret: str) -> tuple[Person, Unlocked]:
    """Unlock a person's keys, and return the person and the keys.

    Raises:
        WaitError: The secret was wrong too often.
        NobodyHereError: Nobody has keys here.
        WrongSecretError: Name and secret do not match. An unknown name takes as much work to refuse
            and gets the same message.
    """
    keys, now, asked = data.tools.keys, data.tools.now(), folded(name)
    _wait(data, asked, now)
    person = _named(data, name)
    with data.register.file.reading() as kept:
        everyones = kept.bundles(slot)
    bundle = next((one for one in everyones if person and one.person == person.person), None)
    try:
        if person is None or bundle is None:
            keys.pretend(_stand_in(data, asked, everyones), secret, data.device_secret)
        return person, keys.unlock(bundle, secret, data.device_secret)
    except WrongSecretError:
        _count_failure(data, asked, now)
        raise


def _named(data: OfficeData, name: str) -> Person | None:
    """Return the person with a name, who need not be looked for behind an entry that is wrong.

    So what is wrong is found by what they saw of the log, which names the first entry exactly.
    """
    found = data.register.state.named(name)
    if found is None:
        with data.register.reading() as register:
            found = register.state.named(name)
    return found


def _stand_in(data: OfficeData, asked: str, everyones: list[KeyBundle]) -> KeyBundle:
    """Return the bundle whose unlocking cost is spent on refusing an unknown name.

    A name always gets the same bundle, and nobody can predict which. So where keys are locked at
    different costs, no particular cost reveals an unknown name.
    """
    if not everyones:
        raise NobodyHereError
    mark = hmac.digest(data.device_secret, _STAND_IN + asked.encode(), "sha256")
    return everyones[int.from_bytes(mark, "big") % len(everyones)]


def _wait(data: OfficeData, asked: str, now: datetime) -> None:
    with data.register.file.reading() as kept:
        count, last = kept.failures(asked)
    if last is None or count < FREE_TRIES:
        return
    # The count is anybody's to write: it is never raised to a power as it stands.
    doubled = min(count - FREE_TRIES + 1, LONGEST_WAIT_SECONDS.bit_length())
    pause = min(2**doubled, LONGEST_WAIT_SECONDS)
    left = pause - (now - last).total_seconds()
    if 0 < left <= pause:
        raise WaitError(seconds=math.ceil(left))


def _count_failure(data: OfficeData, asked: str, now: datetime) -> None:
    """Count a failure, where it can be written down; each costs an Argon2id in any case."""
    if data.read_only:
        return
    with suppress(DiskFullError), data.register.file.writing() as kept:
        count, _last = kept.failures(asked)
        kept.put_failures(asked, count + 1, now)
