"""The targets, one module each: what `onrecord codegen` can make. Each calls its own `TARGET`."""
