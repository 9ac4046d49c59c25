"""Which language the windows speak."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from resources.loader import translation_path

KNOWN = ("en", "bn", "hi", "mr")


class Languages:
    """Puts the catalogue of one language to use; every window then says its words again."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None
        self.current = "en"

    def choose(self, code: str) -> None:
        """Speak another language.

        Args:
            code: One of `KNOWN`; anything else is taken for English.
        """
        app = QCoreApplication.instance()
        if app is None:
            return
        if self._translator is not None:
            app.removeTranslator(self._translator)
            self._translator = None
        self.current = code if code in KNOWN else "en"
        translator = QTranslator()
        if translator.load(str(translation_path(self.current))):
            self._translator = translator
            app.installTranslator(translator)

    def choose_system(self) -> None:
        """Speak the language of the computer, where the desk knows it."""
        self.choose(QLocale.system().name().partition("_")[0])
