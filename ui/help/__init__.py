"""Offline help: F1 opens the topic of what is in front. Its texts are in `resources/help`."""
