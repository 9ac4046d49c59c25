"""Names of vault files: what the desk itself makes, and nothing else."""

import re
from collections.abc import Sequence

from counsel_desk.domain.office.office import VaultPlace

_NAME = re.compile(r"[0-9a-f]{32}\.vault")


def vault_file(random_id: str) -> str:
    """Return the name of a new vault file, given 128 random bits in hexadecimal."""
    return f"{random_id}.vault"


def made_by_desk(name: str) -> bool:
    """Return whether a name is one that the desk makes: no path, nothing that means anything."""
    return _NAME.fullmatch(name) is not None


def names_hold(places: Sequence[VaultPlace]) -> bool:
    """Return whether every vault has names as the desk makes them, and no other vault's."""
    taken: set[str] = set()
    for place in places:
        own = {name for name in (place.file, place.coming, place.gone) if name}
        if not place.file or not all(map(made_by_desk, own)) or own & taken:
            return False
        taken |= own
    return True
