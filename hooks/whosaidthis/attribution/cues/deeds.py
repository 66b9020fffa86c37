"""Verbs of saying that tell of a deed in their sentence: "refused to leave", "called him back"."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from ..lexicon import Form, Inflection, cue_forms, words_of
from ..phrases.ahead import starting_at
from ..phrases.openings import PERIODS
from ..tokens.classes import is_a, is_adverb, is_mark, is_past, is_quote, is_verb
from ..tokens.sentence import Tokens
from .calling import CALLED, calls_somebody
from .deed_objects import (
    FARTHEST,
    LONGEST_OBJECT,
    NEAR,
    Use,
    answers_claim,
    asks_court,
    claims_prize,
    defends_title,
    directs_work,
    dismisses_thing,
    gives_security,
    holds_meeting,
    interrogates,
    is_told_of,
    permits,
    sentences,
    stands_there,
    stops,
    takes_back,
    takes_what_is_given,
    trusts_somebody,
    withholds,
)
from .given_things import gives_thing
from .manners import (
    echoes_deed,
    fears_somebody,
    feels_treated,
    identifies_thing,
    is_called_later,
    knows_somebody,
    may_come_upon,
    plays_part,
    projects_air,
    seeks_office,
)
from .things_done import (
    adds_thing,
    answers_with_deed,
    cites_somebody,
    comes_upon,
    finds_oneself,
    keeps_up,
    pleases,
    renews_thing,
    shows_something,
    stays_apart,
    tells_which,
    writes_thing,
)
from .unsaid import leaves_unsaid
from .untold import tells_nothing


def find_deeds(tokens: Tokens) -> Iterator[int]:
    """Where, in the text, the verbs of saying begin that tell of deeds beyond doubt."""
    for at, token in enumerate(tokens):
        form = cue_forms().get(token.lower)
        use = None if form is None else Use(tokens, at, form)
        if use is not None and (tells_nothing(use) or _is_plain(use.form.verb.lemma, use)):
            yield token.start


def _is_plain(lemma: str, use: Use) -> bool:
    """Whether the object shows a deed, or nothing is said since the verb is denied: "did not admit it"."""
    if lemma in words_of("nothing when denied") and use.negated_within(_BESIDE):
        return True
    return lemma in _PLAIN_DEEDS and is_deed(use.tokens, use.at, use.form)


_BESIDE = 2
"""Tokens of "not publicly" before a verb; "do not hesitate to report" is no denial."""
_PLAIN_DEEDS = frozenset(
    "add answer appeal call cite claim decline deem deny describe dub echo feel find identify maintain "
    "project recall report show submit".split()
)
"""Verbs whose object shows the deed; of others the tagger sees more than the rules do."""


def is_deed(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the verb at `at` is a deed here: "dismissed its cook"; not "refused to comment"."""
    use, deed = Use(tokens, at, form), _DEEDS.get(form.verb.lemma)
    return tells_nothing(use) or (deed is not None and deed(use))


def _refuse(use: Use) -> bool:
    first, *rest = use.after(4) or [""]
    return first == "to" and (not set(rest) & words_of("speech-infinitive") or gives_thing(use))


def _point(use: Use) -> bool:
    """As in ", pointing to its books"."""
    return use.form.inflections == {Inflection.ING} and use.after(1) in (["to"], ["at"])


def _find(use: Use) -> bool:
    """As in "What visitors will find there is an empty wall", "found herself alone"."""
    modal = is_a(use.tokens[use.at - 1], "modal")
    asked = any(token.lower == "what" for token in use.tokens[max(0, use.at - FARTHEST) : use.at])
    if not {"indoors", "outdoors"}.isdisjoint(use.after(1)):
        return True  # "any dog found indoors"
    return (modal and asked) or comes_upon(use) or may_come_upon(use)


def _explain(use: Use) -> bool:
    """As in "the storm could explain the delay"."""
    return is_a(use.tokens[use.at - 1], "modal")


def _slam(use: Use) -> bool:
    """As in "slamming the door"."""
    return not {"door", "doors", "phone", "brakes", "shut", "into"}.isdisjoint(use.after(3))


def _challenge(use: Use) -> bool:
    """As in "is challenging the mayor for the office"."""
    return not {"for", "in"}.isdisjoint(use.after(LONGEST_OBJECT))


def _offer(use: Use) -> bool:
    """As in "an amendment he offered to limit the rule"."""
    before = use.tokens[use.at - 2] if use.at > 1 else None
    lone = is_a(use.tokens[use.at - 1], "subject") and before is not None and before.word
    return lone and before is not None and not is_a(before, "coordinator", "subordinator", "adverb")


def _know(use: Use) -> bool:
    """As in "have known each other since", "knew it as “the cat chair”", "did not know that"."""
    named = not {*CALLED, "each", "one"}.isdisjoint(use.after(1)) or use.after(2) == ["it", "as"]
    return use.negated or named or knows_somebody(use)


def _think(use: Use) -> bool:
    """As in "thought leaders"."""
    return use.after(1)[:1] in (["leader"], ["leaders"], ["experiment"], ["experiments"], ["process"])


def _report(use: Use) -> bool:
    """As in "after this newspaper reported on the death"; not "reported on his form that"."""
    before = {token.lower for token in use.tokens[max(0, use.at - NEAR) : use.at]}
    told = any(token.lower == "that" or is_quote(token) for token in use.own(LONGEST_OBJECT))
    on_it = use.after(1) == ["on"] and not before.isdisjoint(("after", "when", "since")) and not told
    return on_it or _to_come(use)


