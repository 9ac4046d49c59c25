"""Moving in a list of clients: choose a file, say where columns go, look at the rows, move in."""
