"""Other projects' documentation, every page of it taken for an article.

    pip download --no-deps --no-binary mkdocs-material mkdocs-material    # and unpack it
    python -m bench.trees mkdocs-material-9.8.1/docs …

For each folder: how many pages it has, which of them lose or gain a word of their own or have worse HTML
with the notes than without, and every warning that a build of them prints which is ours. The pages were never
written as articles: that one has no date is right. A person has to look at the others.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from cases.pages import annotating, guarded, words_and_ids
from cases.wellformed import errors_of, twice, unpaired
from sites import build_small_site
from whosaidthis.reading.yaml_places import cut_front_matter

_OURS = re.compile(r"whosaidthis: .*\[([a-z0-9-]+)\]$")


def changed(source: str) -> list[str]:
    """What our extension does to a page besides adding notes."""
    html, plain = annotating().convert(source), guarded().convert(source)
    words, ids = words_and_ids(html)
    plain_words, plain_ids = words_and_ids(plain)
    wrong = {
        "words": words != plain_words,
        "ids": not twice(ids) <= twice(plain_ids),
        "references": bool(unpaired(html, ids)),
        "tags": bool(errors_of(html)) and not errors_of(plain),
    }
    return [name for name, is_wrong in wrong.items() if is_wrong]


def report(folder: Path) -> Iterator[str]:
    """The lines about one folder of Markdown."""
    paths = sorted(path for path in folder.rglob("*.md") if path.is_file())
    sources = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    yield f"{folder}: {len(paths)} pages, {sum(map(len, sources.values())):,} bytes"
    for path, content in sources.items():
        for wrong in changed(cut_front_matter(content.decode("utf-8", "replace"))[1]):
            yield f"  {path}: {wrong}"
    with tempfile.TemporaryDirectory() as home:
        pages = {f"articles/{path}": content for path, content in sources.items()}
        built = build_small_site(Path(home), pages, strict=False, config={})
    yield f"  the build ends with status {built.status}{', and a traceback' * ('Traceback' in built.log)}"
    ours = [(found.group(1), line) for line in built.warnings if (found := _OURS.search(line))]
    yield f"  warnings of ours: {dict(Counter(code for code, _ in ours))}"
    yield from (f"    {line}" for _, line in ours)


def main(folders: Sequence[str]) -> int:
    """Print the report of each folder."""
    for folder in folders:
        for line in report(Path(folder)):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
