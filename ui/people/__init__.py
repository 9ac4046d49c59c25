"""The administrator's pages on the people of the office."""
