"""The library of forms in the office log: who adds to it, and that no order matters."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.bodies import FormKept, FormRetired, FormUse
from counsel_desk.domain.office_log.library_rules import MOST_VERSIONS
from tests.unit.domain.office_log.honest import Office, digest, identifier, office
from tests.unit.domain.office_log.refusing import refused

FORM = identifier("a form")
KEPT = FormKept(FORM, 1, FormUse.FORM, "Intake", ("bn", "en"), digest("first"), date(2026, 3, 1))


@pytest.fixture
def made() -> Office:
    """An office."""
    return office()


def test_a_counsellor_and_an_administrator_add_versions(made: Office) -> None:
    made.log.enter(made.owner, KEPT)
    made.log.enter(made.admin, replace(KEPT, number=2, content=digest("second")))
    [form] = made.log.state().library.values()
    assert [one.author for one in form.versions] == [made.owner, made.admin]
    assert (form.newest.content, form.offered) == (digest("second"), True)


def test_nobody_else_adds_or_retires(made: Office) -> None:
    made.log.enter(made.owner, KEPT)
    for body in (replace(KEPT, number=2), FormRetired(FORM, 1)):
        rule = "only a counsellor or an administrator keeps forms"
        assert refused(made.log, made.worker, body) == rule


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        (KEPT, "the version is there"),
        (replace(KEPT, form="form"), "no id of a form"),
        (replace(KEPT, number=0), "no number of a version"),
        (replace(KEPT, number=MOST_VERSIONS + 1), "no number of a version"),
        (replace(KEPT, number=2, title=" "), "a title of up to 300 letters"),
        (replace(KEPT, number=2, title="x" * 301), "a title of up to 300 letters"),
        (replace(KEPT, number=2, languages=("../bn",)), "no languages"),
        (replace(KEPT, number=2, content=b"short"), "no digest of a form"),
        (FormRetired(identifier("another"), 1), "there is no such form"),
        (FormRetired(FORM, 2), "it is retired, or not there yet"),
        (FormRetired(FORM, 0), "it is retired, or not there yet"),
    ],
)
def test_what_is_no_version_is_refused(made: Office, wrong: bodies.Body, rule: str) -> None:
    made.log.enter(made.owner, KEPT)
    assert refused(made.log, made.owner, wrong) == rule


def test_a_retired_form_is_offered_again_by_a_further_version(made: Office) -> None:
    made.log.enter(made.owner, KEPT)
    made.log.enter(made.admin, FormRetired(FORM, 1))
    assert not made.log.state().library[FORM].offered
    made.log.enter(made.owner, replace(KEPT, number=2))
    assert made.log.state().library[FORM].offered


def test_two_laptops_that_add_at_once_come_to_the_same_library() -> None:
    versions = [
        replace(KEPT, number=number, content=digest(word))
        for number, word in ((1, "first"), (2, "here"), (2, "there"), (3, "last"))
    ]
    found = []
    for order in permutations(versions):
        made = office()
        for each in order:
            made.log.enter(made.owner, each)
        found.append(made.log.state().library[FORM])
    assert all(each == found[0] for each in found)
    assert found[0].newest.content == digest("last")
