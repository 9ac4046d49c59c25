"""Draws pictures and pages that came from outside, without reading them in this process."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from counsel_desk.errors import KnownError
from counsel_desk.services.work.session import Session
from ui.desk.context import DeskContext
from ui.questionnaire.pictures import Pictures, image_of


def drawn(session: Session, content: bytes, page: int = 0) -> QImage:
    """Return a picture, or a page of a PDF counted from 0, as an image.

    It may take ten seconds, so it is to be run aside.

    Raises:
        KnownError: It cannot be read, or only with too much work.
    """
    return image_of(session.data.tools.look(content, page))


def of_forms(context: DeskContext) -> Pictures:
    """Return what draws the pictures that forms hold; they are as foreign as any attachment."""

    def rewritten(content: bytes) -> QImage:
        return drawn(context.session, context.session.data.tools.clean(content).content)

    def draw(content: bytes, owner: QObject, take: Callable[[QImage], None]) -> None:
        def refused(_error: KnownError) -> None:
            take(QImage())  # the words beside it are there all the same

        context.run(lambda: rewritten(content), take, owner, refused, aside=True)

    return Pictures(draw)
