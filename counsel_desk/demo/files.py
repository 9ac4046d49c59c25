"""Fills the clients' files of the fictional office."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from counsel_desk.demo import content
from counsel_desk.demo.form import FORM, SUITED
from counsel_desk.domain.appointments.appointment import Every, Mode, Repeats, State
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.consent.consent import (
    Category,
    GivenBy,
    Giving,
    Manner,
    Part,
    Purpose,
    Recipient,
)
from counsel_desk.domain.disclosure import Reading
from counsel_desk.domain.records import Client
from counsel_desk.domain.summary import Scheme, Section, SummaryType
from counsel_desk.services import intake
from counsel_desk.services.appointments import appointments
from counsel_desk.services.appointments.appointment_rules import Wanted
from counsel_desk.services.assessments import assessments
from counsel_desk.services.clients import clients
from counsel_desk.services.consent import consent
from counsel_desk.services.consent.consent import Terms
from counsel_desk.services.forms import forms
from counsel_desk.services.intake import Called
from counsel_desk.services.notes import notes
from counsel_desk.services.release import release
from counsel_desk.services.wellbeing import check_in
from counsel_desk.services.work.session import Session
from forms.filling import Filling
from forms.model import parse

_COLOURS = ("ochre", "indigo", "vermilion", "teal", "umber", "lilac")
_INTENSITIES = (
    *(Intensity.STANDARD,) * 4,
    *(Intensity.MAINTENANCE,) * 2,
    Intensity.HIGH,
    Intensity.CRISIS,
)
PHQ_9 = "phq-9"
CONSENTED = (Category.ATTENDANCE, Category.NEEDS_AND_RECOMMENDATIONS)


def canary(canaries: list[str], chance: random.Random) -> str:
    """Make a unique phrase and add it to the list."""
    phrase = f"{chance.choice(_COLOURS)} kingfisher {chance.getrandbits(48):012x}"
    canaries.append(phrase)
    return phrase


def check_in_answers(chance: random.Random, week: int) -> Filling:
    """Return an answered check-in; the later the week, the calmer it is on average."""
    filling = check_in.begin()
    for item in filling.questionnaire.walk():
        if item.options:
            top = len(item.options) - 1
            lean = round(chance.triangular(0, top, max(0.0, top - week / 3)))
            filling.set(item.link_id, [item.options[lean].value])
    return filling


def _terms(recipient: Recipient, today: date) -> Terms:
    """Return what the client consents to."""
    return Terms(
        Purpose.VICTIM_COMPENSATION,
        frozenset(map(Part, CONSENTED)),
        recipient,
        "bn",
        today,
        today + timedelta(days=90),
        Giving(
            GivenBy.CLIENT,
            Manner.SPOKEN_BEFORE_WITNESS,
            free_to_refuse=True,
            able=True,
            witness=content.WITNESS,
        ),
    )


def release_summary(
    session: Session, client: str, recipient: Recipient, sections: tuple[Section, ...]
) -> None:
    """Record the client's consent to a statement for compensation, and send it."""
    terms = _terms(recipient, session.today())
    agreed = consent.record(session, client, terms)
    draft = release.Draft(
        agreed,
        SummaryType.IMPACT_STATEMENT,
        terms.purpose,
        recipient,
        content.ABOUT,
        terms.language,
        sections,
        Scheme.WOMAN,
    )
    seen = release.preview(session, draft)
    release.release(session, draft, seen.digest, Reading.TO_CLIENT)


def _working_day(first: date, number: int) -> date:
    """Return one of the first five working days from `first` on."""
    days = (first + timedelta(days=step) for step in range(7))
    return [day for day in days if day.weekday() < 5][number % 5]


