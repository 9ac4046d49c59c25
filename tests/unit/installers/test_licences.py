"""How a licence is called in the bill."""

import pytest

from installers.licences import first_line, short_licence


@pytest.mark.parametrize(
    ("meta", "called"),
    [
        ({"license_expression": "MIT", "license": "something else"}, "MIT"),
        ({"license": "Apache License 2.0"}, "Apache License 2.0"),
        ({"license": "All of it:\nline by line"}, ""),
        ({"classifier": ["Topic :: X", "License :: OSI Approved :: MIT License"]}, "MIT License"),
        ({"license": "UNKNOWN"}, ""),
        ({}, ""),
    ],
)
def test_the_most_exact_name_in_the_metadata_is_taken(meta: dict[str, object], called: str) -> None:
    assert short_licence(meta) == called


def test_a_text_that_begins_with_no_name_is_only_referred_to() -> None:
    assert first_line("\nMIT License\n\nCopyright …") == "MIT License"
    assert first_line("Copyright (c) 2004 Somebody\n…") == "see its text"
