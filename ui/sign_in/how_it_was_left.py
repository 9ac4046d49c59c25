"""What the sign-in says of a desk that ended with trouble, since nobody was there to read it."""

from PySide6.QtCore import QCoreApplication

from counsel_desk.exit_codes import RESTART_ALARMED, RESTART_FAILED, RESTART_OWING
from ui.design.translated import Phrase
from ui.errors import defect_sentence


def _alarmed() -> str:
    return QCoreApplication.translate(
        "SignInPresenter",
        "When the desk was left, a file was not as it was written here: an older copy may "
        "have been put in its place. Please do not go on here, and ask the administrator "
        "to have the files checked.",
    )


def _owing() -> str:
    return QCoreApplication.translate(
        "SignInPresenter",
        "What was saved last is in the records, but the office register could not be "
        "written to. Please sign in again soon, so that it is entered there.",
    )


TEXTS: dict[int, Phrase] = {
    RESTART_ALARMED: _alarmed,
    RESTART_OWING: _owing,
    RESTART_FAILED: defect_sentence,
}
"""By the exit code of the desk; for any other there is nothing to say."""
