"""Removes one repetition of a repeating group; the following ones move up."""

from collections.abc import Iterator

from forms.filling import Filling
from forms.model import Item

Path = tuple[int, ...]


def remove_repetition(filling: Filling, item: Item, outside: Path, number: int) -> None:
    """Remove one repetition with its answers; the last one left is only emptied.

    Args:
        filling: The answers.
        item: The repeating group.
        outside: Which repetition of the groups around it this is in.
        number: The repetition to remove, from 0.
    """
    count = filling.repetitions(item.link_id, outside)
    for moved in range(number, count - 1):
        _copy(filling, item, (*outside, moved + 1), (*outside, moved))
    if count > 1:
        filling.set_repetitions(item.link_id, count - 1, outside)
    else:
        _empty(filling, item, (*outside, 0))


def _copy(filling: Filling, group: Item, source: Path, target: Path) -> None:
    for child in _children(group):
        if child.asks:
            filling.set(child.link_id, filling.values(child.link_id, source), target)
        if child.repeating_group:
            count = filling.repetitions(child.link_id, source)
            filling.set_repetitions(child.link_id, count, target)
            for number in range(count):
                _copy(filling, child, (*source, number), (*target, number))


def _empty(filling: Filling, group: Item, here: Path) -> None:
    for child in _children(group):
        if child.asks:
            filling.set(child.link_id, (), here)
        if child.repeating_group:
            filling.set_repetitions(child.link_id, 1, here)
            _empty(filling, child, (*here, 0))


def _children(item: Item) -> Iterator[Item]:
    """Yield the items of the same repetition: not those inside a nested repeating group."""
    for child in item.items:
        yield child
        if not child.repeating_group:
            yield from _children(child)
