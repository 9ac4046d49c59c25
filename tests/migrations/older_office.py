"""An office that the version of commit 24ebf52 made, kept small: its fictional office.

It holds two clients and three notes. Its people, their passphrases and the words of its root sheets
are in `told.json` beside it; like the key file, they protect nothing, since nothing in it is real.
"""

import json
import tarfile
from dataclasses import replace
from pathlib import Path

from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.sign_in import sign_in
from counsel_desk.services.work.office_data import OfficeData, open_office_data
from counsel_desk.services.work.session import Session
from counsel_desk.wiring import tools
from tests.helpers.office import Clock, english

ARCHIVE = Path(__file__).with_name("office_24ebf52.tar.xz")
OWNER, COLLEAGUE = "Rukhsana Mondal", "Vaishali Jadhav"
ADMINISTRATOR, CASEWORKER = "Madhurima Sen", "Prakash Tudu"


class OlderOffice:
    """The office, unpacked.

    Attributes:
        folder: Its data folder.
        clock: The clock that its people see.
        canaries: Phrases that stand in its records.
        sheets: The words of two root sheets.
    """

    def __init__(self, to: Path) -> None:
        with tarfile.open(ARCHIVE) as archive:
            archive.extractall(to, filter="data")
        self.folder, self.clock = to / "office", Clock()
        told = self.folder / "told.json"
        found = json.loads(told.read_text(encoding="utf-8"))
        told.unlink()
        self.canaries: list[str] = found["canaries"]
        self.sheets: list[str] = found["root_sheets"][:2]
        self._passphrases = {each["name"]: each["passphrase"] for each in found["people"]}
        self._tools = replace(tools(english, FLOOR), now=self.clock)

    @property
    def people(self) -> list[str]:
        """The names of everyone."""
        return list(self._passphrases)

    def data(self) -> OfficeData:
        """Open it; nobody is signed in yet."""
        return open_office_data(self.folder, self._tools, self.folder / "device.key")

    def enter(self, name: str) -> Session:
        """Sign somebody in."""
        data = self.data()
        try:
            return sign_in.sign_in(data, name, self._passphrases[name])
        except BaseException:
            data.register.close()
            raise
