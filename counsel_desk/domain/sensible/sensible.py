"""Finds what is wrong with the values of a record, a letter or a file, if anything is."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from counsel_desk.domain.appointments.group_session import GroupSession
from counsel_desk.domain.caseload.figures import KeptFigures
from counsel_desk.domain.caseload.shown_figures import ShownFigures
from counsel_desk.domain.casework.casework import Case, CaseTask, Hearing, ReceivedSummary
from counsel_desk.domain.casework.requests import IncomingRequest, SummaryRequest
from counsel_desk.domain.consent.consent import Part
from counsel_desk.domain.notes.note import NoteTemplate, ProcessNote
from counsel_desk.domain.office.preferences import Preferences
from counsel_desk.domain.records import Assessment, CheckIn, Kind
from counsel_desk.domain.reporting.offices import KeptOffice
from counsel_desk.domain.rights.retention import Tombstone
from counsel_desk.domain.sensible import casework, client_file, figures, files, letters
from counsel_desk.domain.sensible.values import LONGEST_LINE, LONGEST_TEXT, Flaw, flaws_of
from counsel_desk.domain.spoken.complaints import KeptComplaint
from counsel_desk.domain.spoken.told import ToldNote
from counsel_desk.domain.summary import Section
from counsel_desk.domain.supervision.supervision import (
    AgendaPoint,
    AgreedAction,
    Meeting,
    Reflection,
)
from counsel_desk.domain.transfer import SHAPES, HandOver
from counsel_desk.domain.wellbeing.care import KeptTalk, SelfCarePlan
from counsel_desk.domain.wellbeing.threat import StaffThreat

KINDS: Mapping[str, type] = {
    **SHAPES,
    Kind.AGENDA_POINT: AgendaPoint,
    Kind.AGREED_ACTION: AgreedAction,
    Kind.CASE: Case,
    Kind.CASELOAD_FIGURES: KeptFigures,
    Kind.CASE_TASK: CaseTask,
    Kind.CHECK_IN: CheckIn,
    Kind.CLIMATE: CheckIn,
    Kind.COMPLAINT: KeptComplaint,
    Kind.GROUP_SESSION: GroupSession,
    Kind.HAND_OVER: HandOver,
    Kind.HEARING: Hearing,
    Kind.INCOMING_REQUEST: IncomingRequest,
    Kind.TOLD_NOTE: ToldNote,
    Kind.NOTE_TEMPLATE: NoteTemplate,
    Kind.OFFICE_FIGURES: KeptOffice,
    Kind.PREFERENCES: Preferences,
    Kind.PROCESS_NOTE: ProcessNote,
    Kind.RECEIVED_SUMMARY: ReceivedSummary,
    Kind.REFLECTION: Reflection,
    Kind.SELF_CARE_PLAN: SelfCarePlan,
    Kind.SHOWN_FIGURES: ShownFigures,
    Kind.STAFF_THREAT: StaffThreat,
    Kind.SUMMARY_REQUEST: SummaryRequest,
    Kind.SUPERVISION_SESSION: Meeting,
    Kind.TALK: KeptTalk,
    Kind.TOMBSTONE: Tombstone,
}
"""The dataclass of every kind of record."""
RULES: Mapping[type, Callable[[Any], bool]] = {
    **client_file.RULES,
    **figures.RULES,
    **casework.RULES,
    **letters.RULES,
    **files.RULES,
}
"""By dataclass, whether one holds together, once each of its values is possible by itself.

A dataclass that is not listed is refused, nested ones included.
"""
_LINES = frozenset(
    {
        *("asker", "counsellor", "giver_name", "interpreter_name", "name", "name_folded"),
        *("recipient_name", "sender_name", "supervisor"),
        *("code", "court", "office_reference", "organisation", "our_reference", "pronoun"),
        *("lawyer", "relation", "role", "title"),
    }
)
"""The fields that are one line wherever they occur."""


@dataclass(frozen=True)
class Codes:
    """Codes whose meaning the domain does not know.

    Attributes:
        instruments: Keys of the instruments.
        labelled: Codes of scores, bands and flags that have words.
    """

    instruments: Collection[str] = frozenset()
    labelled: Collection[str] = frozenset()


def flaws(thing: object, codes: Codes) -> frozenset[Flaw]:
    """Return what is wrong with the values of a dataclass and of everything in it.

    Args:
        thing: A record, the body of a letter, or the content of a file.
        codes: The codes that are known.
    """
    return frozenset(places(thing, codes))


def places(thing: object, codes: Codes) -> Mapping[Flaw, tuple[str, ...]]:
    """Return what is wrong, as `flaws` does, with the fields that it is found in, each once."""
    # A letter may have as many flaws as it has room for, but only so many names of fields.
    found: dict[Flaw, dict[str, None]] = {}
    for flaw, name in _walk(thing, codes):
        found.setdefault(flaw, {})[name] = None
    return {flaw: tuple(names) for flaw, names in found.items()}


def _walk(thing: object, codes: Codes, name: str = "") -> Iterator[tuple[Flaw, str]]:
    if is_dataclass(thing) and not isinstance(thing, type):
        yield from _whole(thing, codes, name)
    elif isinstance(thing, Mapping):
        for pair in thing.items():
            yield from _walk(pair, codes, name)
    elif isinstance(thing, tuple | list | frozenset | set):
        for each in thing:
            yield from _walk(each, codes, name)
    else:
        longest = LONGEST_LINE if name in _LINES else LONGEST_TEXT
        yield from ((flaw, name) for flaw in flaws_of(thing, longest))


def _whole(thing: Any, codes: Codes, name: str) -> Iterator[tuple[Flaw, str]]:
    """Yield the flaws of a dataclass; its rule is asked only about possible values."""
    kind: type = type(thing)
    rule = RULES.get(kind)
    if rule is None:
        yield Flaw.UNKNOWN, name
        return
    found = [
        flaw
        for field in fields(thing)
        for flaw in _walk(getattr(thing, field.name), codes, field.name)
    ]
    yield from found
    if not found and not rule(thing):
        yield Flaw.CONTRADICTION, name
    if not found and not _coded(thing, codes):
        yield Flaw.UNKNOWN, name


def _coded(thing: object, codes: Codes) -> bool:
    """Return whether every instrument, score, band and flag that a dataclass names is known."""
    if isinstance(thing, Part | Section):
        return not thing.instrument or thing.instrument in codes.instruments
    if isinstance(thing, Assessment):
        named = [*thing.scores, *thing.flags, *((thing.band,) if thing.band else ())]
        named += [*thing.bands, *thing.bands.values(), *thing.prorated]
        known = all(code.partition(":")[0] in codes.labelled for code in named)
        return known and thing.instrument in codes.instruments
    return True
