"""A recovery code restores the device secret, of one person in one office."""

import pytest

from counsel_desk.security import bundle, device_recovery
from counsel_desk.security.errors import WrongRecoveryCodeError

SECRET = bytes(range(32))


def test_the_code_alone_gives_the_secret_back() -> None:
    code = bundle.recovery_code()
    sealed = device_recovery.seal(code, "office", "asha", SECRET)
    assert SECRET not in sealed
    assert device_recovery.unseal(f" {code.upper()} ", "office", "asha", sealed) == SECRET


def test_another_code_office_person_or_byte_gives_nothing() -> None:
    code = bundle.recovery_code()
    sealed = device_recovery.seal(code, "office", "asha", SECRET)
    for wrong in (
        (bundle.recovery_code(), "office", "asha", sealed),
        ("twenty words that are none", "office", "asha", sealed),
        (code, "office-2", "asha", sealed),
        (code, "office", "bina", sealed),
        (code, "office", "asha", sealed[:-1] + bytes([sealed[-1] ^ 1])),
        (code, "office", "asha", b""),
    ):
        with pytest.raises(WrongRecoveryCodeError):
            device_recovery.unseal(*wrong)
