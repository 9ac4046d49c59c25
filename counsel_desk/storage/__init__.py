"""Encrypted SQLCipher files: the vaults and the office register.

This is the only package that knows SQLAlchemy. Every file is opened with the same hardened
settings, which refuse every statement that could take content out of it unencrypted; Alembic brings
older files up to date. A vault is one append-only table of record versions. The day that a record
is about is copied beside the row of its last version, so that lists find it by an index without
reading bodies. Attachments are kept beside the chain. The search index stores the positions of
words, no text; the transaction that erases a record also removes its words from the index.
"""
