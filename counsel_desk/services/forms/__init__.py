"""Forms answered on screen, and what of a client's file may answer them or be told to them."""
