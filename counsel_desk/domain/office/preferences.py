"""How a person likes their desk, and how they are registered in their profession."""

from dataclasses import dataclass

_LARGEST_SIDE = 2**15 - 1
"""The longest side of a window, in pixels."""


@dataclass(frozen=True)
class Registration:
    """How somebody is registered in their profession, as it is printed on statements.

    Attributes:
        name: Their name as registered; may be empty.
        qualification: Such as a degree; may be empty.
        number: The council and the registration number; may be empty.
    """

    name: str = ""
    qualification: str = ""
    number: str = ""

    def __str__(self) -> str:
        """Return what is noted, on one line."""
        parts = (self.name, self.qualification, self.number)
        return ", ".join(part for part in parts if part.strip())


@dataclass(frozen=True)
class WindowSize:
    """The size of a window.

    Attributes:
        width: In pixels, as the screen's scale counts them.
        height: In the same pixels.
        maximised: Whether it filled the screen; the size is then the one it goes back to.
    """

    width: int
    height: int
    maximised: bool = False

    @property
    def sensible(self) -> bool:
        """Whether a screen may have room for it."""
        return all(0 < side <= _LARGEST_SIDE for side in (self.width, self.height))


@dataclass(frozen=True)
class Preferences:
    """How a person likes their desk.

    Attributes:
        language: Two letters.
        theme: A code, such as ``light``, ``dark`` or ``system``.
        text_size: 1.0 is 100 %.
        registration: How they are registered.
        one_by_one: Whether they answer forms one question at a time.
        window: The size of their window when they left it last.
        own_digits: Whether the screen shows digits of the language's own script, not 0–9.
    """

    language: str = "en"
    theme: str = "system"
    text_size: float = 1.0
    registration: Registration = Registration()
    one_by_one: bool = False
    window: WindowSize | None = None
    own_digits: bool = False
