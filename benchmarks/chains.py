"""Times a large vault: its digest before opening, a full check after a crash, a new key."""

import os
from pathlib import Path
from tempfile import TemporaryFile

from benchmarks.measuring import raw
from benchmarks.measuring.measure import Measure, against, milliseconds, within
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.vaults.rotation import open_vault, rotate
from counsel_desk.services.vaults.verify import vault_problems
from counsel_desk.services.work.data_folder import vault_path
from counsel_desk.services.work.session import Session


def measures(session: Session, connection: object, runs: int) -> list[Measure]:
    """Measure a counsellor's vault, which has another key afterwards.

    Args:
        session: The counsellor's session.
        connection: A bare database with as many notes.
        runs: How many runs to take the median of.
    """
    return [_sealed(session, runs), _walked(session, connection, runs), _rotated(session, runs)]


def _path(session: Session) -> Path:
    vault = open_vault(session, VaultKind.COUNSELLING)
    return vault_path(session.data.folder, vault.vault, vault.epoch)


def _sealed(session: Session, runs: int) -> Measure:
    """Time checking a vault that was closed properly, against reading its file."""
    path, digest = _path(session), session.data.tools.vaults.digest
    value = milliseconds(lambda: digest(path), runs)
    baseline = milliseconds(path.read_bytes, runs)
    return within("chain verification, sealed", value, "ms", baseline, 100)


def _walked(session: Session, connection: object, runs: int) -> Measure:
    """Time checking every record up to the signed head, against reading every note."""
    data, vault = session.data, session.vaults[VaultKind.COUNSELLING]

    def walk() -> None:
        if vault_problems(data, vault, None):
            raise LookupError("chain")

    value = milliseconds(walk, runs)
    baseline = milliseconds(lambda: raw.everything(connection), runs)
    return against("chain verification, every record", value, "ms", baseline, 2.5)


def _rotated(session: Session, runs: int) -> Measure:
    """Time giving the vault a new key and verifying it, against a plain copy with fsync."""
    value = milliseconds(lambda: rotate(session, VaultKind.COUNSELLING), min(runs, 3))
    path = _path(session)
    size = path.stat().st_size / 2**20

    def copy() -> None:
        with TemporaryFile(dir=session.data.folder) as file:
            file.write(path.read_bytes())
            file.flush()
            os.fsync(file.fileno())

    baseline = milliseconds(copy, runs)
    return against(f"key rotation of {size:.0f} MiB", value, "ms", baseline, 30)
