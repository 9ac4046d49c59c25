"""What somebody sees of a sitting who copies the whole data folder before and after it.

They hold the device secret, and the supervisor's and the administrator's keys: so they read the
whole log. They cannot open another's own vault, but compare its file page by page.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from pathlib import Path

from counsel_desk.domain.office.vault_files import vault_file
from counsel_desk.domain.office_log.bodies import HeadSeen
from counsel_desk.domain.office_log.entry import Entry, kind_of
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
        entries: The log.
        vaults: The id of each person's own vault, and its file.
    """

    files: Mapping[str, bytes]
    times: Mapping[str, int]
    entries: list[Entry]
    vaults: Mapping[str, tuple[str, str]]


def copy_of(office: Office) -> Copy:
    """Copy the folder, at which nobody is signed in."""
    paths = {
        path.relative_to(office.folder).as_posix(): path
        for path in sorted(office.folder.rglob("*"))
        if path.is_file()
    }
    files = {name: path.read_bytes() for name, path in paths.items()}
    times = {name: Path(path).stat().st_mtime_ns for name, path in paths.items()}
    data = office.data()
    with data.register.reading() as register:
        entries, vaults = register.entries(), register.state.vaults.values()
        own = {
            one.owner: (one.vault, f"{VAULT_FOLDER}/{vault_file(one.vault, one.epoch)}")
            for one in vaults
            if one.kind is VaultKind.WELLBEING
        }
    office.close()
    return Copy(files, times, entries, own)


def looked(before: Copy, after: Copy, person: str) -> dict[str, Hashable]:
    """Return all that two copies show of what somebody did in between, feature by feature."""
    vault, mine = after.vaults[person]
    old, new = before.files.get(mine, b""), after.files[mine]
    pages = zip_longest(_pages(old), _pages(new))
    names = before.files.keys() | after.files.keys()
    changed = [name for name in names if before.files.get(name) != after.files.get(name)]
    told = after.entries[len(before.entries) :]
    register = (len(one.files[REGISTER_FILE]) for one in (after, before))
    return {
        "size": len(new),
        "growth": len(new) - len(old),
        "pages": sum(one != other for one, other in pages),
        "pages kept": sum(
            one == other for one, other in zip(_pages(old), _pages(new), strict=False)
        ),
        "time": before.times.get(mine) != after.times[mine],
        "files": tuple(sorted("own" if name == mine else name for name in changed)),
        "kinds": tuple(kind_of(one.body) for one in told),
        "counters": tuple(_steps(before.entries, told, vault)),
        "bytes": sum(len(one.written) for one in told),
        "register": next(register) - next(register),
    }


def _pages(content: bytes) -> list[bytes]:
    return [content[at : at + PAGE] for at in range(0, len(content), PAGE)]


def _steps(before: list[Entry], told: list[Entry], vault: str) -> list[tuple[int, int, int, bool]]:
    """Return by how much each counter of a vault went up with each entry about it."""
    known = [one.body for one in before if _about(one, vault)]
    heads = [one for one in known if isinstance(one, HeadSeen)][-1:]
    heads += [one.body for one in told if isinstance(one.body, HeadSeen) and _about(one, vault)]
    return [
        (
            now.length - last.length,
            now.changes - last.changes,
            now.heard - last.heard,
            bool(now.closed),
        )
        for last, now in pairwise(heads)
    ]


def _about(entry: Entry, vault: str) -> bool:
    return isinstance(entry.body, HeadSeen) and entry.body.vault == vault
