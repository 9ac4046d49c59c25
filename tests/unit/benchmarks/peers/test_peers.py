"""Each act of the desk is compared with the same act of another program."""

from benchmarks.peers.peers import compared
from benchmarks.peers.waits import Waits


def test_each_act_has_the_same_act_of_the_other_as_its_baseline() -> None:
    ours, theirs = Waits(save=10, opening=900, search=20), Waits(save=1000, opening=600, search=80)
    found = compared("a sheet", 10_000, ours, theirs)
    assert [(each.name, each.value, each.baseline, each.ok) for each in found] == [
        ("one more note saved, 10,000 notes, beside a sheet", 10, 1000, True),
        ("opening, with Argon2, 10,000 notes, beside a sheet", 900, 600, False),
        ("search, 10,000 notes, beside a sheet", 20, 80, True),
    ]
