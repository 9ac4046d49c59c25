"""Signs notes of a client in a process of its own, and says after each that it is saved."""

import os
import pickle
import sys
from pathlib import Path

from tests.faults.entering import entered
from tests.faults.leaving import write

if __name__ == "__main__":
    session = entered(Path(sys.argv[1]), *pickle.loads(sys.stdin.buffer.read()))
    for _each in range(int(sys.argv[3])):
        write(session, sys.argv[2], 1)
        os.write(sys.stdout.fileno(), b"saved")
