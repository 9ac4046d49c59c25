"""What is read from a file that is to be moved in, as plain texts."""

from dataclasses import dataclass

ID = "id"
"""The heading of the column that says which patient of a bundle a row is about."""


@dataclass(frozen=True)
class Sheet:
    """One sheet of a file.

    Attributes:
        name: Its name; empty if the file has no sheets.
        rows: Its rows; some may be shorter than others.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Answered:
    """A QuestionnaireResponse of a bundle.

    Attributes:
        patient: Which patient it is about; empty if it says none that is in the bundle.
        questionnaire: The address of its form, with the version if it says one.
        day: The day it was answered, as ISO 8601; may be empty.
        language: Two or three letters; may be empty.
        response: The FHIR JSON.
    """

    patient: str
    questionnaire: str
    day: str
    language: str
    response: str


@dataclass(frozen=True)
class Source:
    """A file that was read.

    Attributes:
        sheets: Its sheets. A bundle has one, whose headings are the names of fields, and `ID`.
        bundle: Whether it is a FHIR bundle.
        answered: Forms that were answered.
        others: How many resources of other kinds it has.
    """

    sheets: tuple[Sheet, ...]
    bundle: bool = False
    answered: tuple[Answered, ...] = ()
    others: int = 0
