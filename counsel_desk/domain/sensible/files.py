"""What the files can hold that laptops of one office exchange; see `client_file`.

Keys, signatures and ciphertext are checked where they are used: here it is only their places.
"""

from collections.abc import Callable, Mapping
from typing import Any

from counsel_desk.domain.caseload.workload import WorkloadPolicy
from counsel_desk.domain.laptops import (
    LettersFile,
    OfficeFile,
    RequestFile,
    SignedOfficeFile,
    Told,
)
from counsel_desk.domain.office.office import Member, Office, SignedPolicy
from counsel_desk.domain.office.policy import Policy, out_of_bounds
from counsel_desk.domain.sensible.client_file import anything
from counsel_desk.domain.sensible.values import is_code, is_id, is_id_or_empty
from counsel_desk.domain.trust import (
    ROOT,
    Certificate,
    EnrolmentRequest,
    Envelope,
    KeyBundle,
    PublicKeys,
)

LONGEST_NAME = 120
"""Letters of the name of a member of staff."""
_ANSWER_BYTES = 32


def _named(name: str) -> bool:
    return 0 < len(name.strip()) <= LONGEST_NAME


def _person(person: str) -> bool:
    return person == ROOT or is_id(person)


def _office(body: Office) -> bool:
    return is_id(body.office) and 0 < body.threshold <= body.shares


def _member(body: Member) -> bool:
    ids = is_id(body.person) and is_id_or_empty(body.invited_by)
    return ids and _named(body.name) and bool(body.state) and is_code(body.state)


def _certificate(body: Certificate) -> bool:
    return _person(body.person) and body.epoch > 0


def _told(body: Told) -> bool:
    return _person(body.person) and body.epoch > 0 and len(body.answer) == _ANSWER_BYTES


def _bundle(body: KeyBundle) -> bool:
    return is_id(body.person) and min(body.time_cost, body.memory_kib, body.parallelism) > 0


def _signed_policy(body: SignedPolicy) -> bool:
    return is_id(body.author) and body.number > 0


def _policy(body: Policy) -> bool:
    return not out_of_bounds(body)


def _signed_office_file(body: SignedOfficeFile) -> bool:
    return is_id(body.author)


def _request(body: EnrolmentRequest) -> bool:
    return is_id(body.person)


def _of_an_office(body: RequestFile | LettersFile) -> bool:
    return is_id(body.office)


def _envelope(body: Envelope) -> bool:
    return is_id(body.message) and is_id(body.recipient) and bool(body.sealed)


RULES: Mapping[type, Callable[[Any], bool]] = {
    Certificate: _certificate,
    EnrolmentRequest: _request,
    Envelope: _envelope,
    KeyBundle: _bundle,
    LettersFile: _of_an_office,
    Member: _member,
    Office: _office,
    OfficeFile: anything,
    Policy: _policy,
    PublicKeys: anything,
    RequestFile: _of_an_office,
    SignedOfficeFile: _signed_office_file,
    SignedPolicy: _signed_policy,
    Told: _told,
    WorkloadPolicy: anything,
}
"""The rule of every dataclass in an exchanged file, and of the office's settings."""
