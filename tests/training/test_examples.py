"""A marked article becomes what the tagger is taught."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

from training.examples import UNJUDGED, read_example, read_examples

TEXT = "The crane fell, Ada Holm said. Read more here."


def record() -> dict[str, Any]:
    def place(words: str) -> list[list[int]]:
        return [[TEXT.index(words), TEXT.index(words) + len(words)]]

    marked = {"source": place("Ada Holm"), "cue": place("said"), "content": place("The crane fell")}
    return {"id": "a1", "text": TEXT, "attributions": [marked], "discard": place("Read more here.")}


def test_each_piece_has_its_label() -> None:
    example = read_example(record())
    assert example.cues.tolist() == [0, 0, 0, 0, 0, 0, 1, 0] + [UNJUDGED] * 4
    assert example.parts.tolist() == [2, 2, 2, 0, 1, 1, 0, 0] + [UNJUDGED] * 4


def test_the_marked_attribution_is_kept_in_pieces() -> None:
    (marked,) = read_example(record()).marked
    assert (marked.cue, marked.source, marked.content) == (range(6, 7), (4, 5), (0, 1, 2))


def test_what_has_no_cue_or_no_content_teaches_nothing() -> None:
    given = record()
    given["attributions"][0]["cue"] = []
    assert read_example(given).marked == ()


def test_the_rules_reading_goes_along() -> None:
    (rule,) = read_example(record()).ruled
    assert [span.of(TEXT) for span in (*rule.source, *rule.cue)] == ["Ada Holm", "said"]


def test_corpora_may_be_packed(tmp_path: Path) -> None:
    plain, packed = tmp_path / "a.jsonl", tmp_path / "a.jsonl.gz"
    plain.write_text(json.dumps(record()) + "\n\n", encoding="utf-8")
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert [one.id for one in read_examples(plain)] == [one.id for one in read_examples(packed)] == ["a1"]
