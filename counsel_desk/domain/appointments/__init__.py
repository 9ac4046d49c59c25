"""Appointments and group sessions."""
