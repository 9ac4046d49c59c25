"""Files that carry people and letters between the laptops of one office.

`exchange_files` reads and writes the files. `office_files` saves and checks an office file,
`office_news` takes in what is new in one, and `joining` creates a data folder from one.
`request_files` carries requests to be certified, `letter_files` carries sealed letters.

Each laptop has its own register and its own vaults. A hand-over needs one register to decide
between taking back and accepting, so offers from a giver without a counselling vault on this
laptop are left alone.
"""
