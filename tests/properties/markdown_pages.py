"""Markdown as editors write it, and as nobody should.

Thousands of pieces, nested in one another, are made once, the same ones each time; Hypothesis chooses among
them. To let it build each piece itself would cost several times the time of what is tested.
"""

from __future__ import annotations

from random import Random

from hypothesis import strategies as st

_SAYINGS = (
    "Ann Lee said",
    "“The mill burns,” Ann Lee said.",
    "said Mayor Bob Ray, who denied it",
    "according to two officials",
    "the minister told Reuters on Monday that the dam would hold",
    "she added",
    "he reportedly denied that",
    "The mill burns.",
    "“It does,”",
    "“So",
    "it is,” he said.",
    '"Never," they told the council.',
    "''Never,'' they said.",
    "‘Never,’ it said.",
    "The army accused the ministry of lying",
    "officials and Ann Lee warned that rain would come.",
    "I said:",
    "Nobody was hurt, she said, adding that “all is well”.",
)
_ODD = (
    *"“ ” „ « » ‹ › 「 」 \" ' ‘ ’ '' `` ″ ‛ * ** _ __ ` [ ] ( ) { } ~ ^ = < > # - + | !".split(" "),
    *"\\ & ; : , . ? … —".split(" "),
    *(
        "\u202e",
        "\u2066",
        "\u200f",
        "\u200b",
        "\u2060",
        "\ufeff",
        "\u00ad",
        "\u2028",
        "\u2029",
        "\x85",
        "\xa0",
    ),
    *(
        "\x02",
        "\x03",
        "\x0210\x03",
        "\x02wzxhzdk:0\x03",
        "\x02amp\x03",
        "\x00",
        "\x1b[31m",
        "\x0c",
        "\x0b",
        "\r",
        "\t",
    ),
    *("\ud800", "\udfff", "\ufffe", "\U0001f600", "e\u0301", "שלום", "الطاحونة", "船が", "ﬁ", "İ", "ß", "ǅ"),
    *("&ldquo;", "&amp;", "&#39;", "&#x202e;", "&nosuch;", "&lt;b&gt;", "&#0;", "&"),
    *(
        r"\*",
        r"\[",
        r"\]",
        r"\"",
        r"\\",
        r"\`",
        r"\_",
        "  \n",
        "\n",
        " ",
        "http://x.example/?a=b&c",
        "<ann@x.example>",
    ),
    *(
        "[^1]",
        "[^2]",
        "[mill]",
        "[mill][1]",
        "{.said}",
        "{: #x}",
        "{#a .b c=d}",
        "]{.said}",
        "]{.unsaid}",
        "[",
        "¶",
    ),
)
_TAGS = (
    *("<b>", "</b>", "<br>", "<br/>", "<i>", "</i>", "<span>", "</span>", "<p>", "</p>", "<div>", "</div>"),
    *(
        "<code>",
        "</code>",
        "<q>",
        "</q>",
        "<!-- he said -->",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<style>",
    ),
    *("<img src=x onerror=y>", "<a href='#y'>", "</a>", "<table>", "</table>", "<td>", "<svg>", "<?php x ?>"),
    *(
        "<!DOCTYPE html>",
        "<textarea>",
        "<h1>",
        "</h1>",
        "<li>",
        "<pre>",
        "</pre>",
        "<![CDATA[x]]>",
        "<details open>",
    ),
)
_VALUES = (
    *("Ann Lee", "nobody", "none", "x", "", "the mayor; Ann Lee", "it was dry", "denies", "paraphrase", "ő"),
    *(
        "2024-03-04",
        "on Monday is 2024-03-04",
        "Monday is none",
        "<b>",
        "{{ x }}",
        "javascript:x",
        "a'b",
        "“",
        "}",
    ),
)
_KEYS = tuple(
    "by to through stance form hedge when day inside answers repeats example id class lang title bye".split()
)
_NAMES = (".said", ".said", ".said", ".unsaid", ".siad", "#a", ".b", "said", ".said .unsaid")
_AROUND = (
    *(("*", "*"), ("**", "**"), ("_", "_"), ("***", "***"), ("`", "`"), ("“", "”"), ('"', '"'), ("‘", "’")),
    *(
        ("[", "](https://x.example/a_b 'he said')"),
        ("[", "](y)"),
        ("![", "](y.png)"),
        ("[", "][1]"),
        ("[", "]"),
    ),
    *(("<b>", "</b>"), ("<span class='said'>", "</span>"), ("<code>", "</code>"), ("<a href='y'>", "</a>")),
    *(
        ("<q>", "</q>"),
        ("<!-- ", " -->"),
        ("(", ")"),
        ("``", "``"),
        ("“", ",” Ann Lee said"),
        ("He said ", "."),
    ),
)
_FIRST = (
    *(("# ", ""), ("## ", ""), ("> ", "> "), ("- ", "    "), ("1. ", "    "), ("* ", "  "), ("    ", "    ")),
    *(("[^1]: ", "    "), ("[^2]: ", "    "), ("| ", "| "), (": ", "    "), ('<div markdown="1">\n\n', "")),
    *(("<p>", ""), ("```\n", ""), ("~~~ py\n", ""), ("<blockquote>\n", ""), ("<details markdown>\n", "")),
    *(("!!! note\n    ", "    "), ("*[mill]: ", ""), ("[1]: http://x ", ""), ("<!-- ", ""), ("<td>", "")),
    *(("<div>", ""), ("| a | b |\n|---|---|\n| ", "")),
)
_LAST = (
    *(
        "",
        "",
        "",
        "",
        "\n{: #x .y}",
        " {#x}",
        "\n\n</div>",
        "\n```",
        "\n~~~",
        "</p>",
        "</div>",
        " -->",
        "\n---",
    ),
    *("\n===", "[^1]", " | x |", "\n\n[^1]: A note, Ann Lee said.", "\n\n[1]: https://x.example/ 'he said'"),
)
_HOW_MANY = 3000


