"""Presenter of the page on what the law says."""

from dataclasses import replace

from counsel_desk.domain.law.statement import LawyersAnswer
from counsel_desk.domain.office.policy import Policy
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.law.law_page import LawPage


class LawPresenter(Presenter):
    """Shows the statements, and keeps the lawyer's answers with the office's policy."""

    def __init__(self, context: DeskContext) -> None:
        self._law = LawPage()
        super().__init__(context, self._law)
        self._law.answered.connect(self._keep)

    def refresh(self) -> None:
        """Show the statements; an answer that is half written stays."""
        self.context.run(lambda: policy.read(self.session), self._show, self.page)

    def _show(self, current: Policy) -> None:
        self._law.show_statements(law.show(current.law, self.context.languages.current))

    def _keep(self, key: str, answer: LawyersAnswer | None) -> None:
        def keep() -> None:
            current = policy.read(self.session)
            answers = {name: one for name, one in current.law.items() if name != key}
            if answer is not None:
                answers[key] = answer
            policy.keep(self.session, replace(current, law=answers))

        self.context.run(keep, self._on_kept, self.page)

    def _on_kept(self, _nothing: None) -> None:
        self.refresh()
        self.context.say("success", lambda: self.tr("The lawyer's answer is saved."))
