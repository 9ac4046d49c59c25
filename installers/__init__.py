"""Makes the packages that people install: `make deb`, `make windows` and, untried, macOS.

`bill` says what is in a package and under which licences; it stops the build at a file that it
cannot name. Everything here runs with the tools of requirements.txt beside it, locked by hash.
"""
