"""The kinds of threat to staff, in the current language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.wellbeing.threat import Sort

_SORTS: Mapping[str, str] = {
    Sort.NOT_SAID: QT_TRANSLATE_NOOP("Words", "Not said"),
    Sort.FACE_TO_FACE: QT_TRANSLATE_NOOP("Words", "Face to face"),
    Sort.TELEPHONE: QT_TRANSLATE_NOOP("Words", "By phone"),
    Sort.ONLINE: QT_TRANSLATE_NOOP("Words", "By message or online"),
    Sort.FOLLOWED: QT_TRANSLATE_NOOP("Words", "Followed or watched"),
    Sort.AT_HOME: QT_TRANSLATE_NOOP("Words", "At my home"),
    Sort.FAMILY: QT_TRANSLATE_NOOP("Words", "Against my family"),
    Sort.OTHER: QT_TRANSLATE_NOOP("Words", "Something else"),
}


def sort(code: str) -> str:
    """Return the words for a kind of threat."""
    return QCoreApplication.translate("Words", _SORTS[code])
