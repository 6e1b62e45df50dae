"""The published page of all rules."""

from onrecord_validators.catalogue import catalogue, page

RULE_PAGES_FILE = "validators/rules.md"


def rule_pages() -> str:
    """Return the pages of all rules as one Markdown document, with a table of contents."""
    contents, pages = [], []
    for code, rule in catalogue().items():
        fixable = "yes" if rule.fix else ""
        row = f"| [{code}](#{code.lower()}) | {rule.name} | {rule.severity} | {fixable} |"
        contents.append(row)
        heading, _, rest = page(code).partition("\n")
        summary = heading.removeprefix(f"# {code} ")
        body = rest.replace("\n## ", "\n### ")
        pages.append(f'<a id="{code.lower()}"></a>\n\n## {code} {summary}\n{body}')
    head = [
        "# The rules",
        "",
        "<!-- Generated from the rules below validators/onrecord_validators/rules by",
        "`make generate`. -->",
        "",
        f"Every dataset is held against these {len(contents)} rules by `onrecord check`;"
        " `onrecord explain CODE` prints a page. What is fixable, `onrecord check --fix` mends"
        " where it can without changing what the data say.",
        "",
        "| code | what is wrong | severity | fixable |",
        "|---|---|---|---|",
    ]
    return "\n".join([*head, *contents, "", *pages]).rstrip() + "\n"
