"""The places in the side bar, in their order, and the pages each of them takes in."""

from collections.abc import Iterable
from typing import NamedTuple

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import Role
from ui.application.pages import PAGES


class Place(NamedTuple):
    """One place in the side bar.

    Attributes:
        name: Identifies the place.
        title: Its title, marked for translation.
        icon: Its icon.
        pages: Its pages, as tabs if a person has several of them; it opens with the first.
        behind: Pages reached from those, which mark the place as well.
        roles: Who has the place, if they have one of its pages.
    """

    name: str
    title: str
    icon: str
    pages: tuple[str, ...]
    behind: tuple[str, ...] = ()
    roles: frozenset[Role] = frozenset(Role)


PLACES = (
    Place(
        "today",
        QT_TRANSLATE_NOOP("DeskPresenter", "Today"),
        "desk",
        ("today", "agenda"),
        ("own_workload",),
    ),
    Place(
        "clients",
        QT_TRANSLATE_NOOP("DeskPresenter", "Clients"),
        "client",
        ("clients",),
        ("keeping", "forms"),
    ),
    Place(
        "cases",
        QT_TRANSLATE_NOOP("DeskPresenter", "Cases"),
        "document",
        ("cases", "summaries", "asked", "demands"),
    ),
    Place("week", QT_TRANSLATE_NOOP("DeskPresenter", "Calendar"), "calendar", ("week",)),
    Place("workloads", QT_TRANSLATE_NOOP("DeskPresenter", "Caseloads"), "caseload", ("workloads",)),
    Place(
        "supervision",
        QT_TRANSLATE_NOOP("DeskPresenter", "Supervision"),
        "supervision",
        ("supervision",),
    ),
    Place(
        "inbox",
        QT_TRANSLATE_NOOP("DeskPresenter", "Inbox"),
        "inbox",
        ("inbox", "waiting", "hand_overs", "cosign"),
    ),
    Place("team", QT_TRANSLATE_NOOP("DeskPresenter", "People"), "people", ("team",)),
    Place(
        "office",
        QT_TRANSLATE_NOOP("DeskPresenter", "Office"),
        "settings",
        ("policy", "law", "wording", "forms", "backups", "laptops"),
        roles=frozenset({Role.ADMINISTRATOR}),
    ),
    Place(
        "actions",
        QT_TRANSLATE_NOOP("DeskPresenter", "Activity log"),
        "audit",
        ("actions",),
        roles=frozenset({Role.ADMINISTRATOR}),
    ),
    Place(
        "check_in",
        QT_TRANSLATE_NOOP("DeskPresenter", "Check-in"),
        "checkin",
        ("check_in", "what_helps", "self_care", "climate", "team_figures", "threats"),
    ),
    Place("colleagues", QT_TRANSLATE_NOOP("DeskPresenter", "Team"), "people", ("colleagues",)),
)

IN_MENU = ("account", "cover", "own_workload", "forms", "laptops", "backups", "actions", "told")
"""What the menu of the person's name offers, unless a place takes it in."""


def pages_of(roles: Iterable[Role]) -> list[str]:
    """Return the names of all pages of a person with these roles."""
    held = set(roles)
    return [page.name for page in PAGES if page.roles & held]


def places_of(roles: Iterable[Role]) -> list[Place]:
    """Return the places of a person with these roles, each with the pages that they have."""
    held = set(roles)
    known = set(pages_of(held))
    return [
        place._replace(
            pages=tuple(name for name in place.pages if name in known),
            behind=tuple(name for name in place.behind if name in known),
        )
        for place in PLACES
        if place.roles & held and known.intersection(place.pages)
    ]


def in_menu(roles: Iterable[Role]) -> list[str]:
    """Return the pages that the menu of a person's name offers."""
    held = set(roles)
    known, placed = set(pages_of(held)), {name for one in places_of(held) for name in one.pages}
    return [name for name in IN_MENU if name in known - placed]
