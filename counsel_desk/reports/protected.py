"""Locks a finished PDF with a passphrase."""

import secrets
from io import BytesIO


def protect(pdf: bytes, passphrase: str) -> bytes:
    """Return `pdf` encrypted with AES-256 (PDF 2.0, revision 6), in memory only.

    Printing is allowed; copying and changing are not. The owner's passphrase is random and
    stored nowhere, so nobody can lift these limits with it.

    Args:
        pdf: An unencrypted PDF.
        passphrase: What the recipient types to open it.

    Raises:
        ValueError: The passphrase is empty; the file would open for anybody.
    """
    if not passphrase:
        raise ValueError("an empty passphrase protects nothing")
    import pikepdf

    written = BytesIO()
    allowed = pikepdf.Permissions(
        accessibility=True,
        extract=False,
        modify_annotation=False,
        modify_assembly=False,
        modify_form=False,
        modify_other=False,
        print_lowres=True,
        print_highres=True,
    )
    lock = pikepdf.Encryption(
        user=passphrase, owner=secrets.token_urlsafe(24), R=6, allow=allowed, metadata=True
    )
    with pikepdf.open(BytesIO(pdf)) as opened:
        opened.save(written, encryption=lock)
    return written.getvalue()
