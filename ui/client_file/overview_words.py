"""What the overview of a file says, section by section, in the current language."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from assessments.labels import label
from counsel_desk.domain import safety
from counsel_desk.domain.appointments.appointment import Appointment
from counsel_desk.domain.goals import HIGHEST, Goal
from counsel_desk.domain.records import Assessment, Filed
from counsel_desk.services.documents.wording import last_day
from counsel_desk.services.overview import unfinished
from counsel_desk.services.overview.overview import Overview, Score
from counsel_desk.services.overview.unfinished import Unfinished
from ui import words
from ui.appointments import appointment_words
from ui.client_file import half_written
from ui.client_file.tabs import part_title
from ui.dates import day_text, moment_text

_MOST = 4
"""How many goals, consents and scores are shown at most; the part has all of them."""


@dataclass(frozen=True)
class Line:
    """One line of a section.

    Attributes:
        text: What it says.
        action: The text of the button beside it; empty for none.
        part: The part that the button opens.
        record: The record that it opens there.
        begin: Whether it begins there what the part is for.
        quiet: Whether it says less than others.
    """

    text: str
    action: str = ""
    part: str = ""
    record: str = ""
    begin: bool = False
    quiet: bool = False


@dataclass(frozen=True)
class Section:
    """One section, with a link to its part.

    Attributes:
        name: Identifies it.
        title: Its heading.
        lines: What it says.
        part: The part that its link opens; empty for no link.
        link: The text of the link.
    """

    name: str
    title: str
    lines: tuple[Line, ...]
    part: str = ""
    link: str = ""


class OverviewWords(QObject):
    """Says where things are with a client.

    Args:
        shown: Where things are.
        spoken: Whether the first words were spoken.
        counselling: Whether a consent to counselling itself was recorded.
    """

    def __init__(self, shown: Overview, *, spoken: bool, counselling: bool) -> None:
        super().__init__()
        self._shown, self._spoken, self._counselling = shown, spoken, counselling

    def sections(self) -> list[Section]:
        """Return the sections in order; one that would ask for nothing is left out."""
        to_do = (*self._duties(), *(self._draft(one) for one in self._shown.unfinished))
        first = [Section("to_finish", self.tr("To finish"), to_do)] if to_do else []
        return [
            *first,
            self._section("ahead", self.tr("Next appointment"), "sessions", self._ahead()),
            self._section("last", self.tr("Last session"), "notes", self._last()),
            self._section("risk", self.tr("Safety"), "safety", self._risk()),
            self._section("goals", self.tr("Goals"), "goals", self._goals()),
            self._section("consents", self.tr("Consents in force"), "consents", self._consents()),
            self._section("scores", self.tr("Last scores"), "assessments", self._scores()),
        ]

    def _section(self, name: str, title: str, part: str, lines: list[Line]) -> Section:
        link = self.tr("Consents") if part == "consents" else part_title(part)
        return Section(name, title, tuple(lines), part, link)

    def _duties(self) -> list[Line]:
        """Return what is still to be done with the client."""
        risk, kept, note = self._shown.risk, self._shown.kept, self._shown.note
        found = [self._of_safety(one) for one in self._shown.safety[:1]]
        if risk and risk.body.next_review and risk.body.next_review <= self._shown.today:
            text = self.tr("The risk was to be looked at again on {day}.")
            day = day_text(risk.body.next_review)
            found.append(Line(text.format(day=day), self.tr("Look at it"), "safety", risk.record))
        if not self._spoken:
            text = self.tr("Confidentiality has not been explained yet.")
            found.append(Line(text, self.tr("Explain it"), "first_words"))
        if not self._shown.taken:
            found.append(
                Line(self.tr("No intake is saved yet."), self.tr("Do the intake"), "intake")
            )
        if not self._counselling:
            text = self.tr("The consent to counselling itself is not recorded yet.")
            found.append(Line(text, self.tr("Record it"), "consents", begin=True))
        drafted = any(one.what == unfinished.NOTE for one in self._shown.unfinished)
        if kept and not kept.body.group and not drafted and (not note or note.held < kept.body.day):
            text = self.tr("There is no note on {day}.").format(day=day_text(kept.body.day))
            found.append(Line(text, self.tr("Write the note"), "notes"))
        return found

    def _of_safety(self, one: Filed[Assessment]) -> Line:
        text = self.tr("An answer of {day} concerns safety, and nothing is written about it yet.")
        day = day_text(one.body.taken)
        return Line(text.format(day=day), self.tr("Look at it"), "assessments", one.record)

    def _draft(self, one: Unfinished) -> Line:
        text = self.tr("{what}, last saved {moment}").format(
            what=half_written.name_of(one.what), moment=moment_text(one.saved)
        )
        return Line(text, self.tr("Continue"), half_written.part_of(one.what), one.name)

    def _appointment(self, filed: Filed[Appointment]) -> str:
        body = filed.body
        how = words.mode(body.mode)
        if body.group:
            how = f"{how}, {words.group_of(len(body.clients))}"
        return f"{day_text(body.day)}, {appointment_words.from_until(body)} · {how}"

    def _ahead(self) -> list[Line]:
        if self._shown.ahead is None:
            text = self.tr("No appointment is planned.")
            return [Line(text, self.tr("New appointment"), "sessions", begin=True)]
        return [Line(self._appointment(self._shown.ahead))]

    def _last(self) -> list[Line]:
        kept, note = self._shown.kept, self._shown.note
        if kept is None and note is None:
            text = self.tr("No session was held yet, and no note is signed.")
            return [Line(text, self.tr("Write a note"), "notes", begin=True)]
        found = [Line(self._appointment(kept))] if kept else []
        if note is None:
            return [*found, Line(self.tr("No note is signed yet."), quiet=True)]
        same = kept is not None and kept.body.day == note.held
        head = "" if same else self.tr("Note on {day}").format(day=day_text(note.held))
        text = f"{head}\n{note.opening}" if head else note.opening
        return [*found, Line(text, self.tr("Read more"), "notes", note.record)]

    def _risk(self) -> list[Line]:
        found = []
        if self._shown.risk is None:
            text = self.tr("No risk is recorded.")
            found.append(Line(text, self.tr("Assess it"), "safety"))
        else:
            body = self._shown.risk.body
            found.append(Line(f"{words.risk(body.level)} · {day_text(body.day)}"))
            if body.next_review is not None:
                text = self.tr("To be looked at again on {day}.")
                found.append(Line(text.format(day=day_text(body.next_review))))
            elif safety.lacks_review(body):
                found.append(
                    Line(
                        self.tr("No day is set to look at it again."), self.tr("Set one"), "safety"
                    )
                )
        if self._shown.plan is None:
            found.append(
                Line(self.tr("There is no safety plan."), self.tr("Write it together"), "safety")
            )
        else:
            text = self.tr("Safety plan of {day}.").format(day=day_text(self._shown.plan))
            found.append(Line(text, quiet=True))
        return found

    def _goals(self) -> list[Line]:
        found = [Line(self._goal(one.body)) for one in self._shown.goals[:_MOST]]
        if not self._shown.goals:
            text = self.tr("No goal is under way.")
            found.append(Line(text, self.tr("New goal"), "goals", begin=True))
        found += self._more(len(self._shown.goals))
        if self._shown.reached:
            text = self.tr("Reached so far: {count}").format(count=self._shown.reached)
            found.append(Line(text, quiet=True))
        return found

    def _goal(self, goal: Goal) -> str:
        parts = [" ".join(goal.words.split())]
        if goal.steps:
            text = self.tr("steps done: {done} of {all}")
            parts.append(text.format(done=sum(one.done for one in goal.steps), all=len(goal.steps)))
        if goal.ratings:
            text = self.tr("own rating {value} of {most}")
            parts.append(text.format(value=goal.ratings[-1].value, most=HIGHEST))
        return " · ".join(parts)

    def _consents(self) -> list[Line]:
        if not self._shown.consents:
            return [
                Line(self.tr("None at present."), self.tr("New consent"), "consents", begin=True)
            ]
        found = []
        for one in self._shown.consents[:_MOST]:
            body = one.body
            name = words.purpose(body.purpose)
            whom = f"{name}, {body.recipient.name}" if body.recipient else name
            text = self.tr("{what} · until {day}")
            found.append(Line(text.format(what=whom, day=day_text(last_day(body)))))
        return [*found, *self._more(len(self._shown.consents))]

    def _scores(self) -> list[Line]:
        if not self._shown.scores:
            text = self.tr("No questionnaire was answered yet.")
            return [Line(text, self.tr("New questionnaire"), "assessments")]
        found = [Line(self._score(one)) for one in self._shown.scores[:_MOST]]
        return [*found, *self._more(len(self._shown.scores))]

    def _score(self, one: Score) -> str:
        values = [
            self._value(name, value, one.before.get(name)) for name, value in one.scores.items()
        ]
        said = [*values, *([_named(one.band)] if one.band else []), day_text(one.taken)]
        return f"{_named(one.instrument)}\n" + " · ".join(said)

    def _value(self, name: str, value: float, before: float | None) -> str:
        now = f"{_named(name)} {value:g}"
        if before is None:
            return now
        arrow = "→" if value == before else "↑" if value > before else "↓"
        return self.tr("{score} {arrow} before {earlier}").format(
            score=now, arrow=arrow, earlier=f"{before:g}"
        )

    def _more(self, count: int) -> list[Line]:
        if count <= _MOST:
            return []
        return [Line(self.tr("And {count} more").format(count=count - _MOST), quiet=True)]


def _named(code: str) -> str:
    return QCoreApplication.translate("assessments", label(code))
