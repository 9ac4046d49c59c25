"""P38: every role and every operation. What DESIGN's table does not name is refused, unread.

Every public function of the services that takes a session is in `NEEDS` of matrix.py with the
operation it requires, or in `WITHIN` with the reason why nobody calls it by itself; a new function
in neither fails here. `tests/gui/application/test_p38_pages.py` does the same for windows.
"""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from counsel_desk import services
from counsel_desk.domain.office.roles import Operation, allowed
from counsel_desk.domain.trust import Role, VaultKind
from counsel_desk.errors import KnownError, NotPermittedError
from counsel_desk.services.work.session import Session
from tests.helpers.folders import ROOT
from tests.helpers.office import Office
from tests.security.privilege.asking import FUNCTIONS, ask
from tests.security.privilege.matrix import DESIGN, HARMLESS, NEEDED, WITHIN
from tests.security.untouchable import Touched, Untouchable


def as_roles(office: Office, roles: tuple[Role, ...]) -> Session:
    """Return a session of given roles with a vault of every kind; its files refuse every access."""
    session = office.enter(Role.STAFF)
    return replace(
        session,
        data=replace(session.data, register=Untouchable()),  # type: ignore[arg-type]  # on purpose
        me=replace(session.me, roles=roles),
        vaults={kind: Untouchable() for kind in VaultKind},
    )


def test_p38_the_matrix_is_the_one_of_the_design() -> None:
    named = [operation for _who, operations in DESIGN.values() for operation in operations]
    assert sorted(named) == sorted(Operation)
    for who, operations in DESIGN.values():
        for each in operations:
            assert {role for role in Role if allowed((role,), each)} == who
    assert not any(allowed((), operation) for operation in Operation)


def test_p38_every_service_is_known_with_what_it_needs() -> None:
    needed = {name.partition(":")[0] for name in NEEDED}
    assert set(FUNCTIONS) == needed | set(WITHIN) | set(HARMLESS)
    assert not needed & set(WITHIN)


def test_p38_no_window_calls_a_service_that_requires_nothing() -> None:
    within = {f"{FUNCTIONS[name].__module__}.{name.partition('.')[2]}" for name in WITHIN}
    for path in (ROOT / "ui").rglob("*.py"):
        assert not used(path) & within, path


def used(path: Path) -> set[str]:
    """Return the full names of the functions of services that a module of windows uses."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    modules: dict[str, str] = {}
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(services.__name__):
            for each in node.names:
                modules[each.asname or each.name] = f"{node.module}.{each.name}"
                names.add(f"{node.module}.{each.name}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            names.add(f"{modules.get(node.value.id, '')}.{node.attr}")
    return names


@pytest.mark.parametrize("roles", [*((role,) for role in Role), ()], ids=str)
def test_p38_a_service_refuses_unread_what_the_matrix_does_not_name(
    office: Office, tmp_path: Path, roles: tuple[Role, ...]
) -> None:
    session, folder = as_roles(office, roles), tmp_path / "saved"
    folder.mkdir()
    for name, operation in NEEDED.items():
        refused = False
        try:
            ask(name, session, folder)
        except NotPermittedError:
            refused = True
        except (Touched, KnownError):
            pass
        assert refused is not allowed(roles, operation), f"{name} as {roles}"
    assert list(folder.iterdir()) == []
