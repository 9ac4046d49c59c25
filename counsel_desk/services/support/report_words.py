"""The words of the report for support."""

from collections.abc import Mapping
from enum import StrEnum

from counsel_desk.domain.support.machine import State, Topic
from counsel_desk.domain.support.support_report import Processor, RegisterState, SizeClass, System
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind

LINES = {
    "title": QT_TRANSLATE_NOOP("report", "Report for support"),
    "nothing_else": QT_TRANSLATE_NOOP(
        "report",
        "It holds numbers and fixed words: no names, no codes, nothing from any record. Nothing is "
        "sent; you decide whom you give it to.",
    ),
    "program": QT_TRANSLATE_NOOP(
        "report", "Program: Counsel Desk {version}, Python {python}, Qt {qt}"
    ),
    "system": QT_TRANSLATE_NOOP("report", "System: {system} {version}, processor {processor}"),
    "memory": QT_TRANSLATE_NOOP("report", "Memory: {memory} MiB; free on the disk: {free} MiB"),
    "finding": QT_TRANSLATE_NOOP("report", "{topic}: {state}"),
    "register": QT_TRANSLATE_NOOP("report", "Office register: {state}"),
    "refusal": QT_TRANSLATE_NOOP("report", "Reason: {kind}"),
    "entries": QT_TRANSLATE_NOOP("report", "Entries in the office log: {count}"),
    "vaults": QT_TRANSLATE_NOOP("report", "Vaults, {kind}, {size}: {count}"),
    "schemas": QT_TRANSLATE_NOOP(
        "report", "File formats of this program: register {register}, vaults {vault}"
    ),
    "defects": QT_TRANSLATE_NOOP("report", "Latest defects: {count}"),
}
WORDS: Mapping[StrEnum, str] = {  # no two of these enumerations share a value but "another"
    Topic.KEYRING: QT_TRANSLATE_NOOP("report", "Keyring"),
    Topic.FONTS: QT_TRANSLATE_NOOP("report", "Fonts"),
    Topic.QT: QT_TRANSLATE_NOOP("report", "Display (Qt)"),
    Topic.SQLCIPHER: QT_TRANSLATE_NOOP("report", "Encrypted store"),
    Topic.PYTHON: QT_TRANSLATE_NOOP("report", "Python"),
    Topic.MEMORY: QT_TRANSLATE_NOOP("report", "Memory"),
    Topic.DISK_SPACE: QT_TRANSLATE_NOOP("report", "Room on the disk"),
    Topic.DISK_ENCRYPTION: QT_TRANSLATE_NOOP("report", "Disk encryption"),
    Topic.SWAP: QT_TRANSLATE_NOOP("report", "Swap"),
    Topic.SCREEN_LOCK: QT_TRANSLATE_NOOP("report", "Screen lock"),
    Topic.PROGRAM_FOLDER: QT_TRANSLATE_NOOP("report", "Program folder"),
    Topic.DATA_FOLDER: QT_TRANSLATE_NOOP("report", "Data folder"),
    Topic.CLOCK: QT_TRANSLATE_NOOP("report", "Clock"),
    Topic.TIME_ZONE: QT_TRANSLATE_NOOP("report", "Time zone"),
    Topic.BACKUP: QT_TRANSLATE_NOOP("report", "Last backup"),
    Topic.BACKUP_DISK: QT_TRANSLATE_NOOP("report", "Disk of the backups"),
    State.WELL: QT_TRANSLATE_NOOP("report", "well"),
    State.ATTENTION: QT_TRANSLATE_NOOP("report", "could be better"),
    State.MISSING: QT_TRANSLATE_NOOP("report", "missing"),
    State.NOT_KNOWN: QT_TRANSLATE_NOOP("report", "not known"),
    System.OTHER: QT_TRANSLATE_NOOP("report", "another"),
    Processor.OTHER: QT_TRANSLATE_NOOP("report", "another"),
    RegisterState.OPEN: QT_TRANSLATE_NOOP("report", "could be read"),
    RegisterState.NONE: QT_TRANSLATE_NOOP("report", "there is no office"),
    RegisterState.REFUSED: QT_TRANSLATE_NOOP("report", "could not be read"),
    SizeClass.MIB_1: QT_TRANSLATE_NOOP("report", "up to 1 MiB"),
    SizeClass.MIB_10: QT_TRANSLATE_NOOP("report", "up to 10 MiB"),
    SizeClass.MIB_100: QT_TRANSLATE_NOOP("report", "up to 100 MiB"),
    SizeClass.LARGER: QT_TRANSLATE_NOOP("report", "larger than 100 MiB"),
    SizeClass.GONE: QT_TRANSLATE_NOOP("report", "file missing"),
    VaultKind.COUNSELLING: QT_TRANSLATE_NOOP("report", "counselling"),
    VaultKind.CASEWORK: QT_TRANSLATE_NOOP("report", "casework"),
    VaultKind.WELLBEING: QT_TRANSLATE_NOOP("report", "wellbeing"),
    VaultKind.SUPERVISION: QT_TRANSLATE_NOOP("report", "supervision"),
}
