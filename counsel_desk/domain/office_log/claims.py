"""What people of the office signed, whether or not it holds: what `settling` starts from."""

from dataclasses import dataclass
from functools import lru_cache

from counsel_desk.domain.framing import digest
from counsel_desk.domain.office_log.bodies import (
    Body,
    Fact,
    FormKept,
    FormRetired,
    Invited,
    PolicySet,
    Proved,
)
from counsel_desk.domain.office_log.entry import encoded, kind_of
from counsel_desk.domain.office_log.laptop_bodies import LaptopAdded, LaptopRetired, Upheld
from counsel_desk.domain.trust import PublicKeys, Role

_KEEPERS = frozenset({Role.COUNSELLOR, Role.ADMINISTRATOR})
_ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})


@dataclass(frozen=True)
class Claim:
    """A fact and the key that signed it; exactly one of the bodies is there.

    Attributes:
        author: Id of the author.
        key: The signing key by which it was verified; empty for a proof, which proves itself.
    """

    author: str
    key: bytes
    invited: Invited | None = None
    proved: Proved | None = None
    policy: PolicySet | None = None
    kept: FormKept | None = None
    form_retired: FormRetired | None = None
    added: LaptopAdded | None = None
    retired: LaptopRetired | None = None
    upheld: Upheld | None = None

    @property
    def roles(self) -> frozenset[Role]:
        """One of these roles is needed to sign it."""
        forms = self.kept is not None or self.form_retired is not None
        return _KEEPERS if forms else _ADMINISTRATORS


_FIELDS = {
    Invited: "invited",
    Proved: "proved",
    PolicySet: "policy",
    FormKept: "kept",
    FormRetired: "form_retired",
    LaptopAdded: "added",
    LaptopRetired: "retired",
    Upheld: "upheld",
}


def claim(author: str, body: Body, key: bytes) -> Claim | None:
    """Return a fact as a claim; `None` for those that are no claims of a person."""
    field = _FIELDS.get(type(body))
    return Claim(author, key, **{field: body}) if field else None  # type: ignore[arg-type]


@lru_cache(maxsize=20_000)
def fact_id(author: str, body: Fact) -> bytes:
    """Return the id of a fact, 32 bytes; it is the same on every laptop."""
    return digest("counsel-desk fact 1", author, kind_of(body), encoded(body))


def laptop_id(keys: PublicKeys) -> str:
    """Return the id of a laptop with these keys, so that no other can have it."""
    return digest("counsel-desk laptop 1", keys.agreement, keys.signing).hex()[:32]
