"""What a counsellor brings of a client: under their consent, and never who they are."""

from datetime import timedelta

import pytest

from counsel_desk.domain.consent.consent import Purpose
from counsel_desk.domain.identifying.identifying import look
from counsel_desk.domain.supervision.supervision import About
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import NotPermittedError
from counsel_desk.services import withdrawal
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent import Terms
from counsel_desk.services.supervision import books, bringing
from counsel_desk.services.supervision.bringing import NotAgreedError
from counsel_desk.services.work.session import Session
from tests.helpers.agreeing import GIVING
from tests.helpers.handing_over import at, bodies
from tests.helpers.office import Office
from tests.unit.services.supervision.supervising import begun


def agree(session: Session, client: str) -> str:
    """Record the client's consent to supervision; return its id."""
    first, last = session.today(), session.today() + timedelta(days=90)
    terms = Terms(Purpose.SUPERVISION, frozenset(), None, "en", first, last, GIVING)
    return consent.record(session, client, terms)


def test_without_consent_a_case_is_not_brought_as_agreed(office: Office) -> None:
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        client = bringing.clients(session)[0][0]
        assert bringing.about(session, client).agreed_until is None
        with pytest.raises(NotAgreedError):
            bringing.bring(session, vault, "Somebody does not sleep", client)


def test_with_consent_the_two_know_until_when_and_not_who(office: Office) -> None:
    vault = begun(office)
    with at(office, Role.COUNSELLOR) as session:
        client = clients.listing(session)[0].filed
        agreed = agree(session, client.record)
        until = bringing.about(session, client.record).agreed_until
        assert until == session.today() + timedelta(days=90)
        bringing.bring(session, vault, "Somebody does not sleep", client.record)
        [point] = books.of(session, vault).points
        assert (point.body.about, point.body.agreed_until) == (About.AGREED, until)
        inside = bodies(session.in_pair(vault), VaultKind.SUPERVISION)
        for secret in (client.record, client.body.code, client.body.name, agreed):
            assert secret.encode() not in inside
        withdrawal.withdraw(session, agreed)
        with pytest.raises(NotAgreedError):
            bringing.bring(session, vault, "Somebody does not sleep", client.record)


def test_the_clients_name_is_found_in_what_is_written(office: Office) -> None:
    with at(office, Role.COUNSELLOR) as session:
        client = next(one.filed for one in clients.listing(session) if one.filed.body.name)
        known = bringing.about(session, client.record).known
        assert look(f"I worry about {client.body.name}.", known)


def test_a_supervisor_brings_no_client(office: Office) -> None:
    vault = begun(office)
    with at(office, Role.SUPERVISOR) as session:
        with pytest.raises(NotPermittedError):
            bringing.clients(session)
        with pytest.raises(NotPermittedError):
            bringing.bring(session, vault, "Somebody", "x")
