-- The tables of a vault as the fourth version of the program made them.
CREATE TABLE attachment ( record TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY (record) );
CREATE TABLE beside ( only INTEGER NOT NULL, changes INTEGER NOT NULL, total BLOB NOT NULL, PRIMARY KEY (only) );
CREATE TABLE draft ( name TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (name) );
CREATE TABLE head ( only INTEGER NOT NULL, length INTEGER NOT NULL, link BLOB NOT NULL, author TEXT NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (only) );
CREATE TABLE meta ( name TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (name) );
CREATE TABLE owed ( number INTEGER NOT NULL, author TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (number) );
CREATE TABLE record ( number INTEGER NOT NULL, record TEXT NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL, parent TEXT NOT NULL, author TEXT NOT NULL, written TEXT NOT NULL, salt BLOB NOT NULL, body BLOB, digest BLOB NOT NULL, day TEXT, PRIMARY KEY (number) );
CREATE INDEX record_kind_parent ON record (kind, parent, number);
CREATE UNIQUE INDEX record_version ON record (record, version);
CREATE INDEX record_parent_day ON record (kind, parent, day) WHERE day IS NOT NULL;
CREATE INDEX record_kind_day ON record (kind, day) WHERE day IS NOT NULL;
CREATE TABLE seen_message ( digest BLOB NOT NULL, PRIMARY KEY (digest) );
CREATE VIRTUAL TABLE search USING fts5(text, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'");
