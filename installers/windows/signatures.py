"""Makes sure that Python's own programs are as the Python Software Foundation signed them."""

import re
import subprocess
from pathlib import Path

_SIGNER = re.compile(r"Subject: .*CN=Python Software Foundation$", re.MULTILINE)
SIGNED = ("python.exe", "pythonw.exe", "python3.dll", "python311.dll", "libcrypto-3.dll")
_ROOTS = "/etc/ssl/certs/ca-certificates.crt"


class NotSignedError(Exception):
    """A file is not as it was signed, or was signed by somebody else."""


def verify(folder: Path) -> None:
    """Verify the signatures in a folder, up to a root that this system trusts, at their own time.

    Lists of certificates that were called back since are not asked for: they need the network.

    Raises:
        NotSignedError: One does not hold.
    """
    for name in SIGNED:
        command = ["osslsigncode", "verify", "-ignore-crl"]
        command += ["-CAfile", _ROOTS, "-TSA-CAfile", _ROOTS]
        done = subprocess.run(
            [*command, "-in", folder / name], capture_output=True, text=True, check=False
        )
        if done.returncode or not _SIGNER.search(done.stdout):
            raise NotSignedError(f"{name} is not as the Python Software Foundation signed it.")
