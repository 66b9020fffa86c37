"""Whatever stands in a front matter or in braces: understood, or one plain message with its place."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.pages import html_of, own_words, plain_html_of
from properties.markdown_pages import BRACES
from whosaidthis.command.articles import ArticleReader
from whosaidthis.entries.files.load import load_glossary
from whosaidthis.model import NO_GLOSSARY, Fault

_WORDS = "Ann Lee said that the mill burns. “It does,” the mayor told Reuters.\n"
_READER = ArticleReader(NO_GLOSSARY)
_NAMES = st.sampled_from(
    [
        *("title", "description", "date", "status", "retells", "speakers", "terms", "corrections", "signed"),
        *(
            "outlet",
            "edition",
            "author",
            "date_inferred",
            "url",
            "name",
            "voice",
            "count",
            "kind",
            "role",
            "reason",
        ),
        *(
            "also",
            "one_of",
            "affiliation",
            "by",
            "on",
            "statements",
            "was",
            "what",
            "summary",
            "aliases",
            "facts",
        ),
        *("point", "said", "source", "sources", "as_of", "native", "ann", "x"),
    ]
)
_VALUES = st.one_of(
    st.sampled_from(
        [
            *(
                "Ann Lee",
                "2024-03-05",
                "2024-13-41",
                "javascript:x()",
                "https://x.example",
                "<b>",
                "{{ x }}",
                "\x1b[31m",
            ),
            *(
                "named person",
                "published",
                "???",
                "",
                "~",
                "true",
                "12",
                "-3",
                "1e99",
                "official",
                "x" * 5000,
                "\u202e",
            ),
        ]
    ),
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=6),
)
_NAMED = st.one_of(_NAMES, st.text(max_size=4))
_SIGNS = (
    *(
        ":",
        ": ",
        "- ",
        "\n",
        "\n  ",
        "\t",
        "&a ",
        "*a",
        "!!python/x ",
        "|",
        ">",
        "'",
        '"',
        "[",
        "}",
        "#",
        "%",
        "@",
    ),
    *("? ", "<<: ", "--- "),
)
_TREES = st.recursive(
    _VALUES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(_NAMED, inner, max_size=4),
    ),
    max_leaves=10,
)
_YAML = st.one_of(
    st.dictionaries(_NAMES, _TREES, max_size=6).map(lambda tree: json.dumps(tree, ensure_ascii=False)),
    st.dictionaries(_NAMES, _TREES, max_size=6).map(
        lambda tree: "\n".join(f"{key}: {json.dumps(value)}" for key, value in tree.items())
    ),
    st.lists(
        st.one_of(
            _NAMES,
            st.sampled_from(_SIGNS),
            st.text(max_size=5),
        ),
        max_size=20,
    ).map("".join),
)
_SAID = st.sampled_from(["The mill burns", "it does", "“It does,”"])
_most = settings(suppress_health_check=list(HealthCheck))


def is_told_plainly(fault: Fault, content: str) -> bool:
    """Whether a fault is one message at a place of the file."""
    lines = content.split("\n")
    place = fault.place
    inside = 1 <= place.line <= len(lines) + 1 and place.column >= 1
    return inside and "Traceback" not in str(fault) and all((fault.code, fault.wrong, fault.mend))


@_most
@given(_YAML)
def test_any_front_matter_is_understood_or_told(yaml: str) -> None:
    content = f"---\n{yaml}\n---\n\n{_WORDS}"
    opened = _READER.read_content(content, "a.md")
    assert [one for one in _READER.check(opened) if not is_told_plainly(one, content)] == []
    assert opened.content[opened.front.length :].strip().endswith(_WORDS.strip())
    assert _WORDS.strip() in opened.read.article.text.characters


@_most
@given(_YAML)
def test_any_entry_is_understood_or_told(yaml: str) -> None:
    content = f"---\nname: Loch Awe\n{yaml}\n---\n\nA lake.\n"
    for path in ("glossary/missile/awe.md", "glossary/official/awe.md"):
        _, faults = load_glossary([(path, content)], "docs")
        assert [one for one in faults if not is_told_plainly(one, content)] == []


@_most
@given(
    st.lists(
        st.tuples(st.sampled_from(["The mill burns", "it does", "“It does,”"]), BRACES),
        min_size=1,
        max_size=4,
    )
)
def test_any_braces_are_understood_or_told(spans: list[tuple[str, str]]) -> None:
    content = "Ann Lee said: " + ". ".join(f"[{words}]{braces}" for words, braces in spans) + ", she said.\n"
    opened = _READER.read_content(content, "a.md")
    assert [one for one in _READER.check(opened) if not is_told_plainly(one, content)] == []
    assert own_words(html_of(content)) == own_words(plain_html_of(content))
