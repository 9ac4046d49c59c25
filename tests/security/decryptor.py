"""Opens a counsel_desk office as docs/FORMATS.md describes it and prints the newest note.

It shares no code with the application, and checks the office log by itself. The passphrase is one
line on standard input.
"""

import argparse
import hashlib
import json
import sys
from pathlib import Path

import precis_i18n
import sqlcipher3.dbapi2 as sqlcipher
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tests.security.decryptor_log import Fields, Log, body, check, frame, raw

SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


def derive(secret: bytes, salt: bytes | None, info: bytes, length: int = 32) -> bytes:
    """Return HKDF-SHA256."""
    return HKDF(SHA256(), length, salt, info).derive(secret)


def opened(path: Path, key: bytes) -> sqlcipher.Connection:
    """Open a SQLCipher file for reading only."""
    connection = sqlcipher.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def device_secret(folder: Path, place: Fields, key_file: Path | None) -> bytes:
    """Return the device secret from the key file, checked."""
    path = key_file or folder / place["key_file"]
    prefix, digits, checksum = path.read_text(encoding="ascii").strip().split("-")
    secret = bytes.fromhex(digits)
    if prefix != "CD1" or hashlib.sha256(secret).hexdigest()[:8] != checksum:
        sys.exit("The key file is damaged.")
    return secret


def unlocked(bundle: Fields, passphrase: str, device: bytes) -> tuple[bytes, bytes]:
    """Return a person's 128 private bytes, and the root's signing key if they remember it."""
    prepared = precis_i18n.get_profile("OpaqueString").enforce(passphrase).encode()
    cost = (bundle["time_cost"], bundle["memory_kib"], bundle["parallelism"])
    salt, sealed = raw(bundle["salt"]), raw(bundle["sealed"])
    stretched = hash_secret_raw(prepared, salt, *cost, 32, Type.ID)
    begin = ("counsel-desk key bundle 1", bundle["person"], bundle["slot"])
    key = derive(stretched, device, frame(*begin))
    content = AESGCM(key).decrypt(sealed[:12], sealed[12:], frame(*begin, *cost, salt))
    return content[:128], content[128:160]


def unseal(private: bytes, sealed: bytes, info: bytes) -> bytes:
    """Decrypt what was sealed to a person by HPKE."""
    kem = MLKEM768PrivateKey.from_seed_bytes(private[:64])
    curve = X25519PrivateKey.from_private_bytes(private[64:96])
    return SUITE.decrypt(sealed, hpke.MLKEM768X25519PrivateKey(kem, curve), info=info)


def key_of(
    register: sqlcipher.Connection, office: str, vault: Fields, own: Fields, private: bytes
) -> bytes:
    """Return the key of a vault that is sealed to somebody, found by its digest."""
    digest = raw(vault["sealed"][own["person"]])
    row = register.execute("SELECT body FROM blob WHERE digest = ?", (digest,)).fetchone()
    if row is None or hashlib.sha256(row[0]).digest() != digest:
        sys.exit("The key of the vault is missing.")
    keys = (raw(own["keys"]["agreement"]), raw(own["keys"]["signing"]))
    named = (office, vault["vault"], vault["epoch"], own["person"], *keys)
    info = hashlib.sha256(frame("counsel-desk vault key 1", *named)).digest()
    return unseal(private, row[0], info)


def file_of(folder: Path, vault: Fields) -> Path:
    """Return the file of a vault, which is as it was when it was closed."""
    named = f"counsel_desk.vault_file.1:{vault['vault']}:{vault['epoch']}"
    path = folder / "vaults" / f"{hashlib.sha256(named.encode()).hexdigest()[:32]}.vault"
    if vault["closed"] and hashlib.sha256(path.read_bytes()).digest() != raw(vault["closed"]):
        sys.exit("The vault was changed since it was closed.")
    return path


def newest_note(vault: sqlcipher.Connection, known: Fields, signers: list[bytes]) -> str:
    """Follow the chain to its signed head and return the text of the last note."""
    link, length, note = bytes(32), 0, ""
    columns = "number, record, version, kind, parent, author, written, salt, body, digest"
    for row in vault.execute(f"SELECT {columns} FROM record ORDER BY number"):
        *place, salt, text, digest = row
        if text is not None:
            framed = frame("counsel_desk.row.1", *place, salt, text, width=8)
            if hashlib.sha256(framed).digest() != digest:
                sys.exit(f"Row {row[0]} was altered.")
            note = json.loads(text)["text"] if row[3] == "note" else note
        link = hashlib.sha256(frame("counsel_desk.link.1", link, digest, width=8)).digest()
        length += 1
    head = vault.execute("SELECT length, link, signature FROM head").fetchone()
    if (length, link) != head[:2] or length < known.get("length", 0):
        sys.exit("The records do not lead to the head, or are older than the log saw them.")
    statement = frame("counsel_desk.head.1", known["vault"], length, link, width=8)
    for signing in signers:
        try:
            check(signing, head[2], statement)
        except Exception:
            continue
        return note
    sys.exit("The head is not signed by a certified person.")


def read_note(folder: Path, name: str, passphrase: str, key_file: Path | None) -> str:
    """Return the newest note of a counsellor."""
    place = json.loads((folder / "desk.json").read_bytes())
    office, device = place["office"], device_secret(folder, place, key_file)
    key = derive(device, None, frame("counsel-desk register key 1", office))
    register = opened(folder / "office.db", key)
    log = Log(register, office)
    own = next(one[0] for one in log.certificates.values() if one[0]["name"] == name)
    ask = "SELECT body FROM bundle WHERE person = ? AND slot = 'passphrase'"
    row = register.execute(ask, (own["person"],)).fetchone()
    private, root = unlocked(body(row[0]), passphrase, device)
    if root not in {b"", log.root}:
        sys.exit("The office root is not the one that the keys remember.")
    for vault in log.vaults.values():
        if vault["kind"] == "counselling" and vault["sealed"].get(own["person"]):
            vault_key = key_of(register, office, vault, own, private)
            connection = opened(file_of(folder, vault), vault_key)
            return newest_note(connection, vault, log.signers())
    sys.exit("There is no counselling vault for this person.")


def main() -> None:
    """Read the command line and print the note."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--key-file", type=Path)
    asked = parser.parse_args()
    passphrase = sys.stdin.readline().rstrip("\n")
    sys.stdout.write(read_note(asked.data, asked.name, passphrase, asked.key_file) + "\n")


if __name__ == "__main__":
    main()
