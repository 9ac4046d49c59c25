"""Errors with keys and trust, each with the sentence that the person reads."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError, WrongSecretError


class WrongPassphraseError(WrongSecretError):
    """The passphrase is wrong or the person is unknown: the same words for both."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The name and passphrase do not match. Please try again, or use your printed recovery"
        " code.",
    )
    about = ("current_passphrase",)


class WeakPassphraseError(KnownError):
    """The passphrase is easy to guess."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase would be easy to guess. Please use {minimum} characters or more, with"
        " different letters, or let the desk make one for you.",
    )
    about = ("new_passphrase",)


class PassphraseTextError(WeakPassphraseError):
    """The passphrase is empty or holds a character that keyboards type differently."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase is empty or holds a character that cannot be used, such as a tab. Please"
        " use letters, digits, spaces and punctuation.",
    )


class WrongRecoveryCodeError(WrongSecretError):
    """The recovery code is mistyped or belongs to other keys."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This recovery code does not open these keys. Please compare every word with your newest"
        " printed page and try again. If that page was made at another laptop, it has to exchange"
        " first, and then this one.",
    )


class NotEnoughMemoryError(KnownError):
    """The system refused the memory that Argon2id needs."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Signing in needs {mebibytes} MiB of free memory. Please close other programs and try"
        " again.",
    )


class CostRefusedError(KnownError):
    """The stored cost of a passphrase is below the floor or above the ceiling."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The stored settings of this passphrase are not safe, so it was not tried. Please ask the"
        " administrator to restore the office register from a backup.",
    )


class SharesError(KnownError):
    """The printed shares do not give a key."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "These shares do not give the office key. Nothing has been changed. Please compare them"
        " with the printed pages.",
    )


class ShareWordError(SharesError):
    """A share holds a word or an order of words that was never printed."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Recovery sheet {number}, as it was typed, has a word that is mistyped, missing or out of "
        "order. Nothing has been changed. Please compare it with the printed page.",
    )


class TooFewSharesError(SharesError):
    """There are fewer different shares than the threshold."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Different recovery sheets needed: {needed}. Typed so far: {given}. Nothing has been "
        "changed. Please type the words of another sheet.",
    )


class MixedSharesError(SharesError):
    """The shares were printed on different occasions."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "These recovery sheets do not belong together. Nothing has been changed. Please use "
        "sheets that were printed on the same day for this office.",
    )


class WrongInvitationError(KnownError):
    """The enrolment request was not made with this invitation code."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This request was not made with the invitation code that belongs to it. Please give the"
        " person the code again and ask for a new request.",
    )


class NoInvitationCodeError(WrongInvitationError):
    """What was typed at a first sign-in is no invitation code."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "An invitation code has eight groups of four characters. Please compare every group with"
        " the slip and try again.",
    )
    about = ("code",)


class OtherOfficeOnSlipError(KnownError):
    """The office in the folder has another root than the one on the invitation."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The last four groups of this code are not those of the office here. Please compare every "
        "group with the slip. If they are all the same, please do not go on here, and show the "
        "slip to the administrator, who can have the files of the desk checked.",
    )


class UntrustedError(KnownError):
    """A certificate, a grant or a signature that the office does not vouch for."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office does not vouch for these keys, so they were not used. Please tell the"
        " administrator before you go on.",
    )


class CannotOpenError(UntrustedError):
    """Sealed bytes that were altered or are meant for other keys or another purpose."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This was changed on the way or is meant for someone else, so it was not opened. Please"
        " ask for it to be sent again.",
    )


class RolesApartError(KnownError):
    """A person would be both counsellor and caseworker."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "One person may not be both counsellor and caseworker, so that counselling stays apart"
        " from the legal case. Please choose one of the two.",
    )


class EnvelopeRefusedError(KnownError):
    """An envelope was refused; the subclasses say why."""

    text = QT_TRANSLATE_NOOP(
        "errors", "This message was not accepted. Please ask the sender to send it again."
    )


class EnvelopeNotForMeError(EnvelopeRefusedError):
    """The envelope names another recipient or other keys."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This message is meant for someone else, so it was not opened. Please let the sender know.",
    )


class EnvelopeAlteredError(EnvelopeRefusedError):
    """The envelope was changed, cut or cannot be opened with these keys."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This message is incomplete or was changed on the way, so it was not accepted. Please ask"
        " the sender to send it again.",
    )


class EnvelopeSenderError(EnvelopeRefusedError):
    """The sender is not certified or the signature is not theirs."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office does not vouch for the sender of this message, so it was not accepted. Please"
        " check with the sender in person.",
    )


class EnvelopeSeenError(EnvelopeRefusedError):
    """The message was accepted before."""

    text = QT_TRANSLATE_NOOP(
        "errors", "You have received this message before. Nothing has been changed."
    )


class EnvelopeExpiredError(EnvelopeRefusedError):
    """The message has expired."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The time to open this message has passed. Please ask the sender whether it may be sent"
        " again.",
    )


class EnvelopeOriginError(EnvelopeRefusedError):
    """The envelope comes from another office or another version of the format."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This message comes from another office or a newer version of the program. Please check"
        " with the sender and update the program.",
    )


class LetterTooLargeError(KnownError):
    """The letter is larger than the largest size class."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This is too large to send: {mebibytes} MiB at most. Please leave something out.",
    )


class NoKeyringError(KnownError):
    """No keyring on the allow-list answers."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The keyring of this computer does not answer. Please sign in to the computer again, or "
        "use your key file or recovery code. Nothing has been changed.",
    )


class KeyringNotTrustedError(KnownError):
    """The keyring that answers does not encrypt its content."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The keyring that answers on this computer, {name}, does not keep keys safe, so the desk "
        "does not use it. Please use your key file or recovery code. Nothing has been changed.",
    )


class KeyringLockedError(KnownError):
    """The keyring stayed locked."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The keyring of this computer is locked. Please unlock it and try again. Nothing has been "
        "changed.",
    )


class DeviceSecretMissingError(KnownError):
    """The keyring or key file holds no device secret; a new one would open nothing."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This laptop's key is not in its usual place. Please plug in the stick with the key"
        " file, choose the file if it has moved, or use the recovery code of anyone in the"
        " office. Nothing has been changed.",
    )


class DeviceSecretNotKeptError(KnownError):
    """What was read back is not what was written."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This computer did not keep the key that it was given, so it was not used. Please use a "
        "key file instead.",
    )


class DeviceSecretDamagedError(KnownError):
    """The stored value is not a device secret."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "What was found is not a laptop's key, or is damaged, and was left as it is. Please choose "
        "the right key file, or use the recovery code of anyone in the office.",
    )


class DeviceSecretOtherError(KnownError):
    """Another device secret is stored already; it is never overwritten."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Another office's key is kept here already and was left as it is. Please choose another "
        "place.",
    )


class KeyFileError(KnownError):
    """The key file cannot be read or written."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The key file {file} cannot be read or written. Please check that its folder or stick is"
        " there and try again.",
    )
