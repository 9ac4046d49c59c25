"""Signs notes of a client in a process of its own, and says after each that it is saved.

Then it locks the desk, and signs in and locks it once more.
"""

import os
import pickle
import sys
from pathlib import Path

from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import open_office_data
from counsel_desk.wiring import tools
from tests.faults.entering import entered
from tests.faults.leaving import write
from tests.helpers.office import english

if __name__ == "__main__":
    me, private, name, passphrase = pickle.loads(sys.stdin.buffer.read())
    session = entered(Path(sys.argv[1]), me, private)
    for _each in range(int(sys.argv[3])):
        write(session, sys.argv[2], 1)
        os.write(sys.stdout.fileno(), b"saved")
    sign_in.sign_out(session)
    data = open_office_data(Path(sys.argv[1]), tools(english, FLOOR))
    sign_in.sign_out(sign_in.sign_in(data, name, passphrase))
