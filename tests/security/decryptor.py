"""Opens a counsel_desk office as docs/FORMATS.md describes it and prints the newest note.

It shares no code with the application. The passphrase is one line on standard input.
"""

import argparse
import base64
import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import precis_i18n
import sqlcipher3.dbapi2 as sqlcipher
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

Fields = dict[str, Any]
SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


def frame(*fields: bytes | str | int, width: int = 4) -> bytes:
    """Return fields behind their lengths: a frame, or with 8 the chain framing."""
    out = b""
    for field in fields:
        data = _bytes(str(field) if width == 8 and isinstance(field, int) else field)
        out += len(data).to_bytes(width, "big") + data
    return out


def _bytes(field: bytes | str | int) -> bytes:
    """Return a field of a frame as bytes."""
    if isinstance(field, int):
        return field.to_bytes(8, "big")
    return field.encode() if isinstance(field, str) else field


def derive(secret: bytes, salt: bytes | None, info: bytes, length: int = 32) -> bytes:
    """Return HKDF-SHA256."""
    return HKDF(SHA256(), length, salt, info).derive(secret)


def opened(path: Path, key: bytes) -> sqlcipher.Connection:
    """Open a SQLCipher file for reading only."""
    connection = sqlcipher.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def body(text: bytes) -> Fields:
    """Return the JSON of a register's row, with its bytes still in base64."""
    found: Fields = json.loads(text)
    return found


def raw(value: str) -> bytes:
    """Decode base64."""
    return base64.b64decode(value)


def device_secret(folder: Path, place: Fields, key_file: Path | None) -> bytes:
    """Return the device secret from the key file, checked."""
    path = key_file or folder / place["key_file"]
    prefix, digits, checksum = path.read_text(encoding="ascii").strip().split("-")
    secret = bytes.fromhex(digits)
    if prefix != "CD1" or hashlib.sha256(secret).hexdigest()[:8] != checksum:
        sys.exit("The key file is damaged.")
    return secret


def unlocked(bundle: Fields, passphrase: str, device: bytes) -> bytes:
    """Return a person's 128 private bytes."""
    prepared = precis_i18n.get_profile("OpaqueString").enforce(passphrase).encode()
    cost = (bundle["time_cost"], bundle["memory_kib"], bundle["parallelism"])
    salt, sealed = raw(bundle["salt"]), raw(bundle["sealed"])
    stretched = hash_secret_raw(prepared, salt, *cost, 32, Type.ID)
    begin = ("counsel-desk key bundle 1", bundle["person"], bundle["slot"])
    key = derive(stretched, device, frame(*begin))
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], frame(*begin, *cost, salt))


def unseal(private: bytes, sealed: bytes, info: bytes) -> bytes:
    """Decrypt what was sealed to a person by HPKE."""
    kem = MLKEM768PrivateKey.from_seed_bytes(private[:64])
    curve = X25519PrivateKey.from_private_bytes(private[64:96])
    return SUITE.decrypt(sealed, hpke.MLKEM768X25519PrivateKey(kem, curve), info=info)


def check(signing: bytes, signature: bytes, data: bytes) -> None:
    """Refuse a wrong signature."""
    Ed25519PublicKey.from_public_bytes(signing).verify(signature, data)


def certificates(register: sqlcipher.Connection, root: bytes) -> dict[str, list[Fields]]:
    """Return everyone's certificates that the office root signed, newest first."""
    found: dict[str, list[Fields]] = {}
    rows = register.execute("SELECT person, body FROM certificate ORDER BY epoch DESC")
    for person, text in rows:
        one = body(text)
        check(root, raw(one["signature"]), raw(one["statement"]))
        found.setdefault(person, []).append(one)
    return found


def granted(grant: Fields, office: str, own: Fields, granter: Fields, private: bytes) -> bytes:
    """Return the vault's key in a grant."""
    statement = raw(own["statement"])
    common = ("counsel-desk grant 1", office, grant["vault"], grant["epoch"])
    signed = (grant["person"], grant["granter"], grant["purpose"])
    digest = hashlib.sha256(statement).digest()
    data = frame(*common, *signed, digest, raw(grant["sealed"]))
    check(raw(granter["keys"]["signing"]), raw(grant["signature"]), data)
    info = hashlib.sha256(frame(*common, statement, grant["purpose"])).digest()
    return unseal(private, raw(grant["sealed"]), info)


def newest_note(vault: sqlcipher.Connection, vault_id: str, signers: list[bytes]) -> str:
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
    if (length, link) != head[:2]:
        sys.exit("The records do not lead to the head.")
    statement = frame("counsel_desk.head.1", vault_id, length, link, width=8)
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
    root = raw(body(register.execute("SELECT body FROM office").fetchone()[0])["root_public"])
    people = [body(text) for (text,) in register.execute("SELECT body FROM person")]
    person = next(one["person"] for one in people if one["name"] == name)
    ask = "SELECT body FROM bundle WHERE person = ? AND slot = 'passphrase'"
    private = unlocked(body(register.execute(ask, (person,)).fetchone()[0]), passphrase, device)
    known = certificates(register, root)
    for (text,) in register.execute("SELECT body FROM vault"):
        vault = body(text)
        ask = "SELECT body FROM vault_grant WHERE vault = ? AND epoch = ? AND person = ?"
        row = register.execute(ask, (vault["vault"], vault.get("epoch", 1), person)).fetchone()
        if vault["kind"] != "counselling" or row is None:
            continue
        grant = body(row[0])
        vault_key = granted(grant, office, known[person][0], known[grant["granter"]][0], private)
        connection = opened(folder / "vaults" / vault["file"], vault_key)
        signers = [raw(one["keys"]["signing"]) for each in known.values() for one in each]
        return newest_note(connection, vault["vault"], signers)
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
