"""A legal hand-over is made of the casework vault alone, and of nothing else."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import msgspec
import pikepdf
import pypdfium2
import pytest

from counsel_desk.domain.casework.casework import (
    CaseReference,
    CaseTask,
    Hearing,
    HearingPurpose,
    ReceivedSummary,
    ReferenceKind,
    TaskKind,
    TaskState,
)
from counsel_desk.domain.consent.consent import Category, Purpose
from counsel_desk.domain.demands import Demand, Power
from counsel_desk.domain.documents import Document
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Kind
from counsel_desk.domain.summary import Section, Summary, SummaryType
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.files import Write
from counsel_desk.services.casework import case_tasks, cases, hearings, received_summaries
from counsel_desk.services.clients.clients import NoSuchRecordError
from counsel_desk.services.demands import demands, legal_hand_over
from counsel_desk.services.demands.demands import Register
from counsel_desk.services.demands.legal_hand_over import Choice, ReasonMissingError
from counsel_desk.services.documents import export_files
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.vaults import audit
from counsel_desk.services.work.session import Session
from counsel_desk.services.work.unit_of_work import new_id
from tests.helpers.folders import ROOT
from tests.helpers.office import Clock, Office
from tests.security.untouchable import Untouchable

CASEWORK = Register(VaultKind.CASEWORK)
CANARY = "zqxkingfisher"


@dataclass(frozen=True)
class HandedOver:
    """A hand-over, as the document it is and as the file that left.

    Attributes:
        document: The document.
        content: What is in the file.
        passphrase: What opens the file.
    """

    document: Document
    content: bytes
    passphrase: str


@pytest.fixture
def caseworker(office: Office) -> Session:
    """The caseworker, signed in."""
    return office.enter(Role.CASEWORKER)


@pytest.fixture
def today(caseworker: Session) -> date:
    """Today's date at the caseworker's desk."""
    return caseworker.today()


@pytest.fixture
def case(caseworker: Session, today: date) -> str:
    """A case with a reference, a hearing and a task."""
    made = cases.add(caseworker, "Case of the hand-over", "a remark")
    cases.put_reference(caseworker, made, CaseReference(ReferenceKind.FIR, "214", "Canning", 2026))
    heard = Hearing(today, "Alipore court", HearingPurpose.BAIL, travel="by the back door")
    hearings.put(caseworker, made, heard)
    task = CaseTask(TaskKind.APPEAL, "file the appeal", today, "", TaskState.OPEN, date.min)
    case_tasks.put(caseworker, made, task)
    return made


@pytest.fixture
def demand(caseworker: Session, today: date) -> str:
    """A court's demand for the legal files."""
    asked = Demand("The public prosecutor", "", Power.COURT_ORDER, today, "Order 9")
    return demands.put(caseworker, CASEWORK, asked)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[HandedOver]:
    """Every hand-over from now on."""
    found: list[HandedOver] = []
    save = export_files.write_protected

    def saved(tools: Tools, document: Document, write: Write) -> str:
        pieces: list[bytes] = []

        def noted(content: Iterable[bytes]) -> None:
            pieces.extend(content)
            write(pieces)

        passphrase = save(tools, document, noted)
        found.append(HandedOver(document, b"".join(pieces), passphrase))
        return passphrase

    monkeypatch.setattr(export_files, "write_protected", saved)
    return found


def put_summary(
    session: Session, today: date, purpose: Purpose, text: str, until: date | None, case: str = ""
) -> str:
    """Put a received summary into the casework vault; return its record."""
    summary = Summary(
        new_id(),
        SummaryType.ATTENDANCE_LETTER,
        "somebody",
        purpose,
        "en",
        (Section(Category.ATTENDANCE, text),),
        today - timedelta(days=2),
        "R",
        until,
    )
    body = ReceivedSummary("R", session.data.tools.now(), case, summary)
    with session.work(VaultKind.CASEWORK, Operation.WRITE_CASEWORK) as work:
        return work.put(Kind.RECEIVED_SUMMARY, body)


def said(written: list[HandedOver]) -> str:
    """Return all that the last hand-over says: its document, its text on paper, its metadata."""
    last = written[-1]
    with pikepdf.open(BytesIO(last.content), password=last.passphrase) as pdf:
        kept = BytesIO()
        pdf.save(kept)
        metadata = str({str(name): str(value) for name, value in pdf.docinfo.items()})
    pages = pypdfium2.PdfDocument(kept.getvalue())
    paper = "\n".join(page.get_textpage().get_text_range() for page in pages)
    return "\n".join([msgspec.json.encode(last.document).decode(), paper, metadata])


