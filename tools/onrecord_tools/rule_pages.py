"""The published page of all rules."""

from onrecord_validators.catalogue import catalogue, page

RULE_PAGES_FILE = "validators/rules.md"


def rule_pages() -> str:
    """Return the pages of all rules as one Markdown document, with a table of contents."""
    contents, pages = [], []
    for code, rule in catalogue().items():
        contents.append(f"| [{code}](#{code.lower()}) | {rule.name} | {rule.severity} |")
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
        " `onrecord explain CODE` prints a page.",
        "",
        "| code | what is wrong | severity |",
        "|---|---|---|",
    ]
    return "\n".join([*head, *contents, "", *pages]).rstrip() + "\n"