@dataclass(frozen=True)
class Story:
    """What one counsellor writes over the weeks.

    Attributes:
        session: The counsellor's session.
        chance: The random generator for names and phrases.
        canaries: Collects the phrases that must never be found in a file.
        move: Sets the clock to a day, counted from the start.
    """

    session: Session
    chance: random.Random
    canaries: list[str]
    move: Callable[[int], None]

    def write(self, count: int, signed: int, weeks: int) -> None:
        """Write the files of `count` clients with `signed` notes over `weeks`."""
        added = [self._client() for _ in range(count)]
        if not added:
            return
        for number in range(signed):
            self.move(number * weeks * 7 // max(signed, 1))
            self._note(*added[number % count])
        self.move(weeks * 7)
        self._assess(added[: max(1, count // 2)], weeks)
        self._first_client(added[0][0])
        for number, (client, _language) in enumerate(added[1:]):
            self._meet(client, number)

    def _meet(self, client: str, number: int) -> None:
        """Record an appointment of last week and plan the next ones, all on working days."""
        today, at = self._today(), time(10 + number % 6, 30 * (number % 2))
        mode = (Mode.IN_PERSON, Mode.PHONE, Mode.HOME, Mode.COURT)[number % 4]
        state = State.NOT_COME if number % 5 == 4 else State.KEPT
        past = Wanted((client,), _working_day(today - timedelta(days=7), number), at, 60, mode)
        appointments.plan(self.session, past, state=state)
        ahead = replace(past, day=_working_day(today + timedelta(days=1), number))
        appointments.plan(self.session, ahead, Repeats(Every.WEEK, times=4 if number < 3 else 1))

    def _today(self) -> date:
        return self.session.today()

    def _client(self) -> tuple[str, str]:
        language = self.chance.choices(("bn", "hi", "mr"), (4, 1, 1))[0]
        first, family = (self.chance.choice(names) for names in content.NAMES[language])
        particulars = f"{content.PARTICULARS[language]} ({canary(self.canaries, self.chance)})"
        since = self._today() - timedelta(days=self.chance.randrange(0, 200))
        details = Client(
            "",
            f"{first} {family}",
            particulars,
            language,
            self.chance.choice(_INTENSITIES),
            since,
        )
        return clients.add(self.session, details), language

    def _note(self, client: str, language: str) -> None:
        own = self.chance.choice((language, "en"))
        text = self.chance.choice(content.NOTES[own])
        name, draft = notes.begin(self.session, client, self._today())
        follow_up = draft.held + timedelta(days=7) if self.chance.random() < 0.5 else None
        written = f"{text}\n\n({canary(self.canaries, self.chance)})"
        notes.save(self.session, name, replace(draft, text=written, follow_up=follow_up))
        notes.sign(self.session, name)

    def _assess(self, chosen: list[tuple[str, str]], weeks: int) -> None:
        today = self._today()
        for client, _language in chosen:
            for week in range(0, weeks, 4):
                answers = [min(3, max(0, 3 - week // 3 + self.chance.randint(-1, 1)))] * 8
                taken = today - timedelta(weeks=weeks - week)
                assessments.record(self.session, client, PHQ_9, taken, [*answers, 0])

    def _first_client(self, client: str) -> None:
        """Give the first client a form, an intake, a consent, a release and an unfinished note."""
        filling = Filling(parse(FORM))
        filling.set("suited", [SUITED[0]])
        filling.set("wish", [{"valueString": canary(self.canaries, self.chance)}])
        forms.record(self.session, client, filling, "bn")
        self._take_intake(client)
        self._release(client)
        name, draft = notes.begin(self.session, client, self._today())
        half = "\n\n".join((*content.HALF_WRITTEN, canary(self.canaries, self.chance)))
        notes.save(self.session, name, replace(draft, text=half))

    def _take_intake(self, client: str) -> None:
        body = intake.get(self.session, client).client.body
        called = Called(body.name, body.particulars, body.language)
        own_words = f"{content.OWN_WORDS} ({canary(self.canaries, self.chance)})"
        intake.save(self.session, client, called, replace(content.INTAKE, own_words=own_words))

    def _release(self, client: str) -> None:
        recipients = consent.recipients(self.session)
        if not recipients:
            return
        sections = tuple(
            Section(each, f"{content.SECTIONS[each]}\n\n({canary(self.canaries, self.chance)})")
            for each in CONSENTED
        )
        release_summary(self.session, client, recipients[0], sections)
