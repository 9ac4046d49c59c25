"""Passphrases, keys, sealing, certificates, grants, envelopes and the cleaning of foreign files.

A person's keys are locked by their passphrase together with this computer's device secret, or by
their printed recovery code. The office root, which exists only on paper, certifies everyone's keys
and roles; a member of a vault gets its key by a signed grant; letters between people travel in
sealed envelopes. Each module describes its byte format, and `framing` is how all of them
turn fields into bytes.

`Keys` locks keys at the cost that this computer can afford: every unlocking measures how fast it
is, and before the first one, such as at founding, a third of a second at the floor does. Keys that
cost much less are locked again after a sign-in, never at a lower cost. An unknown name is refused
after the work of somebody's stored keys, always the same person's, so that neither the words nor
the time distinguish it from a wrong passphrase. Tests give `Keys` a fixed cost.
"""
