"""The page of colleagues: who works here, and whom to ask."""

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.trust import Role
from counsel_desk.services.office.team import Colleague, Team
from ui import words
from ui.design.card import Card
from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.styling import label
from ui.design.tables.data_table import DataTable
from ui.design.tables.rows_table_model import Column
from ui.design.translated import Translated


class ColleaguesPage(Translated):
    """A table of people, and below it whom to turn to with what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("colleagues_page")
        self._team: Team | None = None
        self._header = PageHeader("")
        self._table = DataTable([], "")
        self._table.setObjectName("colleagues")
        self._ask = Card()
        self._lines = {name: label("", "body") for name in ("desk", "safety", "review")}
        for name, line in self._lines.items():
            line.setObjectName(f"ask_{name}")
            self._ask.add(line)
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self._table)
        layout.addWidget(self._ask)
        layout.addStretch(1)
        self.setFocusProxy(self._table)
        self.retranslate()

    def show_team(self, team: Team) -> None:
        """Show the people, and whom to ask."""
        self._team = team
        self._table.set_rows(team.people)
        self._say_whom_to_ask(team)

    def _say_whom_to_ask(self, team: Team) -> None:
        lines = self._lines
        names = ", ".join(team.in_role(Role.ADMINISTRATOR))
        text = self.tr("A lost passphrase, the laptop or anything about the desk: {names}")
        lines["desk"].setText(text.format(names=names))
        if team.safeguarding:
            text = self.tr("A worry about somebody's safety, or a complaint: {names}")
            whom = (team.safeguarding, team.safeguarding_reach)
            lines["safety"].setText(text.format(names=", ".join(each for each in whom if each)))
        else:
            lines["safety"].setText(
                self.tr(
                    "A worry about somebody's safety, or a complaint: the office has not chosen "
                    "anybody yet. Ask the administrator to choose somebody in the office settings."
                )
            )
        text = self.tr("A client who wants a decision looked at again: {names}")
        reviewing = team.reviewing
        whom = (reviewing.name or words.reviewer(reviewing.who), reviewing.reach)
        lines["review"].setText(text.format(names=", ".join(each for each in whom if each)))

    def _columns(self) -> list[Column[Colleague]]:
        return [
            Column(self.tr("Name"), lambda one: one.name),
            Column(
                self.tr("Role"),
                lambda one: ", ".join(words.role(each) for each in one.roles),
                wide=True,
            ),
            Column(self.tr("Can get messages"), self._receives),
        ]

    def _receives(self, one: Colleague) -> str:
        return self.tr("Yes") if one.reachable else self.tr("Has not signed in yet")

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Team"), self.tr("Who works here, and whom to ask about what.")
        )
        self._table.set_columns(self._columns())
        self._table.setAccessibleName(self.tr("Team"))
        self._ask.set_title(self.tr("Whom to ask"))
        if self._team is not None:
            self._say_whom_to_ask(self._team)
