"""Every value of a front matter knows its line and column in the file."""

import pytest

from whosaidthis.model import Place
from whosaidthis.reading.lost_front import lost_front_matter
from whosaidthis.reading.yaml_places import (
    Mapping,
    NotReadableError,
    Scalar,
    Sequence,
    cut_front_matter,
    is_left_open,
    read_yaml,
)

PAGE = "---\ntitle: Ferry late\ntags: [sea, 'two words']\n---\n\nThe ferry was late.\n"


def test_the_front_matter_is_cut_from_the_markdown() -> None:
    front, body, line = cut_front_matter(PAGE)

    assert front == "title: Ferry late\ntags: [sea, 'two words']\n"
    assert body == "\nThe ferry was late.\n"
    assert line == 2


@pytest.mark.parametrize("content", ["", "No front matter.\n", "---\nopened: never closed\n"])
def test_a_page_without_front_matter_is_all_markdown(content: str) -> None:
    assert cut_front_matter(content) == (None, content, 1)


def test_an_unclosed_front_matter_is_noticed() -> None:
    assert is_left_open("---\ntitle: x\n")
    assert not is_left_open(PAGE)
    assert not is_left_open("Plain words.\n")


def test_values_know_their_places() -> None:
    front, _, line = cut_front_matter(PAGE)
    assert front is not None
    root = read_yaml(front, "ferry.md", line)

    assert isinstance(root, Mapping)
    assert root.get("title") == Scalar(Place("ferry.md", 2, 8), "Ferry late")
    assert root.key_place("tags") == Place("ferry.md", 3, 1)
    tags = root.get("tags")
    assert isinstance(tags, Sequence)
    assert tags.items[1] == Scalar(Place("ferry.md", 3, 13), "two words")


def test_dates_and_numbers_stay_as_written_and_null_is_empty() -> None:
    root = read_yaml("since: 2021-08-08\ncount: 007\nuntil: null\nnone:\n", "x.md")

    assert isinstance(root, Mapping)
    words = [value.words for _, value in root.items if isinstance(value, Scalar)]
    assert words == ["2021-08-08", "007", "", ""]


def test_an_empty_front_matter_is_an_empty_mapping() -> None:
    assert read_yaml("", "x.md", 2) == Mapping(Place("x.md", 2, 1), ())


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("title: 'open\n", Place("x.md", 2, 8)),
        ("a: b: c\n", Place("x.md", 2, 5)),
        ("a: &x [1]\nb: *x\n", Place("x.md", 2, 4)),
        ("? [a, b]\n: c\n", Place("x.md", 2, 3)),
        ("title: \x00\n", Place("x.md", 2, 1)),
        ("[" * 5000, Place("x.md", 2, 1)),
    ],
)
def test_yaml_that_cannot_be_read_says_where(words: str, place: Place) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_yaml(words, "x.md", 2)

    assert caught.value.fault.code == "broken-yaml"
    assert caught.value.fault.place == place


@pytest.mark.parametrize(
    ("words", "place", "wrong"),
    [
        ("retells:\n\ttitle: X\n", (3, 1), "A tab stands here, and the front matter takes only spaces."),
        ("title: The dam: it holds\n", (2, 15), "A colon stands here where none may be."),
        ('by: {title: "x\n', (2, 13), "A quotation mark is opened here and never closed."),
        ('title: "Never again," she says\n', (2, 23), "This does not belong to what stands before it."),
        ("title: @home\n", (2, 8), "No value can begin with this character."),
        ("title: *Marisol* sinks\n", (2, 8), "No value can begin with “*”."),
        ("title: x\ndescription y\ndate: 1\n", (3, 1), "This line has no colon."),
        ("also: [a, b\nname: c\n", (2, 7), "A “[” stands here, and no “]” closes it."),
        ("a: {b: {c: d\ne: f\n", (3, 2), "A list or a brace that was opened before this is not closed."),
    ],
)
def test_a_slip_is_said_in_plain_words_at_its_place(words: str, place: tuple[int, int], wrong: str) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_yaml(words, "x.md", 2)

    fault = caught.value.fault
    assert (fault.place, fault.wrong) == (Place("x.md", *place), wrong)
    assert fault.mend.endswith(".")


@pytest.mark.parametrize(
    ("words", "place", "wrong"),
    [
        ("title: x\n date: y\n", (3, 2), "This line begins after 1 space, and line 2 above it after 0."),
        (
            "a:\n  b:\n    c: d\n   e: f\n",
            (5, 4),
            "This line begins after 3 spaces, and line 4 above it after 4.",
        ),
        ("a:\n   b: c\n\n  d: e\n", (5, 3), "This line begins after 2 spaces, and line 3 above it after 3."),
        ("a:\n  b: c\n    d: e\n", (4, 5), "This line begins after 4 spaces, and line 3 above it after 2."),
    ],
)
def test_a_line_after_too_few_or_too_many_spaces(words: str, place: tuple[int, int], wrong: str) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_yaml(words, "x.md", 2)

    assert (caught.value.fault.place, caught.value.fault.wrong) == (Place("x.md", *place), wrong)


