"""A file that nothing may touch."""

from typing import NoReturn


class Touched(BaseException):
    """Something was read or written; no service takes it for an error of its own."""


class Untouchable:
    """A file, or a way to one, that refuses whatever it is asked for."""

    def __getattr__(self, name: str) -> NoReturn:
        """Refuse to give an attribute or a method."""
        raise Touched(name)

    def __call__(self, *_asked: object) -> NoReturn:
        """Refuse to be called."""
        raise Touched("called")
