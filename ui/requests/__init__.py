"""Requests for a summary: the caseworker's page and the counsellor's."""
