"""Everything in a vault, saved for another system."""

import json
from pathlib import Path
from typing import Any

import pytest
import pyzipper

from counsel_desk.progress import StoppedError
from counsel_desk.services import vault_export
from counsel_desk.services.clients import attachments, clients
from counsel_desk.services.documents.export_files import NotSavedError
from counsel_desk.services.notes import notes
from counsel_desk.services.vault_export import NothingToExportError
from counsel_desk.services.vaults import audit
from counsel_desk.services.work import unnoted
from counsel_desk.services.work.session import Session
from tests.helpers.folders import for_one_alone
from tests.helpers.values.media_files import png


def opened(path: Path, passphrase: str) -> dict[str, bytes]:
    """Return what is in an archive, by name."""
    with pyzipper.AESZipFile(path) as archive:
        archive.setpassword(passphrase.encode())
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_file_is_in_it_with_its_notes_and_papers(counsellor: Session, tmp_path: Path) -> None:
    listed = [one.filed for one in clients.listing(counsellor)]
    client = next(one for one in listed if notes.of_client(counsellor, one.record))
    record = attachments.add_content(counsellor, client.record, png())
    made = vault_export.save(counsellor, tmp_path / "all.zip")
    found = opened(tmp_path / "all.zip", made.passphrase)
    contents = {one["code"]: one for one in json.loads(found["contents.json"])}
    assert set(contents) == {one.body.code for one in listed}
    folder = contents[client.body.code]["folder"]
    bundle = json.loads(found[f"{folder}/record.json"])
    [patient] = of_type(bundle, "Patient")
    assert patient["name"] == [{"text": client.body.name}]
    [paper] = of_type(bundle, "DocumentReference")
    name = paper["content"][0]["attachment"]["url"]
    assert found[f"{folder}/{name}"] == attachments.content(counsellor, record)
    last = notes.of_client(counsellor, client.record)[0].body
    assert last.text.split("\n")[0] in json.dumps(bundle, ensure_ascii=False)


def of_type(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    """Return the resources of a kind."""
    resources = [one["resource"] for one in bundle["entry"]]
    return [one for one in resources if one["resourceType"] == kind]


def test_nothing_can_be_read_without_its_passphrase(counsellor: Session, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    made = vault_export.save(counsellor, path)
    with pytest.raises(RuntimeError, match=r"[Pp]assword"):
        opened(path, "another")
    clear = path.read_bytes()
    for one in clients.listing(counsellor):
        assert one.filed.body.code.encode() not in clear
    assert for_one_alone(path)
    assert unnoted.mine(counsellor) == [made.passphrase]


def test_it_is_in_the_trail(counsellor: Session, tmp_path: Path) -> None:
    vault_export.save(counsellor, tmp_path / "all.zip")
    assert audit.actions(counsellor)[0].action == "vault_exported"


def test_stopped_or_refused_nothing_is_left(counsellor: Session, tmp_path: Path) -> None:
    with pytest.raises(StoppedError):
        vault_export.save(counsellor, tmp_path / "all.zip", lambda _done, _all: False)
    with pytest.raises(NotSavedError):
        vault_export.save(counsellor, tmp_path / "missing" / "all.zip")
    assert list(tmp_path.glob("*.zip")) == []
    assert unnoted.mine(counsellor) == []


def test_an_empty_vault_is_said(
    counsellor: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clients, "listing", lambda _session: [])
    with pytest.raises(NothingToExportError):
        vault_export.save(counsellor, tmp_path / "all.zip")
