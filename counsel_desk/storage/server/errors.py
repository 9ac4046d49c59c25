"""Why the office server cannot be used, each reason with a sentence that says what to do."""

from counsel_desk.domain.translatable import QT_TRANSLATE_NOOP
from counsel_desk.errors import KnownError
from counsel_desk.services.ports.roads import RoadClosedError


class ServerRefusedError(RoadClosedError):
    """The server does not let this laptop in, or not do what it asked."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office server does not let this laptop in. You can go on working, and nothing is "
        "lost. Please tell the administrator.",
    )


class NotTheServerError(RoadClosedError):
    """What answers is not the server that the laptop joined."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "Something else answers in place of the office server, as some public networks do. "
        "Nothing was sent. Please try again in another network; if that does not help, tell the "
        "administrator.",
    )


class ServerFullError(RoadClosedError):
    """The server takes no more, today or at all."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office server takes no more from this laptop at the moment. What waits is sent later. "
        "If it is the same tomorrow, please tell the administrator.",
    )


class ServerOlderError(RoadClosedError):
    """The server was set up by an older version of the program, or not at all."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office server is not ready for this version of Counsel Desk. You can go on working: "
        "what waits is sent once the administrator has brought the server up to date.",
    )


class ServerNewerError(RoadClosedError):
    """The server was set up by a newer version of the program."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The office server needs a newer Counsel Desk. You can go on working: what waits is sent "
        "once the program on this laptop has been updated.",
    )


class TicketError(KnownError):
    """A file is not a ticket for an office server."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This file is not an access file for an office server, or it was changed on the way. "
        "Please ask the administrator for a new one.",
    )


class ServerUnreachableError(KnownError):
    """The administrator's connection to the server fails."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The server could not be reached with this address, name and password. Nothing has been "
        "changed. Please look at the name and port of the server, the name of the database, the "
        "password and its special characters, and the path of the certificate, and whether the "
        "server is running.",
    )


class AdministratorRefusedError(KnownError):
    """The server does not allow the administrator what was asked."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The server did not allow this. Nothing has been changed. Please connect as the "
        "administrator who set it up, with the right to make roles.",
    )


class LaptopRetiredError(KnownError):
    """A laptop that was retired is to be let in again."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "This laptop was retired. Nothing has been changed. A laptop that comes back joins the "
        "office again and is another one then.",
    )


class UnknownLaptopError(KnownError):
    """A laptop has never been let in."""

    text = QT_TRANSLATE_NOOP(
        "errors",
        "The server does not know this laptop. Nothing has been changed. Please compare the "
        "number with the list of laptops.",
    )
