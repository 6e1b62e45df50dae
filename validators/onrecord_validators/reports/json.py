"""The JSON report: everything that a check found, as one JSON document with a published schema."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

from pydantic import MISSING, BaseModel, ConfigDict, Field
from pydantic.json_schema import GenerateJsonSchema

from onrecord.description import describe
from onrecord.problem import Related, Span
from onrecord_validators.catalogue import page_url
from onrecord_validators.finding import Finding
from onrecord_validators.report import Report
from onrecord_validators.reports.escaping import encodable
from onrecord_validators.rule import Severity
from onrecord_validators.suppression import SUPPRESSIONS_FILE, Suppression

REPORT_VERSION = "1.0"
REPORT_SCHEMA_URL = f"https://w3id.org/onrecord/{REPORT_VERSION}/report.schema.json"
REPORT_SCHEMA_FILE = f"validators/json-schema/{REPORT_VERSION}/report.schema.json"

_Count = Annotated[int, Field(ge=0)]
_Ordinal = Annotated[int, Field(ge=1)]
_Code = Annotated[str, Field(pattern="^[A-Z]{3}[0-9]{3}$")]

_Day = Annotated[str, Field(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]


class _Part(BaseModel):
    """A part of the report; fields that do not apply are absent."""

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        frozen=True,
        serialize_by_alias=True,
        validate_by_name=True,
        validate_by_alias=True,
        defer_build=True,  # the report builds all others with it
    )

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Describe each field by the docstring below it."""
        describe(cls)


class ReportedPlace(_Part):
    """Where something stands in the files of the dataset."""

    file: str
    """The file, relative to the dataset's directory, with forward slashes."""

    line: _Ordinal | MISSING = MISSING
    """The line, counted from 1; absent where a file has none, as in Parquet, or is meant whole."""

    column: _Ordinal | MISSING = MISSING
    """The column, counted from 1 in Unicode code points."""

    end_line: _Ordinal | MISSING = MISSING
    """The line of the position just behind it."""

    end_column: _Ordinal | MISSING = MISSING
    """The column of the position just behind it."""

    row: _Ordinal | MISSING = MISSING
    """In a table: the row, counted from 1 without the header."""


class ReportedRelated(ReportedPlace):
    """A second place that belongs to the same finding."""

    label: str
    """What it is to the finding, such as `first defined here`."""


class ReportedSuppression(_Part):
    """Who answers for a finding: an entry of `suppressions.toml`."""

    reason: str
    """Why the finding is let be."""

    expires: _Day
    """The last day on which it covers anything."""

    file: str
    """The file that the entry stands in, relative to the dataset's directory."""

    line: _Ordinal | MISSING = MISSING
    """Its line."""


class ReportedFinding(ReportedPlace):
    """One offence against one rule."""

    code: _Code
    """The rule's code; never reused."""

    name: str
    """The rule's name: what is wrong, in kebab-case."""

    severity: Literal["error", "warning"]
    """How grave it is."""

    message: str
    """What is wrong, with the values that are wrong."""

    hint: str
    """How to mend it."""

    pointer: str
    """In a JSON document: the pointer to it (RFC 6901); empty for the whole document."""

    field: str | MISSING = MISSING
    """In a table: the name of the column."""

    record_id: str | MISSING = MISSING
    """The record that it is about, where there is one."""

    page: str
    """The address of the rule's page."""

    related: list[ReportedRelated] | MISSING = MISSING
    """Other places that belong to it."""


class SuppressedFinding(ReportedFinding):
    """A finding that a suppression covers."""

    suppression: ReportedSuppression
    """What covers it."""


