"""The rules of the office log about the library of forms: who adds to it, and what it can hold.

Each rule gets the state before, the entry and its body, changes the state, or refuses.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from counsel_desk.domain.office_log import bodies
from counsel_desk.domain.office_log.entry import Entry
from counsel_desk.domain.office_log.library import FormVersion, LibraryForm
from counsel_desk.domain.office_log.requirements import certified, require
from counsel_desk.domain.office_log.state import State
from counsel_desk.domain.office_log.vault_rules import ID
from counsel_desk.domain.trust import Role

LONGEST_TITLE = 300
MOST_LANGUAGES = 40
MOST_FORMS = 1_000
MOST_VERSIONS = 500
"""Of one form."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_DIGEST_BYTES = 32


def _keeps_forms(state: State, entry: Entry) -> None:
    person = certified(state, entry.author)
    keeps = person.has(Role.COUNSELLOR) or person.has(Role.ADMINISTRATOR)
    require(keeps, "only a counsellor or an administrator keeps forms")


def require_form(body: bodies.FormKept) -> None:
    """Refuse a version of a form that could be in no library.

    Raises:
        NotAllowedError: It could not.
    """
    require(ID.fullmatch(body.form) is not None, "no id of a form")
    require(0 < body.number <= MOST_VERSIONS, "no number of a version")
    require(len(body.content) == _DIGEST_BYTES, "no digest of a form")
    require(0 < len(body.title.strip()) <= LONGEST_TITLE, "a title of up to 300 letters")
    spoken = len(body.languages) <= MOST_LANGUAGES and all(
        _LANGUAGE.fullmatch(one) for one in body.languages
    )
    require(spoken, "no languages")


def version_of(author: str, body: bodies.FormKept) -> FormVersion:
    """Return a version of a form as its author signed it."""
    return FormVersion(
        body.number,
        body.content,
        body.use,
        body.title,
        body.languages,
        author,
        body.day,
    )


def _form_kept(state: State, entry: Entry, body: bodies.FormKept) -> None:
    _keeps_forms(state, entry)
    require_form(body)
    version = version_of(entry.author, body)
    known = state.library.get(body.form)
    if known is None:
        require(len(state.library) < MOST_FORMS, "the library is full")
        state.library[body.form] = LibraryForm((version,))
        return
    same = {(one.number, one.content) for one in known.versions}
    require((body.number, body.content) not in same, "the version is there")
    require(len(known.versions) < MOST_VERSIONS, "too many versions")
    state.library[body.form] = known.having(version)


def _form_retired(state: State, entry: Entry, body: bodies.FormRetired) -> None:
    _keeps_forms(state, entry)
    require(body.form in state.library, "there is no such form")
    known = state.library[body.form]
    newer = known.retired < body.number <= known.newest.number
    require(newer, "it is retired, or not there yet")
    state.library[body.form] = replace(known, retired=body.number)


LIBRARY_RULES: dict[type, Callable[[State, Entry, Any], None]] = {
    bodies.FormKept: _form_kept,
    bodies.FormRetired: _form_retired,
}
