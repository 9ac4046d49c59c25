"""Prints what a program tells over AT-SPI, as a screen reader asks for it.

Run with the system's Python, which has the bindings (python3-gi, gir1.2-atspi-2.0); the first
argument is the id of the program's process. Only what is showing is listed; a control without a
name makes it fail.
"""

import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

_NAMED = {
    Atspi.Role.PUSH_BUTTON,
    Atspi.Role.CHECK_BOX,
    Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX,
    Atspi.Role.TEXT,
    Atspi.Role.ENTRY,
    Atspi.Role.PASSWORD_TEXT,
    Atspi.Role.PAGE_TAB,
    Atspi.Role.TABLE,
}


def main() -> int:
    """Print the tree of one program; return 1 if it is not there or a control has no name."""
    wanted = int(sys.argv[1])
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(place)
        if program is not None and program.get_process_id() == wanted:
            unnamed = _show(program, 0)
            for each in unnamed:
                print(f"without a name: {each}", file=sys.stderr)
            return bool(unnamed)
    print("The program is not on the accessibility bus.", file=sys.stderr)
    return 1


def _show(part: Atspi.Accessible, depth: int) -> list[str]:
    """Print a part and what is in it; return the roles of the controls without a name."""
    states = part.get_state_set()
    shows = depth == 0 or states.contains(Atspi.StateType.SHOWING)
    if not shows:
        return []
    name, role = part.get_name().replace("\n", " "), part.get_role_name()
    focused = " (focused)" if states.contains(Atspi.StateType.FOCUSED) else ""
    spoken = bool(name) or part.get_role() in _NAMED
    if spoken:
        print(f"{'  ' * depth}{role}: {name}{focused}")
    unnamed = [role] if part.get_role() in _NAMED and not name else []
    for place in range(part.get_child_count()):
        child = part.get_child_at_index(place)
        if child is not None:
            unnamed += _show(child, depth + spoken)
    return unnamed


if __name__ == "__main__":
    sys.exit(main())
