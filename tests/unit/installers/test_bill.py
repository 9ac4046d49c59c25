"""What is in a package is named with its licences, or the build ends."""

import json
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from installers import bill

SITE = Path(str(distribution("click").locate_file(""))).resolve()
CLICK = SITE / "click" / "core.py"
ON_DEBIAN = pytest.mark.skipif(sys.platform == "win32", reason="packages are built on Debian")


@ON_DEBIAN
def test_a_file_of_a_distribution_is_traced_to_it_with_the_text_of_its_licence() -> None:
    python, click = bill.traced([CLICK, Path(json.__file__).resolve()], SITE, ())
    assert (python.name, python.version) == ("cpython", sys.version.partition(" ")[0])
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in python.texts["LICENSE"]
    assert click.url == f"pkg:pypi/click@{distribution('click').version}"
    assert click.licence == "BSD-3-Clause"
    assert any("Redistribution and use" in text for text in click.texts.values())


@ON_DEBIAN
def test_a_file_that_belongs_to_nothing_ends_the_build(tmp_path: Path) -> None:
    stray = tmp_path / "stray.so"
    stray.touch()
    with pytest.raises(bill.UnknownFileError, match=r"stray\.so"):
        bill.traced([stray], SITE, ())
    assert len(bill.traced([stray], SITE, (tmp_path,))) == 1


def test_the_licences_of_qt_are_added_since_its_wheel_has_none() -> None:
    qt = bill.of_distribution(distribution("PySide6_Essentials"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts["LGPL-3"]
    assert "GNU GENERAL PUBLIC LICENSE" in qt.texts["GPL-3"]


@ON_DEBIAN
def test_libraries_that_a_wheel_brings_along_are_named_under_it() -> None:
    pillow = bill.of_distribution(distribution("pillow"))
    assert any(name.startswith("libtiff") for name in pillow.parts)


def test_the_bill_is_the_same_for_the_same_components_and_lists_them_all(tmp_path: Path) -> None:
    one = bill.of_distribution(distribution("click"))
    for name in ("first", "second"):
        bill.write([one], tmp_path / name, "1.2.3", 86_400)
    first = (tmp_path / "first" / bill.BILL).read_bytes()
    assert first == (tmp_path / "second" / bill.BILL).read_bytes()
    document = json.loads(first)
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    assert document["metadata"]["timestamp"] == "1970-01-02T00:00:00Z"
    assert [each["purl"] for each in document["components"]] == [one.url]
    licence = (tmp_path / "first" / bill.LICENCES / "click.txt").read_text(encoding="utf-8")
    assert licence.startswith(f"click {one.version}: BSD-3-Clause\n")
