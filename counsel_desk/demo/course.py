"""What happens with one client of the whole fictional office, day by day."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial

from counsel_desk.demo.persona import RHYTHMS, WORKING_DAYS, Office, Persona, monday
from counsel_desk.domain.appointments.appointment import Appointment, Mode, State
from counsel_desk.domain.goals import Goal, GoalState, GoalStep, Rating
from counsel_desk.domain.intake import latest_birth
from counsel_desk.domain.notes.note import Note
from counsel_desk.domain.records import Client, Kind
from counsel_desk.domain.safety import Danger, Risk, RiskAssessment, SafetyPlan, proposed_review
from counsel_desk.services.assessments import assessments
from counsel_desk.services.clients import clients
from counsel_desk.services.work.unit_of_work import Work

PHQ_9 = "phq-9"
_ITEMS = 9
_TIMES = (time(10), time(11, 30), time(14), time(15, 30), time(17))
_OUTCOMES = (State.KEPT, State.NOT_COME, State.CANCELLED_BY_CLIENT, State.CANCELLED_BY_US)
_ODDS = (84, 7, 6, 3)
_WRITTEN = 0.8
"""How many notes are in the client's own language."""
_UNWRITTEN_DAYS = 4
"""Of sessions in these last days, the note is often still to be written."""
_QUIET_WEEKS_AGO = 2
_RISK = ("risk_reasons", "risk_protective", "risk_agreed")

Write = Callable[[Work], None]


@dataclass(frozen=True)
class Event:
    """Something that is written into a file.

    Attributes:
        day: The day on which it is written.
        write: Writes it.
    """

    day: date
    write: Write


