"""A client's goals, the steps towards them, and how near she feels."""
