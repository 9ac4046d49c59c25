"""Sharing without the client's consent: the grounds, what is proposed, who signs, and the gate."""
