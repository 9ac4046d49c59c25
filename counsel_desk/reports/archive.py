"""Packs files into an encrypted archive that other programs open: a ZIP with AES-256.

The format is WinZip's AE-2, see https://www.winzip.com/en/support/aes-encryption/; 7-Zip and most
archive programs read it. It stretches its passphrase too little for one that a person makes up, so
the desk always generates one. The names of the files in it can be read without the passphrase.
"""

from collections.abc import Iterable, Iterator


class _Pieces:
    """A file that keeps what is written to it until it is taken; it cannot be sought."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, piece: bytes) -> int:
        """Keep a piece."""
        self._pieces.append(bytes(piece))
        return len(piece)

    def flush(self) -> None:
        """Do nothing: everything is kept at once."""

    def taken(self) -> bytes:
        """Return what was written since it was taken last."""
        taken, self._pieces = b"".join(self._pieces), []
        return taken


def packed(files: Iterable[tuple[str, bytes]], passphrase: str) -> Iterator[bytes]:
    """Return an archive in pieces, so that only one file at a time is in memory.

    Args:
        files: Names and contents; the names can be read by anybody.
        passphrase: Opens it.
    """
    import pyzipper

    pieces = _Pieces()
    with pyzipper.AESZipFile(
        pieces, "w", compression=pyzipper.ZIP_DEFLATED, encryption=pyzipper.WZ_AES
    ) as archive:
        archive.setpassword(passphrase.encode())
        for name, content in files:
            archive.writestr(name, content)
            yield pieces.taken()
    yield pieces.taken()
