"""Presenter of the questionnaires tab."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from assessments.library import instrument
from assessments.meaning import Taken
from assessments.model import Whom
from assessments.scoring import Result
from counsel_desk.domain.office_time import local_day
from counsel_desk.domain.records import Assessment, Client, Filed, SafetyStep
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services.assessments import (
    assessments,
    export,
    safety_prompts,
    scored_forms,
)
from counsel_desk.services.assessments.export import Files
from counsel_desk.services.assessments.scored_forms import Unscored
from counsel_desk.services.assessments.scores_sheet import scores_sheet
from counsel_desk.services.safety.helplines import Helpline, helplines
from counsel_desk.services.work.drafts import Place
from ui.assessments.assessments_tab import AssessmentsTab
from ui.assessments.plots import pictures_of
from ui.assessments.speech import choice, result_view, safety_view
from ui.assessments.views import ResultView
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter


@dataclass(frozen=True)
class _Found:
    taken: list[Filed[Assessment]]
    unscored: list[Unscored]
    numbers: list[Helpline]
    noted: Whom


class AssessmentsPresenter(Presenter):
    """Scores answers as they are typed, and saves them."""

    def __init__(
        self,
        context: DeskContext,
        tab: AssessmentsTab,
        client: Filed[Client],
        open_part: Callable[[str], None],
    ) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        self._taken: Sequence[Filed[Assessment]] = ()
        self._said: tuple[ResultView, Result, Sequence[Taken]] | None = None
        place = Place(VaultKind.COUNSELLING, "assessment", client.record)
        self._typed = self.keep_typed(tab.typed, place)
        safety = Place(VaultKind.COUNSELLING, "assessment_safety", client.record)
        self._safety_typed = self.keep_typed(tab.safety.typed, safety)
        tab.answers_changed.connect(self._evaluate)
        tab.save_requested.connect(self._save)
        tab.safety.answer_requested.connect(self._answer)
        tab.safety.plan_requested.connect(lambda: open_part("safety"))
        tab.form.score_requested.connect(self._score_form)
        tab.export.print_requested.connect(self._print)
        tab.export.locked_requested.connect(self._export_locked)
        tab.export.open_requested.connect(self._export_open)
        tab.export.passphrase.noted.connect(context.noted)

    def refresh(self) -> None:
        """Show the instruments, the saved assessments and what waits for an answer."""
        self._tab.set_instruments([choice(each) for each in assessments.instruments()])
        language = self.context.languages.current

        def find() -> _Found:
            return _Found(
                assessments.of_client(self.session, self._client),
                scored_forms.unscored(self.session, self._client),
                helplines(self.session, language),
                assessments.noted(self.session, self._client),
            )

        self.context.run(find, self._show, self.page)
        self._typed.look()
        self._safety_typed.look()

    def _show(self, found: _Found) -> None:
        self._taken = found.taken
        self._tab.set_noted(found.noted)
        self._tab.show_taken(found.taken)
        waiting = [safety_view(one) for one in safety_prompts.waiting(found.taken)]
        self._tab.safety.show_waiting(waiting, found.numbers)
        self._tab.form.show_forms(found.unscored)

    def _evaluate(self, key: str, answers: Mapping[int, int]) -> None:
        given = _in_order(key, answers)
        result = assessments.evaluate(key, given, self._tab.whom)
        self._say(result, self._with(key, result, frozenset(answers)))

    def _say(self, result: Result, scores: Sequence[Taken]) -> None:
        """Show a result in the current language, and remember it for another one."""
        view = result_view(result, scores)
        self._said = view, result, scores
        self._tab.show_result(view)

    def follow_language(self) -> None:
        """Say the result that is shown in the new language as well."""
        super().follow_language()
        if self._said is not None and self._tab.shows(self._said[0]):
            self._say(*self._said[1:])

    def _with(self, key: str, result: Result, answered: frozenset[int]) -> list[Taken]:
        """Return the scores so far with those of a result as the last."""
        earlier = [
            assessments.taken_of(one.body)
            for one in reversed(self._taken)
            if one.body.instrument == key and one.body.scores
        ]
        today = local_day(self.session.data.tools.now())
        now = Taken(today, result.scores, result.prorated, answered, self._tab.whom)
        return [*earlier, now]

    def _save(self, key: str, taken: date, answers: Mapping[int, int]) -> None:
        whom = self._tab.whom
        self.context.run(
            self._typed.saving(
                lambda: assessments.record(
                    self.session, self._client, key, taken, _in_order(key, answers), whom
                )
            ),
            lambda result: self._on_saved(result, frozenset(answers)),
            self.page,
            self._refuse,
        )

    def _refuse(self, error: KnownError) -> None:
        """Show in the tab why it was refused."""
        self.context.say_error(error, self._tab.show_message)

    def _on_saved(self, result: Result, answered: frozenset[int]) -> None:
        scores = self._with(result.key, result, answered)
        self._tab.clear_entry()
        self._tab.safety.ask_next()
        self.refresh()
        self._say(result, scores)
        self.context.say("success", lambda: self.tr("The answers are saved in the client's file."))

    def _answer(self, record: str, steps: Sequence[SafetyStep], words: str) -> None:
        self.context.run(
            self._safety_typed.saving(
                lambda: safety_prompts.answer(self.session, record, steps, words)
            ),
            self._on_answered,
            self.page,
            lambda error: self.context.say_error(error, self._tab.safety.show_error),
        )

    def _on_answered(self, _nothing: None) -> None:
        self._tab.safety.clear_answer()
        self.refresh()
        self.context.say("success", lambda: self.tr("What was done is saved in the client's file."))

    def _score_form(self, form: str) -> None:
        key, whom = self._tab.chosen, self._tab.whom

        def scored(result: Result) -> None:
            self.refresh()
            self._tab.show_result(result_view(result))
            self.context.say("success", lambda: self.tr("The form is scored. The trend shows it."))

        self.context.run(
            lambda: scored_forms.score_as(self.session, form, key, whom),
            scored,
            self.page,
            lambda error: self.context.say_error(error, self._tab.form.show_error),
        )

    def _print(self) -> None:
        pictures, language = pictures_of(self._taken), self.context.languages.current
        self.context.show_sheet(
            lambda: scores_sheet(self.session, self._client, pictures, language)
        )

    def _export_locked(self, path: Path) -> None:
        self.context.run(
            lambda: export.save_locked(self.session, self._client, path),
            self._tab.export.passphrase.show_passphrase,
            self.page,
            self._refuse,
        )

    def _export_open(self, path: Path, file: Files) -> None:
        def saved(_nothing: None) -> None:
            self.context.say("success", lambda: self.tr("The file is saved, without a lock."))

        self.context.run(
            lambda: export.save_open(self.session, self._client, path, file),
            saved,
            self.page,
            self._refuse,
        )


def _in_order(key: str, answers: Mapping[int, int]) -> list[int | None]:
    return [answers.get(item) for item in range(1, instrument(key).items + 1)]