@pytest.mark.parametrize("dashes", ["----", "--", "———", "–––", "—"])
def test_other_dashes_are_told_where_the_front_matter_should_end(dashes: str) -> None:
    for below, mend in (
        ("", "Take this line away."),
        ("\n# Mill burns\n\nIt burns.\n", "Write three dashes in its place: “---”."),
    ):
        with pytest.raises(NotReadableError) as caught:
            read_yaml(f"title: x\n{dashes}\n{below}", "x.md", 2)
        assert caught.value.fault.place == Place("x.md", 3, 1)
        assert (f"“{dashes}”" in caught.value.fault.wrong, caught.value.fault.mend) == (True, mend)
    content = f"---\ntitle: x\n{dashes}\n\n# Mill burns\n"
    told = (
        "front-matter-open",
        f"The front matter is never closed: line 3, “{dashes}”, has not three dashes.",
    )
    assert lost_front_matter(content) == (*told, "Write three dashes in line 3: “---”.")


def test_dashes_in_an_article_do_not_end_its_front_matter() -> None:
    for text in (
        "# Mill burns\n\n----\n",
        "The mill burns.\n\n----\n",
        "# Mill: burns\n\nIt burns: a\n----\n",
    ):
        lost = lost_front_matter(f"---\ntitle: x\n\n{text}")
        assert lost is not None
        assert lost[2] == f"Write a line “---” above line 4, “{text.splitlines()[0]}”."


@pytest.mark.parametrize(
    ("front", "line"),
    [
        ("title: x\nspeakers:\n  a:\n\n    name: A\n\ndate: 1\n\n", 10),
        ("title: x\n# taken over as it was\ndate: 1\n", 5),
        ("title: x: y\n\n", None),
    ],
)
def test_the_line_above_which_a_front_matter_wants_its_end_is_named(front: str, line: int | None) -> None:
    content = f"---\n{front}# Mill burns\n\nIt burns.\n"
    lost = lost_front_matter(content)
    assert lost is not None
    where = f"above line {line}, “# Mill burns”" if line else "after it"
    assert lost[2] == f"Write a line “---” {where}."
    if line:
        lines = content.splitlines(keepends=True)
        yaml_words, body, _ = cut_front_matter("".join((*lines[: line - 1], "---\n", *lines[line - 1 :])))
        assert (yaml_words, body) == (front, "# Mill burns\n\nIt burns.\n")


@pytest.mark.parametrize(
    ("block", "mended", "place"),
    [
        ("    date: 1\n    now: x\n  - date: 2\n", "  - date: 1\n    now: x\n  - date: 2\n", (3, 5)),
        ("  date: 1\n  now: x\n  - date: 2\n", "  - date: 1\n    now: x\n  - date: 2\n", (3, 3)),
        ("date: 1\nnow: x\n- date: 2\n", None, (4, 1)),
        ("  'one'\n  - 'two'\n", "  - 'one'\n  - 'two'\n", (3, 3)),
    ],
)
def test_the_dash_of_a_first_item_is_missed_where_it_belongs(
    block: str, mended: str | None, place: tuple[int, int]
) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_yaml(f"list:\n{block}", "x.md", 2)

    fault = caught.value.fault
    if mended is None:
        assert "no dash" not in fault.wrong
        return
    second = 2 + block.count("\n")
    assert (fault.place, fault.wrong) == (
        Place("x.md", *place),
        f"This first item of a list has no dash, and the one in line {second} has one.",
    )
    assert fault.mend.startswith("Write “- ” ")
    assert isinstance(read_yaml(f"list:\n{mended}", "x.md", 2), Mapping)


@pytest.mark.parametrize(
    ("block", "place"),
    [
        ("  - one:\n    name: A\n    count: 2\n  two:\n    name: B\n", (3, 3)),
        ("  - one:\n      name: A\n  two:\n    name: B\n", (3, 3)),
        ("  one:\n    name: A\n  - two:\n    name: B\n", (5, 3)),
        ("  one:\n    name: A\n  - two:   # second\n    name: B\n  three:\n    name: C\n", (5, 3)),
    ],
)
def test_a_dash_before_a_key_that_stands_among_keys_is_told(block: str, place: tuple[int, int]) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_yaml(f"speakers:\n{block}", "x.md", 2)

    fault = caught.value.fault
    key = block.splitlines()[place[0] - 3].split()[1]
    assert fault.place == Place("x.md", *place)
    assert fault.wrong == f"A dash stands before the key “{key[:-1]}”, and none before another key beside it."
    assert fault.mend == f"Write “{key}” there, without the dash."
    mended = block.replace(f"- {key}", key)
    if "count" not in block:
        mended = mended.replace("      name", "    name")
    assert isinstance(read_yaml(f"speakers:\n{mended}", "x.md", 2), Mapping)


