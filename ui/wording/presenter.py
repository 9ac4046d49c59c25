"""Presenter of the page on the office's own wording."""

from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.wording import Correction
from counsel_desk.services.office import policy, wording
from counsel_desk.services.office.wording import Taken
from resources import loader
from ui.design.messages.file_dialog import Guard, file_to_read, file_to_write
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.wording.wording_page import WordingPage

_CSV = "CSV (*.csv)"


class WordingPresenter(Presenter):
    """Shows the texts of the desk, and keeps the office's own with its policy."""

    def __init__(self, context: DeskContext) -> None:
        self._wording = WordingPage(context.languages.current)
        super().__init__(context, self._wording)
        self._wording.language_chosen.connect(lambda _language: self._read())
        self._wording.card.saved.connect(self._keep)
        self._wording.card.removed.connect(self._drop)
        self._wording.file_chosen.connect(self._take)
        self._wording.file_requested.connect(self._save)

    def refresh(self) -> None:
        """Show the texts, unless a wording is half written."""
        if not self._wording.card.changed:
            self._read()

    def _read(self) -> None:
        language = self._wording.language

        def read() -> tuple[dict[str, str], Policy]:
            return loader.catalogue(language), policy.read(self.session)

        self.context.run(read, lambda found: self._show(language, *found), self.page)

    def _show(self, language: str, desk: dict[str, str], current: Policy) -> None:
        if language == self._wording.language:
            own = {one.source: one.text for one in current.wording if one.language == language}
            self._wording.show_texts(desk, own)

    def _keep(self, correction: Correction) -> None:
        self.context.run(lambda: wording.keep(self.session, correction), self._on_kept, self.page)

    def _drop(self, source: str) -> None:
        language = self._wording.language
        self._wording.card.show_text(language, "", "", "")
        self.context.run(
            lambda: wording.drop(self.session, language, source), self._on_kept, self.page
        )

    def _on_kept(self, _nothing: None) -> None:
        self._read()
        self.context.say(
            "success", lambda: self.tr("Saved. People see it from their next sign-in on.")
        )

    def _take(self) -> None:
        path = file_to_read(self.page, self.tr("Take wordings from a file"), _CSV)
        if path is not None:
            self.context.run(
                lambda: wording.take_file(self.session, path, loader.catalogue("en")),
                self._on_taken,
                self.page,
            )

    def _on_taken(self, came: Taken) -> None:
        self._read()
        if not came.refused:
            self.context.say(
                "success", lambda: self.tr("Wordings taken: {count}").format(count=came.taken)
            )
            return
        lines = ", ".join(map(str, came.refused[:20]))
        self.context.say(
            "attention",
            lambda: self.tr(
                "Wordings taken: {count}. These lines could not be used, because their text is not "
                "one of the desk's or words in braces are missing: {lines}"
            ).format(count=came.taken, lines=lines),
        )

    def _save(self) -> None:
        path = file_to_write(
            self.page, self.tr("Save the wordings as a file"), "wording.csv", _CSV, Guard.HARMLESS
        )
        if path is not None:
            self.context.run(
                lambda: wording.save_file(self.session, path),
                lambda _nothing: self.context.say("success", lambda: self.tr("The file is saved.")),
                self.page,
            )
