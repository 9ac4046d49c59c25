"""Sentences in a person's language, for documents whose language is not the window's."""

from PySide6.QtCore import QTranslator

from resources.loader import translation_path


class Texts:
    """Looks sentences up in the compiled catalogues; English where there is no translation."""

    def __init__(self) -> None:
        self._catalogues: dict[str, QTranslator] = {}

    def __call__(self, context: str, text: str, language: str) -> str:
        """Return `text`, marked in `context`, in a language.

        Args:
            context: As it was marked.
            text: The English sentence, placeholders included.
            language: Two letters.
        """
        if language == "en":
            return text
        if language not in self._catalogues:
            catalogue = QTranslator()
            catalogue.load(str(translation_path(language)))
            self._catalogues[language] = catalogue
        return self._catalogues[language].translate(context, text) or text
