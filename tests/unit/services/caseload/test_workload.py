"""A79: what a counsellor publishes of their workload counts no few clients."""

from datetime import date, timedelta

from counsel_desk.domain.caseload.workload import Intensity, Load
from counsel_desk.domain.records import Client
from counsel_desk.domain.trust import Role
from counsel_desk.services.caseload import workload
from counsel_desk.services.clients import clients
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.session import Session
from tests.helpers.office import Office


def test_a79_what_is_published_comes_in_steps(
    office: Office, counsellor: Session, today: date
) -> None:
    long_ago = today - timedelta(days=800)
    for _ in range(11):
        clients.add(counsellor, Client("", "", "", "bn", Intensity.CRISIS, long_ago))
    exact = workload.own(counsellor)
    assert (exact.clients % 5, exact.figure % 12.5) != (0, 0)
    workload.publish(counsellor)
    sign_in.sign_out(counsellor)
    seen = [one.workload for one in workload.everyones(office.enter(Role.SUPERVISOR))]
    [found] = [one for one in seen if one is not None and one.clients]
    assert (found.clients, found.figure, found.below) == (10, 12.5, 25.0)
    assert found.load is exact.load is Load.WITHIN
