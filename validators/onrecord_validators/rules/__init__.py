"""The rules: one file each, found by looking; nothing lists them."""
