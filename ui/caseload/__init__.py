"""How heavy caseloads are."""
