"""Word lists in data files, and patterns made of them."""

from __future__ import annotations

import re

from whosaidthis.reading.word_lists import any_of, lists_in, words_in


def test_a_low_line_is_a_space_inside_an_entry() -> None:
    assert words_in("army air_force") == {"army", "air force"}


def test_lists_go_on_over_lines_until_the_next_name() -> None:
    assert lists_in(["[forces]", "army navy", "air_force", "[parties]", "green"]) == {
        "forces": {"army", "navy", "air force"},
        "parties": {"green"},
    }


def test_a_pattern_takes_the_longest_word_and_no_character_for_another() -> None:
    pattern = re.compile(any_of({"text", "text message", "e.g"}))
    assert [found.group() for found in pattern.finditer("text message, text, e.g, ebg")] == [
        "text message",
        "text",
        "e.g",
    ]
