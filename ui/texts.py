"""Translates sentences for documents, whose language may differ from the window's."""

from collections.abc import Iterable

from PySide6.QtCore import QTranslator

from counsel_desk.domain.office.wording import Correction
from resources.loader import translation_path


class Texts:
    """Looks up sentences in the compiled catalogues; English where there is no translation."""

    def __init__(self) -> None:
        self._catalogues: dict[str, QTranslator] = {}
        self._own: dict[tuple[str, str], str] = {}

    def correct(self, wording: Iterable[Correction]) -> None:
        """Use the office's own wording of texts from now on, in place of any before."""
        self._own = {(one.language, one.source): one.text for one in wording}

    def __call__(self, context: str, text: str, language: str) -> str:
        """Return the translation of `text`.

        Args:
            context: The context that the text was marked with.
            text: The English sentence, placeholders included.
            language: A two-letter code.
        """
        own = self._own.get((language, text))
        if own or language == "en":
            return own or text
        if language not in self._catalogues:
            catalogue = QTranslator()
            catalogue.load(str(translation_path(language)))
            self._catalogues[language] = catalogue
        return self._catalogues[language].translate(context, text) or text
