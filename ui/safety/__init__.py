"""A client's safety plan and risk assessments."""
