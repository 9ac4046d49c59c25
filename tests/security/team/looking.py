"""What somebody sees of a sitting who copies the whole data folder before and after it.

They hold the device secret, and the supervisor's and the administrator's keys: so they read the
whole log. They cannot open another's own vault, but compare its file page by page.
"""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from counsel_desk.domain.office.vault_files import vault_file
from counsel_desk.domain.office_log.bodies import HeadSeen
from counsel_desk.domain.office_log.entry import Entry, kind_of
from counsel_desk.domain.office_log.state import Vault
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.work.office_data import REGISTER_FILE, VAULT_FOLDER
from tests.helpers.office import Office

PAGE = 4096


@dataclass(frozen=True)
class Copy:
    """A copy of the folder.

    Attributes:
        files: The bytes of every file.
        times: When each was changed.
        length: How long the log is.
        told: What it has that the copy before had not.
        vaults: What the log knows of each person's own vault.
    """

    files: Mapping[str, bytes]
    times: Mapping[str, int]
    length: int
    told: list[Entry]
    vaults: Mapping[str, Vault]


def copy_of(office: Office, before: Copy | None = None) -> Copy:
    """Copy the folder, at which nobody is signed in."""
    paths = {
        path.relative_to(office.folder).as_posix(): path
        for path in sorted(office.folder.rglob("*"))
        if path.is_file()
    }
    files = {name: path.read_bytes() for name, path in paths.items()}
    times = {name: path.stat().st_mtime_ns for name, path in paths.items()}
    data = office.data()
    with data.register.reading() as register:
        length = register.state.head.length
        told = register.latest(length - before.length if before else 0)
        vaults = register.state.vaults.values()
        own = {one.owner: one for one in vaults if one.kind is VaultKind.WELLBEING}
    office.close()
    return Copy(files, times, length, told, own)


def looked(before: Copy, after: Copy, person: str) -> dict[str, Hashable]:
    """Return all that two copies show of what somebody did in between, feature by feature."""
    known = before.vaults[person]
    mine = f"{VAULT_FOLDER}/{vault_file(known.vault, known.epoch)}"
    old, new = _pages(before.files[mine]), _pages(after.files[mine])
    names = before.files.keys() | after.files.keys()
    changed = [name for name in names if before.files.get(name) != after.files.get(name)]
    register = (len(one.files[REGISTER_FILE]) for one in (after, before))
    return {
        "size": len(new),
        "growth": len(new) - len(old),
        "pages": sum(one != other for one, other in zip_longest(old, new)),
        "pages kept": sum(one == other for one, other in zip_longest(old, new)),
        "time": before.times[mine] != after.times[mine],
        "files": tuple(sorted("own" if name == mine else name for name in changed)),
        "kinds": tuple(kind_of(one.body) for one in after.told),
        "counters": tuple(_steps(known, after.told)),
        "bytes": sum(len(one.written) for one in after.told),
        "register": next(register) - next(register),
    }


def _pages(content: bytes) -> list[bytes]:
    return [content[at : at + PAGE] for at in range(0, len(content), PAGE)]


def _steps(known: Vault, told: list[Entry]) -> Iterator[tuple[int, int, int, bool]]:
    """Yield by how much each counter of a vault went up with each entry about it."""
    length, changes = known.head.length, known.changes
    for one in told:
        if isinstance(one.body, HeadSeen) and one.body.vault == known.vault:
            now = one.body
            yield now.length - length, now.changes - changes, now.heard, bool(now.closed)
            length, changes = now.length, now.changes
