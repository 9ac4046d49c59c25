"""The controls that take answers, one for each kind."""
