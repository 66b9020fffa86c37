"""Words under `also` that stand for nobody in the article."""

from __future__ import annotations

import pytest

from checks.written import article, told
from whosaidthis.checks.unused.also import check_unused_also
from whosaidthis.model import Fault

BODY = (
    "It sways, a spokeswoman for the ferry company, which owns the pier, said.\n\n"
    'She told the old warden so. The pier’s owner denied it. [It falls]{.said by="Lady Moor and Otto"}, too.'
)


DESCRIBED = "  ferry: {name: A woman, voice: unnamed person, also: "


def found(also: str, body: str = BODY) -> tuple[Fault, ...]:
    front = f"speakers:\n{DESCRIBED}{also}}}\n"
    return tuple(check_unused_also(article(body, front=front)))


@pytest.mark.parametrize(
    ("also", "item"),
    [
        ("[a spokeswoman for the ferry company, A spokesman for the firm]", "A spokesman for the firm"),
        ("[A spokeswoman for the ferry company, which owns the pier]", "which owns the pier"),
        ("A spokeswoman for the ferries", "A spokeswoman for the ferries"),
        ("[the old ward]", "the old ward"),
        ("[The owner of a ship, that sank]", "that sank"),
    ],
)
def test_an_item_that_names_nobody_is_told(also: str, item: str) -> None:
    *_, fault = found(also)
    column = len(DESCRIBED) + also.index(item) + 1
    assert told(found(also))[-1] == f"5:{column} note unused-also"
    assert fault.wrong == f"“{item}” under “also” of “ferry” names nobody in the text."


@pytest.mark.parametrize(
    "also",
    [
        "[The spokeswoman for the ferry company, the old warden, The pier's owner]",
        '["a spokeswoman for the ferry company, which owns the pier"]',
        "[Lady Moor, Otto]",
        "[]",
    ],
)
def test_what_stands_in_the_text_or_in_the_braces_is_good(also: str) -> None:
    assert found(also) == ()


@pytest.mark.parametrize(
    ("also", "body"),
    [
        ("[That woman]", "It sways, that woman said."),
        ("[A pier official]", "It sways, a\npier official said."),
        ("[Ministry of Piers]", "It sways, the Ministry of *Piers* said."),
    ],
)
def test_other_ways_to_write_what_stands_there_are_good(also: str, body: str) -> None:
    assert found(also, body) == ()


def test_the_rest_of_a_name_that_a_comma_cuts_is_told_though_the_name_speaks() -> None:
    body = "A spokesperson for the company, that runs the pier, said it was safe."
    (fault,) = found("[A spokesperson for the company, that runs the pier]", body)
    assert fault.wrong.startswith("“that runs the pier” under")
