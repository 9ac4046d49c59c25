"""Translates sentences for documents, whose language may differ from the window's."""

from PySide6.QtCore import QTranslator

from resources.loader import translation_path


class Texts:
    """Looks up sentences in the compiled catalogues; English where there is no translation."""

    def __init__(self) -> None:
        self._catalogues: dict[str, QTranslator] = {}

    def __call__(self, context: str, text: str, language: str) -> str:
        """Return the translation of `text`.

        Args:
            context: The context that the text was marked with.
            text: The English sentence, placeholders included.
            language: A two-letter code.
        """
        if language == "en":
            return text
        if language not in self._catalogues:
            catalogue = QTranslator()
            catalogue.load(str(translation_path(language)))
            self._catalogues[language] = catalogue
        return self._catalogues[language].translate(context, text) or text
