"""I35: nothing from outside is unpacked but streams of a PDF and workbooks, which have a cap."""

import ast

from tests.helpers.folders import ROOT

UNPACKERS = {"zipfile", "tarfile", "gzip", "bz2", "lzma", "zlib", "zipimport", "py7zr", "zstandard"}
PARTS = ("counsel_desk", "ui", "forms", "assessments", "resources")


def unpacking() -> set[str]:
    """Return the modules of the program that import something which unpacks."""
    found = set()
    for path in [path for part in PARTS for path in (ROOT / part).rglob("*.py")]:
        for each in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [one.name for one in each.names] if isinstance(each, ast.Import) else []
            names += [each.module or ""] if isinstance(each, ast.ImportFrom) else []
            if isinstance(each, ast.Attribute) and each.attr == "unpack_archive":
                names.append("zipfile")
            if UNPACKERS & {name.partition(".")[0] for name in names}:
                found.add(path.relative_to(ROOT).as_posix())
    return found


def test_i35_the_streams_of_a_pdf_and_workbooks_are_all_that_is_unpacked() -> None:
    """A module that is added here brings a cap on size and nesting, and a test of both."""
    assert unpacking() == {
        "counsel_desk/security/media/paper_streams.py",
        "counsel_desk/security/media/papers.py",
        "counsel_desk/security/media/pngs.py",
        "counsel_desk/security/media/scans.py",
        "counsel_desk/security/tables/workbook.py",
    }
