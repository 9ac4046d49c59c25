"""The report for support as a text that a person reads before it leaves."""

from collections.abc import Callable, Iterator
from enum import StrEnum

from counsel_desk.domain.support.advice import CONTEXT
from counsel_desk.domain.support.support_report import (
    Defect,
    Figures,
    Judged,
    Stores,
    SupportReport,
    Version,
)
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.support import defects
from counsel_desk.services.support.report_words import LINES, WORDS

Say = Callable[..., str]
"""Returns a line in the person's language, given its name and what stands in it."""


def text(report: SupportReport, tools: Tools, language: str) -> str:
    """Return the report as a text.

    Args:
        report: The report.
        tools: Translates.
        language: A two-letter code.
    """

    def say(line: str, **parts: object) -> str:
        shown = {name: _shown(part, tools, language) for name, part in parts.items()}
        return tools.texts("report", LINES[line], language).format_map(shown)

    lines = [
        say("title"),
        say("nothing_else"),
        "",
        *_machine(report.figures, say),
        "",
        *_findings(report.findings, tools, language, say),
        "",
        *_stores(report.stores, say),
        "",
        *_defects(report.defects, defects.files(tools.machine.program_files()), say),
    ]
    return "\n".join(lines) + "\n"


def _findings(found: tuple[Judged, ...], tools: Tools, language: str, say: Say) -> Iterator[str]:
    for one in found:
        yield say("finding", topic=one.topic, state=one.state)
        if one.advice:
            yield f"  {tools.texts(CONTEXT, one.advice, language)}"


def _shown(part: object, tools: Tools, language: str) -> str:
    """Return how a number, a version or a word of a closed list is written."""
    if isinstance(part, Version):
        return f"{part.major}.{part.minor}.{part.patch}"
    if isinstance(part, StrEnum):
        return tools.texts("report", WORDS.get(part, part.value), language)
    return str(part)


def _machine(figures: Figures, say: Say) -> Iterator[str]:
    yield say("program", version=figures.program, python=figures.python, qt=figures.qt)
    system, version = figures.system, figures.system_version
    yield say("system", system=system, version=version, processor=figures.processor)
    yield say("memory", memory=figures.memory_mib, free=figures.free_mib)


def _stores(stores: Stores, say: Say) -> Iterator[str]:
    yield say("register", state=stores.register)
    if stores.refusal:
        yield say("refusal", kind=defects.kinds()[stores.refusal])
    yield say("entries", count=stores.entries)
    for one in stores.vaults:
        yield say("vaults", kind=one.kind, size=one.size, count=one.count)
    yield say("schemas", register=stores.register_schema, vault=stores.vault_schema)


def _defects(found: tuple[Defect, ...], files: tuple[str, ...], say: Say) -> Iterator[str]:
    yield say("defects", count=len(found))
    for one in found:
        yield f"  {defects.kinds()[one.kind]}"
        yield from (f"    {files[spot.file]}:{spot.line}" for spot in one.spots)
