"""An intake: kept, changed, declined, and the ages and days that cannot be."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from counsel_desk.domain.appointments.appointment import Mode, State
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.chain import Row
from counsel_desk.domain.intake import (
    Channel,
    Contact,
    Guardian,
    IfAbsent,
    Intake,
    Interpreter,
    Part,
    Use,
    years_after,
)
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import intake
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.appointments.appointments import Planned
from counsel_desk.services.clients import age, clients
from counsel_desk.services.intake import (
    AgeUnlikelyError,
    BirthAheadError,
    BornAfterBegunError,
    Called,
)
from counsel_desk.services.notes import notes
from counsel_desk.services.work.session import Session
from counsel_desk.storage.vault.transaction import VaultTransaction
from tests.unit.services.stored import actions, rows

CALLED = Called("রূপা", "তাড়াহুড়ো নয়", "hi")
FULL = Intake(
    pronoun="she",
    languages=("bn", "sat"),
    interpreter=Interpreter("yes", "Santali", "not the neighbour"),
    contacts=(
        Contact(Channel.CALL, Use.NEVER),
        Contact(Channel.TEXT, Use.AT_TIMES, "90000 00000"),
    ),
    times="after three",
    guardian=Guardian("Mina", "aunt", "by the clinic", "that she comes, and no more"),
    referral="helpline",
    concerns=("sleep", "court"),
    own_words="to sleep through a night",
    strengths="she sings",
    people="her sister",
    places="the library",
    declined=(Part.GUARDIAN,),
    if_absent=IfAbsent("Didi", "my first name", "the shelter", "that I am missed", "nobody"),
)


@pytest.fixture
def client(counsellor: Session, today: date) -> str:
    """A client whose file has no intake yet."""
    since = today - timedelta(days=30)
    return clients.add(counsellor, Client("", "", "", "bn", Intensity.HIGH, since))


def versions(session: Session) -> list[tuple[str, int]]:
    """Return the kind and version of every row of the vault."""
    return [(row.kind, row.version) for row in rows(session)]


def test_an_intake_comes_back_as_it_was_kept(counsellor: Session, client: str) -> None:
    assert intake.get(counsellor, client).intake == Intake()
    intake.save(counsellor, client, CALLED, FULL)
    taken = intake.get(counsellor, client)
    assert taken.intake == FULL
    body = taken.client.body
    assert (body.name, body.particulars, body.language) == ("রূপা", "তাড়াহুড়ো নয়", "hi")
    assert body.intensity is Intensity.HIGH
    assert intake.contacts(counsellor, client) == (FULL.contacts, "after three")
    assert taken.intake.never == (Channel.CALL,)


def test_only_what_has_changed_becomes_a_version(counsellor: Session, client: str) -> None:
    intake.save(counsellor, client, CALLED, FULL)
    before, trail = versions(counsellor), actions(counsellor)
    intake.save(counsellor, client, CALLED, FULL)
    assert versions(counsellor) == before
    assert actions(counsellor) == trail
    intake.save(counsellor, client, CALLED, replace(FULL, places="the river"))
    assert versions(counsellor) == [*before, (Kind.INTAKE, 2)]
    assert actions(counsellor)[0] == "intake_saved"


def test_everything_may_be_left_or_declined(counsellor: Session, client: str) -> None:
    nothing = Intake(declined=tuple(Part))
    intake.save(counsellor, client, Called("", "", "bn"), nothing)
    assert intake.get(counsellor, client).intake == nothing


@pytest.mark.parametrize("age", [-1, 121, 10**6])
def test_an_age_that_nobody_has_is_asked_for_again(
    counsellor: Session, client: str, age: int
) -> None:
    with pytest.raises(AgeUnlikelyError):
        intake.save(counsellor, client, CALLED, Intake(age=age))
    assert intake.get(counsellor, client).intake == Intake()


@pytest.mark.parametrize("age", [0, 17, 18, 120])
def test_an_age_is_dated_and_says_who_may_be_a_child(
    counsellor: Session, client: str, today: date, age: int
) -> None:
    intake.save(counsellor, client, CALLED, Intake(age=age))
    taken = intake.get(counsellor, client)
    assert taken.intake.age_said == today
    assert taken.child == (age < 18)
    line = next(each for each in clients.listing(counsellor) if each.filed.record == client)
    assert line.flags == ((clients.CHILD,) if age < 18 else ())


@pytest.mark.parametrize(
    ("days", "refused"),
    [
        (1, BirthAheadError),
        (-5, BornAfterBegunError),
        (-45_000, AgeUnlikelyError),
    ],
)
def test_a_day_of_birth_that_cannot_be_is_asked_for_again(
    counsellor: Session, client: str, today: date, days: int, refused: type[KnownError]
) -> None:
    born = today + timedelta(days=days)
    with pytest.raises(refused):
        intake.save(counsellor, client, CALLED, Intake(born=born))


def test_eighteen_years_are_counted_to_the_day(
    counsellor: Session, client: str, today: date
) -> None:
    grown = years_after(today, -18)
    for born, child in ((grown, False), (grown + timedelta(days=1), True)):
        intake.save(counsellor, client, CALLED, Intake(born=born))
        assert intake.get(counsellor, client).child is child


def test_no_note_is_signed_for_a_day_before_the_birth(counsellor: Session, client: str) -> None:
    intake.save(counsellor, client, CALLED, Intake(born=date(2001, 3, 9)))
    for day, refused in ((date(2001, 3, 8), True), (date(2001, 3, 9), False)):
        name, draft = notes.begin(counsellor, client, day)
        notes.save(counsellor, name, replace(draft, text="a day"))
        if refused:
            with pytest.raises(age.BeforeBirthError):
                notes.sign(counsellor, name)
            assert name in [each for each, _draft in notes.drafts_of(counsellor, client)]
        else:
            notes.sign(counsellor, name)


def test_no_appointment_is_kept_for_a_day_before_the_birth(
    counsellor: Session, client: str
) -> None:
    intake.save(counsellor, client, CALLED, Intake(born=date(2001, 3, 9)))

    def plan(day: date) -> Planned:
        wanted = Wanted((client,), day, time(10), 60, Mode.PHONE)
        return appointments.plan(counsellor, wanted, state=State.KEPT)

    with pytest.raises(age.BeforeBirthError):
        plan(date(2001, 3, 8))
    assert appointments.of_client(counsellor, client) == []
    plan(date(2001, 3, 9))


def test_the_list_reads_neither_notes_nor_intakes(
    counsellor: Session, client: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake.save(counsellor, client, CALLED, Intake(age=15))
    asked: list[str] = []
    with counsellor.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        transaction = type(reader.transaction)
    real = transaction.latest_of

    def latest_of(self: VaultTransaction, kind: str, parent: str | None = None) -> list[Row]:
        asked.append(kind)
        return real(self, kind, parent)

    monkeypatch.setattr(transaction, "latest_of", latest_of)
    clients.listing(counsellor)
    assert asked == [Kind.CLIENT, Kind.RISK_ASSESSMENT]


def test_years_stay_within_those_that_a_day_can_have() -> None:
    assert years_after(date.max, 1) == date.max
    assert years_after(date.min, -1) == date.min
    assert years_after(date(9996, 2, 29), 400) == date(9999, 3, 1)


def test_a_language_without_a_code_keeps_its_name_and_documents_are_written_in_english(
    counsellor: Session, client: str
) -> None:
    intake.save(counsellor, client, Called("", "", "mis", "Birhor"), Intake())
    body = clients.get(counsellor, client).body
    assert (body.language, body.language_named) == ("mis", "Birhor")
    assert body.document_language == "en"
    intake.save(counsellor, client, Called("", "", "mr", "Birhor"), Intake())
    body = clients.get(counsellor, client).body
    assert (body.language_named, body.document_language) == ("", "mr")
