"""What a client asked for goes over with the file."""

from datetime import date

from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.rights.rights import Closure, Why
from counsel_desk.domain.trust import Role
from counsel_desk.services.clients import closure
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.rights import corrections, erasure, retention
from tests.helpers.handing_over import accept, at, finished, offer
from tests.helpers.office import Office


def test_corrections_closures_and_copies_go_over(office: Office) -> None:
    with at(office) as giver:
        client = finished(giver)
        corrections.ask(giver, client, "The month was May.")
        record_copy.sheet(giver, client)
        erasure.seal(giver, client, Ground.CLIENTS_WISH)
        erasure.lift(giver, client)
        closure.close(giver, client, Closure(giver.today(), Why.MOVED, "She moved."))
        retention.keep_longer(giver, client, date(2090, 1, 1), "A court may ask.")
        offer(giver, client)
    with at(office, Role.COUNSELLOR, 1) as receiver:
        there = accept(receiver)
        assert corrections.of_client(receiver, there)[0].body.wish == "The month was May."
        assert closure.of_client(receiver, there)[0].body.summary == "She moved."
        assert retention.of_client(receiver, there).until == date(2090, 1, 1)
        assert len(record_copy.choice(receiver, there, "en").copies) == 1
        assert erasure.sealed_files(receiver) == []
