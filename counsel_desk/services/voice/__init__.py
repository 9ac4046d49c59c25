"""The client's own comments on the service, and the figures made of them."""
