"""Whether a word that looks like a cue verb is one: no noun, no passive, no name."""

from __future__ import annotations

from .classes import is_a, is_adverb, is_auxiliary, is_mark, is_possessive, is_quote
from .deeds import is_deed
from .heads import counts_children, is_number_of
from .lexicon import CHARGES, Form, Inflection, cue_forms, words_of
from .tokens import Token, Tokens

_SUBJECT_DETERMINERS = frozenset("this that many some all both few several most one other".split())
_PLURAL_DETERMINERS = frozenset("many some all both few several most other".split())
_PLAIN = frozenset((Inflection.BASE, Inflection.THIRD))


def is_active_cue(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the form of a cue verb at `at` is an active verb."""
    if tokens[at].capital and _is_name(tokens, at):
        return False
    if _is_noun(tokens, at, form) or _asks_for_secrecy(tokens, at, form):
        return False
    if (
        is_hearing(tokens, at)
        or is_deed(tokens, at, form)
        or _is_charged(tokens, at, form)
        or _shows_words(tokens, at, form)
    ):
        return False
    if Inflection.PARTICIPLE not in form.inflections:
        return True
    if at + 1 < len(tokens) and tokens[at + 1].lower == "by" and not _by_means(tokens, at + 2):
        return False
    return not _is_passive(tokens, at) and (Inflection.PAST in form.inflections or _has_have(tokens, at))


def _by_means(tokens: Tokens, at: int) -> bool:
    """Whether it is told by what means somebody spoke: "said by telephone"."""
    return at < len(tokens) and tokens[at].lower in words_of("occasion")


_COURT = frozenset("court jury jurors inquest tribunal inquiry hearing magistrates panel committee".split())


def _is_told(form: Form) -> bool:
    """Whether a form can be no noun: "another said" or "says", not "another report" or "warning"."""
    third = form.inflections == {Inflection.THIRD} and form.verb.lemma not in words_of("noun-like")
    return third or Inflection.PAST in form.inflections


HEARING = frozenset(("heard", "hears", "told"))


def is_hearing(tokens: Tokens, at: int) -> bool:
    """Whether the verb at `at` is what a court does: "the jury heard", "jurors have been told"."""
    if tokens[at].lower not in HEARING:
        return False
    back = before_auxiliaries(tokens, at)
    if back > 1 and tokens[back].capital and tokens[back - 1].lower in ("in", "at"):
        back -= 2  # "a jury in Rye was told"
    if back < 0 or tokens[back].lower not in _COURT:
        return False
    return tokens[at].lower != "told" or is_a(tokens[at - 1], "be") or _closes_headline(tokens, back, at)


def _closes_headline(tokens: Tokens, court: int, at: int) -> bool:
    """Whether "court told" ends a headline: "Cook ‘hid the knife’, court told"."""
    bare = court == at - 1 and court > 0 and not tokens[court - 1].word
    return bare and all(not token.word for token in tokens[at + 1 :])


def before_auxiliaries(tokens: Tokens, at: int) -> int:
    """The token before the verb at `at` and its auxiliaries."""
    back = at - 1
    while back >= 0 and is_a(tokens[back], "auxiliary"):
        back -= 1
    return back


def _is_charged(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the participle is a charge against the noun before it: "a nurse accused of theft"."""
    opening = CHARGES.get(form.verb.lemma)
    charged = Inflection.PARTICIPLE in form.inflections and at + 1 < len(tokens)
    return charged and opening is not None and tokens[at + 1].lower == opening


def _shows_words(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether a thing bears the words: "a shirt that said “No”", "which locals call “the Hump”"."""
    if form.verb.lemma in ("call", "dub", "nickname", "term"):
        namers = tokens[max(0, at - _LONGEST_NAMERS) : at]
        if any(token.lower == "whom" for token in namers):
            return True
        habit = any(token.lower in _NAMED for token in namers[:-1]) and is_quote(
            tokens[min(at + 1, len(tokens) - 1)]
        )
        if _is_called(tokens, at, form):
            return True
        named = habit or _names_own(tokens, at + 1) or _names_thing(tokens, at)
        return form.inflections <= _PLAIN and named
    if form.verb.lemma in ("characterise", "characterize", "describe") and tokens[at + 1 : at + 2]:
        before = [token.lower for token in tokens[max(0, at - _LONGEST_NAMERS) : at]]
        quoted = any(map(is_quote, tokens[at + 2 : at + _QUOTED_SOON]))
        return tokens[at + 1].lower == "as" and "what" in before and not quoted
    if form.verb.lemma not in ("say", "read") or at < 1 or (at < 2 and is_a(tokens[at - 1], "relative")):
        return False
    back = _before_adverbs(tokens, at) + 1
    back = back - 1 if is_a(tokens[back - 1], "relative") else back
    shown = {tokens[back - 1].lower, _head_before(tokens, back)} if back > 0 else set()
    return bool(shown & words_of("surface")) or (form.verb.lemma == "read" and bool(shown & _BOARDS))


_BOARDS = frozenset(("board", "screen"))


def _head_before(tokens: Tokens, end: int) -> str:
    """The noun before the last preposition of a phrase: "sticker" in "a sticker on the lid"."""
    for at in range(end - 1, max(0, end - _LONGEST_PLACE), -1):
        if not tokens[at].word:
            break
        if is_a(tokens[at], "preposition") or tokens[at].lower in ("outside", "inside", "near"):
            return tokens[at - 1].lower
    return ""


def _names_thing(tokens: Tokens, at: int) -> bool:
    """Whether the name of a thing follows: "(a van she) calls “the Ark”"."""
    relative = at > 1 and is_a(tokens[at - 1], "subject") and tokens[at - 2].word
    follows = at + 1 < len(tokens) and is_quote(tokens[at + 1]) and tokens[at + 1].form.count(" ") < 4
    return relative and follows and not is_a(tokens[at - 2], "coordinator", "subordinator", "adverb")


def _is_called(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the participle gives a noun its name: "presents a show called “Late Talk”"."""
    if Inflection.PARTICIPLE not in form.inflections or at + 1 >= len(tokens) or not is_quote(tokens[at + 1]):
        return False
    noun = tokens[at - 1]
    articles = {token.lower for token in tokens[max(0, at - 4) : at - 1]}
    what = any(token.lower in _NAMED for token in tokens[max(0, at - _LONGEST_NAMERS - 1) : at])
    opened = bool(articles & {"a", "an", "these", "those", "some", "something"}) or noun.lower == "something"
    return noun.form.islower() and not what and opened and "the" not in articles


def _names_own(tokens: Tokens, at: int) -> bool:
    """Whether something of one's own is given a name: "(calls) his van “the Ark”"."""
    if at + 2 >= len(tokens) or tokens[at].lower not in ("his", "her", "their", "its"):
        return False
    quoted = next((token for token in tokens[at + 1 : at + 5] if is_quote(token)), None)
    return quoted is not None and quoted.form.strip("\"'`“”‘’,.").split()[-1][:1].isupper()


_NAMED = frozenset("what which that".split())
"""What is named so in "what bakers call “the crumb”"; who calls it so has said nothing."""
_LONGEST_NAMERS = 5
"""Tokens from "whom" to the verb, those who use the nickname between them."""
_QUOTED_SOON = 5
"""Tokens from "described" within which the words are quoted: "described as an “open secret”"."""
_LONGEST_PLACE = 6
"""Tokens from the preposition of "on the lid of the box" on."""


def _asks_for_secrecy(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the verb belongs to "who asked not to be named" or "asked to remain anonymous"."""
    words = [token.lower for token in tokens[at + 1 : at + 5]]
    secret = (
        words[:3] == ["not", "to", "be"]
        or words[:2] == ["to", "remain"]
        or "name" in words
        or words[:3] in (["to", "be", "named"], ["to", "be", "identified"])
    )
    if form.verb.lemma in ("insist", "speak") and "anonymity" in words:
        return True
    return form.verb.lemma in ("ask", "request", "decline", "refuse", "want", "prefer") and secret


def is_passive_cue(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the verb is a passive that can name who speaks: "was confirmed (by)"."""
    if Inflection.PARTICIPLE not in form.inflections or not _is_passive(tokens, at):
        return False
    return form.verb.lemma in words_of("passive")


def is_progressive(tokens: Tokens, at: int) -> bool:
    """Whether the form in -ing at `at` has its auxiliary ("is telling")."""
    back = _before_adverbs(tokens, at)
    if back < 0 or not tokens[back].word:
        return False
    return is_auxiliary(tokens[back]) or ("'" in tokens[back].lower and not is_possessive(tokens[back]))


def _is_name(tokens: Tokens, at: int) -> bool:
    """Whether the capital shows a name ("the United States"); in a headline every word has one."""
    if tokens[at].form.isupper():
        return True
    others = [token for token in tokens if token.word and token.start != tokens[at].start]
    if any(token.lower in cue_forms() and not token.capital for token in others):
        return True  # “…,” Public Advocate Ida Berg said
    return any(not token.capital and len(token.lower) > 4 for token in others) or not others


def _ends_source(tokens: Tokens, at: int) -> bool:
    """Whether the word can only end a subject: "the ministry, which (claims)", "a friend of both (says)"."""
    relative = is_a(tokens[at], "relative") and is_mark(tokens[at - 1], ",")
    return relative or (tokens[at].lower == "both" and tokens[at - 1].lower == "of")


def _is_noun(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the words around show a noun ("the report", "his claim", "estimates are") or "to say"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is not None and form.inflections <= _PLAIN and _shows_noun(following):
        return "of" not in form.verb.prepositions
    if at == 0:
        return True
    token = tokens[at - 1]
    if form.verb.lemma == "show" and following is not None and is_quote(following):
        return True  # "the reality show “Late Talk”"
    if is_possessive(token):
        return True
    if form.inflections == {Inflection.BASE} and token.lower.endswith("est"):
        return True
    described = is_a(token, "adjective") and at > 1 and is_a(tokens[at - 2], "determiner")
    if described and form.inflections <= _PLAIN:
        return True
    if at > 1 and _ends_source(tokens, at - 1):
        return False
    counted = (
        is_number_of(tokens, at - 1) or counts_children(tokens, at - 1)
    ) and form.verb.lemma not in words_of("noun-like")
    if is_a(token, "determiner") and not counted:
        plural_before_third = form.inflections == {Inflection.THIRD} and token.lower in _PLURAL_DETERMINERS
        said = token.lower == "another" and _is_told(form)
        return plural_before_third or not (said or token.lower in _SUBJECT_DETERMINERS)
    if token.lower in _BEFORE_ING and form.inflections == {Inflection.ING}:
        return False
    controlled = is_controlled(tokens, at) or distanced(tokens, at) < at
    return is_a(token, "preposition") and not controlled


_BEFORE_ING = frozenset("by upon before after while when without in as".split())
_CONTROLLERS = frozenset(
    "on up proceeded continued began continues began rose turned"
    " quick swift keen eager careful first happy glad proud anxious pains".split()
)


def is_controlled(tokens: Tokens, at: int) -> bool:
    """Whether "to" and what leads on to it stand before: "went on to say", "was quick to say"."""
    return at > 1 and tokens[at - 1].lower == "to" and tokens[at - 2].lower in _CONTROLLERS


def distanced(tokens: Tokens, at: int) -> int:
    """Where a cue begins with the writer's distance from its verb at `at`: "appeared to deny"; else `at`."""
    to = at - 2 if at > 1 and tokens[at - 1].lower == "have" else at - 1
    return to - 1 if to > 0 and tokens[to].lower == "to" and tokens[to - 1].lower in _SEEMING else at


_SEEMING = frozenset("appear appears appeared seem seems seemed".split())


def _shows_noun(following: Token) -> bool:
    """Whether the word before this one is a noun: "estimates are", "reports of"."""
    return following.lower == "of" or (is_auxiliary(following) and not is_a(following, "have"))


def _before_adverbs(tokens: Tokens, at: int) -> int:
    back = at - 1
    while back >= 0 and (is_adverb(tokens[back]) or tokens[back].lower == "first"):
        back -= 1
    return back


def _is_passive(tokens: Tokens, at: int) -> bool:
    """Whether the verb is passive: "was accused", "being told"."""
    back = _before_adverbs(tokens, at)
    return back >= 0 and is_a(tokens[back], "be")


def _has_have(tokens: Tokens, at: int) -> bool:
    """Whether "have" stands before the participle ("has shown"), without which it is an adjective."""
    back = _before_adverbs(tokens, at)
    return back >= 0 and (is_a(tokens[back], "have") or tokens[back].lower.endswith(("'ve", "'s", "'d")))
