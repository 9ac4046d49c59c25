"""A person's keys, locked by their recovery code: signed with these very keys.

They go from laptop to laptop, and open only for who has the code on paper. So a laptop cannot look
whether they are what they say; by the signature it sees whose they are, and by their number which
of two are the later ones. Nobody else can make any, and everywhere the same ones are kept.
"""

from dataclasses import replace

from counsel_desk.domain.framing import frame
from counsel_desk.domain.office_log.fold import Verify
from counsel_desk.domain.trust import Certificate, KeyBundle, Remembered, Slot
from counsel_desk.services.work.shown_once import Owner

_FORMAT = "counsel-desk recovery keys 1"


def made(
    owner: Owner, code: str, device_secret: bytes, remembered: Remembered, before: int = 0
) -> KeyBundle:
    """Lock a person's keys with a new recovery code, and sign that.

    Args:
        owner: The person.
        code: The code.
        device_secret: This machine's secret.
        remembered: What is locked up with the keys.
        before: Number of those that these take the place of.
    """
    lock, identity = owner.keys.lock, owner.identity
    bundle = lock(identity, owner.person, Slot.RECOVERY, code, device_secret, remembered)
    bundle = replace(bundle, number=before + 1)
    return replace(bundle, signature=identity.sign(_statement(owner.office, bundle)))


def belong(verify: Verify, office: str, bundle: KeyBundle, certificate: Certificate | None) -> bool:
    """Return whether the holder of the certified keys signed these locked keys."""
    if certificate is None or not bundle.signature:
        return False
    statement = _statement(office, bundle)
    return verify(certificate.keys.signing, statement, bundle.signature)


def later(one: KeyBundle, other: KeyBundle) -> bool:
    """Return whether the first of two signed ones counts; of two with one number it is settled."""
    return (one.number, one.sealed) > (other.number, other.sealed)


def _statement(office: str, bundle: KeyBundle) -> bytes:
    return frame(
        _FORMAT,
        office,
        bundle.person,
        bundle.number,
        bundle.time_cost,
        bundle.memory_kib,
        bundle.parallelism,
        bundle.salt,
        bundle.sealed,
    )
