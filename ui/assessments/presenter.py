"""Presenter of the questionnaires tab."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from assessments.labels import item_of, label
from assessments.library import instrument
from assessments.model import Instrument
from assessments.scoring import Result
from counsel_desk.domain.records import Client, Filed
from counsel_desk.domain.trust import VaultKind
from counsel_desk.errors import KnownError
from counsel_desk.services import assessments
from counsel_desk.services.work.drafts import Place
from ui.assessments.assessments_tab import AssessmentsTab, InstrumentChoice, ResultView
from ui.desk.context import DeskContext
from ui.desk.presenter import Presenter
from ui.errors import sentence


class AssessmentsPresenter(Presenter):
    """Scores answers as they are typed, and saves them."""

    def __init__(self, context: DeskContext, tab: AssessmentsTab, client: Filed[Client]) -> None:
        super().__init__(context, tab)
        self._tab, self._client = tab, client.record
        place = Place(VaultKind.COUNSELLING, "assessment", client.record)
        self._typed = self.keep_typed(tab.typed, place)
        tab.answers_changed.connect(self._evaluate)
        tab.save_requested.connect(self._save)

    def refresh(self) -> None:
        """Show the instruments and the saved assessments."""
        self._tab.set_instruments([_choice(each) for each in assessments.instruments()])
        self.context.run(
            lambda: assessments.of_client(self.session, self._client),
            self._tab.show_taken,
            self.page,
        )
        self._typed.look()

    def _evaluate(self, key: str, answers: Mapping[int, int]) -> None:
        self._tab.show_result(result_view(assessments.evaluate(key, _in_order(key, answers))))

    def _save(self, key: str, taken: date, answers: Mapping[int, int]) -> None:
        self.context.run(
            self._typed.saving(
                lambda: assessments.record(
                    self.session, self._client, key, taken, _in_order(key, answers)
                )
            ),
            self._on_saved,
            self.page,
            self._refuse,
        )

    def _refuse(self, error: KnownError) -> None:
        """Show in the tab why the answers were refused."""
        self._tab.show_message(sentence(error), "attention")

    def _on_saved(self, result: Result) -> None:
        self._tab.clear_entry()
        self.refresh()
        self._tab.show_result(result_view(result))
        self.context.say("success", self.tr("The answers are saved in her file."))


def _in_order(key: str, answers: Mapping[int, int]) -> list[int | None]:
    return [answers.get(item) for item in range(1, instrument(key).items + 1)]


def _word(code: str) -> str:
    text = QCoreApplication.translate("assessments", label(code))
    item = item_of(code)
    return text if item is None else text.format(item=item)


def _choice(each: Instrument) -> InstrumentChoice:
    return InstrumentChoice(
        each.key,
        _word(each.key),
        each.items,
        (each.scale.low,) * each.items,
        (each.scale.high,) * each.items,
        " ".join(_word(code) for code in each.note_codes),
    )


def result_view(result: Result) -> ResultView:
    """Return a result in words, in the current language."""
    total = ", ".join(f"{_word(name)} {value:g}" for name, value in result.scores.items())
    bands = [_word(band) for band in result.bands.values()]
    return ResultView(
        total,
        ", ".join(bands) or (_word(result.band) if result.band else ""),
        tuple(_word(flag) for flag in result.flags),
        tuple(
            (
                int(str(problem.parameters.get("item", 0))),
                QCoreApplication.translate("assessments", problem.text).format(
                    **problem.parameters
                ),
            )
            for problem in result.found
        ),
    )
