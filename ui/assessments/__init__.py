"""A client's questionnaires, entered by item number."""
