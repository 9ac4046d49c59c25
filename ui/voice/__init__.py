"""The survivor's voice."""
