"""Files that no reader could trust."""
