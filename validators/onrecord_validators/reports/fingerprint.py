"""Fingerprints: what makes a finding the same one in the next run, though lines have moved."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from onrecord_validators.finding import Finding
from onrecord_validators.reports.frame import Frame, Frames


def _identity(finding: Finding, frame: Frame | None) -> tuple[str, ...]:
    """Return what stays the same: never a line, a row or the number of a record in its file."""
    names = [part for part in finding.pointer.split("/") if not part.isdigit()]
    if finding.record_id is not None:
        return finding.rule.code, finding.record_id, "/".join(names), finding.field or ""
    line = f"{frame.before}{frame.marked}{frame.after}".strip() if frame else ""
    return finding.rule.code, finding.file, "/".join(names), finding.field or "", line


def fingerprints(findings: Iterable[Finding], frames: Frames) -> Iterator[str]:
    """Yield a fingerprint for each finding, all of them different, in hexadecimal.

    A finding about a record keeps it wherever the record moves; one about a part of a file that is
    no record, as long as the file has its name and the line its text.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        identity = _identity(finding, frames.of(finding.file, finding.span))
        occurrence = seen[identity]
        seen[identity] += 1
        text = "\0".join((*identity, str(occurrence)))
        yield hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()[:32]
