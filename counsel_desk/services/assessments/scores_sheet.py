"""A client's scores over time on paper: the plots of the screen, and every figure as text."""

from collections.abc import Mapping, Sequence

from assessments.labels import label
from assessments.library import instrument
from assessments.meaning import meaning
from counsel_desk.domain.documents import Block, Document, Facts, Heading, Notice, Picture, Text
from counsel_desk.domain.office.roles import Operation
from counsel_desk.domain.records import Assessment, Client, Filed
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.domain.trust import VaultKind
from counsel_desk.services.assessments.assessments import found, taken_of
from counsel_desk.services.clients import clients
from counsel_desk.services.documents.wording import Say, day_text, speaker
from counsel_desk.services.work.session import Session

CONTEXT = "sheets"
_TITLE = QT_TRANSLATE_NOOP("sheets", "Questionnaires over time")
_CODE = QT_TRANSLATE_NOOP("sheets", "Client")
_PRINTED = QT_TRANSLATE_NOOP("sheets", "Printed on")
_NOT_SCORED = QT_TRANSLATE_NOOP("sheets", "cannot be scored")
_NOTE = QT_TRANSLATE_NOOP(
    "sheets",
    "A score opens a conversation. It is no diagnosis, and it may be wrong. Scores that could"
    " not be worked out are left out, never counted as 0.",
)


def scores_sheet(
    session: Session, client: str, pictures: Mapping[str, bytes], language: str
) -> Document:
    """Return a client's scores over time, with what the last ones mean.

    Args:
        session: A counsellor's.
        client: Record id of the client.
        pictures: The plot of each instrument by its key, as PNG, where there is one.
        language: Two letters.

    Raises:
        NoSuchRecordError: There is no such client.
    """
    with session.reading(VaultKind.COUNSELLING, Operation.READ_CLIENT_FILE) as reader:
        filed = reader.get(client, Client)
        if filed is None:
            raise clients.NoSuchRecordError
        taken = found(reader, client)[::-1]
    tools, office = session.data.tools, session.data.office.name
    say, word = speaker(tools, CONTEXT, language), speaker(tools, "assessments", language)
    facts = ((say(_CODE), filed.body.code), (say(_PRINTED), day_text(session.today())))
    blocks: list[Block] = [Facts(facts)]
    for key in dict.fromkeys(one.body.instrument for one in taken):
        of = [one for one in taken if one.body.instrument == key]
        blocks += _of_instrument(key, of, pictures.get(key), (say, word))
    return Document(say(_TITLE), office, language, (*blocks, Notice(say(_NOTE))), "")


def _of_instrument(
    key: str, taken: Sequence[Filed[Assessment]], picture: bytes | None, speech: tuple[Say, Say]
) -> list[Block]:
    say, word = speech
    rows = tuple((day_text(one.body.taken), _scores(one.body, say, word)) for one in taken)
    scored = [taken_of(one.body) for one in taken if one.body.scores]
    lines = meaning(instrument(key), scored, word, day_text)
    blocks: list[Block] = [Heading(word(label(key)))]
    blocks += [Picture(picture)] if picture else []
    blocks += [Facts(rows)]
    return [*blocks, *([Text("\n".join(lines))] if lines else [])]


def _scores(body: Assessment, say: Say, word: Say) -> str:
    if not body.scores:
        return say(_NOT_SCORED)
    return ", ".join(f"{word(label(name))} {value:g}" for name, value in body.scores.items())
