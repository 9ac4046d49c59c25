"""The commands ``forms check``, ``forms answer`` and ``forms preview``."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeVar

import click

from counsel_desk.commands.context import CommandContext
from counsel_desk.commands.options import JSON
from counsel_desk.commands.output import end, refuse, say, say_json
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from forms.checking.check import Verdict, check_file
from forms.engine import answer
from forms.fhirpath.expressions import COULD_NOT_COMPUTE, NOTHING_YET
from forms.reading import read_document

_PATH = click.Path(path_type=Path)
T = TypeVar("T")


class TooDeepError(KnownError):
    """A file is nested too deeply to be processed."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The file is nested too deep to be read. Please ask its author for a simpler one.",
    )


class PictureNotWrittenError(KnownError):
    """The picture of a form could not be saved."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The picture {file} could not be saved. Please check that its folder can be written to "
        "and that the disk has room.",
    )


@click.group()
def forms() -> None:
    """Check, answer and draw FHIR R4 Questionnaires."""


@forms.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=_PATH)
@JSON
@click.pass_context
def check(context: click.Context, files: tuple[Path, ...], as_json: bool) -> None:
    """Say of each FILE whether it can be used: ok, partly or refused."""
    verdicts = [_verdict(file) for file in files]
    if as_json:
        say_json([asdict(verdict) for verdict in verdicts])
    else:
        for verdict in verdicts:
            say(_verdict_lines(verdict))
    end(context, well=all(verdict.verdict != "refused" for verdict in verdicts))


def _verdict(file: Path) -> Verdict:
    try:
        return _shallow(lambda: check_file(file))
    except TooDeepError as error:
        return Verdict(str(file), "refused", 0, problems=(str(error),))


def _shallow(work: Callable[[], T]) -> T:
    """Return the result of `work`.

    Raises:
        TooDeepError: It ran out of stack, as with a file nested on purpose.
    """
    try:
        return work()
    except RecursionError:
        raise TooDeepError from None


def _verdict_lines(verdict: Verdict) -> Iterator[str]:
    yield f"{verdict.file}: {verdict.verdict}, items: {verdict.items}"
    yield from (f"  {note}" for note in verdict.notes)
    yield from (f"  wrong: {each}" for each in verdict.problems if each not in verdict.notes)
    yield from (f"  left out of account: {name}" for name in verdict.unsupported)


@forms.command(name="answer")
@click.argument("questionnaire", type=_PATH)
@click.argument("response", type=_PATH)
@JSON
@click.pass_context
def answer_command(
    context: click.Context, questionnaire: Path, response: Path, as_json: bool
) -> None:
    """Judge the QuestionnaireResponse in RESPONSE against the form in QUESTIONNAIRE."""
    try:
        outcome = _shallow(lambda: _judged(questionnaire, response))
    except KnownError as error:
        outcome = {
            "valid": False,
            "errors": [{"linkId": "", "message": str(error)}],
            "enabled": [],
            "computed": {},
            "failed": [],
            "response": None,
        }
    if as_json:
        say_json(outcome)
    else:
        say(_answer_lines(outcome))
    end(context, well=outcome["valid"])


def _judged(questionnaire: Path, response: Path) -> dict[str, Any]:
    outcome = answer(read_document(questionnaire), read_document(response))
    json.dumps(outcome)  # refuse what cannot be printed before anything is printed
    return outcome


def _answer_lines(outcome: Mapping[str, Any]) -> Iterator[str]:
    yield "The response is valid." if outcome["valid"] else "The response is not valid yet."
    for error in outcome["errors"]:
        yield f"  {error['linkId']}: {error['message']}" if error["linkId"] else error["message"]
    for link_id, value in outcome["computed"].items():
        none = COULD_NOT_COMPUTE if link_id in outcome["failed"] else NOTHING_YET
        yield f"  {link_id} = {none if value is None else json.dumps(value, ensure_ascii=False)}"


@forms.command()
@click.argument("questionnaire", type=_PATH)
@click.option("--png", required=True, type=_PATH, help="Where to save the picture.")
@click.option("--language", help="The language to show, such as bn.")
@click.pass_context
def preview(context: click.Context, questionnaire: Path, png: Path, language: str | None) -> None:
    """Save a picture of the form in QUESTIONNAIRE, as a person would see it."""
    try:
        _draw(context.obj, questionnaire, png, language)
    except KnownError as error:
        refuse(context, error)
    say([f"Saved as {png}."])


def _draw(context: CommandContext, questionnaire: Path, png: Path, language: str | None) -> None:
    try:
        _shallow(lambda: context.preview_form(questionnaire, png, language))
    except OSError:
        raise PictureNotWrittenError(file=png.name) from None
