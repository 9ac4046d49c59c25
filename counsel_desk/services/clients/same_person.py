"""Says who may already have a file in this vault: a hint, never a wall.

Names are compared in any script, with age and places as far as they are known. Nothing outside the
vault is asked, and sealed files are not looked at.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from counsel_desk.domain import intake as ages
from counsel_desk.domain.identifying.alike import Described, described, may_be
from counsel_desk.domain.identifying.known_people import KnownPeople
from counsel_desk.domain.identifying.places import places_in
from counsel_desk.domain.intake import Channel, Intake
from counsel_desk.domain.moving_in.headings import places_named
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import age
from counsel_desk.services.work.reader import Reader
from counsel_desk.services.work.session import Session

MOST = 5
"""So many files are named; with more, the name says nothing."""
_ADDRESSES = frozenset({Channel.LETTER, Channel.VISIT})
_PLACES = 2


@dataclass(frozen=True)
class Similar:
    """A file of somebody who may be the person.

    Attributes:
        record: Id of the client's record.
        code: Their code.
        age: About how old they are; `None` if it was not said.
        places: Some of the places in their intake and particulars.
        since: Their first day with the counsellor.
        active: Whether the file is open.
    """

    record: str
    code: str
    age: int | None
    places: tuple[str, ...]
    since: date
    active: bool


def as_described(client: Client, intake: Intake) -> Described:
    """Return a client as they are compared."""
    return described(
        client.name,
        ages.earliest_birth(intake),
        _latest_said(intake),
        _place_texts(client, intake),
    )


def _latest_said(intake: Intake) -> date | None:
    """Return the latest day of birth; an age in doubt neither shows nor excludes anybody."""
    return None if intake.in_doubt else ages.latest_birth(intake)


def _place_texts(client: Client, intake: Intake) -> Sequence[str]:
    """Return texts that list places; of the particulars, those behind a word such as village."""
    addresses = (one.how for one in intake.contacts if one.channel in _ADDRESSES)
    return (intake.places, *addresses, *places_named(client.particulars))


def known_people(reader: Reader) -> KnownPeople:
    """Return everybody who has a file, by the code of the file."""
    people, intakes = KnownPeople(), _intakes(reader)
    for filed in reader.latest(Kind.CLIENT, Client):
        intake = intakes.get(filed.record, Intake())
        people.add(filed.body.code, as_described(filed.body, intake))
    return people


def _intakes(reader: Reader) -> dict[str, Intake]:
    return {parent: filed.body for parent, filed in reader.latest_with_parent(Kind.INTAKE, Intake)}


def similar(session: Session, name: str) -> tuple[Similar, ...]:
    """Return the files of people who may be somebody of that name, at most `MOST`.

    Args:
        session: A counsellor's.
        name: The name as it was typed, in any script.
    """
    asked = described(name)
    if not asked.words:
        return ()
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        found = [
            filed
            for filed in reader.latest(Kind.CLIENT, Client)
            if may_be(asked, described(filed.body.name))
        ]
        first = sorted(found, key=lambda one: (one.body.closed is not None, one.body.code))[:MOST]
        intakes = [age.find_intake(reader, filed.record) for filed in first]
    today = session.today()
    return tuple(
        _shown(filed, kept.body if kept else Intake(), today)
        for filed, kept in zip(first, intakes, strict=True)
    )


def _shown(filed: Filed[Client], intake: Intake, today: date) -> Similar:
    body, born = filed.body, _latest_said(intake)
    places = [
        place for text in _place_texts(body, intake) for place in places_in(text, listed=True)
    ]
    return Similar(
        filed.record,
        body.code,
        ages.years_between(born, today) if born else None,
        tuple(dict.fromkeys(places))[:_PLACES],
        body.since,
        body.closed is None,
    )
