"""An entry that is a copy of another but for its name is a note."""

from __future__ import annotations

from whosaidthis.entries import load_glossary

FACTS = """\
facts:
  - point: Range
    said:
      - {what: 40 km, sources: [post]}
sources:
  post: {title: Drones, publisher: The Post, date: "2023-07-01", url: "https://example.org/tern"}
"""


def told(second: str) -> list[str]:
    files = (("tern", f"name: Tern\nsummary: A drone.\n{FACTS}"), ("puffin", second))
    read = [(f"glossary/drone/{name}.md", f"---\n{front}---\n") for name, front in files]
    return [f"{one.place} {one.level} {one.code}" for one in load_glossary(read)[1]]


def test_all_that_it_says_is_anothers() -> None:
    assert told(f"name: Puffin\nsummary: A drone.\n{FACTS}") == [
        "docs/glossary/drone/puffin.md:2:1 note entry-twice"
    ]


def test_another_fact_summary_or_none_is_let_pass() -> None:
    assert told(f"name: Puffin\nsummary: A drone.\n{FACTS.replace('40', '10')}") == []
    assert told(f"name: Puffin\nsummary: A small drone.\n{FACTS}") == []
    assert told("name: Puffin\nsummary: A drone.\n") == []


def test_of_the_same_name_only_that_is_told() -> None:
    assert [one.split()[-1] for one in told(f"name: Tern\nsummary: A drone.\n{FACTS}")] == ["name-twice"]


def test_a_file_that_says_all_that_another_says_is_to_be_deleted() -> None:
    same = f"name: Tern\nsummary: A drone.\n{FACTS}"
    files = [("drone/tern", same), ("missile/tern-2", same)]
    for second, mend in (
        (same, "Both say the same: delete one of the two files."),
        (same.replace("40", "10"), "Give one of them a fuller name."),
    ):
        files[1] = (files[1][0], second)
        (fault,) = load_glossary([(f"glossary/{name}.md", f"---\n{front}---\n") for name, front in files])[1]
        assert (fault.code, fault.mend) == ("name-twice", mend)
