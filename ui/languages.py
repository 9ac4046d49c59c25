"""The language of the windows, and the office's own wording in it."""

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from counsel_desk.domain.office.wording import Correction
from resources.loader import translation_path

LANGUAGES = (("en", "English"), ("bn", "বাংলা"), ("hi", "हिन्दी"), ("mr", "मराठी"))
"""Every language under its own name, so that its readers find it."""

KNOWN = tuple(code for code, _name in LANGUAGES)

_CURRENT = "desk_language"
"""The application's property with the language of the windows."""


@lru_cache(maxsize=len(KNOWN))
def _catalogue(language: str) -> QTranslator:
    """Return the texts of a language, whatever the windows are in; empty if there are none."""
    made = QTranslator()
    made.load(str(translation_path(language)))
    return made


def translated(language: str, context: str, text: str) -> str:
    """Return a text in one of our languages, or in that of the windows if it is none of them.

    Args:
        language: BCP 47, such as ``bn`` or ``bn-IN``; may be empty.
        context: The context that the text was marked with.
        text: The English text.
    """
    code, app = language.partition("-")[0].lower(), QCoreApplication.instance()
    if code not in KNOWN or (app is not None and app.property(_CURRENT) == code):
        return QCoreApplication.translate(context, text)
    return _catalogue(code).translate(context, text) or text


class Corrected(QTranslator):
    """Gives the office's own wording of texts, wherever they stand.

    Args:
        texts: The wordings by the English text; not empty.
    """

    def __init__(self, texts: dict[str, str]) -> None:
        super().__init__()
        self._texts = texts

    def isEmpty(self) -> bool:
        """Return that there are texts: Qt installs no empty translator."""
        return False

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str | None:
        """Return the office's wording of a text; nothing where there is none."""
        # An empty string would be the text's translation; only `None` lets Qt ask the next one.
        return self._texts.get(source)


class Languages:
    """Installs the translations of one language; every window then sets its texts again."""

    def __init__(self) -> None:
        self._translators: list[QTranslator] = []
        self._wording: tuple[Correction, ...] = ()
        self.current = "en"

    def choose(self, code: str) -> None:
        """Switch to another language.

        Args:
            code: One of `KNOWN`; anything else means English.
        """
        app = QCoreApplication.instance()
        if app is None:
            return
        for each in self._translators:
            app.removeTranslator(each)
        self._translators = []
        self.current = code if code in KNOWN else "en"
        app.setProperty(_CURRENT, self.current)
        translator = QTranslator()
        if translator.load(str(translation_path(self.current))):
            self._translators.append(translator)
        own = {one.source: one.text for one in self._wording if one.language == self.current}
        if own:
            self._translators.append(Corrected(own))  # Qt asks the last one first
        for each in self._translators:
            app.installTranslator(each)

    def correct(self, wording: Iterable[Correction]) -> None:
        """Show texts in the office's own wording from now on, in place of any before."""
        changed = tuple(wording)
        if changed != self._wording:
            self._wording = changed
            self.choose(self.current)

    def choose_system(self) -> None:
        """Switch to the computer's language if it is one of `KNOWN`, else to English."""
        self.choose(QLocale.system().name().partition("_")[0])
