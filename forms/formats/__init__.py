"""Reads forms as they are published: other editions of FHIR, Bundles, XML, formatted text."""
