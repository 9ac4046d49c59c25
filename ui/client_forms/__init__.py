"""Forms of a client, answered on screen."""
