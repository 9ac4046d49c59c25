"""Appointments and sessions."""
