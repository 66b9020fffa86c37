"""Whether a word that looks like a cue verb is one: no noun, no passive, no name."""

from __future__ import annotations

from ..lexicon import CHARGES, PRESENT, Form, Inflection, cue_forms, pasts, words_of
from ..phrases.backwards import before_contact
from ..phrases.courts import is_hearing
from ..phrases.heads import counts_children, ends_in_number, gives_name, is_people, is_whole_source, owned_by
from ..phrases.nouns import is_compound
from ..phrases.passives import before_adverbs, has_have, is_passive, is_told_to
from ..tokens.capitals import capitals_from
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
    is_verb,
)
from ..tokens.sentence import Token, Tokens
from .borne import shows_words
from .dealt_with import is_dealt_with
from .deeds import is_deed
from .kept_secret import asks_for_secrecy
from .leading_on import distanced, is_controlled

_SUBJECT_DETERMINERS = frozenset("this that many some all both few several most one other each".split())
_PLURAL_DETERMINERS = frozenset("many some all both few several most other".split())


def is_active_cue(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the form of a cue verb at `at` is an active verb."""
    if tokens[at].capital and _is_name(tokens, at):
        return False
    if _is_noun(tokens, at, form) or asks_for_secrecy(tokens, at, form):
        return False
    if (
        is_hearing(tokens, at)
        or _is_another(tokens, at)
        or is_deed(tokens, at, form)
        or _is_charged(tokens, at, form)
        or _tells_how(tokens, at)
        or shows_words(tokens, at, form)
    ):
        return False
    if Inflection.PARTICIPLE not in form.inflections:
        return True
    if _is_said_of(tokens, at, form) or _tells_which(tokens, at) or _introduces(tokens, at):
        return False
    if is_told_to(tokens, at, form):
        return False
    by = at + 1 < len(tokens) and tokens[at + 1].lower == "by" and "by" not in form.verb.prepositions
    if by and not _by_means(tokens, at + 2):
        return False
    return not is_passive(tokens, at) and (Inflection.PAST in form.inflections or has_have(tokens, at))


def _is_said_of(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether it tells what is said of a thing: "parts said to be bound for Rye"; not "he said to be"."""
    told = [token.lower for token in tokens[at + 1 : at + 3]]
    alone = is_a(tokens[at - 1], "subject", "auxiliary", "adverb") or is_possessive(tokens[at - 1])
    return (
        form.verb.lemma in ("say", "believe", "report")
        and told in (["to", "be"], ["to", "have"])
        and not alone
    )


def _introduces(tokens: Tokens, at: int) -> bool:
    """Whether a name follows and nothing is said of it: "a woman called Ann Lee said", "called Ox flew"."""
    if not gives_name(tokens, at) or at == 0 or not tokens[at - 1].form.islower():
        return False
    end = capitals_from(tokens, at + 1)
    ends = end >= len(tokens) or is_mark(tokens[end], ",", ".")
    return ends or tokens[end].lower in _SAYS | pasts() or is_verb(tokens[end])


def _tells_which(tokens: Tokens, at: int) -> bool:
    """Whether a participle tells which people spoke: "residents questioned about the fire said"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    noun = at > 0 and tokens[at - 1].word and not is_a(tokens[at - 1], "subject", "auxiliary", "adverb")
    if following is None or not noun or following.lower == "to" or not is_a(following, "preposition"):
        return False
    for number in range(at + 2, min(len(tokens), at + _LONGEST_WHICH)):
        token = tokens[number]
        if token.lower in _SAYS:
            return True
        verb = is_verb(token) and not is_a(tokens[number - 1], "determiner")
        if not token.word or verb or is_a(token, "coordinator", "subordinator", "relative"):
            return False
    return False


_LONGEST_WHICH = 9
"""Tokens of "questioned about the fire at the mill"."""
_SAID = frozenset("said say says".split())
_SAYS = _SAID | {"told"}


def _by_means(tokens: Tokens, at: int) -> bool:
    """Whether it is told by what means somebody spoke: "said by telephone"."""
    return at < len(tokens) and tokens[at].lower in words_of("occasion")


def _is_another(tokens: Tokens, at: int) -> bool:
    """Whether somebody else said it: "It was not Lee who said so"."""
    who = next((n for n in range(at - 1, max(0, at - _NEAR_WHO), -1) if tokens[n].lower == "who"), 0)
    before = tokens[max(0, who - _LONGEST_DENIED) : who]
    nots = [n for n in range(len(before)) if before[n].lower in ("not", "wasn't", "isn't")]
    return bool(nots) and any(token.lower == "it" for token in before[max(0, nots[-1] - 2) : nots[-1]])


def _is_told(form: Form) -> bool:
    """Whether a form can be no noun: "another said" or "says", not "another report" or "warning"."""
    third = form.inflections == {Inflection.THIRD} and form.verb.lemma not in words_of("noun-like")
    return third or Inflection.PAST in form.inflections


def _tells_how(tokens: Tokens, at: int) -> bool:
    """Whether it is only told how somebody remembers: "A nurse remembered it differently."."""
    words = tokens[at + 1 : at + 4]
    if not tokens[at].lower.startswith(("remember", "recall")):
        return False
    ends = len(words) == 2 or (len(words) == 3 and not words[2].word)
    return ends and words[0].lower == "it" and is_adverb(words[1])


def _is_charged(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the participle is a charge against the noun before it: "a nurse accused of theft"."""
    opening = CHARGES.get(form.verb.lemma)
    charged = Inflection.PARTICIPLE in form.inflections and at + 1 < len(tokens)
    return charged and opening is not None and tokens[at + 1].lower == opening


_NEAR_WHO = 5
"""Tokens from "who" to its verb."""
_LONGEST_DENIED = 6
"""Tokens of "it was not Ann Lee"."""


def is_progressive(tokens: Tokens, at: int) -> bool:
    """Whether the form in -ing at `at` has its auxiliary ("is telling")."""
    back = before_adverbs(tokens, at)
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
    relative = is_a(tokens[at], "relative") and is_mark(tokens[at - 1], ",", "(", *DASHES)
    return relative or (tokens[at].lower == "both" and tokens[at - 1].lower == "of")


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
    return following in _SAID or one or (told and form.inflections == {Inflection.THIRD})


_FOUND = frozenset("found finds showed shows concluded concludes warned warns suggested".split())
_TELL = frozenset("show showed suggest suggested indicate indicated gave give".split())
_SHOWN = frozenset("seen obtained reviewed published released".split())


def _ends_in_her(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether "her" ends the subject: "The guard who saw her (said)", "People close to her (say)"."""
    saw = at > 2 and tokens[at - 3].lower == "who" and _is_told(form)
    speaks = form.verb.lemma == "say" or _is_told(form)
    close = at > 1 and tokens[at - 1].lower == "her" and is_a(tokens[at - 2], "preposition")
    return saw or (close and speaks)


def _is_noun(tokens: Tokens, at: int, form: Form) -> bool:
    """Whether the words around show a noun ("the report", "his claim", "estimates are") or "to say"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        at == 0
        or is_people(tokens, at)
        or is_dealt_with(tokens, at, form)
        or (following is not None and _speaks(tokens, at, form))
        or _acts_itself(tokens, at, form)
        or (form.inflections == {Inflection.BASE} and is_compound(tokens, at))
        or (form.inflections == {Inflection.THIRD} and (_is_object(tokens, at) or _is_counted(tokens, at)))
    ):
        return True
    if following is not None and form.inflections <= PRESENT and _shows_noun(following):
        return "of" not in form.verb.prepositions
    token = tokens[at - 1]
    if form.verb.lemma == "show" and following is not None and is_quote(following):
        return True  # "the reality show “Late Talk”"
    if is_possessive(token):
        return not (token.capital and tokens[at].lower in _NO_NOUNS)  # "Moody's said"
    if form.inflections == {Inflection.BASE} and token.lower.endswith("est"):
        return True
    described = is_a(token, "adjective") and at > 1 and is_a(tokens[at - 2], "determiner")
    if described and form.inflections <= PRESENT:
        return True
    if at > 1 and _ends_source(tokens, at - 1):
        return False
    counted = ends_in_number(tokens, at - 1) and form.verb.lemma not in words_of("noun-like")
    counted = counted or counts_children(tokens, at - 1)  # "A mum of three claims"
    counted = counted or (Inflection.PAST in form.inflections and is_whole_source(tokens, at - 1))
    counted = counted or owned_by(tokens, at - 1)  # "A friend of his said"
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


_NO_NOUNS = frozenset("said says declined insisted apologised apologized".split())


def _is_object(tokens: Tokens, at: int) -> bool:
    """Whether a verb that no list has stands before: "Lee, however, debunked reports"."""
    verb = at > 1 and is_past(tokens[at - 1]) and not is_cue_form(tokens[at - 1])
    return verb and is_mark(tokens[at - 2], ",")


def _is_counted(tokens: Tokens, at: int) -> bool:
    """Whether a number and a participle stand before the plural of a noun: "one of 11 stalled projects"."""
    return at > 1 and is_participle(tokens[at - 1]) and is_number(tokens[at - 2])


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


def _shows_noun(following: Token) -> bool:
    """Whether the word before this one is a noun: "estimates are", "reports of"."""
    return following.lower == "of" or (is_auxiliary(following) and not is_a(following, "have"))
