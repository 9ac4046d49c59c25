"""What laptops of one office can send each other; see `client_file`.

Keys, signatures and ciphertext are checked where they are used: here it is only their places.
"""

from collections.abc import Callable, Mapping
from typing import Any

from counsel_desk.domain.caseload.workload import WorkloadPolicy
from counsel_desk.domain.exchange.parcel import Contents, Mark
from counsel_desk.domain.law.statement import LawyersAnswer
from counsel_desk.domain.office.own_helplines import OwnHelpline
from counsel_desk.domain.office.policy import Policy, out_of_bounds
from counsel_desk.domain.office.reviewing import Reviewing
from counsel_desk.domain.office.wording import Correction
from counsel_desk.domain.office_log.bodies import (
    Brought,
    Enrolled,
    FormKept,
    FormRetired,
    Founded,
    Invited,
    PolicySet,
    Proved,
)
from counsel_desk.domain.office_log.entry import FACTS, StoredEntry
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired, Upheld
from counsel_desk.domain.sensible.client_file import anything
from counsel_desk.domain.sensible.values import is_id, is_language
from counsel_desk.domain.trust import ROOT, Certificate, Envelope, KeyBundle, PublicKeys

LONGEST_NAME = 120
"""Letters of the name of a member of staff."""
_SECRET_BYTES = 32
_DIGEST_BYTES = 32
_MOST_CODES = 2**32
_LARGEST_KEYS = 1024
"""Bytes of locked keys, of which a desk makes 189: a laptop keeps those that wait for long."""
_SIGNATURE_BYTES = 64


def _named(name: str) -> bool:
    return 0 < len(name.strip()) <= LONGEST_NAME


def _person(person: str) -> bool:
    return person == ROOT or is_id(person)


def _founded(body: Founded) -> bool:
    return is_id(body.office) and 0 < body.threshold <= body.shares


def _invited(body: Invited) -> bool:
    return is_id(body.person) and _named(body.name) and bool(body.roles) and body.epoch >= 0


def _certificate(body: Certificate) -> bool:
    return _person(body.person) and body.epoch > 0


def _proved(body: Proved) -> bool:
    return is_id(body.person) and body.epoch > 0 and len(body.secret) == _SECRET_BYTES


def _enrolled(body: Enrolled) -> bool:
    return is_id(body.person)


def _policy_set(body: PolicySet) -> bool:
    return body.number > 0


def _form_kept(body: FormKept) -> bool:
    spoken = all(one and is_language(one) for one in body.languages)
    digest = len(body.content) == _DIGEST_BYTES
    return is_id(body.form) and body.number > 0 and bool(body.title.strip()) and spoken and digest


def _form_retired(body: FormRetired) -> bool:
    return is_id(body.form) and body.number > 0


def _laptop_added(body: LaptopAdded) -> bool:
    return is_id(body.laptop) and _named(body.name)


def _laptop_retired(body: LaptopRetired) -> bool:
    return is_id(body.laptop)


def _contents(body: Contents) -> bool:
    return all(is_id(each) for each in (*body.taken, *body.people))


def _mark(body: Mark) -> bool:
    return body.number >= 0


def _fact(body: StoredEntry) -> bool:
    return _person(body.author) and body.number > 0 and body.kind in FACTS


def _bundle(body: KeyBundle) -> bool:
    numbered = 0 <= body.number < _MOST_CODES
    costs = min(body.time_cost, body.memory_kib, body.parallelism)
    small = max(len(body.salt), len(body.sealed)) <= _LARGEST_KEYS
    signed = len(body.signature) in {0, _SIGNATURE_BYTES}
    return is_id(body.person) and costs > 0 and numbered and small and signed


def _policy(body: Policy) -> bool:
    return not out_of_bounds(body)


def _envelope(body: Envelope) -> bool:
    return is_id(body.message) and is_id(body.recipient) and bool(body.sealed)


RULES: Mapping[type, Callable[[Any], bool]] = {
    Brought: anything,
    Certificate: _certificate,
    Contents: _contents,
    Correction: anything,
    Enrolled: _enrolled,
    Envelope: _envelope,
    FormKept: _form_kept,
    FormRetired: _form_retired,
    Founded: _founded,
    Invited: _invited,
    KeyBundle: _bundle,
    LaptopAdded: _laptop_added,
    LaptopRetired: _laptop_retired,
    LawyersAnswer: anything,
    Mark: _mark,
    Policy: _policy,
    OwnHelpline: anything,
    Reviewing: anything,
    PolicySet: _policy_set,
    Proved: _proved,
    PublicKeys: anything,
    StoredEntry: _fact,
    Upheld: anything,
    WorkloadPolicy: anything,
}
"""The rule of every dataclass that laptops exchange, and of the office's settings."""
