"""L58: looking at pictures, papers and a copy of the record leaves nothing in any file."""

import json
import sys
from pathlib import Path

from counsel_desk.demo import content
from counsel_desk.domain.trust import Role
from tests.helpers import tracing
from tests.helpers.office import Office
from tests.helpers.values import media_files
from tests.security.phrases import hits, paragraphs, shapes

LOOK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from counsel_desk.security.derivation import FLOOR
from counsel_desk.services.clients import attachments, clients
from counsel_desk.services.notes import notes
from counsel_desk.wiring import tools
from ui.application.app import application
from ui.design.tables.data_table import DataTable
from ui.desk.context import Spot
from ui.sheets.sheet_preview import SheetPreview
from ui.texts import Texts
from ui.walk.driver import Driver

app = application()
desk = Driver(tools(Texts(), FLOOR), Path(sys.argv[1]))
desk.sign_in(sys.argv[2], sys.argv[3])
session = desk.desk.session
client = clients.listing(session)[0].filed.record
contents = []
for name in sys.argv[4:]:
    record = attachments.add(session, client, Path(name))
    contents.append(attachments.content(session, record).hex())
desk.desk.context.open_file(Spot(client, "attachments"))
desk.idle()
table = desk.find(DataTable, "attachments")
for row in range(len(contents)):
    table.setCurrentIndex(table.model().index(row, 0))
    QTest.keyClick(table, Qt.Key.Key_Return)
    desk.idle()
    assert not desk.find(QLabel, "attachment_picture").pixmap().isNull()
    desk.click("back_to_attachments")
    table = desk.find(DataTable, "attachments")
desk.desk.context.open_file(Spot(client, "rights"))
desk.idle()
desk.click("show_copy")
assert desk.find(SheetPreview, "sheet_preview").page_count()
contents.append(desk.sheet().hex())
desk.click("sheet_done")
texts = [one.body.text for one in notes.of_client(session, client)]
desk.end()
print(json.dumps({"contents": contents, "texts": texts}))
"""


def test_l58_looking_at_pictures_papers_and_the_copy_leaves_no_file(
    office: Office, tmp_path: Path
) -> None:
    given, home = tmp_path / "given", tmp_path / "home"
    given.mkdir()
    home.mkdir()
    pictures = {"a.jpg": media_files.jpeg(), "b.pdf": media_files.pdf(2)}
    for name, inside in pictures.items():
        (given / name).write_bytes(inside)
    who = office.person(Role.COUNSELLOR)
    asked = (office.folder, who.name, who.passphrase, *sorted(given.iterdir()))
    look = (sys.executable, "-B", "-c", LOOK, *map(str, asked))
    trace = tracing.traced(look, tracing.environment(home), tmp_path / "trace")
    seen = json.loads(trace.stdout)
    strangers = [
        name
        for name in trace.opened
        if not name.startswith((f"{office.folder}/", "/dev/null", "/dev/tty"))
    ]
    assert strangers == []
    assert not trace.copied
    assert [path for path in home.rglob("*") if path.is_file()] == []
    texts = [*seen["texts"], content.PARTICULARS["bn"]]
    wanted = {part: shapes(part) for text in texts for part in paragraphs(text)}
    assert wanted
    # Of each picture and sheet a stretch from its middle, which no other file has.
    whole = [bytes.fromhex(each) for each in seen["contents"]]
    pieces = [each[len(each) // 2 :][:48] for each in whole]
    assert len(pieces) == len(pictures) + 1
    for name, written in trace.written.items():
        if not name.startswith("pipe:"):
            assert hits(wanted, written) == [], name
            assert [piece for piece in pieces if piece in written] == [], name
