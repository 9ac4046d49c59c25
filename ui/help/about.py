"""What the help says about the program itself: its version, and what others made of it."""

import re
from typing import Any

from counsel_desk.version import VERSION
from resources.loader import licence_text, shipped

LICENCE = "licence:"
"""What the address of a page with the licences of a component begins with."""


def filled_in(text: str) -> str:
    """Return the page about the program with its version and the list of its components."""
    return text.replace("{version}", VERSION).replace("{components}", _components())


def licence_page(topic: str) -> str:
    """Return a page with the licences of a component, as they were written.

    Args:
        topic: Its address, such as ``licence:click``.

    Raises:
        FileNotFoundError: There is no such component.
    """
    name = topic.removeprefix(LICENCE)
    text = licence_text(name)
    if text is None:
        raise FileNotFoundError(topic)
    lines = "".join(f"    {line}\n" for line in text.splitlines())
    return f"# {_as_written(name)}\n\n{lines}"


def _as_written(text: str) -> str:
    """Return a text in which Markdown sees nothing of its own."""
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", text)


def _components() -> str:
    found = shipped()
    if not found:
        return (
            "This program was started from its sources. The list is in the packages that are "
            "installed; here `requirements.txt` names what others made."
        )
    return "\n".join(_line(each) for each in found)


def _line(component: dict[str, Any]) -> str:
    name = component["name"]
    licence = " / ".join(each["license"]["name"] for each in component["licenses"])
    told = _as_written(f"{component['version']}: {licence}")
    return f"- [{_as_written(name)}]({LICENCE}{name}) {told}"
