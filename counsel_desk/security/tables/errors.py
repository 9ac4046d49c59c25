"""Reasons for refusing a list, each with the sentence that the person reads."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError


class ListRefusedError(KnownError):
    """A list was refused; the subclasses say why."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file cannot be read; it may be damaged. Nothing has been imported. Please open it "
        "in the program it was made with, save it again as an Excel workbook (.xlsx), and choose "
        "that.",
    )


class NotAListError(ListRefusedError):
    """A file is none of the kinds that are read."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Only spreadsheets (Excel .xlsx, OpenDocument .ods, .csv) and FHIR bundles in JSON can be "
        "imported, whatever a file is called. Please save the list as one of these, and choose "
        "that.",
    )


class OldWorkbookError(ListRefusedError):
    """A file is a workbook of the years before XLSX, or is locked with a password."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This workbook is locked with a password, or is of an old kind (.xls). Nothing has been "
        "imported. Please open it in its program, save it without a password as an Excel workbook "
        "(.xlsx), and choose that.",
    )


class EmptyListError(ListRefusedError):
    """There is no row below the headings."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "There are no rows in this file; hidden sheets are not looked at. A list has its headings "
        "in one row, such as Name and Age, and one person in each row below. Please look at the "
        "file, and choose it again.",
    )


class WrongShapeError(ListRefusedError):
    """A file has no columns that could be told apart."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "No columns were found in this file. A list has its headings in one row, and one person "
        "in each row below. Please arrange it so in its program, save it, and choose it again.",
    )


class OpenQuoteError(ListRefusedError):
    """The cells of a CSV file cannot be told apart from some line on."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "In the row that begins in line {line} of this file, a quotation mark is not closed, or "
        "is not at the end of its cell, so nobody can say where the people below it begin. "
        "Nothing has been imported. Please mend it in the program the list was made with, or save "
        "the list there as an Excel workbook (.xlsx), and choose it again.",
    )


class TooManyRowsError(ListRefusedError):
    """A list has more rows than are moved in at once."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This list has more than {rows} rows. Nothing has been imported. Please divide it into "
        "several files, and import them one after another.",
    )


class TooManyColumnsError(ListRefusedError):
    """A list has more columns than any register."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This list has more than {columns} columns. Nothing has been imported. Please keep only "
        "the columns that are needed, save it, and choose it again.",
    )


class UnpacksTooLargeListError(ListRefusedError):
    """A workbook unpacks to far more than a list holds."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This workbook unpacks to far more than a list of people holds, so it was not opened. "
        "Please copy the rows that are needed into a new workbook, and choose that.",
    )


class UnsafeListError(ListRefusedError):
    """A workbook has something inside that lists never have, such as XML entities."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "There is something in this workbook that no spreadsheet program writes, so it was not "
        "opened. Please ask whoever sent it, or copy the rows into a new workbook and choose that.",
    )


class TooMuchWorkListError(ListRefusedError):
    """Reading a list took more time or memory than any list needs, and was stopped."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Reading this file took far more time or memory than a list of people needs, so it was "
        "stopped. Nothing has been imported. Please copy the rows that are needed into a new "
        "workbook, and choose that.",
    )
