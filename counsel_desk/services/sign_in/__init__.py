"""Signs people in and out, and keeps their keys, preferences and notices.

`sign_in` unlocks the keys, opens the vaults and takes in what arrived meanwhile; `notices` collects
what the person is then told. Refusing an unknown name takes the work of unlocking somebody's stored
keys, for each name always the same person's, so that neither the message nor the time taken tells
it from a wrong passphrase.

Keys are locked at the cost that this computer can afford: every unlocking measures its speed, and
before the first one, as when an office is set up, a short run does. After sign-in
`account.strengthen` re-locks keys that cost much less than that, in one transaction, never lower.
"""
