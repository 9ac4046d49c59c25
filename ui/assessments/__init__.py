"""Questionnaires of a client, entered by item number."""
