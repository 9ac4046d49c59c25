"""Presenter of the page of the climate of the team."""

from counsel_desk.services.wellbeing import climate
from ui.desk.context import DeskContext
from ui.wellbeing.climate_page import ClimatePage
from ui.wellbeing.form_presenter import Form, FormPresenter

_FORM = Form("climate", climate.begin, climate.resume, climate.record, climate.mine)


class ClimatePresenter(FormPresenter):
    """Shows the form, and the person's last answers to it."""

    def __init__(self, context: DeskContext) -> None:
        page = ClimatePage()
        super().__init__(
            context, page, page.form, _FORM, page.show_taken, lambda _taken: page.show_kept()
        )
