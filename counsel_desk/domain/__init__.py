"""What things are and the rules they obey: frozen values and pure functions."""
