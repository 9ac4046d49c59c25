"""Draws a form as a picture, with or without a display."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from counsel_desk.domain.attachments import Pixels
from counsel_desk.errors import KnownError
from forms.filling import Filling
from forms.model import load
from resources.loader import translation_path
from ui import screenshot
from ui.design import theme
from ui.questionnaire.pictures import Pictures, image_of
from ui.questionnaire.questionnaire_form import QuestionnaireForm

WIDTH = 820
"""Pixels; the same at every text size, so that a picture shows what wraps."""
_TALLEST = 30_000
"""Pixels; a taller picture cannot be painted, so a very long form is drawn smaller."""


def save_preview(
    questionnaire_path: Path,
    png: Path,
    language: str | None,
    scale: float = 1.0,
    read: Callable[[bytes], Pixels] | None = None,
) -> None:
    """Save a picture of a whole form, as a person would see it before answering.

    Args:
        questionnaire_path: The form's FHIR JSON.
        png: The picture; its folder is created if missing.
        language: The language to show (BCP 47), or the form's own.
        scale: The text size, 1.0 to 2.0.
        read: Reads a picture in the form, which may be hostile; without it none is shown.

    Raises:
        KnownError: The form cannot be read; see `forms.model.load`.
        OSError: The picture cannot be written.
    """
    filling = Filling(load(questionnaire_path))
    filling.computed()  # a picture cannot be drawn again once it is calculated
    app = _application()
    theme.apply(app, "light", scale)
    translator = QTranslator()
    if language and translator.load(str(translation_path(language.split("-")[0]))):
        app.installTranslator(translator)
    form = QuestionnaireForm(filling, language or "", pictures=_pictures(read))
    theme.wear(form)
    try:
        form.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        form.resize(WIDTH, 600)
        form.show()
        QApplication.processEvents()
        form.resize(WIDTH, form.whole_height(WIDTH))
        screenshot.save(form, png, min(1.0, _TALLEST / form.height()))
    finally:
        form.close()
        form.deleteLater()
        QCoreApplication.removeTranslator(translator)


def _pictures(read: Callable[[bytes], Pixels] | None) -> Pictures:
    """Return what draws pictures at once, since a preview is not drawn again."""

    def draw(content: bytes, _owner: QObject, take: Callable[[QImage], None]) -> None:
        try:
            take(image_of(read(content)) if read is not None else QImage())
        except KnownError:
            take(QImage())

    return Pictures(draw if read is not None else None)


def _application() -> QApplication:
    """Return the application; if there is none yet, create one that draws into memory."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication([])
