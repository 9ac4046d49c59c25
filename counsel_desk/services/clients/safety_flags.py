"""Risk assessments and flags for the list of clients and the workload figures, in one query."""

from datetime import date

from counsel_desk.domain import safety
from counsel_desk.domain.records import Kind
from counsel_desk.domain.safety import Flag, RiskAssessment
from counsel_desk.services.work.reader import Reader


def held_risks(reader: Reader) -> dict[str, RiskAssessment]:
    """Return the risk assessment in force for each client who has one."""
    of_clients: dict[str, list[RiskAssessment]] = {}
    for client, filed in reader.latest_with_parent(Kind.RISK_ASSESSMENT, RiskAssessment):
        of_clients.setdefault(client, []).append(filed.body)
    held = {client: safety.latest(found) for client, found in of_clients.items()}
    return {client: one for client, one in held.items() if one is not None}


def by_client(reader: Reader, today: date) -> dict[str, tuple[Flag, ...]]:
    """Return the safety flags for each client who has any."""
    found = {client: safety.flags(held, today) for client, held in held_risks(reader).items()}
    return {client: flags for client, flags in found.items() if flags}
