"""The page of legal cases: the list, and in its place one case or one of its forms."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from counsel_desk.domain.casework.casework import Case
from counsel_desk.domain.records import Filed
from ui.casework.case_file import CaseFile
from ui.casework.case_form import CaseForm
from ui.casework.case_list import CaseList
from ui.casework.hearing_form import HearingForm
from ui.casework.reference_form import ReferenceForm
from ui.casework.task_form import TaskForm
from ui.design.fields.plain_form import PlainForm
from ui.design.layout.layouts import page_layout
from ui.design.layout.page_header import PageHeader
from ui.design.layout.parts_stack import PartsStack
from ui.design.translated import Translated


class CasesPage(Translated):
    """References, hearings and tasks; nothing clinical belongs here.

    Attributes:
        list: The cases, with a form to add one.
        file: One case.
        change: The form for a case's reference and remarks.
        reference: The form for a number of a case.
        hearing: The form for a hearing.
        task: The form for a task.
        parts: The stack that shows one of these.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cases_page")
        self._header = PageHeader("")
        self.list, self.file = CaseList(), CaseFile()
        self.change, self.reference = CaseForm(), ReferenceForm()
        self.hearing, self.task = HearingForm(), TaskForm()
        self.parts = PartsStack(self.list, self.file, *self.forms)
        for form in self.forms:
            form.typed.resumed.connect(lambda shown=form: self.parts.show_part(shown))
        layout = page_layout(self)
        layout.addWidget(self._header)
        layout.addWidget(self.parts, 1)
        self.setFocusProxy(self.parts)
        self.parts.turned.connect(self.retranslate)
        self.retranslate()

    @property
    def forms(self) -> tuple[PlainForm, ...]:
        """The forms that change a case."""
        return self.change, self.reference, self.hearing, self.task

    def show_cases(self, found: Sequence[Filed[Case]]) -> None:
        """Show the cases in the list, and name them above the forms of what belongs to them."""
        self.list.show_cases(found)
        references = {one.record: one.body.reference for one in found}
        for form in (self.reference, self.hearing, self.task):
            form.name_cases(references)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        lists = self.tr("References, hearings and tasks. Press Enter on a line to open it.")
        writes = any(self.parts.shows(form) for form in self.forms)
        text = self.tr("References, hearings and tasks.") if writes else lists
        self._header.set_texts(self.tr("Legal cases"), text)
