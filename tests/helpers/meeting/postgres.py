"""A PostgreSQL server of our own: on loopback, with TLS, stopped and deleted after the tests."""

import ipaddress
import os
import secrets
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from threading import Event
from typing import Any

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HOST = "127.0.0.1"
_WAIT_SECONDS = 60
_UNPRIVILEGED = 65534
"""Nobody's number."""
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}
SETTINGS = {
    "listen_addresses": HOST,
    "unix_socket_directories": "",
    "ssl": "on",
    # The machine stays up, whatever a test kills.
    "fsync": "off",
    "max_connections": "150",
    "logging_collector": "off",
    "log_connections": "on",
}


@cache
def programs() -> Path | None:
    """Return the folder of PostgreSQL's programs, 15 or newer; `None` if there is none."""
    found = [*Path("/usr/lib/postgresql").glob("*/bin"), *Path("/usr").glob("pgsql-*/bin")]
    new = [each for each in found if (each / "initdb").exists() and _version(each) >= 15]
    return max(new, key=_version, default=None)


def _version(folder: Path) -> int:
    digits = "".join(letter for letter in folder.parent.name if letter.isdigit())
    return int(digits or 0)


@dataclass
class Postgres:
    """A running server.

    Attributes:
        folder: Where its files are, its log among them.
        port: Its port on loopback.
        certificate: Its certificate in PEM.
        password: Of ``boss``, who may do everything.
        settings: What it is started with.
        process: It, once it was started.
    """

    folder: Path
    port: int
    certificate: str
    password: str
    settings: Mapping[str, str]
    process: subprocess.Popen[bytes] | None = None

    def url(self, database: str = "postgres", user: str = "boss", password: str = "") -> str:
        """Return the address at which an administrator connects."""
        return f"postgresql://{user}:{password or self.password}@{HOST}:{self.port}/{database}"

    def ask(
        self, statement: str, database: str = "postgres", values: Sequence[object] = ()
    ) -> list[tuple[Any, ...]]:
        """Run a statement as the one who may do everything."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            cursor = connection.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []

    def new_database(self, owner: str = "boss") -> str:
        """Make an empty database."""
        name = f"office_{secrets.token_hex(4)}"
        self.ask(f"CREATE DATABASE {name} OWNER {owner}")
        return name

    @property
    def log(self) -> str:
        """What the server wrote into its log."""
        return (self.folder / "log").read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = [
            word for name, value in self.settings.items() for word in ("-c", f"{name}={value}")
        ]
        command = _command("postgres", "-D", str(self.folder / "data"), "-p", str(self.port))
        with (self.folder / "log").open("ab") as log:
            # Our own child, so that nobody else has to wait for it once it was killed.
            self.process = subprocess.Popen(
                [*command, *options],
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=_ENVIRONMENT,
            )
        asked = _command("pg_isready", "--quiet", "--host", HOST, "--port", str(self.port))
        for _ in range(_WAIT_SECONDS * 20):
            if subprocess.run(asked, check=False, env=_ENVIRONMENT).returncode == 0:
                return
            Event().wait(0.05)
        raise TimeoutError(self.log)

    def kill(self) -> None:
        """Kill it and all its processes without warning, and wait until they are gone."""
        if self.process is None or self.process.poll() is not None:
            return
        # Stopped, it starts no process that is not seen.
        self.process.send_signal(signal.SIGSTOP)
        for each in _children(self.process.pid):
            _kill(each)
        self.process.kill()
        self.process.wait(_WAIT_SECONDS)


def _kill(process: int) -> None:
    try:
        descriptor = os.pidfd_open(process)
    except ProcessLookupError:
        return
    try:
        os.kill(process, signal.SIGKILL)
        # Dead, it is ready to be read, although nobody may have waited for it yet.
        select.select([descriptor], [], [], _WAIT_SECONDS)
    finally:
        os.close(descriptor)


def _children(parent: int) -> list[int]:
    listed = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="utf-8")
    return [int(each) for each in listed.split()]


def _command(program: str, *arguments: str) -> list[str]:
    folder = programs()
    assert folder is not None
    command = [str(folder / program), *arguments]
    if os.geteuid() != 0:
        return command
    # PostgreSQL refuses to run as root.
    numbers = f"--reuid={_UNPRIVILEGED}", f"--regid={_UNPRIVILEGED}", "--clear-groups"
    return ["setpriv", *numbers, "--", *command]


@contextmanager
def running(settings: Mapping[str, str] = SETTINGS, *, on_disk: bool = False) -> Iterator[Postgres]:
    """Make a server and start it; in memory, if there is any, unless it is to be on a disk."""
    # Beside pytest's folders, which nobody else may enter.
    memory = "/dev/shm" if Path("/dev/shm").is_dir() and not on_disk else None
    folder = Path(tempfile.mkdtemp(prefix="office-server-", dir=memory))
    try:
        made = _made(folder, settings)
        try:
            made.start()
            yield made
        finally:
            made.kill()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _made(folder: Path, settings: Mapping[str, str]) -> Postgres:
    key, certificate = new_certificate()
    password = secrets.token_hex(8)
    (folder / "password").write_text(password, encoding="ascii")
    _hand_over(folder)
    made = _command(
        *("initdb", "--pgdata", str(folder / "data"), "--username", "boss", "--encoding", "UTF8"),
        *("--auth", "scram-sha-256", "--pwfile", str(folder / "password"), "--no-sync"),
    )
    subprocess.run(made, check=True, cwd="/", stdout=subprocess.DEVNULL, env=_ENVIRONMENT)
    (folder / "data" / "server.key").write_bytes(key)
    (folder / "data" / "server.crt").write_text(certificate, encoding="ascii")
    (folder / "data" / "pg_hba.conf").write_text(
        "hostssl all all 127.0.0.1/32 scram-sha-256\n", encoding="ascii"
    )
    (folder / "data" / "server.key").chmod(0o600)
    _hand_over(folder)
    return Postgres(folder, free_port(), certificate, password, settings)


def _hand_over(folder: Path) -> None:
    if os.geteuid() == 0:
        for each in (folder, *folder.rglob("*")):
            os.chown(each, _UNPRIVILEGED, _UNPRIVILEGED)


def free_port() -> int:
    """Return a port of loopback that nobody uses."""
    with socket.create_server((HOST, 0)) as found:
        port: int = found.getsockname()[1]
    return port


def new_certificate(host: str = HOST) -> tuple[bytes, str]:
    """Return a private key and a certificate that it signed itself, both in PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "office server")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))]), False
        )
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return private, made.public_bytes(serialization.Encoding.PEM).decode("ascii")


def started() -> Iterator[Postgres]:
    """Start a server for a fixture, which skips its tests where PostgreSQL is missing."""
    if sys.platform == "win32":
        pytest.skip("PostgreSQL is started as Linux starts it")
    if programs() is None:
        pytest.skip("PostgreSQL 15 or newer is not installed: scripts/system_libraries.sh test")
    with running() as made:
        yield made
