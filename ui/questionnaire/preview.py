"""Draws a form as a picture, with or without a display."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from forms.filling import Filling
from forms.model import load
from resources.loader import translation_path
from ui import screenshot
from ui.design import theme
from ui.questionnaire.questionnaire_form import QuestionnaireForm

WIDTH = 820
"""Pixels; the same at every text size, so that a picture shows what wraps."""
_TALLEST = 30_000
"""Pixels; a taller picture cannot be painted, so a very long form is drawn smaller."""


def save_preview(
    questionnaire_path: Path, png: Path, language: str | None, scale: float = 1.0
) -> None:
    """Save a picture of a whole form, as a person would see it before answering.

    Args:
        questionnaire_path: The form's FHIR JSON.
        png: The picture; its folder is created if missing.
        language: The language to show (BCP 47), or the form's own.
        scale: The text size, 1.0 to 2.0.

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
    form = QuestionnaireForm(filling, language or "")
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


def _application() -> QApplication:
    """Return the application; if there is none yet, create one that draws into memory."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication([])
