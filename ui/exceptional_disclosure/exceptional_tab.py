"""The tab of releases without a client's consent."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from counsel_desk.domain.exceptional.exceptional_disclosure import ExceptionalRelease
from counsel_desk.domain.exceptional.proposal import at_once
from counsel_desk.domain.records import Filed
from ui import words
from ui.dates import moment_text
from ui.design.buttons import plain_button, set_button_text
from ui.design.layout.layouts import SPACE, column, row
from ui.design.layout.parts_stack import PartsStack
from ui.design.layout.prose import prose
from ui.design.messages.empty_state import EmptyState
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated
from ui.exceptional_disclosure.exceptional_form import ExceptionalForm
from ui.exceptional_disclosure.exceptional_reader import ExceptionalReader


class ExceptionalTab(Translated):
    """The list of releases, and in its place one release or the form.

    Attributes:
        form: The form for a new request.
        reader: Shows one release.

    Signals:
        new_requested: Begin a request.
        opened(str): Show the release with this record id.
    """

    new_requested = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exceptional_tab")
        self._any = False
        self._rare, self._new = label("", "body"), plain_button("")
        self._rare.setObjectName("exceptional_rare")
        self._new.setObjectName("new_exceptional")
        self._table = DataTable([], "")
        self._table.setObjectName("exceptional_releases")
        self._empty = EmptyState("share", "")
        self.form, self.reader = ExceptionalForm(), ExceptionalReader()
        self._build_layout()
        self._new.clicked.connect(self.new_requested)
        self._table.row_activated.connect(lambda filed: self.opened.emit(filed.record))
        self.reader.closed.connect(self.show_list)
        self.form.typed.resumed.connect(lambda: self.show_part(self.form))
        self.setFocusProxy(self._new)
        self.retranslate()
        self.show_releases([])

    def _build_layout(self) -> None:
        listed = QWidget()
        listed.setLayout(column(prose(self._rare), row(self._new, None), self._table, self._empty))
        for part in (self.form, self.reader):
            part.setContentsMargins(0, 0, 0, SPACE)
        self._stack = PartsStack(listed, self.form, self.reader)
        layout = column(self._stack)
        layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(layout)

    def show_releases(self, releases: Sequence[Filed[ExceptionalRelease]]) -> None:
        """Show the releases, the newest first."""
        self._any = bool(releases)
        self._table.set_rows(releases)
        self._table.setVisible(self._any)
        self._empty.setVisible(not self._any)

    def show_part(self, part: QWidget) -> None:
        """Show the form or the reader in place of the list, scrolled to the top."""
        self._stack.begin(part)
        self._stack.show_part(part)

    @property
    def reading(self) -> bool:
        """Whether a release is shown."""
        return self._stack.shows(self.reader)

    def show_list(self) -> None:
        """Go back to the list."""
        self._stack.show_list()
        (self._table if self._any else self._new).setFocus()

    def _columns(self) -> list[Column[Filed[ExceptionalRelease]]]:
        return [
            Column(
                self.tr("Asked on"),
                lambda filed: moment_text(filed.body.asked),
                sort_key=lambda filed: filed.body.asked,
            ),
            Column(
                self.tr("Ground"),
                lambda filed: words.exceptional_ground(filed.body.proposal.ground),
                wide=True,
            ),
            Column(self.tr("To"), lambda filed: filed.body.proposal.recipient.name),
            Column(self.tr("Status"), self._state),
        ]

    def _state(self, filed: Filed[ExceptionalRelease]) -> str:
        body = filed.body
        if body.review is not None:
            text = self.tr("{state}; seen by a supervisor")
            return text.format(state=words.exceptional_state(body.state))
        if body.before is None or at_once(body.proposal):
            return words.exceptional_state(body.state)
        text = self.tr("Told before the co-signature: {state}")
        if body.given is not None:
            return text.format(state=self.tr("co-signed since"))
        return text.format(state=words.exceptional_state(body.state))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._rare.setText(
            self.tr(
                "This is rare. What is told in counselling leaves with the client's consent, and "
                "without it only where a life is in danger, where the law asks for a report, "
                "where a court or a body with its powers orders it, or to protect another person "
                "from harm. Where a life is in danger, please call for help first (112); nobody "
                "has to wait for the desk."
            )
        )
        set_button_text(self._new, self.tr("Report, or share without consent…"))
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Without consent"))
        self._empty.set_texts(self.tr("Nothing has left without the client's consent."))
