"""Two laptops of one office, joined by a code, exchange over a folder what is new."""

from tests.helpers.exchanging import WORKER, Exchanging, shared


def test_a_laptop_joins_by_a_code_and_knows_the_office(two: Exchanging) -> None:
    a, b = two.state(two.a), two.state(two.others[0])
    assert shared(a) == shared(b)
    assert {one.name for one in a.laptops.values()} == {"Head office", "Village"}
    assert b.named(WORKER.name).reachable
    assert two.findings(two.a) == two.findings(two.others[0]) == set()
