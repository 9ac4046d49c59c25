"""A person's own self-care plan, in their own wellbeing vault; there is one, and it can change."""

from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Filed, Kind
from counsel_desk.domain.trust import VaultKind
from counsel_desk.domain.wellbeing.care import SelfCarePlan
from counsel_desk.services.work.session import Session


def mine(session: Session) -> Filed[SelfCarePlan] | None:
    """Return the person's plan, or `None` if they have none."""
    with session.reading(VaultKind.WELLBEING, Operation.CHECK_IN) as reader:
        found = reader.latest(Kind.SELF_CARE_PLAN, SelfCarePlan)
    return found[-1] if found else None


def keep(session: Session, plan: SelfCarePlan) -> None:
    """Keep the plan, in place of the one before."""
    before = mine(session)
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        work.put(Kind.SELF_CARE_PLAN, plan, record=before.record if before else "")


def remove(session: Session) -> None:
    """Erase the plan for good, with all that it said before."""
    with session.work(VaultKind.WELLBEING, Operation.CHECK_IN) as work:
        for one in work.latest(Kind.SELF_CARE_PLAN, SelfCarePlan):
            work.erase(one.record)
