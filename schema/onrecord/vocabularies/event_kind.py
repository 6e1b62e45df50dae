"""The vocabulary of event kinds."""

from onrecord.vocabularies.vocabulary import Vocabulary


class EventKind(Vocabulary):
    """What sort of happening an event is."""

    ACTION = "action", "somebody does it, at a time; the end of a state is one"
    PROCESS = "process", "it goes on over a stretch of time and has parts"
    STATE = "state", "a condition that holds"
