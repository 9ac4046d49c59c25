"""What the law says on each ground for sharing without consent."""

from collections.abc import Mapping, Sequence

from counsel_desk.domain.exceptional.grounds import STATEMENTS
from counsel_desk.domain.law.statement import Shown
from counsel_desk.domain.summary import Ground
from counsel_desk.services.law import law
from counsel_desk.services.office import policy
from counsel_desk.services.work.session import Session

Statements = Mapping[Ground, Sequence[Shown]]


def of_grounds(session: Session, language: str) -> Statements:
    """Return the statements on each ground in a language, with the office's lawyer's answers."""
    answers = policy.read(session).law
    return {ground: law.show(answers, language, *keys) for ground, keys in STATEMENTS.items()}
