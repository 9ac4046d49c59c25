"""Appointments and sessions: forms, cards and the tab in a client's file."""
