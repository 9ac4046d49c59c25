"""The command ``tour``: try the desk out on a fictional office that is deleted afterwards."""

import click

from counsel_desk.exit_codes import TOUR_KEPT
from counsel_desk.tour_folder import tour_folder


@click.command()
@click.option("--language", default="", help="The language of the windows, such as bn.")
@click.pass_context
def tour(context: click.Context, language: str) -> None:
    """Try the desk out on a fictional office, step by step. It is deleted afterwards."""
    with tour_folder() as folder:
        code = context.obj.open_tour(folder.path, language)
        folder.kept = code == TOUR_KEPT
    context.exit(0 if code == TOUR_KEPT else code)
