"""The card that is spoken before a client tells anything."""
