"""What connects the pages to the services once a person is signed in.

Everything that calls a service goes through `context.DeskContext.run` to one worker thread, in
order; a result for a widget that is gone is dropped. A `KnownError` is shown above the page. Any
other exception is a defect: the window says so, and a report of places and types, without any
value, is kept. `context.Spot` is a place in a client's file, such as where a search result opens.

A form tracks its unsaved input in a `Typed`. `draft_keeper.DraftKeeper` stores it in the vault it
belongs to, two seconds after the first change and when the desk is left, and restores it when the
form is next opened. Saving a record deletes its draft in the same transaction.
"""
