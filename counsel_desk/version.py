"""The version of the program, which its packages carry as well."""

VERSION = "0.1.0"
