"""onrecord_tools: the `onrecord` command, and what builds and generates."""
