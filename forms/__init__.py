"""HL7 FHIR R4 Questionnaires: reading, answering and checking them, and the built-in forms."""
