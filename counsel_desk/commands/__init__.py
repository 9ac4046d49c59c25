"""The commands of the command line, which know neither windows nor adapters."""
