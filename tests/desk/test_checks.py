import pytest

from reading.through_markdown import read_markdown
from whosaidthis.desk import check_carriers, check_text
from whosaidthis.reading.source import Source


def faults(content: str) -> list[str]:
    source = Source("a.md", content, 0, read_markdown(content).text)
    return [f"{fault.place.line}:{fault.place.column} {fault.code}" for fault in check_text(source)]


@pytest.mark.parametrize(
    "content",
    [
        "“The mill burns,” she said.",
        '"The mill burns," she said.',
        "‘The miller’s mill burns,’ the Lees’ son said.",
        "“It burns.\n\n“It has burnt all day,” she said.",
        "The Lees’ mill burns, and the '90s are over.",
        "The board is 5' 6\" long.",
    ],
)
def test_closed_quotations_and_apostrophes_are_good(content: str) -> None:
    assert faults(content) == []


def test_a_quotation_that_is_never_closed() -> None:
    assert faults("It rained.\n\nShe said: “The mill burns.") == ["3:11 unclosed-quotation"]


@pytest.mark.parametrize("fence", ["```", "~~~", "```python", "````"])
def test_code_that_is_never_closed_is_told_as_that(fence: str) -> None:
    content = f"It *rained*.\n\n{fence}\nx = 1\n\nShe said: “The mill burns.”\n\n"
    assert faults(content) == ["3:1 unclosed-code"]
    assert faults(f"{content}“Hi") == ["3:1 unclosed-code", "8:1 unclosed-quotation"]


@pytest.mark.parametrize(
    "content", ["```\n“x\n```\n\nIt rained.", "So ```x``` it.", r"\`\`\` it rained.", "So ``` it rained."]
)
def test_code_that_is_closed_or_none_is_good(content: str) -> None:
    assert faults(content) == []


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("“And a `pump` is missing,” said Ada Holm.", "1:8"),
        ("It rained. “And a\n``pump ` a`` is missing,” said Ada Holm.", "2:1"),
        ("“And a <kbd>pump</kbd> is missing,” said Ada Holm.", "1:8"),
        ("“It burns.\n\n“A *wet* `pump` is missing,” said Ada Holm.", "3:10"),
    ],
)
def test_code_inside_a_quotation_is_told_because_its_words_are_not_read(content: str, place: str) -> None:
    assert faults(content) == [f"{place} code-in-quotation"]


@pytest.mark.parametrize(
    "content",
    [
        "The `pump` is missing. “It is,” said Ada Holm, and wrote `pump`.",
        r"“And a \`pump\` is missing,” said Ada Holm.",
        "“And a ` is missing,” said Ada Holm.",
        "The `“pump”` is missing.",
    ],
)
def test_code_beside_a_quotation_or_none_at_all_is_good(content: str) -> None:
    assert faults(content) == []


def test_a_quotation_that_only_its_second_paragraph_leaves_open() -> None:
    assert faults("“It burns.\n\n“It has burnt all day.\n\nIt rained.") == ["3:1 unclosed-quotation"]


@pytest.mark.parametrize(
    "content",
    [
        "It rained, [she said] {.said by=x}.",
        "It rained, she said]{.said by=x}.",
        "It rained, [she said]{.said by=x.",
        "It rained, [she said\n\nso]{.unsaid}.",
        "It rained, [she said{.said by=x} so.",
        "It rained, [she said{: .said by=x } so.",
        "It rained, [she said{said by=x} so.",
        "It rained, [she said{by='Ann Lee'} so.",
        "- It rained {.unsaid}\n- So",
        "It rained, [she said](.said by='Ann Lee').",
        "It rained, [she said][.unsaid].",
    ],
)
def test_editors_words_that_became_text(content: str) -> None:
    assert [fault.split()[1] for fault in faults(content)] == ["broken-brackets"]


