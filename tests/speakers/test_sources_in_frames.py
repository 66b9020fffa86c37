"""One source is one speaker, wherever it stands around its cue: before it, after it, after "according to"."""

from __future__ import annotations

from pathlib import Path

import pytest

from speakers.reported import read_report

FRAMES = (
    "{S} said the bridge was unsafe.",
    "The bridge was unsafe, {s} said.",
    "The bridge was unsafe, said {s}.",
    '"The bridge is unsafe," {s} said.',
    '"The bridge is unsafe," said {s}.',
    "According to {s}, the bridge was unsafe.",
    "The bridge was unsafe, according to {s}.",
    "On Monday {s} said that the bridge was unsafe.",
)
CONTENTS = {"the bridge was unsafe", '"the bridge is unsafe,"'}
LINES = (Path(__file__).parent / "data/sources.tsv").read_text("utf-8").splitlines()
SOURCES = [tuple(line.split("\t")) for line in LINES if not line.startswith("#")]


def in_frame(frame: str, source: str) -> str:
    """The sentence; a source with an apposition is closed by a comma before its cue."""
    if ", " in source:
        frame = frame.replace("{S} said", "{S}, said").replace("{s} said", "{s}, said")
    return frame.format(S=source[:1].upper() + source[1:], s=source)


@pytest.mark.parametrize(("source", "name", "voice"), SOURCES)
def test_a_source_is_one_speaker_in_every_frame(source: str, name: str, voice: str) -> None:
    for frame in FRAMES:
        sentence = in_frame(frame, source)
        text, found = read_report(f"It rained in Kell on Sunday. {sentence}")

        assert len(found) == 1, sentence
        speaker = found[0].speaker
        assert (speaker.name[:1].lower() + speaker.name[1:], speaker.voice.value) == (name, voice), sentence
        said = " ".join(span.of(text.characters) for span in found[0].spans)
        assert said.lower() in CONTENTS, sentence
