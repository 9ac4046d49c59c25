"""Names of files in a data folder; those of vaults follow from their ids and their keys."""

from hashlib import sha256

LOCK_FILE = "desk.lock"
"""Names whoever uses the folder."""


def vault_file(vault: str, epoch: int) -> str:
    """Return the name of the file that a vault has with its key of a number.

    Nobody who does not know the vault's id can tell to which vault a file belongs.
    """
    name = sha256(f"counsel_desk.vault_file.1:{vault}:{epoch}".encode()).hexdigest()
    return f"{name[:32]}.vault"
