"""Questions and answers: who has asked does not answer, who has accused somebody denies nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Attribution, Form, hull
from ..people.known import Known
from ..people.scene import Scene
from .identity import Resolved

_QUESTION = re.compile(r"\?(?:''|['\"’”])?\Z")
"""Of one quotation, not of one inside another: “I said, ‘Why?’”."""
_YOU = re.compile(r"(?i)\byou(?:r|rs|['’](?:re|ve|d|ll))?\b")
_GOING_ON = frozenset("added adds add adding continued continues continuing".split())
"""What somebody does who has spoken before: “Who would not?” … He added that …"""
_REPLIES = frozenset("reply replies replied answer answers answered".split())


def asker(
    scene: Scene, last: Attribution, speakers: Sequence[Resolved], attribution: Attribution
) -> Known | None:
    """Who has asked, in the paragraph before, what the attribution answers; None where it is no answer.

    It is one where its cue says so, or where the question is put to somebody: "Did you see it?". Who asks
    back ("He replied: “Are you mad?”") is not answered by the one who asked them. So too for who has accused
    somebody of what is denied in the sentence behind.
    """
    if len(speakers) != 1 or not last.content or not attribution.content:
        return None
    if _is_denial(scene, last, attribution) and _accuses_another(scene, last, speakers[0].known):
        return speakers[0].known
    characters = scene.text.characters
    if _cue_words(characters, attribution) & _GOING_ON:
        return None
    apart = scene.block(attribution.content[0].start) - scene.block(last.content[-1].end - 1)
    if _is_asked_by(characters, last):
        return speakers[0].known if apart in (0, 1) else None
    quoted = attribution.form is Form.DIRECT
    if _puts_question(characters, last):
        turned = apart == 1 and quoted and _is_put_to_somebody(characters, last)
        if turned or _replies(characters, attribution):
            return speakers[0].known if apart in (0, 1) else None
    asked = hull(last.content).of(characters)
    answers = _replies(characters, attribution) or (
        _YOU.search(asked) is not None and not _replies(characters, last)
    )
    return speakers[0].known if apart == 1 and answers and _QUESTION.search(asked) else None


def _is_asked_by(characters: str, attribution: Attribution) -> bool:
    """Whether it leads in what another did: "Asked by Roe whether it was late, Lee grinned"."""
    cue, source = attribution.cue, attribution.source
    return bool(cue and source) and cue[0].of(characters) in _ASKED and source[0].start > cue[0].end


def _puts_question(characters: str, attribution: Attribution) -> bool:
    """Whether a question is told: "Roe asked whether it was so"."""
    cue, source = attribution.cue, attribution.source
    if not cue or not source or cue[-1].of(characters) != "asked" or cue[0].start < source[0].start:
        return False
    return _WHAT.match(characters, attribution.content[0].start) is not None


def _is_put_to_somebody(characters: str, attribution: Attribution) -> bool:
    """Whether a question is put to another: "Roe asked Lee if it was so", "When Roe asked, Lee left"."""
    start = attribution.source[0].start
    when = characters[max(0, start - len("when ")) : start].lower() == "when "
    return when or bool(attribution.hearer)


_WHAT = re.compile(r"(?:whether|if|why|how|what|who|when|where|about)\b")
_ASKED = frozenset("Asked Pressed Challenged Questioned Reminded Told Informed Warned Assured".split())


def _replies(characters: str, attribution: Attribution) -> bool:
    return not _REPLIES.isdisjoint(_cue_words(characters, attribution))


def _cue_words(characters: str, attribution: Attribution) -> set[str]:
    return {word for span in attribution.cue for word in span.of(characters).lower().split()}


def _is_denial(scene: Scene, first: Attribution, second: Attribution) -> bool:
    """Whether the second denies something in the sentence behind that in which the first accuses."""
    if _first_word(scene, first) not in _ACCUSING or _first_word(scene, second) not in _DENYING:
        return False
    end, start = first.content[-1].end - 1, second.content[0].start
    return scene.sentence(start) - scene.sentence(end) == 1


def _accuses_another(scene: Scene, said: Attribution, speaker: Known) -> bool:
    """Whether somebody is accused whom the same pronoun can mean: "Mr Roe accused Mr Cole", "accused him"."""
    content = hull(said.content)
    first = content.of(scene.text.characters).split()[0].lower()
    named = scene.people.mentioned(content.start, content.end)
    fits = any(one is not speaker.person and one.gender in (None, speaker.gender) for _, one in named)
    return fits or first in ("him", "her")


def _first_word(scene: Scene, said: Attribution) -> str:
    """The cue's first word that accuses or denies; "" where none does."""
    words = " ".join(span.of(scene.text.characters).lower() for span in said.cue).split()
    return next((word for word in words if word in _ACCUSING | _DENYING), "")


_ACCUSING = frozenset("accused accuses accusing blamed blames blaming".split())
_DENYING = frozenset("denied denies denying rejected rejects disputed disputes".split())
