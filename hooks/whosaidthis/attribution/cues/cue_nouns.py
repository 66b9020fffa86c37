"""Words that look like a cue verb and are nouns: "the report", "his claim", "estimates are"."""

from __future__ import annotations

from ..lexicon import PRESENT, Form, Inflection, cue_forms, words_of
from ..phrases.backwards import before_contact
from ..phrases.heads import counts_children, ends_in_number, is_people, is_whole_source, owned_by
from ..phrases.nouns import is_compound, roles
from ..sources.who_clauses import ends_in_particle
from ..tokens.classes import (
    DASHES,
    is_a,
    is_adverb,
    is_auxiliary,
    is_cue_form,
    is_mark,
    is_number,
    is_participle,
    is_past,
    is_possessive,
    is_quote,
)
from ..tokens.headlines import is_headline
from ..tokens.sentence import Token, Tokens
from .dealt_with import is_dealt_with
from .leading_on import distanced, is_controlled

_SUBJECT_DETERMINERS = frozenset("this that many some all both few several most one other each".split())
_PLURAL_DETERMINERS = frozenset("many some all both few several most other".split())
_SAID = frozenset("said say says".split())


def _is_told(form: Form) -> bool:
    """Whether a form can be no noun: "another said" or "says", not "another report" or "warning"."""
    third = form.inflections == {Inflection.THIRD} and form.verb.lemma not in words_of("noun-like")
    return third or Inflection.PAST in form.inflections


def _ends_source(tokens: Tokens, at: int) -> bool:
    """Whether the word can only end a subject: "the ministry, which (claims)", "a friend of both (says)".

    So too in "a cook who asked that her name be left out (says)".
    """
    if at < 1 or _is_next_one(tokens, at):
        return at > 0
    relative = is_a(tokens[at], "relative") and is_mark(tokens[at - 1], ",", "(", *DASHES)
    pair = [token.lower for token in tokens[at - 1 : at + 1]]
    return (
        relative or pair in (["of", "both"], ["left", "out"]) or ends_in_particle(tokens, at + 1) is not None
    )


