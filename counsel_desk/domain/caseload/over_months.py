"""Decides which months of figures are shown, in the light of all that was shown before.

A month is not shown at all if between it and another shown one somebody came, left or moved, and
fewer than five people did; a month with the same people in the same groups shows the same. What was
once decided of a month stays, whatever becomes of the records and of other months. Some months are
kept back by a secret coin, so that a missing month says nothing; see `suppression`.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from counsel_desk.domain.caseload.crossing import Pair, cross, shown_before, whole
from counsel_desk.domain.caseload.suppression import (
    SMALLEST,
    Coin,
    People,
    Sheet,
    decide,
    never,
    nothing,
    shows,
)


def over_months(
    months: Mapping[date, People],
    shape: Sequence[int],
    before: Mapping[date, Sheet],
    coin: Coin = never,
    pairs: Sequence[Pair] = (),
) -> dict[date, Sheet]:
    """Return what may be shown of some months.

    Args:
        months: The people of each month, by a day that names it; those of the months decided before
            belong to it as far as they are known.
        shape: The number of groups of each table.
        before: What was decided of any month so far.
        coin: Says what to keep back of what may be shown.
        pairs: The tables that are shown two at once; what is shown of them follows the tables.
    """
    found = dict(before)
    for day, people in sorted(months.items()):
        if day not in found:
            shown = {one: found[one] for one in found if shows(found[one])}
            known = [(months[one], sheet) for one, sheet in shown.items() if one in months]
            found[day] = _month(people, shape, known, list(shown.values()), coin, pairs)
    return {day: found[day] for day in months}


def _month(
    people: People,
    shape: Sequence[int],
    known: Sequence[tuple[People, Sheet]],
    earlier: Sequence[Sheet],
    coin: Coin,
    pairs: Sequence[Pair],
) -> Sheet:
    """Return what may be shown of one month, beside others of which the people are known."""
    hidden = nothing(whole(shape, pairs))
    same = next((sheet for other, sheet in known if other == people), None)
    if coin() or not all(_far(people, other) for other, _sheet in known):
        return hidden
    if same is not None:
        return same
    counts = _counts(people, shape)
    if any(_pinned(people, counts, *one) for one in known):
        return hidden
    sheet = decide(counts, earlier, coin)
    return (*sheet, *_crossed(people, sheet, earlier, coin, pairs))


def _crossed(
    people: People, sheet: Sheet, earlier: Sequence[Sheet], coin: Coin, pairs: Sequence[Pair]
) -> Sheet:
    """Return what may be shown of two questions at once, beside the tables of each."""
    return tuple(
        cross(
            Counter((groups[one], groups[other]) for groups in people.values()),
            sheet[one],
            sheet[other],
            shown_before(earlier, (one, other), len(sheet) + number),
            coin,
        )
        for number, (one, other) in enumerate(pairs)
    )


def _pinned(people: People, counts: Sequence[Sequence[int]], other: People, shown: Sheet) -> bool:
    """Return whether somebody is known to have moved from a shown group to one of a few.

    If just five people differ, whoever knows the four others knows that the fifth one moved.
    """
    moved = [person for person in people if people[person] != other.get(person)]
    gone = sum(person not in people for person in other)
    return len(moved) + gone == SMALLEST and any(
        counts[place][people[person][place]] < SMALLEST and shown[place].cells[group] is not None
        for person in moved
        for place, group in enumerate(other.get(person, ()))
    )


def _counts(people: People, shape: Sequence[int]) -> list[list[int]]:
    columns = [[groups[place] for groups in people.values()] for place in range(len(shape))]
    return [
        [column.count(group) for group in range(groups)]
        for column, groups in zip(columns, shape, strict=True)
    ]


def _far(one: People, other: People) -> bool:
    """Return whether nobody differs between two months, or at least five people do."""
    differ = sum(one.get(person) != other.get(person) for person in one.keys() | other.keys())
    return differ == 0 or differ >= SMALLEST
