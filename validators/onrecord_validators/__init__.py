"""onrecord_validators: is a dataset right? Rules, findings and reports."""
