"""A verb that no list has is a cue right beside a quotation that opens its sentence, and nowhere else."""

from __future__ import annotations

import pytest

from speakers.reported import read_report, who_speaks
from whosaidthis.attribution.lexicon import cue_forms

UNKNOWN = ("blorped", "vuggled", "sprenched", "tattled")
FRAMES = {
    "“It has been shut for weeks,” Ann Lee {v}.": "Ann Lee",
    "“It has been shut for weeks,” {v} Ann Lee.": "Ann Lee",
    "“It has been shut for weeks,” Ann Lee, the mayor, {v}.": "Ann Lee",
    "“It has been shut for weeks,” Ann Lee, 45, {v} to the Herald on Monday.": "Ann Lee",
    "“It has been shut for weeks,” Ann Lee cheerfully {v}, waving a cup.": "Ann Lee",
    "“It has been shut for weeks,” {v} Ann Lee, who lives there.": "Ann Lee",
    "“It has been shut for weeks,” a source {v}.": "A source",
    "“How long has it been shut?” the mayor {v}.": "The mayor",
    "“It has been shut for weeks,” Ann Lee {v}, adding that nobody had asked why.": "Ann Lee",
}


@pytest.mark.parametrize("verb", UNKNOWN)
def test_the_verb_beside_a_quotation_is_its_cue(verb: str) -> None:
    assert verb not in cue_forms()
    for frame, speaker in FRAMES.items():
        sentence = frame.format(v=verb)
        assert who_speaks(f"It rained on Sunday.\n\n{sentence}")[0] == speaker, sentence


def test_a_quotation_goes_on_behind_it() -> None:
    text, (one,) = read_report("It rained.\n\n“It is shut now,” Ann Lee blorped, “and it stays shut.”")
    assert [span.of(text.characters) for span in one.content] == ["“It is shut now,”", "“and it stays shut.”"]


@pytest.mark.parametrize(
    "sentence",
    [
        "“Over the Hills at Night,” the band released last year, sold well.",
        "“It has been shut for weeks,” a film directed by Ann Lee, opened on Monday.",
        "“It has been shut for weeks.” Ann Lee laughed.",
        "“No way through,” the sign was painted.",
        "Ann Lee blorped that the bridge had been shut for weeks.",
        "The “all is well here,” Ann Lee blorped the bridge.",
    ],
)
def test_elsewhere_it_is_none(sentence: str) -> None:
    _, found = read_report(f"It rained on Sunday.\n\n{sentence}")
    assert [one for one in found if one.speaker.name] == []


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“It has been shut for weeks,” Ann Lee, dressed in red, told the Herald.", "Ann Lee"),
        ("“It has been shut for weeks,” the man who reported it said.", "The man who reported it"),
        ("“It has been shut for weeks,” Ann Lee let slip.", "Ann Lee"),
        ("“It has been shut for weeks,” Ann Lee spat.", "Ann Lee"),
        ("“It has been shut for weeks,” Ann Lee burst out.", "Ann Lee"),
    ],
)
def test_a_verb_of_the_list_comes_first(sentence: str, speaker: str) -> None:
    assert who_speaks(f"It rained on Sunday.\n\n{sentence}") == [speaker]


def test_who_laughed_at_it_did_not_say_it() -> None:
    words = "“It has been shut for weeks,” Ann Lee blorped to her aunt, Ida Berg, who laughed."
    assert who_speaks(f"It rained on Sunday.\n\n{words}") == ["Ann Lee"]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“Possibly lunch,” offered a third, who asked not to be named.", "A third"),
        ("“Possibly lunch,” offered Ann Lee.", "Ann Lee"),
        ("“Or four,” Ann Lee corrected herself.", "Ann Lee"),
        ("“Or four,” put in Ann Lee.", "Ann Lee"),
        ("“Or four,” chipped in a farmer.", "A farmer"),
    ],
)
def test_two_words_are_quoted_too(sentence: str, speaker: str) -> None:
    assert who_speaks(f"It rained on Sunday.\n\n{sentence}") == [speaker]


@pytest.mark.parametrize(
    "sentence",
    [
        "“A new day,” offered by the firm, sold out.",
        "“Fresh bread,” offered in Rye, is dear.",
        "The shop, called “Rye Lunch,” offered a third of its staff a raise.",
        "“Moby Dick,” directed Ann Lee to the sea.",
        "“Happy birthday,” played the band.",
    ],
)
def test_two_words_may_be_a_title_or_a_thing(sentence: str) -> None:
    _, found = read_report(f"It rained on Sunday.\n\n{sentence}")
    assert [one for one in found if one.speaker.name] == []
