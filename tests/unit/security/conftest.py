"""An office of two counsellors, as security knows it."""

import pytest

from counsel_desk.domain.trust import Certificate, Role
from counsel_desk.security import certificates, root
from counsel_desk.security.identity import PersonIdentity

OFFICE = "office-1"


class Office:
    """An office with two counsellors and their certificates."""

    def __init__(self) -> None:
        self.seed = root.new_seed()
        self.root = root.public(self.seed)
        self.asha, self.bina = PersonIdentity.new(), PersonIdentity.new()
        self.asha_card = self.certify("asha", self.asha)
        self.bina_card = self.certify("bina", self.bina)

    def certify(
        self,
        person: str,
        identity: PersonIdentity,
        roles: tuple[Role, ...] = (Role.COUNSELLOR,),
        epoch: int = 1,
        office: str = OFFICE,
    ) -> Certificate:
        """Certify a person's keys."""
        said = certificates.certify(
            self.seed, office, person, person.title(), roles, identity.public, epoch
        )
        assert isinstance(said.body, Certificate)
        return said.body


@pytest.fixture(scope="session")
def office() -> Office:
    """Return one office for every test."""
    return Office()
