"""The desk's window: side bar, pages, messages, progress, lock and privacy cover."""
