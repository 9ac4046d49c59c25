"""The forms that come with the desk, worded by this project."""

import json
from functools import lru_cache
from importlib import resources

from forms.errors import UnknownFormError
from forms.model import Questionnaire, parse

STRESS_AND_RESILIENCE = "stress_and_resilience"


@lru_cache(maxsize=16)
def builtin(name: str) -> Questionnaire:
    """Return a built-in form.

    Args:
        name: One of `builtin_names`.

    Raises:
        UnknownFormError: There is no such form.
    """
    if name not in builtin_names():
        raise UnknownFormError(name=name)
    file = resources.files("forms") / "builtin" / f"{name}.json"
    return parse(json.loads(file.read_text(encoding="utf-8")))


def builtin_names() -> tuple[str, ...]:
    """Return the names of the built-in forms, in order."""
    folder = resources.files("forms") / "builtin"
    files = (file.name for file in folder.iterdir())
    return tuple(sorted(name.removesuffix(".json") for name in files if name.endswith(".json")))
