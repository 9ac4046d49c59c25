"""Presenter of the rights tab."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.office.reviewing import LAW, Reviewing
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.rights.retention import Ground
from counsel_desk.domain.rights.rights import Answer, Correction, Withheld
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.clients import legal_holds
from counsel_desk.services.clients.legal_holds import Hold
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from counsel_desk.services.record_copy import record_copy
from counsel_desk.services.record_copy.record_copy import Choice
from counsel_desk.services.rights import corrections, erasure, retention, reviews
from counsel_desk.services.rights.retention import Clock
from counsel_desk.services.rights.reviews import Reviewable
from counsel_desk.services.work.drafts import Place
from ui.design.translated import Phrase
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.rights.rights_tab import RightsTab


@dataclass(frozen=True)
class _Found:
    """What the tab shows.

    Attributes:
        choice: What a copy can contain.
        asked: The corrections.
        clock: Until when the file is kept; `None` while it is open.
        days: How many days a sealed file is kept.
        holds: The legal holds in force.
        kept_law: What the law says on how long files are kept.
        held_law: What the law says on destroying files.
        reviewed: What somebody can be asked to look at again.
        rule: Who looks again.
        review_law: What the law says on that.
    """

    choice: Choice
    asked: list[Filed[Correction]]
    clock: Clock | None
    days: int
    holds: tuple[Hold, ...]
    kept_law: list[Shown]
    held_law: list[Shown]
    reviewed: list[Reviewable]
    rule: Reviewing
    review_law: list[Shown]


class RightsPresenter(Presenter):
    """Makes copies, records corrections, keeps files longer and seals them.

    Args:
        context: The context of the signed-in person.
        tab: The tab.
        client: The client.
        leave: Goes back to the list of clients after sealing.
    """

    def __init__(
        self, context: DeskContext, tab: RightsTab, client: Filed[Client], leave: Callable[[], None]
    ) -> None:
        super().__init__(context, tab)
        self._leave = leave
        self._tab, self._client = tab, client.record
        typed = {
            "record_copy": tab.copy.typed,
            "correction": tab.corrections.typed,
            "correction_answer": tab.corrections.answer_typed,
            "keeping": tab.keeping.typed,
            "legal_hold": tab.hold.typed,
            "review_outcome": tab.review.typed,
        }
        self._drafts = {
            page: self.keep_typed(each, Place(VaultKind.COUNSELLING, page, client.record))
            for page, each in typed.items()
        }
        tab.copy.sheet_requested.connect(self._show_copy)
        tab.copy.file_requested.connect(self._save_copy)
        tab.corrections.wish_given.connect(self._ask)
        tab.corrections.answer_given.connect(self._answer)
        tab.keeping.longer_requested.connect(self._keep_longer)
        tab.keeping.seal_requested.connect(self._seal)
        tab.review.review_requested.connect(self._ask_review)
        tab.review.outcome_given.connect(self._answer_review)
        tab.hold.hold_requested.connect(self._hold)
        tab.hold.lift_requested.connect(self._lift)

    def refresh(self) -> None:
        """Show the current state."""
        self.context.run(self._find, self._show, self.page)

    def _find(self) -> _Found:
        session, client, language = self.session, self._client, self.context.languages.current
        rules = policy.read(session)
        return _Found(
            record_copy.choice(session, client, language),
            corrections.of_client(session, client),
            retention.of_client(session, client),
            rules.retention_days_after_sealing,
            legal_holds.of_client(session, client),
            law.show(rules.law, language, "records_kept"),
            law.show(rules.law, language, legal_holds.LAW),
            reviews.of_client(session, client),
            rules.reviewing,
            law.show(rules.law, language, LAW[rules.reviewing.who]),
        )

    def _show(self, found: _Found) -> None:
        self._tab.copy.show_choice(found.choice)
        self._tab.corrections.show_corrections(found.asked)
        self._tab.review.show_reviews(found.reviewed, found.rule, found.review_law)
        self._tab.keeping.show_clock(found.clock, found.days, found.kept_law)
        self._tab.keeping.show_held(found.held_law if found.holds else [])
        self._tab.hold.show_holds(self._client, found.holds, found.held_law)
        # Drafts go on top of the saved state.
        for each in self._pending:
            each.look()

    def _show_copy(self, withheld: Sequence[Withheld]) -> None:
        self.context.show_sheet(lambda: record_copy.sheet(self.session, self._client, withheld))
        self._settle_copy()

    def _save_copy(self, path: Path, withheld: Sequence[Withheld]) -> None:
        def saved(_nothing: None) -> None:
            self.context.say(
                "success",
                lambda: self.tr(
                    "The copy is saved. Outside the desk nothing protects it any more."
                ),
            )
            self._settle_copy()

        self.context.run(
            lambda: record_copy.save_fhir(self.session, self._client, path, withheld),
            saved,
            self.page,
        )

    def _settle_copy(self) -> None:
        self._tab.copy.typed.settle()
        self.refresh()

    def _ask(self, wish: str, day: date) -> None:
        def saved(_record: str) -> None:
            self._tab.corrections.clear()
            self.refresh()
            self.context.say("success", lambda: self.tr("The request is saved beside the record."))

        self.context.run(
            self._drafts["correction"].saving(
                lambda: corrections.ask(self.session, self._client, wish, day)
            ),
            saved,
            self.page,
        )

    def _answer(self, record: str, given: Answer, reason: str, statement: str) -> None:
        def saved(_nothing: None) -> None:
            self._tab.corrections.settle_answer()
            self.refresh()
            self.context.say("success", lambda: self.tr("The answer is saved."))

        self.context.run(
            self._drafts["correction_answer"].saving(
                lambda: corrections.answer(self.session, record, given, reason, statement)
            ),
            saved,
            self.page,
        )

    def _ask_review(self, record: str) -> None:
        def saved(_nothing: None) -> None:
            self.refresh()
            self.context.say(
                "success",
                lambda: self.tr("The request is saved, with the day by which it is answered."),
            )

        self.context.run(lambda: reviews.ask(self.session, record), saved, self.page)

    def _answer_review(self, record: str, outcome: str) -> None:
        def saved(_nothing: None) -> None:
            self._tab.review.clear()
            self.refresh()
            self.context.say("success", lambda: self.tr("The outcome is saved."))

        self.context.run(
            self._drafts["review_outcome"].saving(
                lambda: reviews.answer(self.session, record, outcome)
            ),
            saved,
            self.page,
        )

    def _keep_longer(self, until: date, reason: str) -> None:
        def saved(_nothing: None) -> None:
            self._tab.keeping.clear()
            self.refresh()
            self.context.say("success", lambda: self.tr("The file is kept longer."))

        self.context.run(
            self._drafts["keeping"].saving(
                lambda: retention.keep_longer(self.session, self._client, until, reason)
            ),
            saved,
            self.page,
        )

    def _hold(self, client: str, reason: str, lawyer: str) -> None:
        self._save_hold(
            lambda: legal_holds.hold(self.session, client, reason, lawyer),
            lambda: self.tr("The file is on hold."),
        )

    def _lift(self, client: str, key: str, why: str) -> None:
        self._save_hold(
            lambda: legal_holds.lift(self.session, client, key, why),
            lambda: self.tr("The hold is ended."),
        )

    def _save_hold(self, work: Callable[[], object], text: Phrase) -> None:
        def saved(_made: object) -> None:
            self._tab.hold.clear()
            self.refresh()
            self.context.say("success", text)

        self.context.run(self._drafts["legal_hold"].saving(work), saved, self.page)

    def _seal(self) -> None:
        self.flush()
        self.context.run(
            lambda: erasure.seal(self.session, self._client, Ground.CLIENTS_WISH),
            lambda _seal: self._on_sealed(),
            self.page,
        )

    def _on_sealed(self) -> None:
        self.context.say(
            "success",
            lambda: self.tr("The file is sealed. See Closed files for how long it will be kept."),
        )
        self._leave()
