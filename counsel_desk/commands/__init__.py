"""The commands that need no vault: forms, assessments and the state of this machine."""
