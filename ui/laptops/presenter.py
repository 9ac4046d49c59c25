"""Presenter of the page of other laptops."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.laptops import letter_files, office_files, office_news
from counsel_desk.services.laptops.letter_files import Opened, Waiting
from counsel_desk.services.laptops.office_news import News
from counsel_desk.services.ledger import disclosure_news
from ui.design.translated import Phrase
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.errors import told
from ui.laptops.exchanging import ExchangingPresenter
from ui.laptops.laptops_page import LaptopsPage

T = TypeVar("T")


class LaptopsPresenter(Presenter):
    """Saves and imports letters and office files."""

    def __init__(self, context: DeskContext) -> None:
        administers = Role.ADMINISTRATOR in context.session.me.roles
        self._laptops = LaptopsPage(administers=administers)
        super().__init__(context, self._laptops)
        self._exchanging = ExchangingPresenter(context, self._laptops)
        self._laptops.letters.save_requested.connect(self._save_letters)
        self._laptops.letters.open_requested.connect(self._open_letters)
        self._laptops.office.save_requested.connect(self._save_office)
        self._laptops.office.bring_in_requested.connect(self._bring_in_office)

    def refresh(self) -> None:
        """Show the waiting letters, and the words of the office root."""

        def find() -> tuple[list[Waiting], str]:
            return letter_files.waiting(self.session), office_files.root_words(self.session)

        self.context.run(find, self._show, self.page)
        self._exchanging.refresh()

    def _show(self, found: tuple[list[Waiting], str]) -> None:
        waiting, words = found
        self._laptops.letters.show_waiting(waiting)
        self._laptops.office.show_words(words)

    def _save_letters(self, person: str, path: Path) -> None:
        self._ask(
            lambda: letter_files.save(self.session, person, path),
            lambda count: self._say(
                lambda: self.tr("Saved. Letters in the file: {count}.").format(count=count)
            ),
        )

    def _open_letters(self, path: Path) -> None:
        def bring_in() -> Opened:
            opened = letter_files.bring_in(self.session, path)
            if VaultKind.COUNSELLING in self.session.vaults:
                disclosure_news.receive(self.session)
            return opened

        self._ask(bring_in, self._on_opened)

    def _on_opened(self, opened: Opened) -> None:
        self._say(lambda: self._what_was_opened(opened))
        self.refresh()

    def _what_was_opened(self, opened: Opened) -> str:
        text = self.tr("New letters from the file: {new}. They are opened by whom they are for.")
        if not opened.new:
            text = self.tr("There was nothing new in this file.")
        if opened.others:
            other = self.tr(
                "Letters for people whom this laptop does not know: {count}. They are left out; an "
                "office file may have to be brought in first."
            )
            text = f"{text} {other}"
        return text.format(new=opened.new, count=opened.others)

    def _save_office(self, path: Path) -> None:
        self._ask(
            lambda: office_files.save(self.session, path),
            lambda _nothing: self._say(lambda: self.tr("The office file is saved.")),
        )

    def _bring_in_office(self, path: Path) -> None:
        self._ask(lambda: office_news.bring_in(self.session.data, path), self._on_brought_in)

    def _on_brought_in(self, news: News) -> None:
        self._say(lambda: self._what_came(news))
        self.refresh()

    def _what_came(self, news: News) -> str:
        said = []
        if news.people:
            text = self.tr("What is new in the office is here now. People concerned: {count}.")
            said.append(text.format(count=news.people))
        if news.forms:
            said.append(
                self.tr("New or changed in the form library: {count}.").format(count=news.forms)
            )
        return " ".join(said) or self.tr("There was nothing new in this file.")

    def _ask(self, operation: Callable[[], T], on_success: Callable[[T], None]) -> None:
        self.context.run(operation, on_success, self.page, self._refuse)

    def _say(self, text: Phrase) -> None:
        self._laptops.show_message(text, "success")

    def _refuse(self, error: KnownError) -> None:
        self._laptops.show_message(told(error), "attention")