def _speaks(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether what may be a noun speaks itself or was shown: "Media reports said", "Test reports seen by"."""
    if form.verb.lemma not in words_of("noun-like"):
        return False
    following, after = tokens[at + 1].lower, tokens[at + 2].lower if at + 2 < len(tokens) else ""
    filed = form.inflections == {Inflection.THIRD} and is_participle(tokens[at + 1])
    if filed and following not in _SAID and at + 2 < len(tokens) and is_a(tokens[at + 2], "preposition"):
        return True  # "Cost reports filed with the state show"
    if after == "that" and following in _FOUND:
        return True  # "Its staff report found that"
    shown = following in _SHOWN and after in {"by", "in", "on"}
    told = following in _TELL or shown
    one = shown and after == "by" and form.inflections == {Inflection.BASE}  # "a UN report seen by us"
    return following in _SAID | {"told"} or one or (told and form.inflections == {Inflection.THIRD})


_FOUND = frozenset("found finds showed shows concluded concludes warned warns suggested".split())
_TELL = frozenset("show showed suggest suggested indicate indicated gave give".split())
_SHOWN = frozenset("seen obtained reviewed published released".split())


def _ends_in_her(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether "her" ends the subject: "The guard who saw her (said)", "People close to her (say)"."""
    saw = at > 2 and tokens[at - 3].lower == "who" and _is_told(form)
    speaks = form.verb.lemma == "say" or _is_told(form)
    close = at > 1 and tokens[at - 1].lower == "her" and is_a(tokens[at - 2], "preposition")
    return saw or (close and speaks)


def is_noun(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the words around show a noun ("the report", "his claim", "estimates are") or "to say"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        at == 0
        or is_people(tokens, at)
        or is_dealt_with(tokens, at, form)
        or (following is not None and _speaks(tokens, at, form))
        or _acts_itself(tokens, at, form)
        or (form.inflections == {Inflection.BASE} and (is_compound(tokens, at) or _is_of_office(tokens, at)))
        or _is_of_day(tokens, at, form)
        or (form.inflections == {Inflection.THIRD} and (_is_object(tokens, at) or _is_counted(tokens, at)))
    ):
        return True
    doing = following is not None and following.lower in ("being", "having") and "g" in form.verb.frames
    doing = doing or _leaves_out_subject(tokens, at, form)
    if following is not None and form.inflections <= PRESENT and _shows_noun(following) and not doing:
        return "of" not in form.verb.prepositions
    token = tokens[at - 1]
    if form.verb.lemma == "show" and following is not None and is_quote(following):
        return True  # "the reality show “Late Talk”"
    if is_possessive(token):
        return not (token.capital and tokens[at].lower in _NO_NOUNS)  # "Moody's said"
    if form.inflections == {Inflection.BASE} and token.lower.endswith("est"):
        return True
    if _ends_source(tokens, at - 1):
        return False
    described = is_a(token, "adjective") and at > 1 and is_a(tokens[at - 2], "determiner")
    if described and (form.inflections <= PRESENT or _is_adjective(form, following)):
        return True
    counted = ends_in_number(tokens, at - 1) and form.verb.lemma not in words_of("noun-like")
    counted = counted or counts_children(tokens, at - 1)  # "A mum of three claims"
    counted = counted or (Inflection.PAST in form.inflections and is_whole_source(tokens, at - 1))
    verb = _is_told(form) or form.verb.lemma not in words_of("noun-like")  # not "most of his show"
    counted = counted or (verb and owned_by(tokens, at - 1))  # "A friend of his said"
    counted = counted or _ends_in_her(tokens, at, form)
    if is_a(token, "determiner") and not counted:
        plural_before_third = form.inflections == {Inflection.THIRD} and token.lower in _PLURAL_DETERMINERS
        said = token.lower == "another" and _is_told(form)
        return plural_before_third or not (said or token.lower in _SUBJECT_DETERMINERS)
    if token.lower in _BEFORE_ING and form.inflections == {Inflection.ING}:
        return False
    controlled = is_controlled(tokens, at) or distanced(tokens, at) < at
    since = token.lower == "since" and at > 1 and is_a(tokens[at - 2], "have")  # "has since (said)"
    contact = before_contact(tokens, at) is not None  # "One farmer she worked with said"
    return is_a(token, "preposition") and not (controlled or since or contact)


def _is_adjective(form: Form, following: Token | None) -> bool:
    """Whether a verb that leads in no clause tells which thing follows: "the first (detailed) account"."""
    if following is None or not following.word:
        return False
    noun = not is_a(following, "determiner", "preposition", "pronoun", "subordinator")
    return noun and set("qzt").isdisjoint(form.verb.frames)


_NO_NOUNS = frozenset("said says declined insisted apologised apologized".split())


def _is_next_one(tokens: Tokens, at: int) -> bool:
    """Whether an ordinal alone is somebody: "A third (calls it mad)", "The second (says)"."""
    return at == 1 and tokens[1].lower in ("second", "third", "fourth") and tokens[0].lower in ("a", "the")


def _is_of_day(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether a day tells which of somebody's things is meant: "most of his Monday (show)"."""
    owned = at > 1 and is_a(tokens[at - 1], "day") and tokens[at - 2].lower in ("his", "its", "their", "her")
    return owned and form.verb.lemma in words_of("noun-like")


def _is_of_office(tokens: Tokens, at: int) -> bool:
    """Whether it is a part of the office of whoever is named behind: "Sanders campaign manager Ann Lee"."""
    held = at > 0 and tokens[at - 1].capital and at + 3 < len(tokens) and tokens[at + 1].lower in roles()
    return held and tokens[at + 2].capital and tokens[at + 3].capital


def _is_object(tokens: Tokens, at: int) -> bool:
    """Whether a verb that no list has stands before: "Lee, however, debunked reports", "It renewed calls"."""
    verb = at > 1 and is_past(tokens[at - 1]) and not is_cue_form(tokens[at - 1])
    return tokens[at - 1].lower == "renewed" or (verb and is_mark(tokens[at - 2], ","))


def _is_counted(tokens: Tokens, at: int) -> bool:
    """Whether a number and what describes it stand before a plural: "11 stalled projects"."""
    described = at > 1 and (is_participle(tokens[at - 1]) or tokens[at - 1].form.endswith(_DESCRIBING))
    return described and is_number(tokens[at - 2])


_DESCRIBING = ("al", "ern", "ous", "ive", "ish", "ic")
"""How adjectives end: "nine coastal (states)", "two southern (states)"."""


def _acts_itself(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the plural of a noun has a verb of its own: "Kettle recalls typically depress sales"."""
    if form.inflections != {Inflection.THIRD}:
        return False
    verb = at + 1
    while verb < len(tokens) and is_adverb(tokens[verb]):
        verb += 1
    if _is_subject_of_cue(tokens, at, form):
        return True
    if not at + 1 < verb < len(tokens) - 1 or form.verb.lemma not in words_of("noun-like") | {"recall"}:
        return False
    plain = tokens[verb].form.islower() and not is_a(tokens[verb], *_CLOSED)
    return plain and is_a(tokens[verb + 1], "determiner")


def _is_subject_of_cue(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether a plural with a phrase after it is what speaks: "Media reports on Sunday (said)"."""
    if form.verb.lemma not in words_of("noun-like") or at + 2 >= len(tokens):
        return False
    if not is_a(tokens[at + 1], "preposition") or tokens[at - 1].word is False:
        return False
    for n in range(at + 2, min(len(tokens), at + _LONGEST_PHRASE)):
        if not tokens[n].word or is_a(tokens[n], "relative", "coordinator", "subordinator"):
            return False
        told = cue_forms().get(tokens[n].lower)
        if told is not None and Inflection.PAST in told.inflections and told.verb.lemma in words_of("speech"):
            return True
    return False


_LONGEST_PHRASE = 6
"""Tokens."""
_CLOSED = ("determiner", "preposition", "subordinator", "coordinator", "pronoun", "auxiliary", "relative")
_BEFORE_ING = frozenset("by upon before after while when without in as for".split())


def _leaves_out_subject(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether a headline has no "they" behind the verb: "Farmers block road, (say) won't leave"."""
    behind = is_mark(tokens[at - 1], ",") and at + 1 < len(tokens) and is_a(tokens[at + 1], "modal")
    return behind and form.verb.lemma == "say" and is_headline(tokens)


def _shows_noun(following: Token) -> bool:
    """Whether the word before this one is a noun: "estimates are", "reports of"."""
    return following.lower == "of" or (is_auxiliary(following) and not is_a(following, "have"))
