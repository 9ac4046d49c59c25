"""The instruments that come with the desk."""

from functools import lru_cache
from importlib import resources

import msgspec

from assessments.errors import UnknownInstrumentError
from assessments.model import Instrument


@lru_cache(maxsize=1)
def keys() -> tuple[str, ...]:
    """Return the keys of all instruments, in alphabetical order."""
    names = (file.name for file in (resources.files("assessments") / "keys").iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in names if name.endswith(".json")))


@lru_cache(maxsize=64)
def instrument(key: str) -> Instrument:
    """Return the instrument with that key.

    Raises:
        UnknownInstrumentError: No instrument has that key.
    """
    if key not in keys():
        raise UnknownInstrumentError(key=key)
    file = resources.files("assessments") / "keys" / f"{key}.json"
    return msgspec.json.decode(file.read_bytes(), type=Instrument)


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
