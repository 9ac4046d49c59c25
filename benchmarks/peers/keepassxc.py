"""Times keepassxc-cli, with an entry for each note."""

import base64
import os
import shutil
import subprocess
import tempfile
import uuid
from itertools import count
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from benchmarks.measuring.measure import milliseconds
from benchmarks.peers.waits import NothingFoundError, Waits, left_out

NAME = "keepassxc-cli"
_PASSWORD = "an invented password"


def waits(texts: list[str], another: str, word: str, runs: int) -> Waits | None:
    """Return how long it takes, or nothing if it is not installed.

    Each command opens the database first, with the work that it chooses for a password by default,
    and adding an entry writes all of it anew. Opening is the list of all entries.

    Args:
        texts: The notes, an entry for each.
        another: One more note, which is added time and again.
        word: A word to search for.
        runs: How many runs to take the median of.

    Raises:
        NothingFoundError: The search did not find the word.
    """
    program = shutil.which("keepassxc-cli")
    if program is None:
        left_out(NAME)
        return None
    with tempfile.TemporaryDirectory() as name:
        safe = _Safe(program, Path(name))
        safe.make(texts)
        if not safe.search(word):
            raise NothingFoundError(NAME)
        numbers = count()
        return Waits(
            save=milliseconds(lambda: safe.add(f"Another {next(numbers)}", another), runs),
            opening=milliseconds(safe.listing, runs),
            search=milliseconds(lambda: safe.search(word), runs),
        )


class _Safe:
    """A database in a folder, which is the home folder of the program too."""

    def __init__(self, program: str, folder: Path) -> None:
        self._program, self._folder = program, folder
        self._path = str(folder / "notes.kdbx")

    def make(self, texts: list[str]) -> None:
        """Make the database with all notes."""
        xml = self._folder / "notes.xml"
        xml.write_bytes(database(texts))
        self._run("import", "-p", str(xml), self._path, asked=2)

    def add(self, title: str, text: str) -> None:
        """Add a note."""
        self._run("add", "--notes", text, self._path, title)

    def listing(self) -> str:
        """Return the titles of all notes."""
        return self._run("ls", self._path)

    def search(self, word: str) -> str:
        """Return the titles of the notes with a word; empty if there are none."""
        return self._run("search", self._path, word)

    def _run(self, command: str, *arguments: str, asked: int = 1) -> str:
        """Run a command, and type the password as often as it is asked for."""
        done = subprocess.run(
            [self._program, command, "-q", *arguments],
            input=f"{_PASSWORD}\n" * asked,
            capture_output=True,
            encoding="utf-8",
            check=True,
            env={**os.environ, "HOME": str(self._folder), "XDG_CONFIG_HOME": str(self._folder)},
        )
        return done.stdout


def database(texts: list[str]) -> bytes:
    """Return notes as the XML that KeePass imports, with titles that count them."""
    root = Element("KeePassFile")
    SubElement(SubElement(root, "Meta"), "Generator").text = "counsel_desk"
    group = SubElement(SubElement(root, "Root"), "Group")
    SubElement(group, "UUID").text = _identity()
    SubElement(group, "Name").text = "Notes"
    for number, text in enumerate(texts):
        entry = SubElement(group, "Entry")
        SubElement(entry, "UUID").text = _identity()
        for key, value in (("Title", f"Note {number}"), ("Notes", text)):
            string = SubElement(entry, "String")
            SubElement(string, "Key").text = key
            SubElement(string, "Value").text = value
    made: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return made


def _identity() -> str:
    return base64.b64encode(uuid.uuid4().bytes).decode("ascii")
