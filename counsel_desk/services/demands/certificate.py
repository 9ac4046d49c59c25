"""A draft of the certificate that goes with an electronic record to court, in two parts.

The words are the desk's own. It says of itself that it is a draft for a lawyer, and certifies
nothing before somebody has completed and signed it.
"""

from counsel_desk import PRODUCT
from counsel_desk.domain.documents import Document, Facts, Heading, Notice, Signature, Text
from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.services.documents.law_text import law_text
from counsel_desk.services.documents.wording import day_text, speaker
from counsel_desk.services.office import policy
from counsel_desk.services.work.session import Session

CONTEXT = "letters"
LAW = "bsa_63_4"
_TITLE = QT_TRANSLATE_NOOP("letters", "Draft of a certificate for an electronic record")
_DRAFT = QT_TRANSLATE_NOOP(
    "letters",
    "This is a draft for a lawyer. It certifies nothing until a lawyer has checked it and the "
    "persons named in it have completed and signed it. Please strike out this note then.",
)
_PART_A = QT_TRANSLATE_NOOP("letters", "Part A: by whoever produces the record")
_FILE = QT_TRANSLATE_NOOP("letters", "Name of the file")
_SIZE = QT_TRANSLATE_NOOP("letters", "Size in bytes")
_HASH = QT_TRANSLATE_NOOP("letters", "Hash of the file (SHA-256)")
_MADE = QT_TRANSLATE_NOOP("letters", "Made on")
_BY = QT_TRANSLATE_NOOP("letters", "Made by")
_WITH = QT_TRANSLATE_NOOP("letters", "Made with")
_COMPUTER = QT_TRANSLATE_NOOP("letters", "Computer: make, model, serial number")
_IN_CHARGE = QT_TRANSLATE_NOOP("letters", "In charge of it since")
_A_SAYS = QT_TRANSLATE_NOOP(
    "letters",
    "I am in charge of the computer on which this file was made, or of the work that it is used "
    "for. The records in the file were entered there as part of that work. As far as I know, the "
    "computer worked as it should at that time; if it did not, I say below what was wrong and "
    "whether it touched these records. The hash above was computed from the file as it was saved.",
)
_A_SIGNED = QT_TRANSLATE_NOOP("letters", "Name, position, place, day, signature")
_PART_B = QT_TRANSLATE_NOOP("letters", "Part B: by an expert")
_FOUND = QT_TRANSLATE_NOOP("letters", "Hash that I computed from the file, and how")
_SAME = QT_TRANSLATE_NOOP("letters", "Is it the same as in part A?")
_B_SAYS = QT_TRANSLATE_NOOP(
    "letters",
    "I have examined the file that part A names, computed its hash myself, and compared the two.",
)
_B_SIGNED = QT_TRANSLATE_NOOP("letters", "Name, qualification, place, day, signature")
_LINE = "________________"


def draft(session: Session, file: str, size: int, digest: str, language: str) -> Document:
    """Return a draft certificate for a file that was just made; it names no client.

    Args:
        session: Session of whoever made the file.
        file: Name of the file.
        size: In bytes.
        digest: SHA-256 of the file, in hexadecimal digits.
        language: Two letters.
    """
    tools = session.data.tools
    say = speaker(tools, CONTEXT, language)
    made = (
        (say(_FILE), file),
        (say(_SIZE), str(size)),
        (say(_HASH), digest),
        (say(_MADE), day_text(session.today())),
        (say(_BY), session.me.name),
        (say(_WITH), PRODUCT),
        (say(_COMPUTER), _LINE),
        (say(_IN_CHARGE), _LINE),
    )
    blocks = (
        Notice(say(_DRAFT)),
        Text("\n".join(law_text(tools, policy.read(session).law, language, LAW))),
        Heading(say(_PART_A)),
        Facts(made),
        Text(say(_A_SAYS)),
        Signature(say(_A_SIGNED)),
        Heading(say(_PART_B)),
        Text(say(_B_SAYS)),
        Facts(((say(_FOUND), _LINE), (say(_SAME), _LINE))),
        Signature(say(_B_SIGNED)),
    )
    return Document(say(_TITLE), session.data.office.name, language, blocks, "")
