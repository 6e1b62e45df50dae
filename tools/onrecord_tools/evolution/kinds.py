"""The kinds of change, and what each does to programs that use a generated client."""

from typing import Final, NamedTuple

from onrecord_tools.evolution.verdict import Verdict


class Kind(NamedTuple):
    """What a kind of change does to clients, and why; `effect` is what it does to documents.

    `effect` has one sentence for a change that only lets more in, and one for the rest.
    """

    clients: Verdict
    why: str
    widened: str = "What was valid stays valid, and more is."
    narrowed: str = "What was valid may be refused."


SAME: Final = "The same documents are valid."

_C, _A, _B = Verdict
_VALUES_ONLY: Final = "Types do not depend on it: a client refuses what the schema refuses."

KINDS: Final[dict[str, Kind]] = {
    # --- what people read
    "address-changed": Kind(_C, "Generated types are not named after the address."),
    "dialect-changed": Kind(_C, "Both dialects were compared as one."),
    "annotation-changed": Kind(_C, "Only comments of the generated types change."),
    "order-changed": Kind(_C, "Fields are named, not counted."),
    # --- names of types
    "definition-added": Kind(_A, "There is one more type."),
    "definition-removed": Kind(_B, "A program that names the type does not compile."),
    "definition-renamed": Kind(_B, "A program that names the type does not compile."),
    "title-changed": Kind(_B, "Generators name types after titles: the old name is gone."),
    "title-added": Kind(_A, "Generators make one more type of it, and no name is taken away."),
    "title-collides": Kind(_B, "Two types want this name, and generators number them."),
    "reference-changed": Kind(_B, "The value is of another named type."),
    "reference-inlined": Kind(_B, "The value is no longer of the named type."),
    "reference-introduced": Kind(_B, "The value is of a named type now."),
    # --- values
    "type-changed": Kind(
        _B,
        "The value is of another type.",
        "More types are taken.",
        "Values of a type are refused.",
    ),
    "enum-value-added": Kind(
        _A,
        "Programs that name the other values compile. Vocabularies grow: handle what you do not"
        " know by a default branch.",
        "Documents may have the new value.",
    ),
    "enum-value-removed": Kind(
        _B,
        "A program that names the value does not compile.",
        narrowed="Documents with the value are refused.",
    ),
    "enum-removed": Kind(
        _B, "The value is no longer of the vocabulary's type.", "Any value of the type is taken."
    ),
    "enum-introduced": Kind(
        _B,
        "The value is of a vocabulary's type now.",
        narrowed="Documents with any other value are refused.",
    ),
    "const-changed": Kind(
        _B,
        "The literal type is another: a program that writes the old value does not compile.",
        "More values are taken.",
        "Documents with the old value are refused.",
    ),
    "bound-changed": Kind(_C, _VALUES_ONLY, "Values between the bounds are taken now."),
    "integer-range-changed": Kind(
        _B,
        "Generators that choose an integer type by its bounds choose another.",
        "Values between the bounds are taken now.",
    ),
    "pattern-changed": Kind(_C, _VALUES_ONLY, "More texts match.", "Texts that matched may not."),
    "format-changed": Kind(
        _B,
        "Generators choose types by it.",
        "Validators that assert formats take more.",
        "Validators that assert formats may refuse what they took.",
    ),
    "default-changed": Kind(_B, "Generated types fill in the default, or did."),
    # --- arrays
    "length-of-list-changed": Kind(
        _B, "Types that hold the length, as tuples do, are others.", "More lengths are taken."
    ),
    "uniqueness-changed": Kind(
        _B,
        "Generators make a set of a list whose items are unique.",
        "Lists may repeat an item.",
        "Lists that repeat an item are refused.",
    ),
    "items-changed": Kind(_B, "The items are of another type."),
    # --- objects
    "property-added": Kind(
        _A, "There is one more field, which may be absent.", "Documents may have it."
    ),
    "property-added-to-open-object": Kind(
        _B,
        "What was any key of the object is a field of a type now.",
        narrowed="Documents may have this key already, with any value.",
    ),
    "required-property-added": Kind(
        _B,
        "A program that makes the object without it does not compile.",
        narrowed="Documents do not have it.",
    ),
    "property-removed": Kind(
        _B, "A program that names the field does not compile.", narrowed="Documents have it."
    ),
    "property-renamed": Kind(
        _B,
        "A program that names the field does not compile.",
        narrowed="Documents have it under the old name.",
    ),
    "property-became-required": Kind(
        _B,
        "A program that makes the object without it does not compile.",
        narrowed="Documents without it are refused.",
    ),
    "property-became-optional": Kind(
        _B,
        "A program that reads the field as always there does not compile.",
        "Documents may leave it out.",
    ),
    "object-closed": Kind(
        _B,
        "A program that uses other keys does not compile.",
        narrowed="Documents with other keys are refused.",
    ),
    "object-opened": Kind(_A, "The type takes other keys as well.", "Documents may have any key."),
    "openness-said": Kind(_A, "Generators may add a field for other keys."),
    "openness-no-longer-said": Kind(_B, "Generators may drop their field for other keys."),
    "keys-changed": Kind(_C, _VALUES_ONLY, "More keys are taken.", "Keys may be refused."),
    "number-of-keys-changed": Kind(_C, _VALUES_ONLY),
    "pattern-properties-changed": Kind(_B, "The type of the object's values is another."),
    # --- unions
    "union-member-added": Kind(
        _B,
        "A program that reads what all members had may not compile.",
        "Documents may have the new member.",
    ),
    "union-member-removed": Kind(
        _B,
        "A program that names the member does not compile.",
        narrowed="Documents with the member may be refused.",
    ),
    "union-introduced": Kind(_B, "The value is of one of several types now."),
    "union-dissolved": Kind(_B, "The value is no longer of one of several types."),
    "union-exclusiveness-changed": Kind(
        _C, "Types do not depend on whether one member or several match."
    ),
    # --- the rest
    "condition-changed": Kind(_C, "Types do not express conditions."),
    "schema-changed": Kind(_B, "Types may depend on it."),
    "unknown-keyword-changed": Kind(
        _B,
        "It is not known what generators make of it.",
        narrowed="It is not known what validators make of it.",
    ),
}
"""Kind -> what it does. The verdict on documents is not here: it is proven for each change."""
