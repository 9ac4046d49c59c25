"""A76: what another laptop says of people can be, whoever signed it."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import Fact
from counsel_desk.domain.office_log.entry import FACTS, StoredEntry, encoded, kind, kind_of
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired, Upheld
from counsel_desk.domain.sensible.sensible import flaws
from counsel_desk.domain.sensible.values import Flaw
from counsel_desk.domain.trust import ROOT, Role
from counsel_desk.errors import KnownError
from counsel_desk.services.people import letters
from counsel_desk.services.work.sensible import codes
from tests.helpers.values import impossible
from tests.unit.domain.office_log.honest import FOUNDED, certificate, digest, identifier, keys_of

PERSON = identifier("Rukhsana")
DAY = date(2026, 3, 1)
CERTIFICATE = certificate(PERSON, "Rukhsana", (Role.STAFF,), keys_of(PERSON))
HONEST: list[Fact] = [
    FOUNDED,
    bodies.Invited(PERSON, "Rukhsana", (Role.STAFF,), 0),
    bodies.Enrolled(PERSON, keys_of(PERSON), digest("mark")),
    CERTIFICATE,
    bodies.Proved(PERSON, 1, digest("secret")),
    bodies.PolicySet(1, b"{}"),
    bodies.FormKept(PERSON, 1, bodies.FormUse.FORM, "Intake", ("bn",), digest("form"), DAY),
    bodies.FormRetired(PERSON, 1),
    LaptopAdded(PERSON, "Village", keys_of(PERSON)),
    LaptopRetired(PERSON),
    Upheld((digest("fact"),)),
]
IDS = [kind_of(body) for body in HONEST]
STORED = StoredEntry(1, "invited", PERSON, "2026-01-05T09:00:00+00:00", b"{}", b"signature")


@pytest.mark.parametrize("body", HONEST, ids=IDS)
def test_an_honest_fact_passes(body: Fact) -> None:
    assert flaws(body, codes()) == frozenset()
    assert letters.decoded(encoded(body), type(body)) == body


def test_every_kind_of_fact_has_an_example() -> None:
    assert set(IDS) == FACTS - {kind(bodies.Brought)}


def test_what_was_brought_is_as_sensible_as_the_fact_in_it() -> None:
    assert flaws(bodies.Brought(HONEST[1]), codes()) == frozenset()
    wrong = bodies.Invited(PERSON, " ", (Role.STAFF,), 0)
    assert flaws(bodies.Brought(wrong), codes())


@pytest.mark.parametrize("body", HONEST, ids=IDS)
def test_a76_no_value_of_a_fact_is_left_unchecked(body: Fact) -> None:
    document = msgspec.to_builtins(body, str_keys=True)
    for found in impossible.values(body):
        for each in impossible.wrong(found):
            other = impossible.encoded(impossible.replaced(document, found.path, each))
            with pytest.raises(KnownError):
                letters.decoded(other, type(body))


@pytest.mark.parametrize(
    "body",
    [
        replace(FOUNDED, threshold=4),
        replace(FOUNDED, threshold=0),
        bodies.Invited(PERSON, " ", (Role.STAFF,), 0),
        bodies.Invited(PERSON, "x" * 121, (Role.STAFF,), 0),
        bodies.Invited(PERSON, "Rukhsana", (), 0),
        bodies.Invited(ROOT, "Rukhsana", (Role.STAFF,), 0),
        bodies.Enrolled(ROOT, keys_of(PERSON), b""),
        replace(CERTIFICATE, epoch=0),
        bodies.Proved(PERSON, 1, b"short"),
        bodies.Proved(PERSON, 0, digest("secret")),
        bodies.PolicySet(0, b"{}"),
        bodies.FormKept(PERSON, 0, bodies.FormUse.FORM, "Intake", (), digest("form"), DAY),
        bodies.FormKept(PERSON, 1, bodies.FormUse.FORM, " ", (), digest("form"), DAY),
        bodies.FormKept(PERSON, 1, bodies.FormUse.FORM, "Intake", ("?",), digest("form"), DAY),
        bodies.FormKept(PERSON, 1, bodies.FormUse.NOTE, "Intake", (), b"short", DAY),
        bodies.FormRetired(PERSON, 0),
        replace(STORED, number=0),
        replace(STORED, author="somebody"),
        replace(STORED, kind=kind(bodies.Acted)),
    ],
)
def test_a76_what_contradicts_itself_is_refused(body: object) -> None:
    assert flaws(STORED, codes()) == frozenset()
    assert flaws(body, codes()) == {Flaw.CONTRADICTION}
