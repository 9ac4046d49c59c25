"""Which roles may do what, and which stay apart."""

from itertools import combinations

import pytest

from counsel_desk.domain.office.roles import Operation, allowed, apart
from counsel_desk.domain.trust import Role

CLINICAL = {
    Operation.READ_CLIENT_FILE,
    Operation.WRITE_CLIENT_FILE,
    Operation.RELEASE_SUMMARY,
}
CASEWORK = {Operation.READ_CASEWORK, Operation.WRITE_CASEWORK, Operation.SHARE_CASEWORK}


def test_nobody_may_do_anything_without_a_role() -> None:
    assert not any(allowed((), operation) for operation in Operation)


@pytest.mark.parametrize("role", [role for role in Role if role != Role.COUNSELLOR])
def test_only_a_counsellor_reaches_a_client_file(role: Role) -> None:
    assert not any(allowed((role,), operation) for operation in CLINICAL)


@pytest.mark.parametrize("role", [role for role in Role if role != Role.CASEWORKER])
def test_only_a_caseworker_reaches_casework(role: Role) -> None:
    assert not any(allowed((role,), operation) for operation in CASEWORK)


@pytest.mark.parametrize("role", Role)
def test_everyone_may_check_in(role: Role) -> None:
    assert allowed((role,), Operation.CHECK_IN)


def test_only_an_administrator_manages_people() -> None:
    allowed_to = [role for role in Role if allowed((role,), Operation.MANAGE_PEOPLE)]
    assert allowed_to == [Role.ADMINISTRATOR]


def test_only_an_administrator_sets_the_policy_that_everyone_reads() -> None:
    assert all(allowed((role,), Operation.READ_POLICY) for role in Role)
    allowed_to = [role for role in Role if allowed((role,), Operation.SET_POLICY)]
    assert allowed_to == [Role.ADMINISTRATOR]


def test_counselling_and_casework_stay_apart() -> None:
    pairs = [set(pair) for pair in combinations(Role, 2) if not apart(pair)]
    assert pairs == [{Role.COUNSELLOR, Role.CASEWORKER}]
