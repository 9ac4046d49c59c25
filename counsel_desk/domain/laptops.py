"""Files that laptops of one office exchange, which are useless to anybody who finds them.

Everything in them is public, signed or sealed. The names and roles of the staff can be read in an
office file.
"""

from dataclasses import dataclass

from counsel_desk.domain.office.office import Member, Office, SignedPolicy
from counsel_desk.domain.trust import Certificate, EnrolmentRequest, Envelope, KeyBundle


@dataclass(frozen=True)
class Told:
    """A person's proof that they hold the keys of a certificate.

    Attributes:
        person: Id of the person.
        epoch: Epoch of the certificate.
        answer: 32 bytes.
    """

    person: str
    epoch: int
    answer: bytes


@dataclass(frozen=True)
class OfficeFile:
    """What another laptop has to know about the office.

    Attributes:
        office: Its ids, its name and the public half of its root key.
        people: Everyone, in the order of their invitation.
        certificates: All that the root ever signed, including its own.
        told: Proofs that their keys are held.
        bundles: Locked keys that only the person's recovery code opens.
        policy: The office's settings, signed; `None` if nobody set any.
    """

    office: Office
    people: tuple[Member, ...]
    certificates: tuple[Certificate, ...]
    told: tuple[Told, ...]
    bundles: tuple[KeyBundle, ...]
    policy: SignedPolicy | None


@dataclass(frozen=True)
class SignedOfficeFile:
    """An office file and who saved it.

    Attributes:
        author: Id of the person.
        content: The `OfficeFile` as it was signed.
        signature: Their signature over the office's id and the content.
    """

    author: str
    content: bytes
    signature: bytes


@dataclass(frozen=True)
class RequestFile:
    """A person's request to be certified, on its way to the administrator.

    Attributes:
        office: Id of the office.
        request: The request, bound to the invitation by its code.
    """

    office: str
    request: EnrolmentRequest


@dataclass(frozen=True)
class LettersFile:
    """Letters on their way to a colleague at another laptop, sealed as in the register.

    Attributes:
        office: Id of the office.
        letters: Their envelopes.
    """

    office: str
    letters: tuple[Envelope, ...]
