"""The commands ``assessments list`` and ``assessments score``."""

from collections.abc import Iterator

import click

from assessments.answers import parse_answers
from assessments.errors import AnswersNotNumbersError, UnknownInstrumentError
from assessments.labels import item_of, label
from assessments.library import instrument, keys, listing
from assessments.model import Instrument
from assessments.scoring import Result
from assessments.scoring import score as score_answers
from counsel_desk.commands.options import JSON
from counsel_desk.commands.output import end, say, say_json


@click.group()
def assessments() -> None:
    """List the instruments and score answers to them."""


@assessments.command(name="list")
@JSON
def list_command(as_json: bool) -> None:
    """List the instruments that can be scored."""
    if as_json:
        say_json(listing())
        return
    width = max(len(key) for key in keys())
    for key in keys():
        chosen = instrument(key)
        notes = " ".join(label(code) for code in chosen.note_codes)
        say([f"{key:<{width}}  {label(key)}. {notes}".rstrip()])


@assessments.command()
@click.argument("key")
@click.option(
    "--answers",
    required=True,
    help="Whole numbers with commas between them; an empty place is a missing answer.",
)
@JSON
@click.pass_context
def score(context: click.Context, key: str, answers: str, as_json: bool) -> None:
    """Score the answers to the instrument KEY."""
    chosen, given = _read(key, answers)
    result = score_answers(chosen, given)
    if as_json:
        say_json(result.as_document())
    else:
        say(_lines(chosen, result))
    end(context, well=result.complete and not result.problems)


def _read(key: str, answers: str) -> tuple[Instrument, tuple[int | None, ...]]:
    """Return the instrument and the answers; a wrong argument ends the command with 2."""
    try:
        return instrument(key), parse_answers(answers)
    except UnknownInstrumentError as error:
        raise click.BadParameter(str(error), param_hint="KEY") from None
    except AnswersNotNumbersError as error:
        raise click.BadParameter(str(error), param_hint="--answers") from None


def _lines(chosen: Instrument, result: Result) -> Iterator[str]:
    yield label(chosen.key)
    for name, value in result.scores.items():
        band = result.bands.get(name)
        yield f"  {label(name)}: {value:g}" + (f" ({label(band)})" if band else "")
    for flag in result.flags:
        yield f"  {label(flag).format(item=item_of(flag))}"
    yield from (f"  {problem}" for problem in result.problems)
    yield from (f"  {label(code)}" for code in chosen.note_codes)
