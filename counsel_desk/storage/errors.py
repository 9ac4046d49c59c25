"""Errors with files, each with a sentence that says what to do."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError


class FileMissingError(KnownError):
    """An expected file does not exist."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} is missing. It has not been made again, so that nothing is covered"
        " up. Please ask the administrator to put it back from the last backup.",
    )


class FileDamagedError(KnownError):
    """A file is empty, truncated, altered, or has another key."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} is damaged or does not belong here. Nothing has been changed. "
        "Please ask the administrator to put it back from the last backup.",
    )


class FileNewerError(KnownError):
    """A file was written by a newer counsel_desk."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} was written by a newer Counsel Desk. Nothing has been changed. Please "
        "update the program on this machine.",
    )


class FileInPlaceError(KnownError):
    """A file that should be created exists already."""

    text = QT_TRANSLATE_NOOP(
        "errors", "The file {file} is there already. Nothing has been changed."
    )


class DiskError(KnownError):
    """The disk refused to read or write."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The disk could not be read or written. What was saved before is safe. "
        "Please check the disk and try again.",
    )


class UnfinishedSaveError(KnownError):
    """A save was interrupted, and what it left can only be cleared up by writing."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The last save was cut short, perhaps by a power cut. To clear that up, the desk has to be "
        "opened once where it can write to its data folder. Nothing has been changed. Please ask "
        "the administrator.",
    )


class OlderFileError(KnownError):
    """A file was written by an older counsel_desk, and cannot be changed for this one."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} was written by an older Counsel Desk. To be read by this one, it has "
        "to be opened once where the desk can write to it. Nothing has been changed. Please "
        "ask the administrator.",
    )


class DeskInUseError(KnownError):
    """The desk is open in another window."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The desk is open on this machine already. Please use that window, or close it first.",
    )


class DeskOpenElsewhereError(KnownError):
    """The desk is open on another computer, as the lock on the shared drive shows."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The desk is open on the computer {host}. Please close it there first; then look again "
        "here.",
    )


class NoLocksError(KnownError):
    """The data folder's drive has no locks to keep two computers apart."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This folder is on a drive that cannot keep two computers from writing at once."
        " Nothing has been changed. Please move the office's folder to a disk of this"
        " computer.",
    )
