"""The instruments that come with the desk."""

import re
from functools import lru_cache
from importlib import resources

import msgspec

from assessments.errors import UnknownInstrumentError
from assessments.model import Instrument
from counsel_desk.domain.plain_text import comparable

_BETWEEN = re.compile(r"[\s_\u2010-\u2015-]+")


@lru_cache(maxsize=1)
def keys() -> tuple[str, ...]:
    """Return the keys of all instruments, in alphabetical order."""
    names = (file.name for file in (resources.files("assessments") / "keys").iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in names if name.endswith(".json")))


@lru_cache(maxsize=64)
def instrument(key: str) -> Instrument:
    """Return the instrument with that key; capitals, blanks and hyphens do not matter.

    Raises:
        UnknownInstrumentError: No instrument has that key.
    """
    known = {_bare(each): each for each in keys()}.get(_bare(key))
    if known is None:
        raise UnknownInstrumentError(key=key)
    file = resources.files("assessments") / "keys" / f"{known}.json"
    return msgspec.json.decode(file.read_bytes(), type=Instrument)


def _bare(key: str) -> str:
    return _BETWEEN.sub("", comparable(key))


def listing() -> list[dict[str, object]]:
    """Return what the command line lists, one plain dictionary for each instrument."""
    return [_entry(instrument(key)) for key in keys()]


def _entry(chosen: Instrument) -> dict[str, object]:
    return {
        "key": chosen.key,
        "title": chosen.title,
        "audience": chosen.audience,
        "items": chosen.items,
        "answers": list(chosen.scale.values),
        "scores": [score.name for score in chosen.scores],
        "checked": chosen.checked,
        "unchecked": list(chosen.unchecked),
        "validated": chosen.validated,
        "licence": chosen.licence,
        "source": chosen.source,
    }
