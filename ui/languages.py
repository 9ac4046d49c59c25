"""The language of the windows."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from resources.loader import translation_path

KNOWN = ("en", "bn", "hi", "mr")


class Languages:
    """Installs the translations of one language; every window then sets its texts again."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None
        self.current = "en"

    def choose(self, code: str) -> None:
        """Switch to another language.

        Args:
            code: One of `KNOWN`; anything else means English.
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
        """Switch to the computer's language if it is one of `KNOWN`, else to English."""
        self.choose(QLocale.system().name().partition("_")[0])
