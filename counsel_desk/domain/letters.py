"""What letters between colleagues say, apart from summaries, requests and handed-over files."""

from dataclasses import dataclass
from datetime import date, datetime

from counsel_desk.domain.disclosure import Step
from counsel_desk.domain.exceptional.exceptional_disclosure import Telling
from counsel_desk.domain.exceptional.proposal import Proposal
from counsel_desk.domain.exceptional.signing import CoSignature, Review


@dataclass(frozen=True)
class Recall:
    """The body of a recall.

    Attributes:
        link: Link of the release that is recalled.
        stands_in: Whether it goes to a colleague because the recipient has left. A colleague at
            another laptop has another vault: if the summary never came there, that does not prove
            that it is gone.
    """

    link: str
    stands_in: bool = False


@dataclass(frozen=True)
class Receipt:
    """What happened to a release at the recipient's desk.

    It carries days and no instants, so that the two vaults share none.

    Attributes:
        release: The release's link.
        step: `Step.OPENED` or `Step.GONE`.
        day: The day it was first read, or from which it is gone.
        opened: The day it was first read, whatever the step; `None` if it never was.
        copied: Whether it was printed or saved before it was gone; `None` if that is no longer
            known.
        number: Counts the recipients of the same receipt.
    """

    release: str
    step: Step
    day: date
    opened: date | None = None
    copied: bool | None = None
    number: int = 0

    @property
    def link(self) -> str:
        """The link that the message id is derived from."""
        return f"{self.release}:{self.step}:{self.number}"


@dataclass(frozen=True)
class CoSignRequest:
    """The letter that asks a supervisor to sign, or to look at what is told at once.

    Attributes:
        link: Random, and known only to the two ends of this request.
        proposal: What is to leave, word for word. The client's name and code are in it only if the
            counsellor wrote them into that text.
        digest: Digest of the proposal.
        telling: Whether the client knows of it.
        not_told: Why not; may be empty.
        before: When the recipient was told in an emergency; `None` if they were not.
    """

    link: str
    proposal: Proposal
    digest: str
    telling: Telling
    not_told: str
    before: datetime | None = None


@dataclass(frozen=True)
class CoSignAnswer:
    """The letter back.

    Attributes:
        link: Link of the request.
        given: The co-signature; `None` if the request is sent back, or was one to review.
        word: A short message to the counsellor; may be empty.
        review: The supervisor's signed word on what is told at once.
    """

    link: str
    given: CoSignature | None
    word: str = ""
    review: Review | None = None


@dataclass(frozen=True)
class HandOverAnswer:
    """The letter that answers an offered file, or asks it back: the link of its hand-over."""

    link: str


@dataclass(frozen=True)
class WithdrawnMeanwhile:
    """The letter that says of a file on its way that the client withdrew a consent in it.

    Attributes:
        hand_over: The link of the hand-over.
        consent: Record id of the consent at the giver's.
    """

    hand_over: str
    consent: str

    @property
    def link(self) -> str:
        """The link that the message id is derived from."""
        return f"{self.hand_over}:{self.consent}"
