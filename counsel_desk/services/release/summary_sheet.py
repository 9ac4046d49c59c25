"""Lays out a summary as a document."""

from collections.abc import Iterable

from assessments.labels import label
from counsel_desk.domain import words
from counsel_desk.domain.consent.consent import Category
from counsel_desk.domain.documents import (
    Block,
    Document,
    Facts,
    Heading,
    Notice,
    Signature,
    Text,
)
from counsel_desk.domain.summary import CATEGORIES, Section, Summary, SummaryType
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.exceptional_sheet import received_sheet
from counsel_desk.services.documents.wording import Say, copy_mark, day_text, speaker
from counsel_desk.services.ports.tools import Tools
from counsel_desk.services.release.summary_wording import WORDINGS

CONTEXT = "summary"
_SUBTITLE = QT_TRANSLATE_NOOP("summary", "Shared as the client agreed, and for one purpose only")
_ABOUT = QT_TRANSLATE_NOOP("summary", "About")
_PURPOSE = QT_TRANSLATE_NOOP("summary", "Purpose")
_FROM = QT_TRANSLATE_NOOP("summary", "From")
_COUNSELLOR = QT_TRANSLATE_NOOP("summary", "{name}, counsellor")
_OFFICE = QT_TRANSLATE_NOOP("summary", "Office")
_SIGNED = QT_TRANSLATE_NOOP("summary", "Signature of the counsellor")
_REGISTERED = QT_TRANSLATE_NOOP("summary", "Qualification and registration")
_WRITTEN = QT_TRANSLATE_NOOP("summary", "Written on")
_UNTIL = QT_TRANSLATE_NOOP("summary", "The consent is in force until")
_CONDITIONS = QT_TRANSLATE_NOOP("summary", "The client asks")
_FIGURES = QT_TRANSLATE_NOOP(
    "summary",
    "Figures from questionnaires are no diagnosis, and they may differ from one day to the next.",
)
_FOOTER = QT_TRANSLATE_NOOP(
    "summary", "Confidential. The client may withdraw the consent at any time and need not say why."
)
_WITH_FIGURES = {Category.FUNCTIONING, Category.ASSESSMENT_RESULTS}


def summary_sheet(tools: Tools, office: str, summary: Summary, copy_for: str = "") -> Document:
    """Return a summary as a document in its own language.

    Args:
        tools: The desk's tools.
        office: Name of the office.
        summary: What is shared.
        copy_for: Name of the holder of this copy; empty if it has none.
    """
    if summary.ground:
        return received_sheet(tools, summary, copy_for)
    say = speaker(tools, CONTEXT, summary.language)
    word = speaker(tools, words.CONTEXT, summary.language)
    wording = WORDINGS[summary.type]
    blocks: list[Block] = [Text(say(wording.opening)), Facts(_facts(office, summary, say, word))]
    blocks += [Text(summary.cites)] if summary.cites else []
    for section in in_order(summary.type, summary.sections):
        blocks += (Heading(_heading(tools, summary, section)), Text(section.text))
    figures = _WITH_FIGURES & {section.category for section in summary.sections}
    rules = (*((_FIGURES,) if figures else ()), *wording.rules)
    blocks += (Notice("\n\n".join(say(rule) for rule in rules)), Signature(say(_SIGNED)))
    return Document(
        word(words.SUMMARY_TYPES[summary.type]),
        say(_SUBTITLE),
        summary.language,
        tuple(blocks),
        say(_FOOTER),
        copy_mark(tools, summary.language, copy_for),
    )


def in_order(kind: SummaryType, sections: Iterable[Section]) -> tuple[Section, ...]:
    """Sort sections into the order of a type; those it does not include come last."""
    order = (*CATEGORIES[kind], *Category)
    return tuple(sorted(sections, key=lambda one: (order.index(one.category), one.instrument)))


def _facts(office: str, summary: Summary, say: Say, word: Say) -> tuple[tuple[str, str], ...]:
    rows = (
        (_ABOUT, summary.about),
        (_PURPOSE, word(words.PURPOSES[summary.purpose]) if summary.purpose else ""),
        (_FROM, say(_COUNSELLOR, name=summary.counsellor)),
        (_OFFICE, office),
        (_REGISTERED, summary.registration),
        (_WRITTEN, day_text(summary.written)),
        (_UNTIL, day_text(summary.until) if summary.until else ""),
        (_CONDITIONS, summary.conditions),
    )
    return tuple((say(name), value) for name, value in rows if value)


def _heading(tools: Tools, summary: Summary, section: Section) -> str:
    headings = WORDINGS[summary.type].headings
    if section.category in headings:
        heading = speaker(tools, CONTEXT, summary.language)(headings[section.category])
    else:
        word = speaker(tools, words.CONTEXT, summary.language)
        heading = word(words.CATEGORIES[section.category])
    if not section.instrument:
        return heading
    named = speaker(tools, "assessments", summary.language)(label(section.instrument))
    return f"{heading} ({named})"
