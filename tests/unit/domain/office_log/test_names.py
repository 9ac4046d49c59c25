"""P44: a name shows all that is in it, so that nobody passes for somebody else."""

import pytest

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.trust import ROOT, Role
from tests.unit.domain.office_log.honest import NAME, Office, certificate, identifier, keys_of
from tests.unit.domain.office_log.refusing import refused

OTHER = identifier("other")
NOT_PLAIN = [
    *(f"Rukh{sign}sana" for sign in "\u200b\u200e\u202e\u2060\ufeff\u00ad\u034f\u3164\ufe0f\0\n"),
    *(f"Rukhsana{sign}" for sign in ("\u115f", "\uffa0", "\u2800", "\u180b", "\U000e0101")),
    "Rukhs\u0430na",
    "Rukhsan\u03b1",
    "\u200c\u200d",
    "123",
]
"""With signs that nobody sees, with letters of an alphabet that looks alike, or without letters."""
PLAIN = ["Åsa O’Neill-Þór", "রুখসানা মণ্ডল", "শাহ\u200dজাহান", "रुक्\u200dसाना", "Анна", "Άννα 2", "李娜"]


@pytest.mark.parametrize("place", range(len(NOT_PLAIN)))
def test_p44_a_name_that_does_not_show_all_that_is_in_it_is_nobodys(
    made: Office, place: int
) -> None:
    """Neither an administrator's invitation nor the root's certificate brings it in."""
    name = NOT_PLAIN[place]
    body = bodies.Invited(OTHER, name, (Role.STAFF,), 0)
    assert refused(made.log, made.admin, body) == "a name without hidden signs"
    certified = certificate(OTHER, name, (Role.STAFF,), keys_of(OTHER))
    assert refused(made.log, ROOT, certified) == "a name without hidden signs"


@pytest.mark.parametrize("name", PLAIN)
def test_a_name_in_any_script_and_with_its_joiners_is_somebodys(made: Office, name: str) -> None:
    made.log.enter(made.admin, bodies.Invited(OTHER, name, (Role.STAFF,), 0))
    assert made.log.state().people[OTHER].name == name


def test_p44_a_joiner_or_a_wider_letter_makes_no_other_name(made: Office) -> None:
    for name in ("Rukh\u200dsana", "\uff32ukhsana", "Rukhsana\u00a0"):
        body = bodies.Invited(OTHER, name, (Role.STAFF,), 0)
        assert refused(made.log, made.admin, body) == "the name is taken"


def test_p44_nobody_has_the_offices_own_name(made: Office) -> None:
    for name in (NAME, f" {NAME.upper()} "):
        body = bodies.Invited(OTHER, name, (Role.STAFF,), 0)
        assert refused(made.log, made.admin, body) == "the office's own name"
