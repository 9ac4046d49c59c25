"""The answers to a form: where they stand, how they change, and as a FHIR response."""
