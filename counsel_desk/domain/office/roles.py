"""Who may do what: a table of roles; what it does not name is not allowed."""

from collections.abc import Iterable
from enum import StrEnum

from counsel_desk.domain.trust import Role, VaultKind


class Operation(StrEnum):
    """What a service may be asked to do."""

    READ_CLIENT_FILE = "read_client_file"
    WRITE_CLIENT_FILE = "write_client_file"
    RELEASE_SUMMARY = "release_summary"
    RELEASE_EXCEPTIONALLY = "release_exceptionally"
    COSIGN_EXCEPTION = "cosign_exception"
    READ_CASEWORK = "read_casework"
    WRITE_CASEWORK = "write_casework"
    SHARE_CASEWORK = "share_casework"
    PUBLISH_WORKLOAD = "publish_burden"
    READ_WORKLOADS = "read_burden"
    SUPERVISION = "supervision"
    CHECK_IN = "check_in"
    READ_OWN_ACTIONS = "read_own_actions"
    READ_ALL_ACTIONS = "read_all_actions"
    MANAGE_PEOPLE = "manage_people"
    READ_POLICY = "read_policy"
    SET_POLICY = "set_policy"
    READ_LIBRARY = "read_library"
    KEEP_LIBRARY = "keep_library"
    RUN_BACKUPS = "run_backups"


_EVERYONE = frozenset({Operation.CHECK_IN, Operation.READ_OWN_ACTIONS, Operation.READ_POLICY})

_ALLOWED = {
    Role.COUNSELLOR: _EVERYONE
    | {
        Operation.READ_CLIENT_FILE,
        Operation.WRITE_CLIENT_FILE,
        Operation.RELEASE_SUMMARY,
        Operation.RELEASE_EXCEPTIONALLY,
        Operation.PUBLISH_WORKLOAD,
        Operation.SUPERVISION,
        Operation.READ_LIBRARY,
        Operation.KEEP_LIBRARY,
    },
    Role.SUPERVISOR: _EVERYONE
    | {Operation.READ_WORKLOADS, Operation.COSIGN_EXCEPTION, Operation.SUPERVISION},
    Role.CASEWORKER: _EVERYONE
    | {Operation.READ_CASEWORK, Operation.WRITE_CASEWORK, Operation.SHARE_CASEWORK},
    Role.STAFF: _EVERYONE,
    Role.ADMINISTRATOR: _EVERYONE
    | {
        Operation.MANAGE_PEOPLE,
        Operation.READ_ALL_ACTIONS,
        Operation.SET_POLICY,
        Operation.RUN_BACKUPS,
        Operation.READ_LIBRARY,
        Operation.KEEP_LIBRARY,
    },
}

VAULTS = {
    Role.COUNSELLOR: VaultKind.COUNSELLING,
    Role.CASEWORKER: VaultKind.CASEWORK,
}
"""The vault that a role works in, beside the wellbeing vault that everyone has, and what a
supervisor and a counsellor begin together."""


def allowed(roles: Iterable[Role], operation: Operation) -> bool:
    """Return whether a person with `roles` may do `operation`."""
    return any(operation in _ALLOWED[role] for role in roles)


def apart(roles: Iterable[Role]) -> bool:
    """Return whether one person may hold `roles`: counselling and casework stay apart."""
    return not {Role.COUNSELLOR, Role.CASEWORKER} <= set(roles)
