"""Which noun phrases are a document, and what is only a part or a copy of one."""

from __future__ import annotations

import pytest

from speakers.reported import read_report
from whosaidthis.model import Voice


@pytest.mark.parametrize(
    ("sentence", "voice", "kind"),
    [
        ("A copy of the letter says that the roof leaks.", Voice.DOCUMENT, "letter"),
        ("A copy of one of the notes, dated 19 January, warns that it will sink.", Voice.DOCUMENT, "note"),
        ("Copies of two emails show that the board knew.", Voice.DOCUMENT, "email"),
        ("An extract from the diary says that he wept.", Voice.DOCUMENT, "diary"),
        ("Parts of the community said that it was late.", Voice.UNNAMED_GROUP, None),
    ],
)
def test_words_of_a_document_are_a_document(sentence: str, voice: Voice, kind: str | None) -> None:
    (only,) = read_report(sentence)[1]

    assert (only.speaker.voice, only.speaker.kind) == (voice, kind)