@pytest.mark.parametrize(
    ("content", "mend"),
    [
        ("It rained, [she said] {.said by=x}.", "Take away what stands between “]” and “{”."),
        ("It rained, [she said]\u00a0{.said by=x}.", "Take away what stands between “]” and “{”."),
        ("It rained, she said]{.said by=x}.", "Write “[” before the first of the words."),
        ("It rained, [she said]{.said by=x.", "Write “}” where the braces end."),
        ("It rained, [she said{.said by=x} so.", "Write “]” right before “{”."),
    ],
)
def test_the_one_slip_that_can_be_seen_is_told(content: str, mend: str) -> None:
    (fault,) = check_text(Source("a.md", content, 0, read_markdown(content).text))
    assert fault.mend == mend


@pytest.mark.parametrize(
    "content",
    [
        "It rained, [she said.\n\nSo]{.said by=x}.",
        "It rained, [she said.\n\nIt did.\n\nSo]{.said by=x}.",
        "It rained, [“she said.\n\nSo,”]{.said by=x}.",
    ],
)
def test_an_empty_line_in_brackets_is_the_only_thing_told(content: str) -> None:
    (fault,) = check_text(Source("a.md", content, 0, read_markdown(content).text))
    assert fault.code == "broken-brackets"
    assert fault.wrong == (
        "The editor’s word “said” is printed as text here: its brackets open in line 1, above an empty line."
    )
    assert fault.mend == "Both brackets must stand in one paragraph: give each paragraph its own."


@pytest.mark.parametrize(
    "content", ["It rained.\n\nSo]{.said by=x}.", "It [sic] rained.\n\nSo]{.said by=x}."]
)
def test_brackets_that_nothing_opens_above_are_told_as_that(content: str) -> None:
    (fault,) = check_text(Source("a.md", content, 0, read_markdown(content).text))
    assert fault.mend == "Write “[” before the first of the words."


@pytest.mark.parametrize(
    "content", ["It rained. <!-- ask her", "<!-- ask her\n\nIt rained.", "It rained.\n\n<!-- so"]
)
def test_a_comment_that_is_never_closed_is_told_because_readers_see_it(content: str) -> None:
    assert [fault.split()[1] for fault in faults(content)] == ["unclosed-comment"]


@pytest.mark.parametrize(
    "content", ["It rained. <!-- ask --> So.", r"Write \<!-- here.", "So `<!--` begins."]
)
def test_a_comment_that_is_closed_or_none_is_good(content: str) -> None:
    assert faults(content) == []


@pytest.mark.parametrize("content", ["The cup {said to be old} broke.", "A set {x, y} by {z}.", "Sold {by}."])
def test_braces_of_the_text_are_good(content: str) -> None:
    assert faults(content) == []


def test_a_forgotten_bracket_is_told_where_the_braces_stand_and_moves_nothing() -> None:
    content = "It rained.\n\n[“Hi there,”{.said by='Bo Chan'} she said.\n\n" + "It *rained* so. " * 3
    assert faults(f"{content}\n\n“Hi") == ["3:13 broken-brackets", "7:1 unclosed-quotation"]


def carried(content: str) -> list[str]:
    """Code and place of each editor’s word that nothing carries out."""
    reading = read_markdown(content)
    found = check_carriers(reading.editors, Source("a.md", content, 0, reading.text))
    return [f"{fault.place.line}:{fault.place.column} {fault.code}" for fault in found]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("*“Hi there,”*{.said by=x} she said.", "1:14"),
        ("It rained.\n{: .said by=x}\n\nIt snowed.", "2:1"),
        ("[It rained](https://mill.example){.unsaid}.", "1:34"),
        ("# It rained {.said by=x}\n", "1:13"),
        ("It **rained**{by=x}.", "1:14"),
        ("It {1} **rained**{said by=x}.", "1:18"),
    ],
)
def test_editors_words_without_brackets(content: str, place: str) -> None:
    assert carried(content) == [f"{place} no-brackets"]


