"""Presenter of the attachments tab."""

from pathlib import Path

from PySide6.QtGui import QImage

from counsel_desk.domain.attachments import Attachment, Cleaned
from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.records import Client, Filed
from counsel_desk.errors import KnownError
from counsel_desk.services.clients import attachments
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from counsel_desk.services.work.session import CoverEndedError
from ui.attachments.attachments_tab import AttachmentsTab
from ui.desk.context import DeskContext
from ui.desk.pictures import drawn
from ui.desk.presenter import Presenter
from ui.words.attachments import first_only_kept

_UNLAWFUL = "pocso_15"
"""The statement of law on images that must not be kept."""


class AttachmentsPresenter(Presenter):
    """Attaches files, shows them from memory, and saves a copy only on request."""

    def __init__(self, context: DeskContext, tab: AttachmentsTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._content = b""
        self._attachments: list[Filed[Attachment]] = []
        tab.add_requested.connect(self._add)
        tab.opened.connect(self._open)
        tab.page_requested.connect(self._show_page)
        tab.title_changed.connect(self._rename)
        tab.copy_requested.connect(self._save_copy)
        tab.remove_requested.connect(self._remove)
        tab.closed.connect(self._on_closed)

    def refresh(self) -> None:
        """Show the current attachments."""
        self.context.run(
            lambda: attachments.of_client(self.session, self._client), self._show, self.page
        )
        self.context.run(self._find_law, self._tab.show_law, self.page)

    def _find_law(self) -> list[Shown]:
        language = self.context.languages.current
        return law.show(policy.read(self.session).law, language, _UNLAWFUL)

    def open_record(self, record: str) -> None:
        """Show an attachment once the list is loaded."""
        self.context.run(lambda: record, self._open_if_there, self.page)

    def opened(self) -> dict[str, str]:
        """Return the attachment that is open."""
        return {"record": self._tab.record}

    def begin_new(self) -> None:
        """Ask for a file to attach."""
        self._tab.ask_for_file()

    def _open_if_there(self, record: str) -> None:
        if any(one.record == record for one in self._attachments):
            self._open(record)

    def flush(self) -> None:
        """Save a changed title."""
        super().flush()
        self._tab.viewer.flush()

    def _show(self, shown: list[Filed[Attachment]]) -> None:
        self._attachments = shown
        self._tab.show_attachments(shown)

    def _refuse(self, error: KnownError) -> None:
        self.context.say_error(error, self._tab.say)

    def _add(self, path: Path) -> None:
        def keep(cleaned: Cleaned) -> None:
            self.context.run(
                lambda: attachments.add_cleaned(self.session, self._client, cleaned),
                lambda record: self._on_added(record, cleaned.first_only),
                self.page,
                self._refuse,
            )

        self.context.run(
            lambda: attachments.look(self.session, path), keep, self.page, self._refuse, aside=True
        )

    def _on_added(self, record: str, first_only: bool) -> None:
        self.refresh()
        self.context.run(lambda: record, self._open, self.page)
        if first_only:
            self.context.say("attention", first_only_kept)
        else:
            self.context.say(
                "success",
                lambda: self.tr("Saved in the client's file. The file you chose is where it was."),
            )

    def _open(self, record: str) -> None:
        def show(content: bytes) -> None:
            self._content = content
            self._tab.open_attachment(record)
            self._show_page(0)

        self.context.run(
            lambda: attachments.content(self.session, record), show, self.page, self._refuse
        )

    def _show_page(self, page: int) -> None:
        content, viewer = self._content, self._tab.viewer
        record = viewer.record

        def show(image: QImage) -> None:
            # It may have been closed, or another opened, while this one was drawn.
            if viewer.record == record:
                viewer.show_page(page, image)

        def refuse(error: KnownError) -> None:
            if viewer.record == record:
                viewer.show_page(page, QImage())
                self._refuse(error)

        self.context.run(
            lambda: drawn(self.session, content, page), show, self.page, refuse, aside=True
        )

    def _on_closed(self) -> None:
        self._content = b""
        self.refresh()

    def _rename(self, record: str, title: str) -> None:
        name = f"attachment:{record}"

        def refused(error: KnownError) -> None:
            # After the end of a cover it can never be saved; the desk must not wait for it.
            if not isinstance(error, CoverEndedError):
                self.context.mark_unsaved(name)
            self.context.say_error(error)

        self.context.run(
            lambda: attachments.rename(self.session, record, title),
            lambda _nothing: self.context.unsaved.discard(name),
            self.page,
            refused,
        )

    def _save_copy(self, record: str, path: Path) -> None:
        self.context.run(
            lambda: attachments.save_copy(self.session, record, path),
            lambda _nothing: self.context.say("success", lambda: self.tr("The copy is saved.")),
            self.page,
        )

    def _remove(self, record: str) -> None:
        def removed(_nothing: None) -> None:
            self._tab.close_attachment()
            self.context.say("success", lambda: self.tr("It is removed from the client's file."))

        self.context.run(lambda: attachments.remove(self.session, record), removed, self.page)
