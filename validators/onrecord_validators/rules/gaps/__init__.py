"""What is missing, and who was expected to say it."""