def _braces(of: Random) -> str:
    """An attribute list: an editor's, or nearly one."""
    mark = of.choice(('"', '"', "'", ""))
    keys = [
        f"{of.choice(_KEYS)}={mark}{of.choice(_VALUES)}{mark}" for _ in range(of.choice((0, 0, 1, 1, 2, 3)))
    ]
    return "{" + of.choice(("", "", "", ":", " ")) + " ".join((of.choice(_NAMES), *keys)) + "}"


def _inline(of: Random, depth: int) -> str:
    """What may stand in one paragraph."""
    chance = of.random()
    if depth == 0 or chance < 0.2:
        return of.choice(of.choice((_SAYINGS, _SAYINGS, _SAYINGS, _ODD, _TAGS)))
    inside = " ".join(_inline(of, depth - 1) for _ in range(of.choice((1, 1, 2, 3))))
    if chance < 0.5:
        return f"[{inside}]{_braces(of)}"
    first, last = of.choice(_AROUND)
    return first + inside + last


def _block(of: Random, depth: int) -> str:
    """A block in blocks."""
    inside = _block(of, depth - 1) if depth else _inline(of, 2)
    if of.random() < 0.3:
        inside += "\n\n" + _inline(of, 2)
    first, rest = of.choice(_FIRST)
    return "\n\n" + first + inside.replace("\n", "\n" + rest) + of.choice(_LAST) + "\n\n"


def _pieces() -> tuple[str, ...]:
    of = Random(1)  # noqa: S311 - chance is wanted here, not secrecy
    inline = [_inline(of, depth) for depth in (1, 2, 3) for _ in range(_HOW_MANY // 4)]
    blocks = [_block(of, depth) for depth in (0, 1, 2) for _ in range(_HOW_MANY // 12)]
    return tuple(dict.fromkeys((*_SAYINGS, *_ODD, *_TAGS, "\n\n", *inline, *blocks)))


PIECES = _pieces()
_PLAIN = st.sampled_from((*_SAYINGS, "\n\n"))
_PIECES = st.sampled_from(PIECES)
_DRAWN = st.lists(
    st.one_of(_PIECES, _PIECES, _PLAIN, st.sampled_from(_ODD), st.text(max_size=4)), max_size=14
)
PAGES = st.tuples(st.sampled_from((" ", "")), _DRAWN).map(lambda both: both[0].join(both[1]))
"""Whole pages of Markdown."""


def _any_braces() -> st.SearchStrategy[str]:
    quoted = st.tuples(st.sampled_from(_KEYS), st.one_of(st.sampled_from(_VALUES), st.text(max_size=8)))
    keys = st.lists(quoted.map(lambda pair: f'{pair[0]}="{pair[1]}"'), max_size=4).map(" ".join)
    names = st.sampled_from((*_NAMES, "", ".", "#", ":", "= ", "by=", "{", "“"))
    rest = st.one_of(keys, keys, st.text(max_size=12))
    return st.tuples(names, rest).map(lambda both: "{" + " ".join(both) + "}")


BRACES = _any_braces()
"""Attribute lists, and what is none."""
