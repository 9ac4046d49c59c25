"""Statements of law on paper, each with its place and with who has checked it."""

from collections.abc import Mapping

from counsel_desk.domain.law.statement import LawyersAnswer, Shown
from counsel_desk.domain.plain_text import one_script
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.law import law
from counsel_desk.services.ports.tools import Tools

CONTEXT = "law"
_CHECKED = QT_TRANSLATE_NOOP("law", "Checked by {name} on {day}")
_UNCHECKED = QT_TRANSLATE_NOOP("law", "Not yet checked by a lawyer of the office")


def law_text(
    tools: Tools, answers: Mapping[str, LawyersAnswer], language: str, *keys: str
) -> list[str]:
    """Return one paragraph for each statement, in the lawyer's words where they gave any.

    Args:
        tools: Supplies translations.
        answers: The answers of the office's lawyer, by key.
        language: Two letters.
        keys: The statements.
    """
    say = speaker(tools, CONTEXT, language)
    return [_line(say, one) for one in law.show(answers, language, *keys)]


def _line(say: Say, one: Shown) -> str:
    checked = say(_UNCHECKED)
    if one.answer is not None:
        checked = say(_CHECKED, name=one.answer.by, day=day_text(one.answer.day))
    # No full stop: each script has its own.
    return one_script(f"{one.says} ({one.cited} · {checked})")
