"""Presenter of the page of office settings."""

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.reviewing import LAW
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from counsel_desk.services.people import people
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.policy.policy_page import PolicyPage


class PolicyPresenter(Presenter):
    """Shows and saves the office settings."""

    def __init__(self, context: DeskContext) -> None:
        self._policy = PolicyPage()
        super().__init__(context, self._policy)
        self._policy.keep_requested.connect(self._save)

    def refresh(self) -> None:
        """Show the current settings; unsaved changes stay."""
        self._read()

    def _read(self, *, saved: bool = False) -> None:
        language = self.context.languages.current

        def find() -> tuple[list[tuple[str, str]], Policy, list[Shown], list[Shown]]:
            known, current = people.staff(self.session), policy.read(self.session)
            return (
                [(one.person, one.name) for one in known if one.state == people.CERTIFIED],
                current,
                law.show(current.law, language, "records_kept"),
                law.show(current.law, language, *LAW.values()),
            )

        def show(found: tuple[list[tuple[str, str]], Policy, list[Shown], list[Shown]]) -> None:
            there, current, kept, reviewed = found
            if self._policy.changed and not saved:
                self._policy.show_law(kept, reviewed)
                return
            self._policy.show_people(there)
            self._policy.show_policy(current, kept, reviewed)

        self.context.run(find, show, self.page)

    def _save(self, wanted: Policy) -> None:
        self.context.run(lambda: policy.keep(self.session, wanted), self._on_saved, self.page)

    def _on_saved(self, _nothing: None) -> None:
        self._read(saved=True)
        self.context.say(
            "success",
            lambda: self.tr("The settings are saved. They apply from the next sign-in."),
        )
