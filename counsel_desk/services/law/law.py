"""Finds statements of law for the screen and for paper; the one place that reads their file."""

from collections.abc import Mapping
from functools import cache

from counsel_desk.domain.law.statement import LawyersAnswer, Shown, Source, Statement, shown
from counsel_desk.domain.plain_text import one_script
from resources import loader


@cache
def statements() -> Mapping[str, Statement]:
    """Return every statement by its key, in the order of the file."""
    read = loader.law()
    acts, forms = read["acts"], read["citation"]

    def cited(act: str, section: str) -> dict[str, str]:
        form = forms[acts[act].get("unit", "section")]
        names = {code: name for code, name in acts[act].items() if code != "unit"}
        if not section:
            return names
        return {
            code: one_script(form[code].format(act=name, section=section))
            for code, name in names.items()
        }

    return {
        key: Statement(
            key,
            cited(found["act"], found["section"]),
            {code: found[code] for code in forms["section"]},
            Source(found["source"]),
            found["checked"],
            found.get("spoken", {}),
            {code: one_script(text) for code, text in found.get("about", {}).items()},
        )
        for key, found in read["statements"].items()
    }


def show(answers: Mapping[str, LawyersAnswer], language: str, *keys: str) -> list[Shown]:
    """Return statements as an office shows them.

    Args:
        answers: The answers of the office's lawyer, by key, as its policy holds them.
        language: Two letters; English where a language is missing.
        keys: Which ones; every one if none is named.

    Raises:
        KeyError: There is no statement of this key.
    """
    known = statements()
    return [shown(known[key], answers.get(key), language) for key in keys or known]