@pytest.mark.parametrize(
    ("content", "places"),
    [
        ("It `rained`{.said by=x}.", ["1:12"]),
        ("![It rained](x.png){.said by=x}", ["1:20"]),
        ("It.\n\n| a | b |\n|---|---|\n| [c]{.said by=x} | *d*{by=x} |\n\nSo.", ["5:6", "5:24"]),
        ("It rained.[^1]\n\n[^1]: So [it did]{.said by=x}.", ["3:18"]),
        ("It.\n\n    {.said}\n\n![It rained](x.png){.said by=x}", ["5:20"]),
    ],
)
def test_editors_words_outside_the_text(content: str, places: list[str]) -> None:
    assert carried(content) == [f"{place} outside-text" for place in places]


@pytest.mark.parametrize(
    "content", ["[It rained]{.said by=x}.", "It *rained*{.big #so title=by}.", "It {said} so."]
)
def test_brackets_and_other_peoples_braces_are_good(content: str) -> None:
    assert carried(content) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The mayor [[denied it]{.said by=Lee}.", ["1:11 broken-brackets"]),
        ("The mayor [[denied it]]{.said by=Lee}.", []),
        ("He [denied it]{.said by=Lee}.", []),
    ],
)
def test_a_bracket_too_many_is_told(words: str, told: list[str]) -> None:
    read = read_markdown(words)
    faults = check_carriers(read.editors, Source("a.md", words, 0, read.text))
    assert [f"{one.place.line}:{one.place.column} {one.code}" for one in faults] == told


@pytest.mark.parametrize(
    ("content", "right"),
    [
        (
            'He {called the *bridge*\nunsafe}[.said by="A clerk"] in May.',
            '1:4 [called the *bridge* unsafe]{.said by="A clerk"}',
        ),
        (
            'He {called it unsafe}(.said by="A clerk (of Elm)").',
            '1:4 [called it unsafe]{.said by="A clerk (of Elm)"}',
        ),
        ("{The bridge sways}[.unsaid], he said.", "1:1 [The bridge sways]{.unsaid}"),
        ("{The bridge sways}[unsaid], [so] {it} (said).", ""),
        ("{It sways}[said by='A clerk'].", "1:1 [It sways]{.said by='A clerk'}"),
        ("- {It sways}[by='A clerk'].", "1:3 [It sways]{.said by='A clerk'}"),
        ("So `{words}[.said by='A clerk']` is wrong.", ""),
        ("The set {a, b}[1] is small {he said}.", ""),
    ],
)
def test_brackets_and_braces_that_are_swapped_are_told_with_the_right_form(content: str, right: str) -> None:
    found = check_text(Source("a.md", content, 0, read_markdown(content).text))
    told = [f"{one.place.line}:{one.place.column} {one.mend[7:-2]}" for one in found]
    assert told == ([right] if right else [])
    assert {one.code for one in found} <= {"broken-brackets"}


@pytest.mark.parametrize(
    ("second", "written"),
    [("{.said #roof}", "#roof"), ("{.said id=roof by=x}", "id=roof"), ("{.unsaid #roof}", "#roof")],
)
def test_an_id_in_the_braces_of_two_statements(second: str, written: str) -> None:
    content = f"[It leaks]{{.said #roof}}, he said. [It rains]{second}, he said."
    assert carried(content) == [f"1:{content.rindex(written) + 1} key-twice"]
    assert carried(content.replace("roof", "door", 1)) == []


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("She said: «The mill burns.” It rained.", "3:27"),
        ("She said: “The mill burns.» It rained.", "3:27"),
        ("She said: «The “old” mill burns.” It rained.", "3:33"),
    ],
)
def test_a_quotation_that_closes_with_the_mark_of_another_kind(words: str, place: str) -> None:
    assert faults(f"It rained.\n\n{words}") == [f"{place} odd-mark"]
