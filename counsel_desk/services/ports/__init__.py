"""What the services ask of storage, security and reports, as Protocols that the wiring fills."""