@pytest.mark.parametrize(
    ("words", "place", "mark"),
    [
        ('title: "Two accounts\ndate: 1\nhead: "a | b"\n', (2, 8), '"'),
        ("a: b\ntitle: 'Two accounts\ndate: 1\nsigned:\n  - 'a | b'\n", (3, 8), "'"),
        ('a:\n  - "one\n  - "two"\n', (3, 5), '"'),
        ('speakers:\n  a: "x \\"y\n  b: "z"\n', (3, 6), '"'),
        ("title: 'it''s\ndate: 'x'\n", (2, 8), "'"),
    ],
)
def test_a_quotation_mark_left_open_is_told_where_it_opens(
    words: str, place: tuple[int, int], mark: str
) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_yaml(words, "x.md", 2)

    fault = caught.value.fault
    assert (fault.place, fault.wrong, fault.mend) == (
        Place("x.md", *place),
        "A quotation mark is opened here and not closed on its line.",
        f"Write {mark} at the end of the value too.",
    )


@pytest.mark.parametrize(
    "words",
    [
        'title: "Two\n  accounts"\na: b: c\n',
        "title: Ann's\na: b: c\n",
        'title: "Two" # and "more\na: b: c\n',
        'title: the "Two\na: b: c\n',
    ],
)
def test_one_that_is_closed_further_down_or_opens_nothing_is_not_told(words: str) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_yaml(words, "x.md", 2)

    assert caught.value.fault.wrong == "A colon stands here where none may be."


@pytest.mark.parametrize(
    ("words", "place", "wrong", "mend"),
    [
        ("title: “The dam: it “holds””\n", (2, 8), "Curly quotation marks", 'whole value: "…".'),
        ('a:\n  - now: ‘The "dam": it holds’\n', (3, 10), "Curly quotation marks", "whole value: '…'."),
        ("speakers:\n  first-mate\n    name: Y\n", (3, 3), "This line has no colon.", "Write “first-mate:”."),
        ("a:\n  x: {}\nfirst mate\n  b: c\n", (4, 1), "This line has no colon.", "Write “first mate:”."),
        ("title Dam\ndate: 1\n", (2, 1), "This line has no colon.", "Write it as “key: value”."),
        ("status:draft\ntitle: X\n", (2, 7), "no space behind it.", "Write “status: draft”."),
        ("title: X\nstatus:draft\n", (3, 7), "no space behind it.", "Write “status: draft”."),
        (
            "title: X\nstatus:\tdraft\n",
            (3, 7),
            "A tab stands behind the colon here,",
            "Write “status: draft”.",
        ),
        ("title: X\nstatus：draft\n", (3, 7), "“：” here is no plain colon.", "Write “status: draft”."),
        ("a：\n  b: c\n", (2, 2), "“：” here is no plain colon.", "Write “a:”."),
        ("title: X\ndate:\u00a01\n", (3, 6), "A non-breaking space stands here", "Write a plain space"),
        (
            "a:\n  b:\n\u00a0 c: d\n    e: f\n",
            (4, 1),
            "A non-breaking space stands here",
            "Write a plain space",
        ),
        (
            "a:\n  b:\n\u2003c: d\n    e: f\n",
            (4, 1),
            "A space of an unusual width stands",
            "Write a plain space",
        ),
        ("title: - Dam\n", (2, 8), "No value can begin with “-” and a space.", "Put the whole value"),
        ("title: > Dam\n", (2, 8), "No value can begin with “>”.", "Put the whole value"),
        ("title: |Dam\n", (2, 8), "No value can begin with “|”.", "Put the whole value"),
        ("a: {b: Pier #3, c: d}\n", (2, 13), "“#” begins a comment here", "Put the whole value"),
        ("a:\n  b: [#s-1, c]\n", (3, 7), "“#” begins a comment here", "Put each value that begins with"),
        ("a: [c, #s-1]\n", (2, 8), "“#” begins a comment here", "Put each value that begins with"),
    ],
)
def test_a_slip_on_one_line_is_told_there(words: str, place: tuple[int, int], wrong: str, mend: str) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_yaml(words, "x.md", 2)

    fault = caught.value.fault
    assert fault.place == Place("x.md", *place)
    assert wrong in fault.wrong
    assert mend in fault.mend


@pytest.mark.parametrize(
    "words",
    [
        "title: X\nhome: “a”\na: b: c\n",
        "title: X\u00a0Y\na: b: c\n",
        "title: X\n  and\n  more\na: b: c\n",
        "title: >\n  X:y\na: b: c\n",
        "title: https://x\na: b: c\n",
    ],
)
def test_another_line_with_the_like_is_not_told(words: str) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_yaml(words, "x.md", 2)

    assert caught.value.fault.wrong == "A colon stands here where none may be."
