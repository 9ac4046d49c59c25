"""Reads spreadsheets and FHIR bundles from outside: CSV, XLSX, ODS and JSON.

They are recognised by their content and measured before they are unpacked, all of it in memory and
in a child process: the desk calls `confined`, which has `inside` answer in the child. Formulas are
never evaluated; what is read is the value that the spreadsheet showed last.
"""
