"""The administrator's page of office settings."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.office.policy import (
    IDLE_MINUTES,
    LONGEST_REACH,
    REASON,
    RETENTION_DAYS,
    RETENTION_YEARS,
    Policy,
)
from ui.design.buttons import primary_button, set_button_text
from ui.design.card import Card
from ui.design.choice_box import ChoiceBox
from ui.design.fields.choice_group import ChoiceGroup
from ui.design.fields.field import Field
from ui.design.fields.number_edit import NumberEdit
from ui.design.fields.numbers_fit import numbers_fit
from ui.design.layout.layouts import column, foot, page_layout, with_foot
from ui.design.layout.page_header import PageHeader
from ui.design.layout.part_scroll import PartScroll
from ui.design.layout.side_by_side import SideBySide
from ui.design.messages.law_lines import LawLines
from ui.design.recording import mark_recording
from ui.design.translated import Translated
from ui.policy.helpline_settings import HelplineSettings
from ui.policy.review_settings import ReviewSettings
from ui.policy.workload_settings import WorkloadSettings

_ENTRY, _COPY = "entry", "copy"
_SHOWN, _TYPED = "shown", "typed"
_PAPER, _PICTURE = "paper", "picture"
_COUNSELLORS, _ADMINISTRATOR = "counsellors", "administrator"


class PolicyPage(Translated):
    """Sets locking, what stays after a hand-over, how long files are kept, and workload weights.

    Signals:
        keep_requested(Policy): Save these settings.
    """

    keep_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("policy_page")
        self._policy = Policy()
        self._shown: Policy | None = None
        self._header = PageHeader("")
        self._idle = NumberEdit("idle_minutes", IDLE_MINUTES)
        self._idle_field = Field("", self._idle)
        self._named = ChoiceGroup()
        self._named.setObjectName("name_at_sign_in")
        self._named_field = Field("", self._named)
        self._stays = ChoiceGroup()
        self._stays.setObjectName("after_transfer")
        self._stays_field = Field("", self._stays)
        self._marks, self._forms = ChoiceGroup(), ChoiceGroup()
        self._marks.setObjectName("marks_kept")
        self._forms.setObjectName("forms_by")
        self._marks_field, self._forms_field = Field("", self._marks), Field("", self._forms)
        self._days = NumberEdit("retention_days", RETENTION_DAYS)
        self._days_field = Field("", self._days)
        self._years = NumberEdit("retention_years", RETENTION_YEARS)
        self._years_field = Field("", self._years)
        self._reason = QLineEdit()
        self._reason.setObjectName("retention_reason")
        self._reason.setMaxLength(REASON)
        self._reason_field = Field("", self._reason)
        self._law, self._reviewing = LawLines(), ReviewSettings()
        self._safeguarding, self._reach = ChoiceBox(), QLineEdit()
        self._safeguarding.setObjectName("safeguarding")
        self._reach.setObjectName("complaints_reach")
        self._reach.setMaxLength(LONGEST_REACH)
        self._safeguarding.addItem("–", "")
        self._safeguarding_field = Field("", self._safeguarding)
        self._reach_field = Field("", self._reach)
        self._workload, self._helplines = WorkloadSettings(), HelplineSettings()
        self._keep = primary_button("")
        self._keep.setObjectName("keep_policy")
        mark_recording(self._keep)
        self._build_layout()
        self._keep.clicked.connect(self._on_keep_clicked)
        self._reason.textChanged.connect(lambda: self._reason_field.set_error(None))
        self.setFocusProxy(self._idle)
        self.retranslate()

    def _build_layout(self) -> None:
        self._locking, self._transfer, self._weighing = Card(), Card(), Card()
        self._keeping, self._consents, self._rights = Card(), Card(), Card()
        self._complaints, self._library, self._numbers = Card(), Card(), Card()
        self._locking.add(self._idle_field, self._named_field)
        self._transfer.add(self._stays_field)
        self._consents.add(self._marks_field)
        self._library.add(self._forms_field)
        self._numbers.add(self._helplines)
        self._keeping.add(self._years_field, self._days_field, self._reason_field, self._law)
        self._weighing.add(self._workload)
        self._rights.add(self._reviewing)
        left, right = QWidget(), QWidget()
        left_column = column(self._locking, self._transfer, self._keeping, self._numbers)
        self._complaints.add(self._safeguarding_field, self._reach_field)
        right_column = column(self._weighing, self._rights, self._complaints, self._consents)
        right_column.addWidget(self._library)
        left_column.addStretch(1)
        right_column.addStretch(1)
        left.setLayout(left_column)
        right.setLayout(right_column)
        layout = page_layout(self)
        layout.addWidget(self._header)
        inside, scroll = QWidget(), PartScroll()
        inside.setLayout(column(SideBySide(left, right)))
        scroll.setWidget(inside)
        # In sight whatever is being changed: the page is long.
        layout.addWidget(with_foot(scroll, foot(self._keep)), 1)

    @property
    def changed(self) -> bool:
        """Whether there are unsaved changes."""
        return self._shown is not None and self._value() != self._shown

    def show_people(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer the people to whom complaints can be sealed: pairs of id and name."""
        self._safeguarding.clear()
        for person, name in (("", "–"), *people):
            self._safeguarding.addItem(name, person)

    def show_policy(
        self, policy: Policy, law: Sequence[Shown] = (), review_law: Sequence[Shown] = ()
    ) -> None:
        """Show the current settings.

        Args:
            policy: The policy in force.
            law: What the law says on how long files are kept.
            review_law: What it says on looking again at what was left out or refused.
        """
        self._reviewing.set_value(policy.reviewing, review_law)
        self.show_law(law, review_law)
        self._policy = policy
        if self._safeguarding.findData(policy.safeguarding) < 0:
            self._safeguarding.addItem(self.tr("somebody who has left"), policy.safeguarding)
        self._safeguarding.setCurrentIndex(self._safeguarding.findData(policy.safeguarding))
        self._reach.setText(policy.complaints_reach)
        self._idle.setValue(policy.idle_minutes)
        self._named.set_value(_SHOWN if policy.name_at_sign_in else _TYPED)
        self._stays.set_value(_COPY if policy.keep_after_transfer else _ENTRY)
        self._marks.set_value(_PICTURE if policy.marks_kept else _PAPER)
        self._forms.set_value(_COUNSELLORS if policy.forms_by_counsellors else _ADMINISTRATOR)
        self._days.setValue(policy.retention_days_after_sealing)
        self._years.setValue(policy.retention_years_after_closing)
        self._reason.setText(policy.retention_reason)
        self._workload.set_value(policy.burden)
        self._helplines.set_value(policy.helplines, desk=policy.desk_helplines)
        self._shown = self._value()

    def show_law(self, law: Sequence[Shown], review_law: Sequence[Shown]) -> None:
        """Show what the law says, as `show_policy` does, beside unsaved changes."""
        self._law.show_statements(law)
        self._reviewing.set_value(self._reviewing.value(), review_law)

    def _value(self) -> Policy:
        return replace(
            self._policy,
            idle_minutes=int(self._idle.value()),
            name_at_sign_in=self._named.value() == _SHOWN,
            keep_after_transfer=self._stays.value() == _COPY,
            marks_kept=self._marks.value() == _PICTURE,
            forms_by_counsellors=self._forms.value() == _COUNSELLORS,
            retention_days_after_sealing=int(self._days.value()),
            burden=self._workload.value(),
            retention_years_after_closing=int(self._years.value()),
            retention_reason=self._reason.text().strip(),
            reviewing=self._reviewing.value(),
            safeguarding=str(self._safeguarding.currentData() or ""),
            complaints_reach=self._reach.text().strip(),
            helplines=self._helplines.value(),
            desk_helplines=self._helplines.desk(),
        )

    def _on_keep_clicked(self) -> None:
        if not (numbers_fit(self) and self._workload.complete()):
            return
        wanted = self._value()
        if wanted.kept_for != self._policy.kept_for and not wanted.retention_reason:
            self._reason_field.set_error(
                lambda: self.tr("Please write why files are kept this long.")
            )
            self._reason.setFocus()
            return
        self.keep_requested.emit(wanted)

    def retranslate(self) -> None:
        """Set every text again in the current language."""
        self._header.set_texts(
            self.tr("Office settings"), self.tr("They apply to everyone in the office.")
        )
        self._retranslate_locking()
        self._retranslate_transfer()
        self._retranslate_consents()
        self._retranslate_library()
        self._retranslate_retention()
        self._retranslate_complaints()
        self._weighing.set_title(self.tr("Caseloads"))
        self._numbers.set_title(self.tr("Helpline numbers"))
        self._rights.set_title(self.tr("When a part is left out, or a correction refused"))
        set_button_text(self._keep, self.tr("Save the settings"))

    def _retranslate_locking(self) -> None:
        self._locking.set_title(self.tr("Locking"))
        self._idle_field.set_texts(
            self.tr("Minutes until the desk locks itself"),
            self.tr(
                "From {low} to {high}. When nobody has typed or moved the mouse for this long,"
                " what is half written is saved and the desk locks. With fewer minutes,"
                " passers-by see less; with more, the passphrase is asked for less often."
            ).format(low=IDLE_MINUTES[0], high=IDLE_MINUTES[1]),
        )
        self._named.set_choices(
            [
                (_SHOWN, self.tr("Shown; only the passphrase is typed")),
                (_TYPED, self.tr("Not shown; typed each time")),
            ]
        )
        self._named_field.set_texts(
            self.tr("Name of the person who locked the desk"),
            self.tr(
                "If it is shown, anyone who sees the laptop learns that this person works here."
            ),
        )

    def _retranslate_transfer(self) -> None:
        self._transfer.set_title(self.tr("Handing a client's file over"))
        self._stays.set_choices(
            [
                (_ENTRY, self.tr("Only a line saying that it was handed over")),
                (_COPY, self.tr("A sealed copy of the file")),
            ]
        )
        self._stays_field.set_texts(
            self.tr("What stays with the counsellor who hands it over"),
            self.tr(
                "With a line, what the client told is in one place only. With a copy, it is in"
                " two places until the copy is erased."
            ),
        )

    def _retranslate_consents(self) -> None:
        self._consents.set_title(self.tr("Consents"))
        self._marks.set_choices(
            [
                (_PAPER, self.tr("On the printed sheet only")),
                (_PICTURE, self.tr("As a picture in the file too")),
            ]
        )
        self._marks_field.set_texts(
            self.tr("Signatures and thumb impressions"),
            self.tr(
                "A picture of a signature could be copied onto another paper. The printed"
                " sheet is enough."
            ),
        )

    def _retranslate_library(self) -> None:
        self._library.set_title(self.tr("Forms and templates"))
        self._forms.set_choices(
            [
                (_COUNSELLORS, self.tr("Counsellors and administrators")),
                (_ADMINISTRATOR, self.tr("Administrators only")),
            ]
        )
        self._forms_field.set_texts(
            self.tr("Who can add to the form library"),
            self.tr("Everyone can use its forms and note templates."),
        )

    def _retranslate_retention(self) -> None:
        self._keeping.set_title(self.tr("How long files are kept"))
        self._years_field.set_texts(
            self.tr("Years that a file is kept after the last day"),
            self.tr(
                "When they are over, the counsellor checks whether the file should be kept"
                " longer. Please ask the office's lawyer about both of these times."
            ),
        )
        self._days_field.set_texts(
            self.tr("Days that a sealed file is kept"),
            self.tr(
                "A file is sealed when the client asks for it not to be used any more, or when"
                " its time is over. After this many days it can be destroyed for good. A"
                " sealed copy that stayed after a hand-over is erased after the same time."
            ),
        )
        self._reason_field.set_texts(
            self.tr("Why this long"),
            self.tr(
                "A child's file is kept for at least three years after they come of age, and a"
                " file under a legal hold for as long as the hold lasts."
            ),
        )

    def _retranslate_complaints(self) -> None:
        self._complaints.set_title(self.tr("Clients' complaints"))
        self._safeguarding_field.set_texts(
            self.tr("Safeguarding person"),
            self.tr(
                "Only this person can read clients' complaints; best choose somebody who is"
                " not a counsellor. Counsellors cannot read them, and cannot choose who does."
            ),
        )
        self._reach_field.set_texts(
            self.tr("How to reach them without the desk"),
            self.tr("A telephone number, a room or a box. It is printed on the client's slip."),
        )
