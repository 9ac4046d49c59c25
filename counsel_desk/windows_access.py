"""Who may open a file on Windows, where the rights of POSIX mean nothing.

A new folder of the desk is for the person alone whose account it runs in, and what is made in it
follows. The access list is written and read as text (SDDL), which pure functions compose and judge.

https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format
"""

import ctypes
import re
import sys
from pathlib import Path
from typing import Any

_FILE, _DACL, _PROTECTED = 1, 0x4, 0x80000000
"""SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, PROTECTED_DACL_SECURITY_INFORMATION."""
_QUERY, _USER, _REVISION = 0x8, 1, 1
"""TOKEN_QUERY, TokenUser, SDDL_REVISION_1."""
_SYSTEM = frozenset({"SY", "BA", "S-1-5-18", "S-1-5-32-544", "OW", "CO"})
"""The system and administrators, who can take any right, and the owner itself."""
_ENTRY = re.compile(r"\(([^()]*)\)")


def list_for(person: str, *, folder: bool) -> str:
    """Return the access list that lets one person in and nobody else.

    Args:
        person: Their security identifier.
        folder: Whether what is made in it later follows.
    """
    return f"D:P(A;{'OICI' if folder else ''};FA;;;{person})"


def for_one_alone(listed: str, person: str) -> bool:
    """Return whether an access list lets nobody in but one person and the system.

    Args:
        listed: The list, as text.
        person: Their security identifier.
    """
    entries = [entry.split(";") for entry in _ENTRY.findall(listed.partition("D:")[2])]
    # Without any entry a list that is there lets nobody in, and one that is not, everybody.
    allowed = {entry[5] for entry in entries if len(entry) >= 6 and entry[0] in {"A", "XA", "OA"}}
    return "D:" in listed and "NO_ACCESS_CONTROL" not in listed and allowed <= {person, *_SYSTEM}


def take_for_self(path: Path) -> bool:
    """Take a file or folder away from other accounts, and return whether that went well.

    Elsewhere than on Windows its mode says already whose it is.
    """
    return _taken(path) if sys.platform == "win32" else True


def _taken(path: Path) -> bool:
    system, described = _system(), ctypes.c_void_p()
    try:
        text = ctypes.c_wchar_p(list_for(own_identifier(), folder=path.is_dir()))
    except OSError:
        return False
    if not system.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        text, _REVISION, ctypes.byref(described), None
    ):
        return False
    try:
        return bool(system.SetFileSecurityW(str(path), _DACL | _PROTECTED, described))
    finally:
        _free(described)


def others_may_open(path: Path) -> bool | None:
    """Return whether other accounts may open a file or folder, or None if that is unknown."""
    listed = access_list(path)
    return None if listed is None else not for_one_alone(listed, own_identifier())


def access_list(path: Path) -> str | None:
    """Return the access list of a file or folder as text, or None if it cannot be read."""
    return _listed(path) if sys.platform == "win32" else None


def _listed(path: Path) -> str | None:
    system, described, text = _system(), ctypes.c_void_p(), ctypes.c_wchar_p()
    if system.GetNamedSecurityInfoW(
        str(path), _FILE, _DACL, None, None, None, None, ctypes.byref(described)
    ):
        return None
    try:
        if not system.ConvertSecurityDescriptorToStringSecurityDescriptorW(
            described, _REVISION, _DACL, ctypes.byref(text), None
        ):
            return None
        found = text.value
        _free(text)
    finally:
        _free(described)
    return found


def own_identifier() -> str:
    """Return the security identifier of the account that this process runs in.

    Raises:
        OSError: Windows does not tell.
    """
    system, kernel = _system(), _kernel()
    token, needed, text = ctypes.c_void_p(), ctypes.c_uint32(), ctypes.c_wchar_p()
    process = ctypes.c_void_p(kernel.GetCurrentProcess())
    if not system.OpenProcessToken(process, _QUERY, ctypes.byref(token)):
        raise OSError
    try:
        system.GetTokenInformation(token, _USER, None, 0, ctypes.byref(needed))
        held = ctypes.create_string_buffer(needed.value)
        if not system.GetTokenInformation(token, _USER, held, needed, ctypes.byref(needed)):
            raise OSError
        identifier = ctypes.c_void_p.from_buffer(held)
        if not system.ConvertSidToStringSidW(identifier, ctypes.byref(text)):
            raise OSError
        found = text.value or ""
        _free(text)
    finally:
        kernel.CloseHandle(token)
    return found


def _system() -> Any:
    return ctypes.WinDLL("advapi32")  # type: ignore[attr-defined]


def _kernel() -> Any:
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.CloseHandle.argtypes = [ctypes.c_void_p]
    kernel.LocalFree.argtypes = [ctypes.c_void_p]
    return kernel


def _free(pointer: ctypes.c_void_p | ctypes.c_wchar_p) -> None:
    _kernel().LocalFree(ctypes.cast(pointer, ctypes.c_void_p))
