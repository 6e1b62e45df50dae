"""Generated files and the data package."""
