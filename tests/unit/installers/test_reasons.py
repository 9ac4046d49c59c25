"""A test that fails under Wine has a reason in the docs, or is named."""

from installers.windows.reasons import unnamed

LOG = """..F.E
FAILED tests\\unit\\test_files.py::test_a_link - OSError
ERROR tests/unit/machine/test_disk.py::test_a_mount[x] - KeyError
3 passed, 1 failed, 1 error
"""
PAGE = "| Tests | Reason |\n|---|---|\n| `tests/unit/machine/test_disk.py` | mounts of Linux |\n"


def test_what_the_page_names_by_its_beginning_is_left_out() -> None:
    assert unnamed(LOG, PAGE) == ["tests/unit/test_files.py::test_a_link"]


def test_without_a_reason_everything_that_failed_is_named() -> None:
    assert len(unnamed(LOG, "no table")) == 2
    assert unnamed("5 passed", "no table") == []
