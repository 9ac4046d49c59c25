"""Requests for a summary: the pages of the caseworker and the counsellor."""