@dataclass
class Course:
    """The work with one client.

    Attributes:
        persona: The client.
        office: The file of the office.
        chance: Chooses among sentences and outcomes.
        today: The day on which the office is opened.
        number: The client's place among those of the counsellor; decides day and time.
        me: Name of the counsellor.
        now: Returns the instant of the story.
        record: The client's record, once it is there.
    """

    persona: Persona
    office: Office
    chance: random.Random
    today: date
    number: int
    me: str
    now: Callable[[], datetime]
    record: str = ""

    @property
    def begun(self) -> date:
        """The day of the first session."""
        first = monday(self.today - timedelta(weeks=self.persona.since))
        latest = self.today - timedelta(days=7)
        friday = monday(latest) + timedelta(days=WORKING_DAYS - 1)
        return min(first + timedelta(days=self.number % WORKING_DAYS), latest, friday)

    @property
    def ends(self) -> date:
        """The last day of the work, or a day some weeks ahead."""
        if self.persona.ended:
            return self.today - timedelta(days=12 + 5 * (self.number % 5))
        return self.today + timedelta(weeks=5)

    def events(self) -> Iterator[Event]:
        """Yield what happens, in no order."""
        yield Event(self.begun, self._add)
        days = list(self.sessions())
        for day in days:
            yield from self._session(day)
        yield from self._scores(days)
        yield from self._safety()
        yield from self._goals()

    def _word(self, key: str) -> str:
        return str(self.office.word(self.persona.language, key))

    def sessions(self) -> Iterator[date]:
        """Yield the days on which they meet."""
        day, step = self.begun, timedelta(days=RHYTHMS[self.persona.rhythm])
        heavy = monday(self.today) + timedelta(days=self.number % 5)
        while day <= self.ends:
            yield day
            # In the week of today nearly everybody comes.
            if day < heavy < day + step and heavy <= self.ends and not self.persona.ended:
                yield heavy
            day += step

    def _add(self, work: Work) -> None:
        persona = self.persona
        known = {filed.body.code for filed in work.latest(Kind.CLIENT, Client)}
        details = Client(
            clients.new_code(known),
            persona.name,
            "",
            persona.language,
            persona.intensity,
            self.begun,
        )
        self.record = work.put(Kind.CLIENT, details)
        work.audit("client_added")
        if persona.concerns:
            intake = persona.intake(self.begun, self._word("times"))
            born = latest_birth(intake)
            work.put(Kind.INTAKE, intake, parent=self.record, day=born)
            work.audit("intake_saved")

    def _session(self, day: date) -> Iterator[Event]:
        quiet = monday(day) == monday(self.today) - timedelta(weeks=_QUIET_WEEKS_AGO)
        state = State.PLANNED
        if day < self.today:
            state = self.chance.choices(_OUTCOMES, _ODDS)[0]
            state = State.CANCELLED_BY_US if quiet and self.number % 5 else state
        mode = Mode.PHONE if self.chance.random() < 0.12 else Mode.IN_PERSON
        at = _TIMES[self.number // 5 % len(_TIMES)]

        def meet(work: Work) -> None:
            body = Appointment((self.record,), day, at, 50, mode, state=state)
            work.put(Kind.APPOINTMENT, body, parent=self.record, day=day)

        yield Event(min(day, self.today), meet)
        recent = (self.today - day).days <= _UNWRITTEN_DAYS
        if state is State.KEPT and not (recent and self.chance.random() < 0.5):
            yield Event(day, self._note(day))

    def _note(self, day: date) -> Write:
        own = self.persona.language if self.chance.random() < _WRITTEN else "en"
        parts = self.office.notes[own]
        count = self.chance.choice((1, 2, 2))
        sentences = [self.chance.choice(parts["openings"])]
        sentences += self.chance.sample(parts["middles"], count)
        sentences.append(self.chance.choice(parts["closings"]))
        text = " ".join(sentences[:2]) + "\n\n" + " ".join(sentences[2:])
        follow_up = day + timedelta(days=7) if self.chance.random() < 0.2 else None

        def write(work: Work) -> None:
            now = self.now()
            note = Note(day, text, now, follow_up, begun=now)
            work.put(Kind.NOTE, note, parent=self.record, day=day, due=follow_up)
            work.audit("note_signed")

        return write

    def _scores(self, days: list[date]) -> Iterator[Event]:
        """Yield a questionnaire every seven weeks or so, with a trend and a wave in it."""
        start = self.persona.start
        past = [day for day in days if day < self.today]
        if start is None or len(past) < 2:
            return
        every = max(1, 49 // RHYTHMS[self.persona.rhythm])
        chosen = past[::every]
        for place, day in enumerate(chosen):
            share = place / max(1, len(chosen) - 1)
            wave = self.chance.randint(-1, 2) if 0 < place < len(chosen) - 1 else 0
            total = max(0, round(start + (self.persona.end - start) * share) + wave)
            yield Event(day, self._score(day, total))

    def _score(self, day: date, total: int) -> Write:
        answers = [0] * _ITEMS
        for place in range(min(total, 3 * (_ITEMS - 1))):
            answers[place % (_ITEMS - 1)] += 1

        def write(work: Work) -> None:
            body, _result = assessments.made(PHQ_9, day, answers)
            work.put(Kind.ASSESSMENT, body, parent=self.record)
            work.audit("assessment_recorded")

        return write

    def _safety(self) -> Iterator[Event]:
        tags = self.persona.tags
        if "plan" in tags:
            day = min(self.begun + timedelta(weeks=3), self.today)
            parts = ("warning_signs", "signs"), ("coping", "coping"), ("company", "company")
            texts = {name: self._word(key) for name, key in (*parts, ("helpers", "helpers"))}
            plan = SafetyPlan(day, **texts, show_office=False)
            yield Event(day, partial(self._put, kind=Kind.SAFETY_PLAN, body=plan, day=day))
        levels = {"risk_high": Risk.HIGH, "risk_moderate": Risk.MODERATE}
        for tag, level in levels.items():
            if tag in tags:
                yield from self._risks(level)

    def _risks(self, level: Risk) -> Iterator[Event]:
        for weeks, seen in ((6, Risk.MODERATE), (1, level)):
            day = max(self.begun, self.today - timedelta(weeks=weeks, days=self.number % 3 - 1))
            reasons, protective, agreed = (self.office.word("en", key) for key in _RISK)
            body = RiskAssessment(
                day,
                seen,
                self.me,
                reasons,
                protective,
                agreed,
                next_review=proposed_review(seen, day),
                dangers=(Danger.FROM_OTHERS,),
            )
            yield Event(day, partial(self._put, kind=Kind.RISK_ASSESSMENT, body=body, day=day))

    def _goals(self) -> Iterator[Event]:
        reached = "goal_reached" in self.persona.tags
        if not reached and "goal" not in self.persona.tags:
            return
        first = min(self.begun + timedelta(weeks=4), self.today)
        step = max((self.today - first).days // 5, 1)
        days = [first + timedelta(days=step * place) for place in range(5)]
        top = 10 if reached else 7
        values = [2 + (top - 2) * place // 4 for place in range(5)]
        ratings = tuple(
            Rating(day, value) for day, value in zip(days, values, strict=True) if day <= self.today
        )
        texts = self.office.word(self.persona.language, "goal_steps")
        steps = tuple(GoalStep(text, done=reached or not place) for place, text in enumerate(texts))
        state = GoalState.REACHED if reached else GoalState.OPEN
        review = None if reached else self.today + timedelta(days=self.number * 3 - 6)
        goal = Goal(self._word("goal"), first, steps, review, state, ratings)
        day = self.ends if self.persona.ended else self.today
        yield Event(day, partial(self._put, kind=Kind.GOAL, body=goal, day=first))

    def _put(self, work: Work, kind: Kind, body: object, day: date) -> None:
        work.put(kind, body, parent=self.record, day=day)
