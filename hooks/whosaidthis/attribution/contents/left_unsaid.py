"""Where a content ends because its speaker says no more: "(said) it was sold but would not say when"."""

from __future__ import annotations

from ..lexicon import words_of
from ..tokens.classes import is_a
from ..tokens.sentence import Tokens


def falls_silent(tokens: Tokens, but: int, end: int) -> bool:
    """Whether "but did not say when" stands at `but`: what the speaker left out is the writer's."""
    if tokens[but].lower not in ("but", "and") or but + 2 >= end:
        return False
    if tokens[but].lower == "and":  # "and gave no number"
        words = [token.lower for token in tokens[but + 1 : min(end, but + 5)]]
        return words[:2] == ["gave", "no"] and not _KEPT_BACK.isdisjoint(words)
    after = but + 1 + is_a(tokens[but + 1], "subject")  # "but she refused to name them"
    negated = [token.lower for token in tokens[after : min(end, after + 3)]]
    if len(negated) < 2:
        return False
    if negated[0] in ("declined", "refused"):
        return negated[1] == "to"
    if negated[:2] in (["gave", "no"], ["offered", "no"], ["provided", "no"], ["cited", "no"]):
        return True
    if negated == ["stopped", "short", "of"]:
        return True
    if negated[:2] == ["would", "not"] or negated[0] == "wouldn't":
        later = [token.lower for token in tokens[after : min(end, after + 4)]]
        if later[2:] == ["be", "drawn"] or later[1:3] == ["be", "drawn"]:
            return True
        if _gives_none(tokens[after : min(end, after + _LONGEST_GIVING)]):
            return True
        return not _LATER.isdisjoint(negated) or (later[2:3] == ["say"] and not _ASKED.isdisjoint(later))
    apart = len(negated) > 2 and negated[:2] in (["did", "not"], ["does", "not"])
    said = negated[2] if apart else negated[1]
    return (negated[0] in ("didn't", "doesn't") or negated[1] == "not") and said in LEFT_OUT


def _gives_none(tokens: Tokens) -> bool:
    """Whether "would not give the reason" stands there; not "would not give the land back"."""
    give = next((at for at in (1, 2) if at < len(tokens) and tokens[at].lower in _GIVE), None)
    if give is None:
        return False
    behind = tokens[give + 1 :]
    kept = next((at for at, token in enumerate(behind) if token.lower in _KEPT_BACK), None)
    return kept is not None and not any(is_a(token, "preposition", "pronoun") for token in behind[:kept])


_GIVE = frozenset(("give", "provide"))
_KEPT_BACK = frozenset(
    "reason reasons details detail name names number numbers figure figures sum price cost amount total date "
    "explanation cause location breakdown toll timetable timeline deadline evidence proof".split()
)
_LONGEST_GIVING = 7
"""Tokens of "would not give its own exact reasons"."""


LEFT_OUT = words_of("left unsaid")
_LATER = frozenset("comment elaborate discuss name identify disclose reveal specify".split())
_ASKED = frozenset("who whom whose what when where why which how whether if to".split())
