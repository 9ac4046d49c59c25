"""What people can do: one package or module per capability, one function per use case.

Every use case checks the role of the signed-in person before it touches a vault. Services know
storage, security and reports only through the Protocols in `ports`, and know nothing of windows.
`tool.importlinter` in `pyproject.toml` fixes which capability may import which.
"""
