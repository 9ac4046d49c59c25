"""Exit codes of the program's processes."""

RESTART = 75
"""The desk was locked: a new process has to show the sign-in window."""
RESTART_ALARMED = 76
"""The same, and something did not fit when the desk was left."""
RESTART_OWING = 77
"""The same, and the office log could not hear of everything that was saved."""
TOUR_KEPT = 78
"""The tour is to go on another time: its folder stays."""
RESTART_FAILED = 79
"""The desk was locked, and something in the program went wrong meanwhile."""
RESTARTS = frozenset({RESTART, RESTART_ALARMED, RESTART_OWING, RESTART_FAILED})
