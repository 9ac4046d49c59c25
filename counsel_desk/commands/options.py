"""Options and arguments that several commands have."""

from pathlib import Path

import click

FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path, dir_okay=False)
JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
DATA = click.option(
    "--data",
    type=FOLDER,
    callback=lambda context, _option, folder: folder or context.obj.data,
    help="The data folder; by default the one that the desk opens.",
)
KEY_FILE = click.option("--key-file", type=FILE, help="Where the key file is now.")
