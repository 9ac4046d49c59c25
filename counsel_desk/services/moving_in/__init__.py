"""Moving in: the clients of an existing register become files in the counsellor's own vault.

`reading` has the file read by a confined child, `columns` remembers where columns go, `dry_run`
says what each row would become, `moving_in` writes all of it in one unit of work, and `undoing`
takes all of it back until the first of those files is used. `answers` checks answered forms that
come in a FHIR bundle, and `often` reports how far all of them are. Only a vault's owner moves in;
nobody standing in does.
"""
