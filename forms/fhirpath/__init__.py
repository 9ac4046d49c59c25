"""FHIRPath as its specification says: `fhirpathpy`, mended where it differs (ADR 13)."""
