"""The copy of their record that a client may ask for, on paper and as FHIR."""
