"""Everything that the services ask of the places that backups are kept at."""

from counsel_desk.storage.backup.lists import drop, encoded, names, put, read, settled
from counsel_desk.storage.backup.packing import Packer
from counsel_desk.storage.backup.unpacking import damaged, unpack

__all__ = ["Packer", "damaged", "drop", "encoded", "names", "put", "read", "settled", "unpack"]
