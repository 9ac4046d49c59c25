"""Starts the tour of the fictional office beside this desk."""

from PySide6.QtCore import QProcess, QProcessEnvironment

from counsel_desk import own_python


def start_tour(language: str) -> bool:
    """Start the tour in a process of its own, and return whether that went well.

    It is told the language and nothing else: neither the data folder nor anybody's name.

    Args:
        language: The language of the windows, as a two-letter code.
    """
    program, *arguments = own_python.program("tour", "--language", language)
    environment = QProcessEnvironment()
    for name, value in own_python.environment().items():
        environment.insert(name, value)
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    process.setProcessEnvironment(environment)
    # Declared to return the number of the process as well, which it does not.
    started: object = process.startDetached()
    return started[0] if isinstance(started, tuple) else bool(started)
