"""A form or a note template in the office's library, with every version that was ever signed.

Laptops take versions in from each other in any order and come to the same library: the newest
version is the one with the highest number, and of two with one number always the same one.
"""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.office_log.bodies import FormUse


@dataclass(frozen=True)
class FormVersion:
    """One version of a form.

    Attributes:
        number: Counts the versions, from 1.
        content: SHA-256 of the form's JSON, which is kept beside the log.
        use: What the form is for.
        title: Its title.
        languages: The languages of its texts, such as ``bn``.
        author: Id of the person who signed it.
        day: When.
    """

    number: int
    content: bytes
    use: FormUse
    title: str
    languages: tuple[str, ...]
    author: str
    day: date


@dataclass(frozen=True)
class LibraryForm:
    """A form of the office.

    Attributes:
        versions: Its versions, oldest first; there is at least one.
        retired: Number of the version up to which it is retired; 0 while it never was.
    """

    versions: tuple[FormVersion, ...]
    retired: int = 0

    @property
    def newest(self) -> FormVersion:
        """The version that is filled in from now on."""
        return self.versions[-1]

    @property
    def offered(self) -> bool:
        """Whether it is offered; a retired one is offered again by a further version."""
        return self.newest.number > self.retired

    def having(self, version: FormVersion) -> "LibraryForm":
        """Return the form with a further version in its place."""
        versions = sorted((*self.versions, version), key=lambda one: (one.number, one.content))
        return LibraryForm(tuple(versions), self.retired)
