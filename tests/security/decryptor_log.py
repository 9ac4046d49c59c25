"""Reads an office log as docs/FORMATS.md describes it; shares no code with the application."""

import base64
import hashlib
import json
import sys
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

Fields = dict[str, Any]
FACTS = {"founded", "certificate", "invited", "enrolled", "policy_set", "proved"} | {
    "form_kept",
    "form_retired",
}


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


def body(text: bytes) -> Fields:
    """Return the JSON of a register's row, with its bytes still in base64."""
    found: Fields = json.loads(text)
    return found


def raw(value: str) -> bytes:
    """Decode base64."""
    return base64.b64decode(value)


def check(signing: bytes, signature: bytes, data: bytes) -> None:
    """Refuse a wrong signature."""
    Ed25519PublicKey.from_public_bytes(signing).verify(signature, data)


class Log:
    """What the office log says, once every link and every signature of it is checked.

    It says who may be believed; which of them may enter what is not checked here.

    Attributes:
        root: The signing key of the office root.
        certificates: By person, newest first.
        vaults: By id, with `kind`, `epoch`, `closed` and, by person, the digest of the key.
    """

    def __init__(self, register: sqlcipher.Connection, office: str) -> None:
        self.office, self.root = office, b""
        self.certificates: dict[str, list[Fields]] = {}
        self.vaults: dict[str, Fields] = {}
        self._pending = ""
        link, last = bytes(32), 0
        columns = "number, kind, author, instant, signature, body"
        for number, *entry in register.execute(f"SELECT {columns} FROM entry ORDER BY number"):
            kind, author, instant, signature, text = entry
            stated = (office, number, link, kind, author, instant, text)
            said = frame("counsel_desk.entry.1", *stated, width=8)
            try:
                genuine = number == last + 1 and self._signed(
                    kind, author, signature, body(text), said
                )
            except Exception:
                genuine = False
            if not genuine:
                sys.exit(f"Entry {last + 1} of the office log is not as its author wrote it.")
            getattr(self, f"_{kind}", lambda *_said: None)(author, body(text))
            framed = frame("counsel_desk.entry_link.1", said, signature, width=8)
            link, last = hashlib.sha256(framed).digest(), number
        if self._pending:
            sys.exit(f"Entry {last} of the office log is not signed.")

    def _signed(
        self, kind: str, author: str, signature: bytes, said: Fields, stated: bytes
    ) -> bool:
        """Return whether an entry or its next one is signed; raise if a signature is wrong."""
        if self._pending not in {"", author} or (self._pending and kind in FACTS):
            return False
        if kind == "proved":
            proof = raw(self.certificates[said["person"]][0]["proof"])
            return hashlib.sha256(raw(said["secret"])).digest() == proof
        if kind not in FACTS:
            self._pending = "" if signature else author
            if signature:
                check(self.key(author), signature, stated)
            return True
        if kind == "founded":
            key = raw(said["root"]["keys"]["signing"])
        elif kind == "enrolled":
            key = raw(said["keys"]["signing"])
        else:
            key = self.key(author)
        check(key, signature, fact(kind, self.office, author, said))
        return True

    def key(self, author: str) -> bytes:
        """Return the key that somebody signs with."""
        if author == "root":
            return self.root
        return raw(self.certificates[author][0]["keys"]["signing"])

    def signers(self) -> list[bytes]:
        """Return every key that the root ever certified."""
        everyone = self.certificates.values()
        return [raw(one["keys"]["signing"]) for each in everyone for one in each]

    def _founded(self, _author: str, said: Fields) -> None:
        if self.root or said["office"] != self.office:
            sys.exit("The office was founded twice, or is another.")
        self.root = raw(said["root"]["keys"]["signing"])

    def _certificate(self, author: str, said: Fields) -> None:
        if author != "root":
            sys.exit("A certificate is not by the office root.")
        self.certificates.setdefault(said["person"], []).insert(0, said)

    def _vault_made(self, author: str, said: Fields) -> None:
        sealed = {author: said["sealed"], "root": said["sealed_to_root"]}
        self.vaults[said["vault"]] = {**said, "epoch": 1, "sealed": sealed, "closed": ""}

    def _member_added(self, _author: str, said: Fields) -> None:
        self.vaults[said["vault"]]["sealed"][said["person"]] = said["sealed"]

    _broken_glass = _member_added

    def _rotated(self, _author: str, said: Fields) -> None:
        changed = {"epoch": said["epoch"], "sealed": said["sealed"], "closed": ""}
        self.vaults[said["vault"]] |= changed

    def _head_seen(self, _author: str, said: Fields) -> None:
        self.vaults[said["vault"]] |= {"closed": said["closed"], "length": said["length"]}


def fact(kind: str, office: str, author: str, said: Fields) -> bytes:
    """Return the bytes over which a fact is signed."""
    if kind == "policy_set":
        return f"counsel_desk.policy.1:{office}:{said['number']}:{author}:".encode() + raw(
            said["policy"]
        )
    if kind == "form_kept":
        what = (said["use"], said["title"], ",".join(said["languages"]), raw(said["content"]))
        numbered = ("counsel_desk.form_kept.1", office, author, said["form"], said["number"])
        return frame(*numbered, *what, said["day"])
    if kind == "form_retired":
        return frame("counsel_desk.form_retired.1", office, author, said["form"], said["number"])
    if kind == "enrolled":
        keys = (raw(said["keys"]["agreement"]), raw(said["keys"]["signing"]))
        return frame("counsel-desk enrolment 1", office, said["person"], *keys, raw(said["mark"]))
    if kind == "invited":
        who = (said["person"], said["name"], ",".join(said["roles"]), said["epoch"])
        return frame("counsel_desk.invited.1", office, author, *who)
    one = said["root"] if kind == "founded" else said
    keys = (raw(one["keys"]["agreement"]), raw(one["keys"]["signing"]))
    named = (one["person"], one["name"], ",".join(one["roles"]), *keys, one["epoch"])
    proof = (raw(one["challenge"]), raw(one["proof"]))
    return frame("counsel-desk certificate 1", office, *named, *proof)
