-- The tables of an office register as the first version of the program made them.
CREATE TABLE audit ( number INTEGER NOT NULL, person TEXT NOT NULL, link BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY (number) );
CREATE INDEX ix_audit_person ON audit (person);
CREATE TABLE audit_head ( only INTEGER NOT NULL, length INTEGER NOT NULL, link BLOB NOT NULL, PRIMARY KEY (only) );
CREATE TABLE bundle ( person TEXT NOT NULL, slot TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (person, slot) );
CREATE TABLE certificate ( person TEXT NOT NULL, epoch INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (person, epoch) );
CREATE TABLE envelope ( number INTEGER NOT NULL, message TEXT NOT NULL, recipient TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (number), UNIQUE (message) );
CREATE INDEX ix_envelope_recipient ON envelope (recipient);
CREATE TABLE failure ( name_folded TEXT NOT NULL, times INTEGER NOT NULL, instant TEXT, PRIMARY KEY (name_folded) );
CREATE TABLE figures ( person TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (person) );
CREATE TABLE office ( only INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (only) );
CREATE TABLE person ( number INTEGER NOT NULL, person TEXT NOT NULL, name_folded TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (number), UNIQUE (person), UNIQUE (name_folded) );
CREATE TABLE request ( person TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (person) );
CREATE TABLE vault ( number INTEGER NOT NULL, vault TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (number), UNIQUE (vault) );
CREATE TABLE vault_grant ( vault TEXT NOT NULL, epoch INTEGER NOT NULL, person TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (vault, epoch, person) );
CREATE TABLE witness ( vault TEXT NOT NULL, length INTEGER NOT NULL, link BLOB NOT NULL, author TEXT NOT NULL, signature BLOB NOT NULL, PRIMARY KEY (vault) );
