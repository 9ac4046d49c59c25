"""What the roles do not name is refused, whoever asks."""

from datetime import date
from pathlib import Path

import pytest

from counsel_desk.domain.policy import Policy
from counsel_desk.domain.trust import Role
from counsel_desk.errors import NotPermittedError
from counsel_desk.services import (
    burden,
    casework,
    certifying,
    clients,
    consent,
    disclosure,
    notes,
    people,
    policy,
)

CLINICAL = {
    "list clients": clients.listing,
    "open a client": lambda session: clients.get(session, "x"),
    "close a client": lambda session: clients.close(session, "x", None),
    "begin a note": lambda session: notes.begin(session, "x", date(2026, 1, 1)),
    "read notes": lambda session: notes.of_client(session, "x"),
    "sign a note": lambda session: notes.sign(session, "note:x"),
    "read consents": lambda session: consent.of_client(session, "x"),
    "withdraw a consent": lambda session: consent.withdraw(session, "x"),
    "name recipients": consent.recipients,
    "read the ledger": lambda session: disclosure.of_client(session, "x"),
    "own figures": burden.own,
    "publish figures": burden.publish,
}
CASEWORK = {
    "receive": casework.receive,
    "list cases": casework.cases,
    "list summaries": casework.summaries,
    "add a case": lambda session: casework.add_case(session, "1/2026", ""),
    "save a summary": lambda session: casework.save(session, "x", Path("x.pdf")),
}
PEOPLE = {
    "list staff": people.staff,
    "invite": lambda session: people.invite(session, "Somebody New", (Role.STAFF,)),
    "certify": lambda session: certifying.certify(session, "x", []),
    "set the policy": lambda session: policy.keep(session, Policy()),
}
FIGURES = {"everyone's figures": burden.everyones}
MAY = {
    Role.COUNSELLOR: CLINICAL,
    Role.CASEWORKER: CASEWORK,
    Role.ADMINISTRATOR: PEOPLE,
    Role.SUPERVISOR: FIGURES,
    Role.STAFF: {},
}


def refused(ask, session):
    try:
        ask(session)
    except NotPermittedError:
        return True
    return False


@pytest.mark.parametrize("role", list(Role))
def test_whatever_a_role_does_not_name_is_refused(office, role):
    session = office.enter(role)
    for other, operations in MAY.items():
        for name, ask in operations.items():
            if other is not role:
                assert refused(ask, session), f"{role} may {name}"
