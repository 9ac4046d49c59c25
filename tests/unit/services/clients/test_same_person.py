"""Who may already have a file, by the name as it is typed."""

from dataclasses import replace

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.intake import Intake
from counsel_desk.domain.records import Client
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.rights.rights import Closure
from counsel_desk.services import intake
from counsel_desk.services.clients import clients, closure, same_person
from counsel_desk.services.intake import Called
from counsel_desk.services.rights import erasure
from counsel_desk.services.work.session import Session


def _add(session: Session, name: str) -> str:
    return clients.add(session, Client("", name, "", "bn", Intensity.STANDARD, session.today()))


def test_a_name_is_found_in_another_script_with_what_tells_people_apart(
    counsellor: Session,
) -> None:
    record = _add(counsellor, "পারমিতা বিশ্বাস")
    known = replace(Intake(), age=24, places="Vill. Hasnabad, Basirhat")
    intake.save(counsellor, record, Called("পারমিতা বিশ্বাস", "", "bn"), known)
    for typed in ("Paromita Biswas", "Paramita", "पारमिता"):
        (found,) = same_person.similar(counsellor, typed)
        assert (found.record, found.age, found.active) == (record, 24, True)
        assert found.places == ("Vill. Hasnabad", "Basirhat")
    assert same_person.similar(counsellor, "Sumita") == ()
    assert same_person.similar(counsellor, " ") == ()


def test_open_files_come_first_and_sealed_ones_are_not_looked_at(counsellor: Session) -> None:
    closed, sealed = _add(counsellor, "Paromita"), _add(counsellor, "Paromita")
    closure.close(counsellor, closed, Closure(counsellor.today()))
    erasure.seal(counsellor, sealed, Ground.CLIENTS_WISH)
    found = same_person.similar(counsellor, "পারমিতা")
    assert [one.record for one in found] == [closed]
    many = [_add(counsellor, "Paromita") for _ in range(same_person.MOST)]
    found = same_person.similar(counsellor, "Paromita")
    assert {one.record for one in found} == set(many)
