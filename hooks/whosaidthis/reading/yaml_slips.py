"""What is wrong with broken YAML, in the words of somebody who writes articles."""

from __future__ import annotations

import yaml

MEND = "Write each key on a line of its own, and its value between quotation marks."
_QUOTE = "Put the whole value between quotation marks, of a kind that it does not hold itself."
_SPACES = "Put the whole value between quotation marks, or mend the spaces before it."

_AT_CONTEXT = {
    "while scanning a quoted scalar": (
        "A quotation mark is opened here and never closed.",
        "Close it.",
    ),
    "while scanning a simple key": ("This line has no colon.", "Write it as “key: value”."),
    "while scanning an alias": ("No value can begin with “*”.", _QUOTE),
    "while scanning an anchor": ("No value can begin with “&”.", _QUOTE),
}
_AT_PROBLEM = {
    r"found character '\t'": (
        "A tab stands here, and the front matter takes only spaces.",
        "Write spaces for it.",
    ),
    "found character": ("No value can begin with this character.", _QUOTE),
    "mapping values are not allowed": ("A colon stands here where none may be.", _SPACES),
    "expected ',' or": (
        "A list or a brace that was opened before this is not closed.",
        "Close it, or put the whole value between quotation marks.",
    ),
    "expected <block end>": ("This does not belong to what stands before it.", _SPACES),
}


def explain(error: yaml.MarkedYAMLError) -> tuple[yaml.Mark | None, str, str]:
    """Where the slip is, what is wrong, and how to mend it; for a slip not known here, in YAML's words."""
    context = _AT_CONTEXT.get(error.context or "")
    if context and error.context_mark:
        return error.context_mark, *context
    mark = error.problem_mark or error.context_mark
    problem = error.problem or "it cannot be read"
    for beginning, words in _AT_PROBLEM.items():
        if problem.startswith(beginning):
            return mark, *words
    return mark, broken(problem), MEND


def broken(why: str) -> str:
    """What is wrong, where there are no plainer words for it."""
    return f"The front matter is broken here: {why}."
