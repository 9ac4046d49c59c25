"""Messages, questions and file dialogs."""
