"""Handing a client's file over to a colleague.

`transfer` offers a file: `domain/transfer.py` says what a bundle is and verifies it, and
`hand_over_letters` seals it in parts. While the offer is open, a mark in the vault
(`services/work/file_marks.py`) makes every unit of work refuse changes to the file. `taking_over`:
the receiver sees who offers how much, and accepts or declines; accepting writes every version under
new ids. `transfer_answers` takes the answer in at the giver's sign-in and erases what has gone.

On one laptop the register decides between taking back and accepting, so a power cut at any moment
leaves the file whole at one end, and finally at one end only (`tests/faults/test_transfer.py`).
Between two laptops the giver keeps the file, to be read only, until the answer is back: see
`offers`. A consent can be withdrawn all the same (`withdrawn_meanwhile`).
"""
