"""The forms that can be designed from: those of the office, and the built-in ones."""

from dataclasses import dataclass
from datetime import date

from counsel_desk.domain.office_log.bodies import FormUse
from counsel_desk.services.library.library import Shelved
from forms.designing.naming import languages_of
from forms.library import builtin, builtin_names


@dataclass(frozen=True)
class Listed:
    """A form in the list.

    Attributes:
        key: Its id in the library, or the name of a built-in form.
        title: Its title.
        use: What it is for.
        languages: The languages of its texts.
        number: Number of the version; 0 for a built-in form.
        added_by: Name of the person who signed it; empty for a built-in form.
        day: When; `None` for a built-in form.
        offered: Whether it is offered.
    """

    key: str
    title: str
    use: FormUse
    languages: tuple[str, ...]
    number: int = 0
    added_by: str = ""
    day: date | None = None
    offered: bool = True

    @property
    def built_in(self) -> bool:
        """Whether it comes with the desk."""
        return self.number == 0


def listed(one: Shelved) -> Listed:
    """Return a form of the library as it is listed."""
    return Listed(
        one.form, one.title, one.use, one.languages, one.number, one.added_by, one.day, one.offered
    )


def built_in(language: str) -> list[Listed]:
    """Return the forms that come with the desk."""
    found = []
    for name in builtin_names():
        form = builtin(name)
        languages = languages_of(form.document)
        found.append(Listed(name, form.title_in(language), FormUse.FORM, languages))
    return found
