"""Appointments, group sessions, and own times as a calendar file."""
