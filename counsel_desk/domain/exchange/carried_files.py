"""Files that laptops of one office exchange, which are useless to anybody who finds them.

Everything in them is public, signed or sealed. The names and roles of the staff can be read in an
office file.
"""

from dataclasses import dataclass

from counsel_desk.domain.office_log.entry import StoredEntry
from counsel_desk.domain.trust import Envelope, KeyBundle


@dataclass(frozen=True)
class OfficeFile:
    """What another laptop has to know about the office.

    Attributes:
        facts: Every fact in this laptop's office log, in order; each is signed for itself.
        bundles: Locked keys that only the person's recovery code opens.
        forms: The JSON of every form in the office's library.
    """

    facts: tuple[StoredEntry, ...]
    bundles: tuple[KeyBundle, ...]
    forms: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class RequestFile:
    """A person's request to be certified, on its way to the administrator.

    Attributes:
        office: Id of the office.
        request: The request, bound to the invitation by its code.
    """

    office: str
    request: StoredEntry


@dataclass(frozen=True)
class LettersFile:
    """Letters on their way to a colleague at another laptop, sealed as in the register.

    Attributes:
        office: Id of the office.
        letters: Their envelopes.
    """

    office: str
    letters: tuple[Envelope, ...]