def _unless(kind: str) -> Callable[[Use], bool]:
    """As in "brushed off the snow", unless a word of that kind follows: "brushed off the claim"."""
    return lambda use: words_of(kind).isdisjoint(use.after(LONGEST_OBJECT // 2))


def _unless_for(*reasons: str) -> Callable[[Use], bool]:
    """As in "thanked him", "never thanked him for it", unless the word follows that tells what was said."""
    return lambda use: use.negated or _gives_no_reason(use, reasons)


def _gives_no_reason(use: Use, reasons: Collection[str]) -> bool:
    quoted = any(map(is_quote, use.tokens[use.at : use.at + LONGEST_OBJECT]))
    return not quoted and set(reasons).isdisjoint(use.after(LONGEST_OBJECT))


def _prefer(use: Use) -> bool:
    """As in "has long preferred “dialogue” to fines"."""
    following = use.tokens[use.at + 1 : use.at + 3]
    return len(following) > 1 and is_quote(following[0]) and following[1].lower == "to"


def _beg(use: Use) -> bool:
    """As in "begs to differ"."""
    return use.after(2) == ["to", "differ"]


def _record(use: Use) -> bool:
    """Unless a clause with "that" follows: "recorded that it rained", not "recorded that song"."""
    tokens = use.tokens
    if _closes_quotation(use):
        return False
    nearest = range(use.at + 1, min(len(tokens), use.at + FARTHEST))
    that = next((n for n in nearest if tokens[n].lower == "that"), None)
    between = () if that is None else range(use.at + 1, that)
    acts = any(is_verb(tokens[n]) and not is_a(tokens[n - 1], "determiner") for n in between)
    if that is None or acts or not all(tokens[n].word for n in between):
        return True
    if that > use.at + 1 and not is_a(tokens[use.at + 1], "preposition"):
        return True
    if that + 1 >= len(tokens) or tokens[that + 1].lower in PERIODS:
        return True  # "the most rain recorded that week was …"
    end = starting_at(tokens, that + 1) or len(tokens)
    while end < len(tokens) and is_adverb(tokens[end]):
        end += 1
    return end >= len(tokens) or not (is_verb(tokens[end]) or is_past(tokens[end]))


def _closes_quotation(use: Use) -> bool:
    """As in "“It is no crime,” he submitted.", "“…,” submitted Ann Lee"."""
    near = use.tokens[max(0, use.at - LONGEST_OBJECT) : use.at]
    ends = use.at + 1 == len(use.tokens) or is_mark(use.tokens[use.at + 1], ".", ",")
    return any(map(is_quote, near[-1:])) or (ends and any(map(is_quote, near)))


def _negated(use: Use) -> bool:
    """As in "She does not blame the manager, she says"."""
    return use.negated


def _order(use: Use) -> bool:
    """As in "ordered the ferries back to port", "to the desk": nobody is told to do something."""
    words = use.after(FARTHEST)
    to = words.index("to") if "to" in words else 0
    if to == 0 or words[to - 1] in ("back", "home"):
        return to > 0
    return any(is_a(token, "determiner") for token in use.tokens[use.at + to + 2 : use.at + to + 3])


def _to_come(use: Use) -> bool:
    """As in "The bank will announce its own decision on Friday": nothing has been said yet."""
    near = use.tokens[max(0, use.at - NEAR) : use.at]
    return use.negated or any(token.lower in ("will", "shall") for token in near)


_AWAY = ("play down", "brush off", "brush aside", "laugh off", "shrug off", "wave away")
_DEEDS: dict[str, Callable[[Use], bool]] = {
    "brief": is_told_of,
    "campaign": seeks_office,
    "describe": tells_which,
    **dict.fromkeys(("respond", "reply", "react"), answers_claim),
    "allow": permits,
    "flag": stops,
    "accept": takes_what_is_given,
    "stand": stands_there,
    **dict.fromkeys(("decline", "refuse"), _refuse),
    "appeal": pleases,
    "maintain": keeps_up,
    "believe": trusts_somebody,
    "claim": claims_prize,
    "deny": withholds,
    "condemn": sentences,
    "defend": defends_title,
    "pledge": gives_security,
    "point": _point,
    "add": adds_thing,
    "answer": answers_with_deed,
    "dub": finds_oneself,
    "project": projects_air,
    "feel": feels_treated,
    "echo": echoes_deed,
    "deem": is_called_later,
    "offer": _offer,
    "cite": cites_somebody,
    "find": _find,
    "explain": _explain,
    "call": calls_somebody,
    "dismiss": dismisses_thing,
    "question": interrogates,
    "slam": _slam,
    "challenge": _challenge,
    "fear": fears_somebody,
    "know": _know,
    "think": _think,
    "report": _report,
    "write": writes_thing,
    "say": leaves_unsaid,
    "beg": _beg,
    "prefer": _prefer,
    "agree": stays_apart,
    "thank": _unless_for("for", "that"),
    "turn down": _unless("turned down"),
    "voice": plays_part,
    **dict.fromkeys(_AWAY, _unless("played down")),
    "congratulate": _unless_for("on", "for"),
    "identify": identifies_thing,
    "show": shows_something,
    "hold": holds_meeting,
    **dict.fromkeys(("record", "submit"), _record),
    "recall": takes_back,
    "pray": asks_court,
    "renew": renews_thing,
    **dict.fromkeys(("order", "instruct"), _order),
    "direct": directs_work,
    **dict.fromkeys("mention repeat decide blame accuse criticise criticize admit concede".split(), _negated),
    **dict.fromkeys("ask demand urge praise welcome apologise apologize".split(), _negated),
    **dict.fromkeys("announce outline plead".split(), _to_come),
}
