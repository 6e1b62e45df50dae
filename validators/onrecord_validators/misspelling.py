"""What a misspelt reference was to lead to: that nothing else does is no second finding."""


def _slips(ids: str) -> str:
    """Return a query for the ids of another: each as it is, and without one of its letters.

    Numbers stay whole: another number is another record.
    """
    return f"""
        SELECT id, substr(id, 1, place) || substr(id, place + 2) AS slip
        FROM (SELECT id, unnest(range(length(id) + 1)) AS place FROM ({ids}) AS whole) AS placed
        WHERE substr(id, place + 1, 1) NOT BETWEEN '0' AND '9'
    """


def meant(ids: str, references: str) -> str:
    """Return a query for those ids, of a query for `id`, that a misspelt reference was to be.

    `references` is a query for the references, as `id`. One that nobody defines, which REF002
    reports, is misspelt where a slip of the fingers explains it: a letter less, more, other, or two
    that are swapped.
    """
    lost = "SELECT alike.id FROM alike ANTI JOIN records ON records.id = alike.id"
    # By their length first: where there are no ids none is left to be looked for.
    return f"""
        WITH ids AS ({ids}),
        alike AS (
            SELECT DISTINCT id FROM ({references}) AS every_reference
            WHERE length(id) BETWEEN (SELECT min(length(id)) - 1 FROM ids)
                AND (SELECT max(length(id)) + 1 FROM ids)
        )
        SELECT near.id FROM ({_slips("SELECT id FROM ids")}) AS near
        JOIN ({_slips(lost)}) AS lost ON lost.slip = near.slip
    """
