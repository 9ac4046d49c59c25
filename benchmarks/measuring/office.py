"""Builds an office with many notes and measures it."""

import json
import statistics
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from benchmarks import chains, office_log, search
from benchmarks import notes as written
from benchmarks.measuring import raw
from benchmarks.measuring.measure import Measure, against, milliseconds, within
from counsel_desk.demo.office import build
from counsel_desk.demo.people import Person
from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.documents import Document, Facts, Heading, Notice, Text
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Client, Kind, Note
from counsel_desk.domain.trust import Role, Slot, VaultKind
from counsel_desk.services.clients import clients
from counsel_desk.services.notes import notes
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.timeline import timeline
from counsel_desk.services.today import today
from counsel_desk.services.work.drafts import discard_note
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.services.work.session import Session

BODY = 2000
"""About how many bytes a note has."""
LARGE_FILE = 500
"""Notes of the client whose file is opened."""
CLIENTS = 40


@contextmanager
def office(tools: Tools, amount: int, people: int = CLIENTS) -> Iterator[tuple[Path, Person, str]]:
    """Build an office whose counsellor has `amount` notes, 500 of them on one client.

    Args:
        tools: Storage, security and reports.
        amount: How many notes.
        people: How many clients the notes belong to.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "office"
        built = build(folder, tools, clients=1, notes=0)
        person = next(one for one in built.people if Role.COUNSELLOR in one.roles)
        session = enter(folder, tools, person)
        large = fill(session, amount, people)
        sign_in.sign_out(session)
        yield folder, person, large


def enter(folder: Path, tools: Tools, person: Person) -> Session:
    """Sign the counsellor in."""
    return sign_in.sign_in(open_office_data(folder, tools), person.name, person.passphrase)


def fill(session: Session, amount: int, clients_wanted: int) -> str:
    """Write clients and notes in one unit of work; the desk itself saves one note at a time."""
    begin, texts = date(2024, 1, 1), written.texts(amount)
    now = session.data.tools.now()
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        details = Client("", "", "", "bn", Intensity.STANDARD, begin)
        people = [
            work.put(Kind.CLIENT, replace(details, code=f"C{number}"))
            for number in range(clients_wanted)
        ]
        for number, text in enumerate(texts):
            large = number < LARGE_FILE or len(people) == 1
            client = people[0] if large else people[1 + number % (len(people) - 1)]
            day = begin + timedelta(days=number % 900)
            work.put(Kind.NOTE, Note(day, text, now), parent=client, day=day)
    return people[0]


def measures(tools: Tools, amount: int, runs: int) -> list[Measure]:
    """Measure an office with `amount` notes."""
    with office(tools, amount) as (folder, person, large), tempfile.TemporaryDirectory() as name:
        bare = Path(name) / "raw.db"
        with raw.database(bare) as connection:
            raw.fill(connection, amount, max(1, amount // LARGE_FILE), b"x" * BODY)
        unlock = _unlock(tools, folder, person, bare, runs)
        session = enter(folder, tools, person)
        try:
            with raw.database(bare) as connection:
                return [
                    unlock,
                    _save(session, large, connection, runs),
                    _open_file(session, large, connection, runs),
                    _timeline(session, large, connection, runs),
                    _first_page(session, runs),
                    _summary(tools, runs),
                    *chains.measures(session, connection, runs),
                    *office_log.measures(session),
                    *search.measures(session, connection, amount, runs),
                ]
        finally:
            session.close()


def _unlock(tools: Tools, folder: Path, person: Person, bare: Path, runs: int) -> Measure:
    """Time signing in up to the list of clients, without stretching the passphrase.

    The desk was closed properly before, so the vaults are sealed.
    """
    data = open_office_data(folder, tools)
    with data.register.reading() as register:
        found = register.state.named(person.name)
        bundle = register.beside.bundle(found.person, Slot.PASSPHRASE) if found else None
    if bundle is None:
        raise LookupError(person.name)
    stretching = milliseconds(
        lambda: tools.keys.unlock(bundle, person.passphrase, data.device_secret), runs
    )
    data.register.close()

    def whole() -> Session:
        session = enter(folder, tools, person)
        clients.listing(session)
        return session

    def raw_count() -> None:
        with raw.database(bare) as connection:
            connection.execute("SELECT count(*) FROM note").fetchone()

    value = milliseconds(whole, runs, sign_in.sign_out) - stretching
    return within("unlock to home", value, "ms", milliseconds(raw_count, runs), 150)


def save_time(
    session: Session,
    client: str,
    runs: int,
    chosen: Callable[[list[float]], float] = statistics.median,
) -> float:
    """Return how many milliseconds one signed note takes until it is durable.

    As at the desk, a note is written and then signed, and the person has their result before the
    office log hears of it.

    Args:
        session: A counsellor's.
        client: The client whom the note is about.
        runs: How many runs to time.
        chosen: Chooses one of the times.
    """
    text, waiting = written.texts(1)[0], list[str]()

    def write(_before: object = None) -> None:
        name, draft = notes.begin(session, client, date(2026, 1, 1))
        notes.save(session, name, replace(draft, text=text))
        waiting.append(name)

    write()
    session.deliveries.later = True
    taken = milliseconds(lambda: notes.sign(session, waiting.pop()), runs, write, chosen)
    session.deliveries.later = False
    session.deliver_due()
    discard_note(session, waiting.pop())
    return taken


def _save(session: Session, client: str, connection: object, runs: int) -> Measure:
    """Time a durable signed note, against one bare commit of as many bytes."""
    body = json.dumps({"text": written.texts(1)[0]}, ensure_ascii=False).encode()
    value = save_time(session, client, runs)
    baseline = milliseconds(lambda: raw.save(connection, body), runs)
    return against("durable save", value, "ms", baseline, 2)


def _open_file(session: Session, client: str, connection: object, runs: int) -> Measure:
    """Time reading all notes of a client with 500 sessions."""
    value = milliseconds(lambda: notes.of_client(session, client), runs)
    baseline = milliseconds(lambda: raw.of_client(connection, "0"), runs)
    return within("client with 500 sessions", value, "ms", baseline, 50)


def _timeline(session: Session, client: str, connection: object, runs: int) -> Measure:
    """Time the timeline of a client with 500 sessions."""
    value = milliseconds(lambda: timeline.of_client(session, client), runs)
    baseline = milliseconds(lambda: raw.of_client(connection, "0"), runs)
    return within("timeline of 500 sessions", value, "ms", baseline, 50)


def _first_page(session: Session, runs: int) -> Measure:
    """Time everything on the first page of a day, in one call."""
    value = milliseconds(lambda: today.gather(session), runs)
    return within("first page", value, "ms", None, 50)


def _summary(tools: Tools, runs: int) -> Measure:
    """Time a summary of two pages against a bare document with the same words."""
    from counsel_desk.demo import content
    from counsel_desk.demo.files import CONSENTED
    from counsel_desk.domain.consent.consent import Purpose
    from counsel_desk.domain.summary import Section, Summary, SummaryType
    from counsel_desk.services.release.summary_sheet import summary_sheet

    sections = tuple(Section(each, content.SECTIONS[each]) for each in CONSENTED)
    day, kind = date(2026, 1, 1), SummaryType.IMPACT_STATEMENT
    summary = Summary(
        "", kind, content.ABOUT, Purpose.VICTIM_COMPENSATION, "bn", sections, day, "R", day
    )
    document = summary_sheet(tools, "Asha House", summary)
    lines = [line for text in texts_of(document) for line in text.split("\n\n")]
    value = milliseconds(lambda: tools.documents.render(document), runs)
    return against(
        "summary of two pages", value, "ms", milliseconds(lambda: raw.pdf(lines), runs), 1.5
    )


def texts_of(document: Document) -> list[str]:
    """Return the texts of a document in order."""
    found = [document.title, document.subtitle]
    for block in document.blocks:
        if isinstance(block, Facts):
            found += [f"{label}: {value}" for label, value in block.rows]
        elif isinstance(block, Heading | Text | Notice):
            found.append(block.text)
    return [*found, document.footer]
