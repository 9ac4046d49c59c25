"""Errors in form and response files, each with a sentence on what to do."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError


class FormFileMissingError(KnownError):
    """The file is missing or may not be read."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The file {file} could not be read. Please check that it is still there."
    )


class FormEmptyError(KnownError):
    """The file is empty."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The file {file} is empty. Please ask for a fresh copy of the form."
    )


class FormTooLargeError(KnownError):
    """The form is larger than the desk opens."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This form is larger than the desk can open ({limit}). Please split it into shorter forms.",
    )


class FormNotJsonError(KnownError):
    """The file is damaged or is not JSON."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} is damaged or is not a FHIR form in JSON. "
        "Please ask for a fresh copy in JSON.",
    )


class NotAQuestionnaireError(KnownError):
    """The document is not a FHIR Questionnaire."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This is not a FHIR Questionnaire. Please choose a file that holds one."
    )


class SeveralFormsError(KnownError):
    """The file holds several forms."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file holds {number} forms. Please save each of them in a file of its own.",
    )


class OlderFhirError(KnownError):
    """The form is written in an edition of FHIR before STU3."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This form is written in an older FHIR (DSTU2). Please ask for it in FHIR R4.",
    )


class NotAResponseError(KnownError):
    """The document is not a FHIR QuestionnaireResponse."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This is not a FHIR QuestionnaireResponse. Please choose a file that holds one.",
    )


class FormItemError(KnownError):
    """An item lacks what every item needs, so answers to it could not be kept apart."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Item number {number} of this form has no linkId or no type that FHIR R4 knows. "
        "Please ask the form's author to correct it.",
    )


class DuplicateItemError(KnownError):
    """Two items share one linkId, so their answers would be mixed up."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Two items of this form share the linkId {link_id}, so their answers could be mixed up. "
        "Please ask the form's author to correct it.",
    )


class UnknownItemError(KnownError):
    """An answer names an item that the form does not have, or one that takes no answers."""

    text = QT_TRANSLATE_NOOP("errors", "This form has no question with the linkId {link_id}.")


class UnknownFormError(KnownError):
    """No built-in form has that name."""

    text = QT_TRANSLATE_NOOP("errors", "There is no built-in form named {name}.")


class FormTableError(KnownError):
    """A table is neither a data dictionary of REDCap nor an XLSForm."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This table is no form that the desk can read. It reads data dictionaries of REDCap (CSV) "
        "and XLSForms (XLSX).",
    )


class FormLogicError(KnownError):
    """A condition in a table is more than the desk can read."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The condition under which “{question}” is asked is more than the desk can read, so the "
        "form is not opened: it could ask at the wrong time. Conditions joined by “and” alone or "
        "by “or” alone can be read.",
    )
