"""Reads, fills in and checks HL7 FHIR R4 Questionnaires, and holds the built-in forms."""
