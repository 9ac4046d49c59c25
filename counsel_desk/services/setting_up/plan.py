"""The file that says how an office is to be founded.

TOML, or JSON if its name ends so. No key is for a passphrase, and a key that is not known is
refused, so that none can stand there unnoticed.
"""

import re
import tomllib
from pathlib import Path
from typing import Any, Literal

import msgspec
from msgspec import UNSET, UnsetType

from counsel_desk.domain.caseload.workload import Intensity
from counsel_desk.domain.office.policy import Policy
from counsel_desk.domain.office.reviewing import Reviewer
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.files import read_chosen

_LARGEST = 2**16
"""Bytes of a file; its sentence names them."""
_WHERE = re.compile(r"`\$\.?([^`]*)`$")
_FIELD = re.compile(r"Object (?:contains unknown|missing required) field `([^`]*)`")
_LINE = re.compile(r"line (\d+)")


class PlanError(KnownError):
    """A key of the file is missing, unknown or has a value that cannot be."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "“{key}” in the file is missing, unknown or cannot be followed. Please correct it there "
        "and try again. Nothing has been made.",
    )


class PlanFileError(KnownError):
    """The file cannot be read."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file {file} cannot be read. Please check that it is there, and that it is a text file "
        "in UTF-8 of at most 64 KiB. Nothing has been made.",
    )


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of the file."""


class Office(_Part, frozen=True):
    """The office.

    Attributes:
        name: Its name.
    """

    name: str


class Administrator(_Part, frozen=True):
    """The first administrator.

    Attributes:
        name: Their name.
        generate_passphrase: Whether they get a passphrase on a sheet, instead of one that is read
            from standard input.
    """

    name: str
    generate_passphrase: bool = False


class RootSheets(_Part, frozen=True):
    """The root sheets.

    Attributes:
        folder: A new folder for them, the recovery code and a generated passphrase.
        count: How many there are.
        needed: How many are needed to confirm a person.
        language: Of the sheets.
    """

    folder: str
    count: int = 3
    needed: int = 2
    language: Literal["en", "bn", "hi", "mr"] = "en"


class Secret(_Part, frozen=True):
    """Where the laptop's secret is kept.

    Attributes:
        keep: In the keyring or in a key file.
        key_file: The new key file, on a stick for instance.
    """

    keep: Literal["keyring", "key_file"]
    key_file: str = ""


class Burden(_Part, frozen=True):
    """Weights and limits of the workload figures; see `WorkloadPolicy`.

    Attributes:
        weights: Those of some intensities; the others are as in a new office.
    """

    weights: dict[Intensity, float] | UnsetType = UNSET
    first_month: float | UnsetType = UNSET
    amber: float | UnsetType = UNSET
    red: float | UnsetType = UNSET
    cap: int | UnsetType = UNSET
    follow_up_days: int | UnsetType = UNSET


class Reviewing(_Part, frozen=True):
    """To whom a client may turn when something is left out or refused; see `Reviewing`."""

    who: Reviewer | UnsetType = UNSET
    name: str | UnsetType = UNSET
    reach: str | UnsetType = UNSET
    days: int | UnsetType = UNSET


class Number(_Part, frozen=True):
    """One of the office's own numbers for somebody in need; see `OwnHelpline`."""

    number: str
    what: str = ""


class PolicyPart(_Part, frozen=True):
    """The office's policy; what is left out is as in a new office. See `Policy`."""

    idle_minutes: int | UnsetType = UNSET
    keep_after_transfer: bool | UnsetType = UNSET
    retention_days_after_sealing: int | UnsetType = UNSET
    burden: Burden = Burden()
    retention_years_after_closing: int | UnsetType = UNSET
    retention_reason: str | UnsetType = UNSET
    reviewing: Reviewing | UnsetType = UNSET
    complaints_reach: str | UnsetType = UNSET
    marks_kept: bool | UnsetType = UNSET
    name_at_sign_in: bool | UnsetType = UNSET
    forms_by_counsellors: bool | UnsetType = UNSET
    helplines: list[Number] | UnsetType = UNSET
    desk_helplines: bool | UnsetType = UNSET


class Backups(_Part, frozen=True):
    """Where backups go by themselves.

    Attributes:
        folders: The folders, which exist.
    """

    folders: list[str] = []


class Plan(_Part, frozen=True):
    """The whole file."""

    office: Office
    administrator: Administrator
    root_sheets: RootSheets
    secret: Secret
    policy: PolicyPart = PolicyPart()
    backups: Backups = Backups()

    def policy_wanted(self) -> Policy:
        """Return the office's policy."""
        return msgspec.convert(_over(msgspec.to_builtins(Policy()), _plain(self.policy)), Policy)

    def policy_given(self) -> set[str]:
        """Return the names of the settings that the file gives, as in `Setting`."""
        given = _plain(self.policy)
        return given.keys() | {f"burden.{name}" for name in _plain(self.policy.burden)}


def _plain(part: _Part) -> dict[str, Any]:
    """Return what a part of the file gives, by name."""
    plain: dict[str, Any] = msgspec.to_builtins(part)
    return plain


def _over(usual: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    """Return values with those that are given in place of the usual ones, in tables as well."""
    tables = {name: _over(usual[name], one) for name, one in given.items() if isinstance(one, dict)}
    return {**usual, **given, **tables}


def read(file: Path) -> Plan:
    """Read the file.

    Raises:
        PlanFileError: It cannot be read.
        PlanError: A key of it is wrong, or a line; what stands there is not quoted.
    """
    try:
        content = read_chosen(file, _LARGEST)
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise PlanFileError(file=file.name) from None
    if len(content) > _LARGEST:
        raise PlanFileError(file=file.name)
    try:
        is_json = file.suffix.lower() == ".json"
        loaded = msgspec.json.decode(text) if is_json else tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # both kinds of error of their own are the first
        line = _LINE.search(str(error))
        raise PlanError(key=f"line {line[1]}" if line else file.name) from None
    try:
        return msgspec.convert(loaded, Plan)
    except (msgspec.ValidationError, RecursionError) as error:
        raise PlanError(key=_key(str(error)) or file.name) from None


def _key(message: str) -> str:
    """Return the key that a message of msgspec is about; the message may quote a value."""
    where, field = _WHERE.search(message), _FIELD.match(message)
    parts = [where[1] if where else "", field[1] if field else ""]
    return ".".join(part for part in parts if part)
