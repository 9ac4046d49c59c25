"""What laptops of one office carry to each other: files that anybody may find and nobody can use.

All of it is public, signed or sealed. The names and roles of the staff can be read in an office
file.
"""

from dataclasses import dataclass

from counsel_desk.domain.office.office import Member, Office, SignedPolicy
from counsel_desk.domain.trust import Certificate, EnrolmentRequest, Envelope, KeyBundle


@dataclass(frozen=True)
class Told:
    """What a person told to prove that they hold the keys of a certificate.

    Attributes:
        person: Id of the person.
        epoch: Of the certificate.
        answer: 32 bytes.
    """

    person: str
    epoch: int
    answer: bytes


@dataclass(frozen=True)
class OfficeFile:
    """The office as another laptop has to know it.

    Attributes:
        office: Its ids, its name and the public half of its root key.
        people: Everyone, in the order of their invitation.
        certificates: All that the root ever signed, its own with them.
        told: What proves that their keys are held.
        bundles: Keys that a person's recovery code opens, and nothing else does.
        policy: The office's settings, signed; `None` where nobody set any.
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
        signature: Theirs, over the office's id and the content.
    """

    author: str
    content: bytes
    signature: bytes


@dataclass(frozen=True)
class RequestFile:
    """A person's wish to be certified, on its way to the administrator.

    Attributes:
        office: Id of the office.
        request: Bound to the invitation by its code.
    """

    office: str
    request: EnrolmentRequest


@dataclass(frozen=True)
class LettersFile:
    """Letters on their way to a colleague at another laptop, sealed as they lie in the post.

    Attributes:
        office: Id of the office.
        letters: Their envelopes.
    """

    office: str
    letters: tuple[Envelope, ...]
