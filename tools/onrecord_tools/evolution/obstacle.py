"""What keeps schemas from being compared, or a repository from being judged."""


class Obstacle(Exception):
    """Something that people can mend: the message says what is wrong, and how."""


class SchemaError(Obstacle):
    """A schema that cannot be read or compared."""


class ToolMissing(Obstacle):
    """What compares schemas is not installed."""


class RegisterError(Obstacle):
    """A register of releases that cannot be read, or may not be written."""


class RecordError(Obstacle):
    """A file of reasons that cannot be read."""
