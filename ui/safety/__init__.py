"""A client's safety: her plan, and how her risk is seen."""
