"""Times a very long note as a PDF."""

import statistics
import time

from benchmarks.measuring.measure import Measure
from benchmarks.notes import texts
from counsel_desk.domain.documents import Document, Text
from counsel_desk.services.ports.tools import Tools

BYTES = 1_000_000
MOST_MS = 10_000


def measures(tools: Tools) -> list[Measure]:
    """Measure how long a note of a megabyte takes to become a PDF."""
    text = "\n\n".join(texts(BYTES // 1_500))
    if len(text.encode()) < BYTES:
        raise ValueError(len(text.encode()))
    document = Document("Note", "", "bn", (Text(text),), "")
    times = []
    for _ in range(3):
        start = time.perf_counter()
        tools.documents.render(document)
        times.append((time.perf_counter() - start) * 1000)
    value = statistics.median(times)
    name, goal = "note of 1 MB to PDF", f"at most {MOST_MS} ms"
    return [Measure(name, round(value, 3), "ms", None, None, goal, value <= MOST_MS)]
