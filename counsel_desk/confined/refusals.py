"""Says across a child's answer why a file was refused, and raises that again at the desk."""

from types import ModuleType
from typing import Any

from counsel_desk.confined.messages import packed
from counsel_desk.errors import KnownError


def refusal(error: KnownError) -> bytes:
    """Return the answer that names an error."""
    return packed({"refused": type(error).__name__, "parameters": error.parameters})


def raise_refusal(facts: dict[str, Any], errors: ModuleType, base: type[KnownError]) -> None:
    """Raise the error that a child named, if it did.

    Args:
        facts: What it answered.
        errors: Where the errors that it may name are defined.
        base: What they all are; raised itself for whatever else was named.
    """
    if "refused" not in facts:
        return
    named = vars(errors).get(str(facts["refused"]))
    kind = named if isinstance(named, type) and issubclass(named, base) else base
    given = facts.get("parameters")
    numbers = given if isinstance(given, dict) else {}
    try:
        raise kind(**{str(name): int(number) for name, number in numbers.items()})
    except (KeyError, OverflowError, TypeError, ValueError):
        raise base from None
