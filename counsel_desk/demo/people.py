"""Staff of the fictional office. Every name is invented."""

import random
from dataclasses import dataclass

from counsel_desk.domain.trust import Role

OFFICE = "Asha House (fictional)"
_WORDS = [
    "lantern",
    "mango",
    "river",
    "kite",
    "harbour",
    "saffron",
    "cotton",
    "bamboo",
    "pebble",
    "monsoon",
    "cardamom",
    "verandah",
    "sparrow",
    "tamarind",
    "window",
    "ladder",
    "copper",
    "garland",
    "cinnamon",
    "meadow",
    "anchor",
    "basket",
    "pepper",
    "marigold",
    "station",
    "teapot",
    "orchard",
    "blanket",
    "whistle",
    "feather",
    "compass",
    "velvet",
]


@dataclass(frozen=True)
class Person:
    """A member of staff of the fictional office.

    Attributes:
        name: The name they sign in with.
        roles: Their roles.
        passphrase: Their passphrase; public, since nothing here is real.
    """

    name: str
    roles: tuple[Role, ...]
    passphrase: str


_STAFF = (
    ("Madhurima Sen", Role.ADMINISTRATOR),
    ("Rukhsana Mondal", Role.COUNSELLOR),
    ("Vaishali Jadhav", Role.COUNSELLOR),
    ("Sharmila Roy", Role.SUPERVISOR),
    ("Prakash Tudu", Role.CASEWORKER),
    ("Anjali Deshmukh", Role.STAFF),
)
_MORE = (("Imran Ansari", Role.COUNSELLOR),)


def staff(chance: random.Random, *, whole: bool = False) -> list[Person]:
    """Return the staff with random passphrases, the administrator first.

    Args:
        chance: The random generator.
        whole: Whether the people of the whole office are wanted, not of the small one.
    """
    wanted = _STAFF + _MORE if whole else _STAFF
    return [Person(name, (role,), " ".join(chance.sample(_WORDS, 6))) for name, role in wanted]
