"""Reports to render: drawn ones, whose every text may hold anything, and real ones."""

from datetime import date
from pathlib import Path

from hypothesis import strategies as st

from onrecord.problem import Position, Related, Span
from onrecord_validators.catalogue import catalogue
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report
from onrecord_validators.suppression import Suppression

AS_OF = date(2021, 12, 31)

NASTY = [
    "::error file=x::y",
    "##[error]z",
    "\x1b[31m",
    "\u202eabc\u2066",
    "\0",
    "a\nb\r\n::warning::c",
    "\udcff",
    "\ufffe",
    "<script>alert(1)</script>",
    "</pre><img src=x onerror=alert(1)>",
    "]]>&amp;\"'",
    "=cmd|' /C calc'!A0",
    "[click](https://example.org)",
    "![x](https://example.org/x.png)",
    "{0} {1}",
    "%0A%25::",
    "| a | b |",
    "`<b>`",
    "\u2028",
    "港町",
    "🏴‍☠️",
]
"""What would act on a terminal, in a workflow, in a page, in XML or in Markdown."""

texts = st.one_of(
    st.sampled_from(NASTY),
    st.lists(st.sampled_from([*NASTY, "word", " ", ","]), max_size=4).map("".join),
    st.text(st.characters(codec=None), max_size=30),
)

spans = st.builds(
    lambda line, column, length: Span(Position(line, column), Position(line, column + length)),
    st.integers(1, 5),
    st.integers(1, 40),
    st.integers(0, 20),
)

related = st.builds(
    Related, texts, texts, st.none() | spans, st.none() | st.integers(1, 10_000_000)
)

findings = st.builds(
    Finding,
    rule=st.sampled_from(list(catalogue().values())),
    message=texts,
    hint=texts,
    file=texts,
    pointer=texts,
    span=st.none() | spans,
    record_id=st.none() | texts,
    related=st.lists(related, max_size=2).map(tuple),
    row=st.none() | st.integers(1, 10_000_000),
    field=st.none() | texts,
)

suppressions = st.builds(
    Suppression,
    rule=st.just("ATT001"),
    reason=texts,
    expires=st.dates(),
    record_id=texts,
    span=st.none() | spans,
)

reports = st.builds(
    Report,
    root=st.just(Path(__file__).parent / "no such folder"),
    as_of=st.just(AS_OF),
    findings=st.lists(findings, max_size=6),
    suppressed=st.lists(st.tuples(findings, suppressions), max_size=2),
    cut=st.dictionaries(st.sampled_from(list(catalogue())), st.integers(1, 10**9), max_size=2),
    unrun=st.lists(st.sampled_from(list(catalogue())), max_size=2, unique=True),
    texts_missing=st.lists(texts, max_size=8),
    texts_verified=st.lists(texts, max_size=2),
    files=st.integers(0, 10),
    records=st.dictionaries(
        st.sampled_from(["sources", "claims", "gaps"]), st.integers(0, 10**7), max_size=3
    ),
    rules_run=st.integers(0, 200),
)
"""Reports of which no text was escaped by whoever made them."""


def in_a_table(rows: int) -> Report:
    """A report over tables: one finding a row, without lines as in Parquet, over several rules."""
    rules = [rule for rule in catalogue().values() if rule.query is not None]
    found = [
        Finding(
            rule=rules[row % 50],
            message=f"the value of row {row} is wrong",
            hint="Correct it.",
            file=f"data/tables/claims/part-{row % 7}.parquet",
            record_id=f"clm:s/{row}",
            row=row,
            field="time_edtf",
        )
        for row in range(1, rows + 1)
    ]
    return Report(Path(), AS_OF, sorted(found, key=Finding.order), files=7, rules_run=89)
