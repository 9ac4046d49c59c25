"""Where the bundle begins."""

import os

# The libraries beside the program are for this process, and not for programs of the system.
_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before

from counsel_desk.start import program  # noqa: E402 - only now

program()