class JsonReport(_Part):
    """What `onrecord check` found, and over what."""

    model_config = ConfigDict(title="The report of onrecord check")

    schema_url: Annotated[str, Field(alias="$schema")] = REPORT_SCHEMA_URL
    """The address of this schema."""

    report_version: Literal["1.0"] = "1.0"
    """The version of the report's form, major.minor; a new minor only adds."""

    as_of: _Day
    """The day on which the dataset was judged: what is dated later lies in the future."""

    clean: bool
    """Whether there are no errors; warnings and suppressed findings leave a dataset clean."""

    errors: _Count
    """The number of errors, those that are not listed included."""

    warnings: _Count
    """The number of warnings, those that are not listed included."""

    suppressed: _Count
    """The number of suppressed findings; they are neither errors nor warnings."""

    fixed: _Count
    """The number of findings that `--fix` mended before; they are none of the others."""

    rules_run: _Count
    """How many rules were run over the records."""

    rules_not_run: list[_Code]
    """Rules that say nothing sound while some records cannot be read."""

    findings_not_listed: dict[_Code, _Count]
    """Code of a rule -> how many of its findings are counted but not listed."""

    suppressed_not_listed: dict[_Code, _Count]
    """Code of a rule -> how many of its suppressed findings are counted but not listed."""

    rows_not_listed: _Count
    """How many rows of tables were refused that no finding tells of; a dataset with any is not
    clean."""

    not_checked: list[str]
    """Resources and files of a package of tables that were passed over, and what another version
    of onrecord generated."""

    texts_verified: list[str]
    """Sources whose segments, quotes and glosses were held against the text."""

    texts_missing: list[str]
    """Sources whose text was not at hand."""

    files: _Count
    """How many data files were read."""

    records: dict[str, _Count]
    """Table -> how many records it has."""

    standings: dict[str, _Count]
    """Standing -> how many records have it."""

    findings: list[ReportedFinding]
    """The findings, in the order of files and places."""

    suppressed_findings: list[SuppressedFinding]
    """The findings that suppressions cover, in the same order."""

    fixed_findings: list[ReportedFinding]
    """The findings that `--fix` mended, in that order, each with the place that it had then."""


def _span(span: Span | None) -> dict[str, Any]:
    if span is None:
        return {}
    return {
        "line": span.start.line,
        "column": span.start.column,
        "end_line": span.end.line,
        "end_column": span.end.column,
    }


def _row(row: int | None) -> dict[str, int]:
    return {} if row is None else {"row": row}


def _related(item: Related) -> ReportedRelated:
    place = {**_span(item.span), **_row(item.row)}
    return ReportedRelated(label=item.label, file=item.file, **place)


def _fields(finding: Finding) -> dict[str, Any]:
    found: dict[str, Any] = {
        "code": finding.rule.code,
        "name": finding.rule.name,
        "severity": str(finding.rule.severity),
        "message": finding.message,
        "hint": finding.hint,
        "file": finding.file,
        "pointer": finding.pointer,
        **_span(finding.span),
        **_row(finding.row),
        "page": page_url(finding.rule.code),
    }
    if finding.field is not None:
        found["field"] = finding.field
    if finding.record_id is not None:
        found["record_id"] = finding.record_id
    if finding.related:
        found["related"] = [_related(item) for item in finding.related]
    return found


def _suppressed(finding: Finding, suppression: Suppression) -> SuppressedFinding:
    place = {"line": suppression.span.start.line} if suppression.span else {}
    covered_by = ReportedSuppression(
        reason=suppression.reason,
        expires=suppression.expires.isoformat(),
        file=SUPPRESSIONS_FILE,
        **place,
    )
    return SuppressedFinding(**_fields(finding), suppression=covered_by)


def json_report(report: Report) -> str:
    """Return the report as JSON text; no value in it acts on a terminal or in a workflow's log."""
    document = JsonReport(
        as_of=report.as_of.isoformat(),
        clean=report.is_clean,
        errors=report.count(Severity.ERROR),
        warnings=report.count(Severity.WARNING),
        suppressed=report.suppressed_count,
        fixed=len(report.fixed),
        rules_run=report.rules_run,
        rules_not_run=report.unrun,
        findings_not_listed=report.cut,
        suppressed_not_listed=report.suppressed_cut,
        rows_not_listed=report.unlisted_rows,
        not_checked=report.not_checked,
        texts_verified=report.texts_verified,
        texts_missing=report.texts_missing,
        files=report.files,
        records=report.records,
        standings=report.standings,
        findings=[ReportedFinding(**_fields(finding)) for finding in report.findings],
        suppressed_findings=[_suppressed(*item) for item in report.suppressed],
        fixed_findings=[ReportedFinding(**_fields(finding)) for finding in report.fixed],
    )
    return json_text(document.model_dump())


def _encodable(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _encodable(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_encodable(inner) for inner in value]
    return encodable(value) if isinstance(value, str) else value


def json_text(value: Any) -> str:
    """Return plain data as JSON in ASCII, which holds no command to a workflow's machine."""
    return json.dumps(_encodable(value), indent=2).replace("##[", "\\u0023#[") + "\n"


class _Generator(GenerateJsonSchema):
    """Pydantic's generator without titles that only repeat the names of fields."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def json_report_schema() -> dict[str, Any]:
    """Return the JSON Schema of the report, dialect 2020-12, as plain data."""
    generated = JsonReport.model_json_schema(mode="serialization", schema_generator=_Generator)
    generated["required"] = list(generated["properties"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": REPORT_SCHEMA_URL,
        **generated,
    }
