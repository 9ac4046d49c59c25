"""The desk put together: its pages, locking and leaving."""