def of_vault(session: Session, kind: VaultKind) -> set[str]:
    """Return every id, digest and instant of a vault, and every id and instant in its records."""
    found = {session.vaults[kind].vault_id}
    with session.vaults[kind].reading() as transaction:
        for row in transaction.rows():
            body = (row.body or b"").decode()
            found |= {row.record, row.parent, row.author, row.digest.hex(), row.salt.hex()}
            found |= set(re.findall(r'"([0-9a-f]{20,})"', body))
            found |= set(re.findall(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", body))
            found |= {row.written.isoformat(timespec="seconds"), f"{row.written:%H:%M:%S}"}
            found.add(f"{row.written.astimezone():%d-%m-%Y %H:%M}")
        found.add(transaction.head()[0].link.hex()[:20])
    return found - {""}


def fill_with_canaries(session: Session, client: str) -> None:
    """Put a record of every kind into a counselling vault, each with a canary of its own."""
    with session.work(VaultKind.COUNSELLING, Operation.WRITE_CLIENT_FILE) as work:
        for kind in Kind:
            parent = "" if kind is Kind.CLIENT else client
            work.put(kind, {"canary": f"{CANARY} {kind}"}, parent=parent)
        work.transaction.put_draft("note:canary", f"{CANARY} draft".encode())


def test_nothing_of_a_counselling_vault_is_in_a_hand_over(
    office: Office,
    counsellor: Session,
    client: str,
    clock: Clock,
    tmp_path: Path,
    written: list[HandedOver],
) -> None:
    fill_with_canaries(counsellor, client)
    other = of_vault(counsellor, VaultKind.COUNSELLING)
    with counsellor.vaults[VaultKind.COUNSELLING].reading() as transaction:
        bodies = [json.loads(row.body) for row in transaction.rows() if row.body]
    assert sum("canary" in body for body in bodies) == len(Kind)
    clock.move(minutes=17, seconds=5)
    caseworker = office.enter(Role.CASEWORKER)
    asked = Demand("A court", "", Power.COURT_ORDER, caseworker.today())
    demand = demands.put(caseworker, CASEWORK, asked)
    legal_hand_over.save(caseworker, tmp_path / "files.pdf", Choice(demand, "", "en"))
    told = said(written)
    assert "Special Court, Alipore" in told
    assert CANARY not in told
    assert not [one for one in other if one in told]
    mine = of_vault(caseworker, VaultKind.CASEWORK)
    assert not [one for one in mine if one in told.replace("-", "") and len(one) > 24]
    assert not re.search(r"\d\d:\d\d", msgspec.json.encode(written[-1].document).decode())


def test_a_hand_over_needs_the_casework_vault_alone(
    caseworker: Session,
    case: str,
    demand: str,
    tmp_path: Path,
    written: list[HandedOver],
) -> None:
    tools = replace(caseworker.data.tools, vaults=Untouchable(), device=Untouchable())
    alone = replace(
        caseworker,
        data=replace(caseworker.data, tools=tools),
        vaults={
            VaultKind.CASEWORK: caseworker.vaults[VaultKind.CASEWORK],
            VaultKind.COUNSELLING: Untouchable(),
        },
    )
    legal_hand_over.save(alone, tmp_path / "files.pdf", Choice(demand, case, "en"))
    assert "Case of the hand-over" in said(written)
    for name in ("legal_hand_over", "legal_hand_over_sheet"):
        source = (ROOT / "counsel_desk/services/demands" / f"{name}.py").read_text("utf-8")
        assert "COUNSELLING" not in source
        assert "open_all" not in source


def test_the_first_page_says_what_it_is_and_counts_what_follows(
    caseworker: Session,
    case: str,
    demand: str,
    tmp_path: Path,
    written: list[HandedOver],
) -> None:
    with caseworker.vaults[VaultKind.CASEWORK].reading() as transaction:
        code = audit.head_code(transaction.head()[0])
    path = tmp_path / "files.pdf"
    passphrase = legal_hand_over.save(caseworker, path, Choice(demand, case, "en"))
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password=passphrase) as pdf:
        assert pdf.encryption.R == 6
    document = written[-1].document
    told = msgspec.json.encode(document).decode()
    assert "no counselling vault was opened" in told
    assert code in told
    rows = dict(document.blocks[1].rows)
    counted = (
        "Cases",
        "References",
        "Hearings",
        "Tasks",
        "Summaries that a survivor agreed to send",
    )
    assert [rows[name] for name in counted] == ["1", "1", "1", "1", "0"]
    for shown in ("214/2026, Canning", "Alipore court", "file the appeal", "a remark", "Order 9"):
        assert shown in told
    [made] = demands.get(caseworker, CASEWORK, demand).body.hand_overs
    assert (made.cases, made.summaries) == (1, 0)
    assert len(made.digest) == 64
    assert made.file_digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert "by the back door" not in told
    assert "legal_files_handed_over" in [entry.action for entry in audit.actions(caseworker)]


def test_a_draft_certificate_of_both_parts_names_the_file_by_its_digest(
    caseworker: Session, case: str, demand: str, tmp_path: Path
) -> None:
    path = tmp_path / "files.pdf"
    passphrase = legal_hand_over.save(caseworker, path, Choice(demand, case, "en"))
    [made] = demands.get(caseworker, CASEWORK, demand).body.hand_overs
    draft = legal_hand_over.certificate_path(path)
    pages = pypdfium2.PdfDocument(draft.read_bytes())
    paper = "".join(page.get_textpage().get_text_range() for page in pages)
    squeezed = re.sub(r"\s", "", paper)
    assert made.file_digest in squeezed
    assert path.name in squeezed
    for part in ("Part A", "Part B", "This is a draft for a lawyer", "63 (4)"):
        assert part in " ".join(paper.split())
    assert "Case of the hand-over" not in paper
    assert passphrase not in paper


def test_one_case_is_handed_over_without_the_others(
    caseworker: Session,
    case: str,
    demand: str,
    tmp_path: Path,
    written: list[HandedOver],
) -> None:
    other = cases.add(caseworker, "Another case altogether", "")
    put_summary(
        caseworker, caseworker.today(), Purpose.CASEWORK_SUMMARY, "of the other", None, other
    )
    choice = Choice(demand, case, "en", Purpose.CASEWORK_SUMMARY, "the appeal")
    legal_hand_over.save(caseworker, tmp_path / "files.pdf", choice)
    told = said(written)
    assert "Another case altogether" not in told
    assert "of the other" not in told
    assert "Special Case 118" not in told


def test_only_summaries_with_live_consent_for_the_purpose_go_along(
    caseworker: Session,
    case: str,
    demand: str,
    today: date,
    tmp_path: Path,
    written: list[HandedOver],
) -> None:
    until = today + timedelta(days=9)
    put_summary(caseworker, today, Purpose.VICTIM_COMPENSATION, "for the claim", until, case)
    put_summary(caseworker, today, Purpose.CASEWORK_SUMMARY, "for the office", until, case)
    ended = today - timedelta(days=1)
    put_summary(caseworker, today, Purpose.VICTIM_COMPENSATION, "of the past", ended, case)
    purpose = Purpose.VICTIM_COMPENSATION
    choice = Choice(demand, case, "en", purpose, "the claim is heard")
    path = tmp_path / "files.pdf"
    with pytest.raises(ReasonMissingError):
        legal_hand_over.save(caseworker, path, replace(choice, reason=" "))
    assert not path.exists()
    assert legal_hand_over.fitting(caseworker, case, purpose) == 1
    legal_hand_over.save(caseworker, path, choice)
    told = said(written)
    assert "for the claim" in told
    assert "the claim is heard" in told
    assert "for the office" not in told
    assert "of the past" not in told
    legal_hand_over.save(caseworker, path, Choice(demand, case, "en"))
    assert "for the claim" not in said(written)
    made = demands.get(caseworker, CASEWORK, demand).body.hand_overs
    assert [one.summaries for one in made] == [1, 0]


def test_without_a_demand_nothing_is_handed_over(
    caseworker: Session, case: str, tmp_path: Path
) -> None:
    path = tmp_path / "files.pdf"
    for wrong in ("0" * 32, case, ""):
        with pytest.raises(NoSuchRecordError):
            legal_hand_over.save(caseworker, path, Choice(wrong, case, "en"))
    assert list(tmp_path.glob("*.pdf")) == []
    assert received_summaries.summaries(caseworker)
