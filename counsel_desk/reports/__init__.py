"""PDF documents and iCalendar files, made in memory.

A `Document` of the domain is laid out as rows, the rows are distributed over pages, and the pages
become a PDF without any metadata but its title and language. All text is literal and is shaped in
Bengali, Devanagari and Latin; `symbols` draws our icons from their SVG paths. Equal documents give
equal bytes. Own times leave as busy intervals under one word, with random ids and nothing that
leads to a client.
"""
