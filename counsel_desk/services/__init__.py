"""What people can do: one module a capability, one function a use case."""
