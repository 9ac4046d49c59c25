"""Messages, confirmations and file dialogs."""
