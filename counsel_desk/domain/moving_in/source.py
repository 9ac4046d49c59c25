"""What is read from a file that is to be moved in, as plain texts."""

from dataclasses import dataclass


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
        patient: The place of the patient it is about, from 0; `None` if it does not say clearly
            which of those in the bundle that is.
        questionnaire: The address of its form, with the version if it says one.
        day: The day it was answered, as ISO 8601; may be empty.
        language: Two or three letters; may be empty.
        response: The FHIR JSON.
    """

    patient: int | None
    questionnaire: str
    day: str
    language: str
    response: str


@dataclass(frozen=True)
class Source:
    """A file that was read.

    Attributes:
        sheets: Its sheets. A bundle has one, with a row for each patient and the columns of
            `fields.OF_PATIENT`.
        bundle: Whether it is a FHIR bundle.
        answered: Forms that were answered.
        others: How many resources of other kinds it has.
        hidden: How many sheets are not among `sheets`, as they are hidden or too many.
    """

    sheets: tuple[Sheet, ...]
    bundle: bool = False
    answered: tuple[Answered, ...] = ()
    others: int = 0
    hidden: int = 0
