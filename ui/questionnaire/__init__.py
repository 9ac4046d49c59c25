"""FHIR questionnaires on screen: one control for each kind of answer."""
