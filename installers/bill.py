"""The bill of materials of a package (CycloneDX), and the licences of everything in it.

Every file that was collected is traced to the distribution, the Debian package or the Python that
it came from. One that cannot be traced ends the build: what is shipped and not named would be a gap
in the bill.
"""

import json
import re
import subprocess
import sys
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Any

from installers.licences import COMMON, common_text, first_line, short_licence

PRODUCT = "counsel_desk"
BILL = "bill.cdx.json"
LICENCES = "licences"
_NAMESPACE = uuid.UUID("7f0d9a52-5b59-4a5e-8c37-3a4a9d6c1d0e")
_LICENCE_FILE = re.compile(
    r"(?i)(^|/)(licen[cs]es?|copying|copyright|notice|authors|ofl)[^/]*$|/licen[cs]es/"
)
_BUNDLED = re.compile(r"\.libs/|\.dylibs/")


class UnknownFileError(Exception):
    """A file in the package belongs to nothing that could be named."""


@dataclass
class Component:
    """One thing in the package that somebody else made.

    Attributes:
        name: Its name.
        version: Its version.
        kind: As in a package URL, such as ``pypi``.
        licence: The short name of its licence, or what its author wrote there.
        texts: The texts of its licences, by a name.
        parts: The files of other projects that it brings along, by name.
    """

    name: str
    version: str
    kind: str
    licence: str
    texts: dict[str, str] = field(default_factory=dict)
    parts: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Its package URL."""
        return f"pkg:{self.kind}/{self.name.lower()}@{self.version}"


def of_distribution(found: Distribution) -> Component:
    """Return the component of an installed distribution."""
    files = [str(each) for each in found.files or []]
    meta = found.metadata.json
    texts = {
        name.rpartition("dist-info/")[2]: _text(Path(str(found.locate_file(name))))
        for name in files
        if ".dist-info/" in name and _LICENCE_FILE.search(name)
    }
    for name in COMMON.get(str(meta["name"]).lower().replace("-", "_"), ()):
        texts[name] = common_text(name)
    # Where the metadata are silent, the text begins with its name.
    licence = short_licence(meta) or first_line(next(iter(texts.values()), ""))
    parts = sorted(Path(name).name for name in files if _BUNDLED.search(name))
    if not licence:
        raise UnknownFileError(f"{meta['name']} names no licence.")
    if not texts:
        texts = {
            "METADATA": f"Licence: {licence}, as its metadata says; it has no text of its own."
        }
    return Component(str(meta["name"]), found.version, "pypi", licence, texts, parts)


def of_python(version: str, text: str) -> Component:
    """Return the component of Python itself."""
    return Component("cpython", version, "generic", "PSF-2.0", {"LICENSE": text})


def of_debian(paths: Iterable[Path]) -> list[Component]:
    """Return the Debian packages that files of the system belong to."""
    owners: dict[str, str] = {}
    for path in paths:
        owners |= _owner(path)
    found = []
    for name, version in sorted(owners.items()):
        text = _text(Path("/usr/share/doc") / name / "copyright")
        licences = sorted(set(re.findall(r"(?m)^License: *(\S.*)$", text)))
        known = " / ".join(licences) or "see its text"
        found.append(Component(name, version, "deb/debian", known, {"copyright": text}))
    return found


def _owner(path: Path) -> dict[str, str]:
    tried = [str(path), str(path).removeprefix("/usr")]
    said = subprocess.run(
        ["dpkg-query", "-S", *tried], capture_output=True, text=True, check=False
    ).stdout
    if not said:
        raise UnknownFileError(f"No Debian package has {path}.")
    name = said.partition(": ")[0].partition(",")[0]
    version = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, text=True, check=True
    ).stdout
    return {name.partition(":")[0]: version}


def traced(sources: Sequence[Path], site: Path, ours: Sequence[Path]) -> list[Component]:
    """Return the components that collected files came from.

    Args:
        sources: The files, with every link followed.
        site: The folder of the installed distributions, where the desk itself is one of them.
        ours: Folders of the project, whose files need no component.

    Raises:
        UnknownFileError: A file belongs to none.
    """
    index: dict[Path, Distribution] = {}
    for each in distributions(path=[str(site)]):
        for file in each.files or []:
            index[Path(str(each.locate_file(file))).resolve()] = each
    python, used, system = Path(sys.base_prefix).resolve(), dict[str, Distribution](), set[Path]()
    for source in sources:
        owner = index.get(source)
        if owner is not None:
            used[owner.metadata["Name"]] = owner
        elif not any(source.is_relative_to(each) for each in (python / "lib", *ours)):
            system.add(source)
    used.pop(PRODUCT, None)
    used.pop(PRODUCT.replace("_", "-"), None)
    licence = next((python / "lib").glob("python3.*/LICENSE.txt"))
    return [
        of_python(sys.version.partition(" ")[0], _text(licence)),
        *(of_distribution(used[name]) for name in sorted(used)),
        *of_debian(sorted(system)),
    ]


def document(components: Sequence[Component], version: str, epoch: int) -> dict[str, Any]:
    """Return the bill as CycloneDX 1.6."""
    listed = [
        {
            "type": "library",
            "bom-ref": each.url,
            "name": each.name,
            "version": each.version,
            "purl": each.url,
            "licenses": [{"license": {"name": each.licence}}],
            **({"components": [_part(each, part) for part in each.parts]} if each.parts else {}),
        }
        for each in components
    ]
    serial = uuid.uuid5(_NAMESPACE, json.dumps(listed, sort_keys=True) + version)
    own = {"type": "application", "bom-ref": PRODUCT, "name": PRODUCT, "version": version}
    when = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"timestamp": when, "component": own},
        "components": listed,
        "dependencies": [{"ref": PRODUCT, "dependsOn": [each.url for each in components]}],
    }


def _part(of: Component, name: str) -> Mapping[str, str]:
    return {"type": "file", "bom-ref": f"{of.url}#{name}", "name": name}


def write(components: Sequence[Component], to: Path, version: str, epoch: int) -> None:
    """Write the bill and the licences into the folder ``about`` of the packaged resources."""
    (to / LICENCES).mkdir(parents=True, exist_ok=True)
    bill = json.dumps(document(components, version, epoch), indent=1, ensure_ascii=False)
    (to / BILL).write_text(bill + "\n", encoding="utf-8")
    for each in components:
        heading = f"{each.name} {each.version}: {each.licence}\n"
        parts = [
            f"\n--- {name} ---\n\n{text.strip()}\n" for name, text in sorted(each.texts.items())
        ]
        (to / LICENCES / f"{each.name}.txt").write_text(
            "".join([heading, *parts]), encoding="utf-8"
        )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        raise UnknownFileError(f"There is no licence at {path}.") from None
