"""What the client needs today: three questions, and what helps; nothing about what happened."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from counsel_desk.domain.safety import Recent, Said, Today
from ui import words
from ui.design.buttons import plain_button, set_button_text
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.field import Field
from ui.design.layout.layouts import SPACE_SMALL, column, row
from ui.design.styling import label
from ui.design.translated import Translated


class TodayPart(Translated):
    """Three questions behind a button; an answer shows what helps, and is kept only if wanted.

    Attributes:
        editors: Its editors by name, for the form around it.

    Signals:
        answered: An answer was given or taken back.
    """

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today_part")
        self._open = plain_button("")
        self._open.setObjectName("open_today")
        self._open.setCheckable(True)
        self._hurt, self._tonight = (ChoiceGroup([(one, "") for one in Said]) for _ in range(2))
        self._recent = ChoiceGroup([(one, "") for one in Recent])
        self._keep = QCheckBox()
        self.editors: Mapping[str, QWidget] = {
            "today_hurt": self._hurt,
            "today_tonight": self._tonight,
            "today_recent": self._recent,
            "today_keep": self._keep,
        }
        for name, editor in self.editors.items():
            editor.setObjectName(name)
        self._fields = [Field("", each) for each in (self._hurt, self._tonight, self._recent)]
        self._helps = [label("", "body") for _ in self._fields]
        for name, each in zip(("hurt", "tonight", "recent"), self._helps, strict=True):
            each.setObjectName(f"help_{name}")
        self._inside, self._telling = QWidget(), label("", "muted")
        self._build_layout()
        self._open.toggled.connect(self._inside.setVisible)
        for group in (self._hurt, self._tonight, self._recent):
            group.value_changed.connect(lambda _code: self._on_answered())
        self._inside.hide()
        self.setFocusProxy(self._open)
        self.retranslate()

    def _build_layout(self) -> None:
        self._inside.setLayout(
            column(
                self._telling,
                *(each for pair in zip(self._fields, self._helps, strict=True) for each in pair),
                self._keep,
                spacing=SPACE_SMALL,
            )
        )
        self.setLayout(column(row(self._open, None), self._inside, spacing=SPACE_SMALL))

    @property
    def hospital(self) -> bool:
        """Whether an answer makes a hospital's help urgent."""
        return self._recent.value() in {Recent.WITHIN_72_HOURS, Recent.WITHIN_120_HOURS}

    def clear(self) -> None:
        """Take back every answer and hide the questions."""
        for group in (self._hurt, self._tonight, self._recent):
            group.set_value(None)
        self._keep.setChecked(False)
        self._open.setChecked(False)
        self.look()

    def look(self) -> None:
        """Show what helps with the present answers, and the questions if there are any."""
        shown = (
            self._hurt.value() == Said.YES,
            self._tonight.value() == Said.NO,
            self.hospital,
        )
        self._say_hospital()
        for each, visible in zip(self._helps, shown, strict=True):
            each.setVisible(visible)
        if any(each.value() for each in (self._hurt, self._tonight, self._recent)):
            self._open.setChecked(True)

    def value(self) -> Today | None:
        """Return the answers, or `None` unless the client wants them kept."""
        if not self._keep.isChecked():
            return None
        return Today(
            Said(self._hurt.value() or Said.NOT_SAID),
            Said(self._tonight.value() or Said.NOT_SAID),
            Recent(self._recent.value() or Recent.NOT_SAID),
        )

    def _on_answered(self) -> None:
        self.look()
        self.answered.emit()

    def _say_hospital(self) -> None:
        # The hours are those of the health ministries' and the WHO's guidance for such care.
        lines = [
            self.tr("What a hospital can do, if the client wants it, and only that:"),
            "• " + self.tr("treat injuries and pain"),
        ]
        if self._recent.value() == Recent.WITHIN_72_HOURS:
            medicine = self.tr(
                "give medicine that can prevent HIV: within 72 hours, better at once"
            )
            lines.append(f"• {medicine}")
        pregnancy = self.tr(
            "prevent a pregnancy, where one is possible: within 120 hours, better at once"
        )
        lines += [
            f"• {pregnancy}",
            "• " + self.tr("protect against other infections, such as hepatitis B and tetanus"),
            "• " + self.tr("secure evidence, in case the client wants to file a complaint one day"),
            self.tr(
                "The client can say no to each of these. Offer to come along. Ask the hospital "
                "before anything else what it has to pass on, and to whom."
            ),
        ]
        # A label that grows while it is visible keeps its height: `look` shows it again.
        self._helps[2].hide()
        self._helps[2].setText("\n".join(lines))

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        set_button_text(self._open, self.tr("Safety today: injuries, a place for the night"))
        self._telling.setText(
            self.tr("Nothing about what happened is asked. Every answer may be left out.")
        )
        texts = (
            self.tr("Is the client hurt?"),
            self.tr("Is there a safe place for tonight?"),
            self.tr("Was there sexual violence in the last five days?"),
        )
        for field, text in zip(self._fields, texts, strict=True):
            field.set_texts(text)
        for group in (self._hurt, self._tonight):
            group.set_choices([(one, words.said(one)) for one in Said])
        self._recent.set_choices([(one, words.recent(one)) for one in Recent])
        self._helps[0].setText(
            self.tr("Care comes first: a doctor, a hospital, an ambulance. The talk can wait.")
        )
        self._helps[1].setText(
            self.tr(
                "Look for a place for tonight together before the client leaves: someone they "
                "trust, a shelter, a One Stop Centre. Only a place to which they agree."
            )
        )
        self._keep.setText(self.tr("The client wants these answers saved"))
        self._keep.setAccessibleName(self._keep.text())
        self.look()
