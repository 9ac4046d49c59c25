"""The strip below the windows of the tour: what is fictional, and what to do next."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QVBoxLayout, QWidget

from counsel_desk.demo.people import Person
from ui.design.buttons import plain_button, quiet_button, set_button_text
from ui.design.layout.fitting_row import FittingRow
from ui.design.layout.layouts import SPACE, SPACE_SMALL
from ui.design.styling import label
from ui.design.translated import Translated
from ui.help.shown_names import shown
from ui.languages import Languages
from ui.tour.steps import END, SIGN_IN, STEPS

_NARROWEST = 480
"""The least width for which the height is worked out, in pixels."""


class TourPanel(Translated):
    """One step of the tour, with buttons to skip it, go back, put it aside and end.

    Args:
        languages: The language of the windows.
        person: Whom to sign in as.

    Signals:
        step_requested(int): The person wants to go so many steps on.
        fill_in_requested: The person wants name and passphrase to be filled in.
        later_requested: The person wants to leave, and to go on another time.
        end_requested: The person wants to end the tour.
    """

    step_requested = Signal(int)
    fill_in_requested = Signal()
    later_requested = Signal()
    end_requested = Signal()

    def __init__(self, languages: Languages, person: Person) -> None:
        super().__init__()
        self.setObjectName("tour_panel")
        self.setProperty("role", "tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._languages, self._person = languages, person
        self._step, self._is_done = STEPS[0], False
        self._mark, self._title = label("", "small"), label("", "label")
        self._mark.setObjectName("tour_mark")
        self._title.setObjectName("tour_title")
        self._text = label("", "body")
        self._text.setObjectName("tour_text")
        self._fill, self._next, self._before = plain_button(""), plain_button(""), quiet_button("")
        self._aside, self._later, self._end = quiet_button(""), quiet_button(""), quiet_button("")
        self._buttons = {
            "tour_fill": self._fill,
            "tour_next": self._next,
            "tour_back": self._before,
            "tour_later": self._later,
            "tour_end": self._end,
            "tour_aside": self._aside,
        }
        for name, button in self._buttons.items():
            button.setObjectName(name)
        self._build_layout()
        self._connect_signals()
        self.retranslate()

    def _build_layout(self) -> None:
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(SPACE_SMALL)
        body.addWidget(self._text)
        body.addWidget(FittingRow(*[b for b in self._buttons.values() if b is not self._aside]))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE_SMALL, SPACE, SPACE_SMALL)
        layout.setSpacing(SPACE_SMALL)
        above = QHBoxLayout()
        above.setSpacing(SPACE)
        above.addWidget(self._title, 1)
        above.addWidget(self._mark, 1)
        above.addWidget(self._aside)
        layout.addLayout(above)
        layout.addWidget(self._body)

    def _connect_signals(self) -> None:
        self._fill.clicked.connect(self.fill_in_requested)
        self._next.clicked.connect(lambda: self.step_requested.emit(1))
        self._before.clicked.connect(lambda: self.step_requested.emit(-1))
        self._aside.clicked.connect(self._on_aside_clicked)
        self._later.clicked.connect(self.later_requested)
        self._end.clicked.connect(self.end_requested)

    def dock(self) -> QDockWidget:
        """Return a dock for the foot of a window, with this panel in it; F6 leads into it."""
        dock = QDockWidget()
        dock.setObjectName("tour_dock")
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget())
        dock.setWidget(self)
        return dock

    def listen_in(self, window: QWidget) -> None:
        """Lead from anywhere in a window to the panel at F6."""
        QShortcut(QKeySequence("F6"), window, self._take_focus)

    def _take_focus(self) -> None:
        self._aside.setFocus() if self._body.isHidden() else self._next.setFocus()

    def show_step(self, number: int, *, done: bool) -> None:
        """Show a step.

        Args:
            number: Its number, from 0.
            done: Whether it was done before.
        """
        self._step, self._is_done = STEPS[number], done
        self.retranslate()

    def _on_aside_clicked(self) -> None:
        self._body.setVisible(self._body.isHidden())
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        language, step = self._languages.current, self._step
        self.setAccessibleName(self.tr("Tour of the fictional office"))
        self._mark.setText(
            self.tr("Fictional office: everyone in it is invented. Write nothing real here.")
        )
        self._title.setText(self._heading())
        names = {place: shown(name, language) for place, name in step.buttons.items()}
        text = QCoreApplication.translate("TourPanel", step.text)
        person = {"person": self._person.name, "passphrase": self._person.passphrase}
        self._text.setText(text.format(**names, **person))
        last = step.name == END
        set_button_text(self._fill, self.tr("Fill them in"))
        set_button_text(self._next, self.tr("Next") if self._is_done else self.tr("Skip this step"))
        set_button_text(self._before, self.tr("Previous step"))
        set_button_text(self._later, self.tr("Go on another day"))
        set_button_text(self._end, self.tr("End the tour"))
        aside = self.tr("Show the step") if self._body.isHidden() else self.tr("Put it aside")
        set_button_text(self._aside, aside)
        self._fill.setVisible(step.name == SIGN_IN)
        self._next.setHidden(last)
        self._later.setHidden(last)
        self._before.setHidden(step is STEPS[0])
        self._fit()

    def _fit(self) -> None:
        """Take just the height that the texts need: a dock asks for the width alone."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(max(self.width(), _NARROWEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self._fit)

    def _heading(self) -> str:
        title = QCoreApplication.translate("TourPanel", self._step.title)
        if self._step.name == END:
            return title
        number = STEPS.index(self._step) + 1
        line = self.tr("Step {number} of {all}: {title}")
        return line.format(number=number, all=len(STEPS) - 1, title=title)
