"""What documents and exported files share.

`wording` holds small pieces of text, `export_files` writes files to disk whole or not at all;
its `write_protected` is the only way to a PDF with a passphrase. `exceptional_sheet` lays out what
is shared without consent. It is here because releases, the ledger and casework all print it.
"""
