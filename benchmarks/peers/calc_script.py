"""Works in a LibreOffice Calc that is running, with a Python that has its module ``uno``.

That is seldom the Python of the desk, so nothing of the project is imported here. It is told of the
work as JSON on standard input, and prints how many milliseconds each act took.
"""

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

_TRIES, _APART = 240, 0.25
"""For a minute it waits for LibreOffice to have started."""
_COLUMN = 2


def _desktop(uno: Any, pipe: str) -> Any:
    """Return LibreOffice, once it listens."""
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for tried in range(_TRIES):
        try:
            found = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:  # uno raises its own classes, which are not there to be imported
            if tried == _TRIES - 1:
                raise
            time.sleep(_APART)
    return found.ServiceManager.createInstance("com.sun.star.frame.Desktop")


class _Sheet:
    """A sheet with a password and a row for each note: client, day, text."""

    def __init__(self, uno: Any, desktop: Any, told: dict[str, Any]) -> None:
        self._uno, self._desktop, self._told = uno, desktop, told
        self._url: str = uno.systemPathToFileUrl(told["path"])
        self._document: Any = None

    def make(self) -> None:
        """Write the sheet with all notes."""
        hidden = self._properties(Hidden=True)
        document = self._desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden)
        rows = tuple(tuple(row) for row in self._told["rows"])
        range_ = document.Sheets.getByIndex(0).getCellRangeByPosition(0, 0, _COLUMN, len(rows) - 1)
        range_.setDataArray(rows)
        chosen = self._properties(FilterName="calc8", Password=self._told["password"])
        document.storeToURL(self._url, chosen)
        document.close(True)

    def open(self) -> None:
        """Open it."""
        chosen = self._properties(Hidden=True, Password=self._told["password"])
        self._document = self._desktop.loadComponentFromURL(self._url, "_blank", 0, chosen)

    def close(self) -> None:
        """Close it."""
        self._document.close(True)

    def save(self, number: int) -> None:
        """Write one more note below the others, and save."""
        row, sheet = len(self._told["rows"]) + number, self._document.Sheets.getByIndex(0)
        for column, text in enumerate(self._told["another"]):
            sheet.getCellByPosition(column, row).setString(text)
        self._document.store()

    def search(self) -> int:
        """Find the word, and return in how many places."""
        sheet = self._document.Sheets.getByIndex(0)
        wanted = sheet.createSearchDescriptor()
        wanted.setSearchString(self._told["word"])
        found = sheet.findAll(wanted)
        return 0 if found is None else int(found.getCount())

    def _properties(self, **values: object) -> tuple[Any, ...]:
        made = []
        for name, value in values.items():
            one = self._uno.createUnoStruct("com.sun.star.beans.PropertyValue")
            one.Name, one.Value = name, value
            made.append(one)
        return tuple(made)


def _spent(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _measured(sheet: _Sheet, runs: int) -> dict[str, list[float]]:
    """Return the times of each act, without its first, and how many places a search found."""
    sheet.make()
    opening = []
    for number in range(runs + 1):
        opening.append(_spent(sheet.open))
        if number < runs:
            sheet.close()
    found = sheet.search()
    searching = [_spent(sheet.search) for _ in range(runs)]
    saving = [_spent(partial(sheet.save, number)) for number in range(runs + 1)]
    sheet.close()
    return {
        "save": saving[1:],
        "opening": opening[1:],
        "search": searching,
        "found": [float(found)],
    }


def main() -> None:
    """Do what standard input says, and end LibreOffice."""
    told = json.load(sys.stdin)
    uno = import_module("uno")
    desktop = _desktop(uno, told["pipe"])
    try:
        print(json.dumps(_measured(_Sheet(uno, desktop, told), told["runs"])))
    finally:
        desktop.terminate()


if __name__ == "__main__":
    main()
