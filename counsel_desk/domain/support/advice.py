"""What a person can do about a finding."""

from enum import StrEnum

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP

CONTEXT = "machine"
"""The translation context of the sentences."""


class Advice(StrEnum):
    """Everything that doctor and the report for support may advise; a list that nothing adds to."""

    NO_KEYRING = QT_TRANSLATE_NOOP(
        "machine",
        "There is no keyring that can keep this laptop's key. Please start the keyring of this "
        "computer, or choose a key file on a USB stick when the office is set up.",
    )
    NO_FONTS = QT_TRANSLATE_NOOP(
        "machine",
        "Fonts for Bengali and Devanagari are missing. Please install the desk again.",
    )
    NO_QT = QT_TRANSLATE_NOOP(
        "machine",
        "The window cannot open, because a part of Qt or a system library it needs is missing. "
        "Please install what “counsel-desk doctor” names.",
    )
    NO_SQLCIPHER = QT_TRANSLATE_NOOP(
        "machine", "The encrypted store is missing. Please install the desk again."
    )
    LITTLE_MEMORY = QT_TRANSLATE_NOOP(
        "machine", "This computer has little memory, so signing in may be slow or may not work."
    )
    MEMORY_NOT_SEEN = QT_TRANSLATE_NOOP(
        "machine",
        "The desk cannot see how much memory this computer has, so please look that it has at "
        "least one gigabyte.",
    )
    QT_NOT_TRIED = QT_TRANSLATE_NOOP(
        "machine", "The window could not be tried, so please open the desk once and look."
    )
    LITTLE_SPACE = QT_TRANSLATE_NOOP(
        "machine", "The disk is nearly full. Please make room, so that backups can be made."
    )
    CLOCK_NOT_SET = QT_TRANSLATE_NOOP(
        "machine",
        "The clock of this computer does not set itself, so please switch that on and compare the "
        "clock with a telephone now and then.",
    )
    CLOCK_NOT_SEEN = QT_TRANSLATE_NOOP(
        "machine",
        "The desk cannot see whether the clock sets itself, so please compare it with a telephone.",
    )
    OTHER_ZONE = QT_TRANSLATE_NOOP(
        "machine",
        "The time zone of this computer is not that of the office, so please set it, because other "
        "programs show other times.",
    )
    NOT_ENCRYPTED = QT_TRANSLATE_NOOP(
        "machine",
        "No disk encryption was found. Records are encrypted all the same, but the disk of a lost "
        "computer then tells more than it should. Please ask whoever looks after it.",
    )
    ENCRYPTION_NOT_SEEN = QT_TRANSLATE_NOOP(
        "machine",
        "The desk cannot see whether this disk is encrypted, so please ask whoever looks after the "
        "computer.",
    )
    SWAP_READABLE = QT_TRANSLATE_NOOP(
        "machine",
        "What the system moves out of memory may lie readable on the disk, so please have the swap "
        "encrypted or switched off, together with hibernation.",
    )
    SWAP_NOT_SEEN = QT_TRANSLATE_NOOP(
        "machine",
        "The desk cannot see whether the swap is encrypted, so please ask whoever looks after the "
        "computer.",
    )
    NO_LOCK = QT_TRANSLATE_NOOP(
        "machine",
        "The screen of this computer does not lock itself, so please have it lock after a few "
        "minutes without anybody.",
    )
    LATE_LOCK = QT_TRANSLATE_NOOP(
        "machine",
        "The screen of this computer locks itself late, so please have it lock within a quarter of "
        "an hour.",
    )
    LOCK_NOT_SEEN = QT_TRANSLATE_NOOP(
        "machine",
        "The desk cannot see whether the screen locks itself, so please wait for it once and look.",
    )
    CHANGEABLE = QT_TRANSLATE_NOOP(
        "machine",
        "Whoever uses this account can change the program, so please have it installed by an "
        "administrator in a place where others cannot write.",
    )
    RIGHTS_NOT_SEEN = QT_TRANSLATE_NOOP(
        "machine",
        "The desk cannot see who may change the program, so please ask whoever looks after the "
        "computer.",
    )
    TOO_MIGHTY = QT_TRANSLATE_NOOP(
        "machine",
        "The desk runs with an administrator's rights, so please work in an ordinary account.",
    )
    OPEN_FOLDER = QT_TRANSLATE_NOOP(
        "machine",
        "Other accounts of this computer can look into the data folder, so please give it to this "
        "account alone.",
    )
    FOLDER_NOT_SEEN = QT_TRANSLATE_NOOP(
        "machine",
        "The desk cannot see who may look into the data folder, so please ask whoever looks after "
        "the computer.",
    )
    NOT_LOOKED = QT_TRANSLATE_NOOP(
        "machine", "This could not be looked at, so please ask whoever looks after the computer."
    )
    NO_OFFICE = QT_TRANSLATE_NOOP(
        "machine", "There is no office in this folder, so please look again once there is one."
    )
    NO_PLACE = QT_TRANSLATE_NOOP(
        "machine",
        "No backup goes anywhere by itself, so please have the administrator choose a folder on "
        "another disk under “Backups”.",
    )
    OLD_BACKUP = QT_TRANSLATE_NOOP(
        "machine",
        "The last backup of this laptop is more than a week old or was never made, so please plug "
        "in the stick or disk for backups.",
    )
    SAME_DISK = QT_TRANSLATE_NOOP(
        "machine",
        "The backups lie on the disk that the records are on, so please choose a folder on another "
        "one.",
    )
    PLACE_NOT_SEEN = QT_TRANSLATE_NOOP(
        "machine",
        "The desk cannot see whether the backups lie on another disk than the records, so please "
        "plug in the stick or disk for backups and look again.",
    )
