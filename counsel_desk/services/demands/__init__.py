"""Demands for records, the reply, and the hand-over of legal files.

`demands`: the register of demands, one in each client's file and one beside the legal cases
(`Register` says which). `demand_reply`: a first letter that neither confirms nor denies that a
person is known here. `search_card`: a page on what to do at a search. `legal_hand_over`: writes the
casework vault out as one locked PDF, whose pages `legal_hand_over_sheet` makes, and beside it a
draft of the certificate that a court asks for (`certificate`). It opens no other vault: a session
that holds only the casework key can make it.
"""
