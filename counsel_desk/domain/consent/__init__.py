"""What a consent is, when it holds, and the one gate that every release passes.

A consent and its renewals are one family: what the client takes back of one, they take back of all.
"""
