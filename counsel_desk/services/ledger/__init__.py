"""The disclosure ledger: what left, what came back, recalls, and how the client reads it."""
