"""A summary as a document."""

from counsel_desk.domain import words
from counsel_desk.domain.documents import Document, Facts, Heading, Notice, Text
from counsel_desk.domain.marking import QT_TRANSLATE_NOOP
from counsel_desk.domain.release import Summary
from counsel_desk.services.exceptional_sheet import received_sheet
from counsel_desk.services.ports import Tools
from counsel_desk.services.wording import day_text, said_parts, speaker

CONTEXT = "summary"
_SUBTITLE = QT_TRANSLATE_NOOP("summary", "Shared as she agreed, and for one purpose only")
_ABOUT = QT_TRANSLATE_NOOP("summary", "About")
_PURPOSE = QT_TRANSLATE_NOOP("summary", "Purpose")
_FROM = QT_TRANSLATE_NOOP("summary", "From")
_WRITTEN = QT_TRANSLATE_NOOP("summary", "Written on")
_UNTIL = QT_TRANSLATE_NOOP("summary", "Her consent holds until")
_CONDITIONS = QT_TRANSLATE_NOOP("summary", "She asks")
_RULES = QT_TRANSLATE_NOOP(
    "summary",
    "Please use this for the purpose above only, show it to nobody else, and destroy it when her "
    "consent ends or she takes it back. It tells only what she agreed to; what is not in it was "
    "not asked about or is not for sharing.",
)
_FOOTER = QT_TRANSLATE_NOOP(
    "summary", "Confidential. She may take her consent back at any time and need not say why."
)
_COPY = QT_TRANSLATE_NOOP("summary", "For {name}, {day}")


def summary_sheet(tools: Tools, summary: Summary, watermark_name: str = "") -> Document:
    """Return a summary as a document in its own language.

    Args:
        tools: For its words.
        summary: What is shared.
        watermark_name: Name of who holds this copy; no watermark when empty.
    """
    if summary.ground:
        return received_sheet(tools, summary, watermark_name)
    say = speaker(tools, CONTEXT, summary.language)
    word = speaker(tools, words.CONTEXT, summary.language)
    about = [(say(_ABOUT), summary.about)] if summary.about else []
    facts = Facts(
        (
            *about,
            *((say(_PURPOSE), word(words.PURPOSES[one])) for one in (summary.purpose,) if one),
            (say(_FROM), summary.counsellor),
            (say(_WRITTEN), day_text(summary.written)),
            *((say(_UNTIL), day_text(one)) for one in (summary.until,) if one),
            *((say(_CONDITIONS), one) for one in (summary.conditions,) if one),
        )
    )
    sections = [
        block
        for section in summary.sections
        for block in (
            Heading(said_parts(tools, (section.part,), summary.language)[0]),
            Text(section.text),
        )
    ]
    today = tools.now().astimezone().date()
    mark = say(_COPY, name=watermark_name, day=day_text(today)) if watermark_name else ""
    return Document(
        word(words.SUMMARY_TYPES[summary.type]),
        say(_SUBTITLE),
        summary.language,
        (facts, *sections, Notice(say(_RULES))),
        say(_FOOTER),
        mark,
    )
