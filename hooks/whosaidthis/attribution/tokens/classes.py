"""What a single token can be in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon import cue_forms, kinds_of, participles, pasts, verb_forms, words_of
from .sentence import MARK, QUOTE, WORD, Token

_SHORT = 30
"""Code points up to which a quotation can stand for a noun in a noun phrase."""
_LONGEST_TITLE = 60
"""Code points up to which a quotation with capitals throughout is taken for a title."""


def is_a(token: Token, *kinds: str) -> bool:
    """Whether the token is a word of one of the closed classes `kinds`."""
    return token.sort is WORD and not kinds_of(token.lower).isdisjoint(kinds)


def ends_in(token: Token, *marks: str) -> bool:
    """Whether one of `marks` is the token's last character, of a quotation the last inside its marks."""
    return token.form.rstrip("\"'”’»“").endswith(marks)


def closes_with(token: Token, *marks: str) -> bool:
    """Whether the token is one of `marks`, or a quotation that has one of them inside its own: “Late,”."""
    return (token.sort is MARK and token.form in marks) or (token.sort is QUOTE and ends_in(token, *marks))


def is_adverb(token: Token) -> bool:
    """Whether the token is an adverb, by the list or by its ending."""
    if token.sort is not WORD:
        return False
    kinds = kinds_of(token.lower)
    if "adverb" in kinds:
        return True
    return not token.capital and token.lower.endswith("ly") and len(token.lower) > 4 and "not-ly" not in kinds


def is_auxiliary(token: Token) -> bool:
    """Whether the token is an auxiliary verb (or ends in one: "she'd")."""
    return is_a(token, "auxiliary")


def is_verb(token: Token) -> bool:
    """Whether the token is, in all likelihood, a verb: an auxiliary or a form of a frequent verb."""
    if token.sort is not WORD:
        return False
    if "auxiliary" in kinds_of(token.lower):
        return token.form != "May"
    return not token.capital and token.lower in verb_forms()


def is_past(token: Token) -> bool:
    """Whether the token ends like a past form ("crossed"); "red", "need" and "speed" do not count."""
    return (
        token.word and not token.capital and len(token.lower) > 4 and token.lower.endswith("ed")
    ) and not token.lower.endswith("eed")


def is_past_form(token: Token) -> bool:
    """Whether the token is a past form: it ends like one, or is an irregular one ("told", "left")."""
    return is_past(token) or token.lower in pasts()


def is_number(token: Token) -> bool:
    """Whether the token is a number, in figures or as a word."""
    return token.form[0].isdigit() or token.lower in words_of("number")


def has_verb(tokens: Sequence[Token]) -> bool:
    """Whether a verb or a past form stands among the tokens."""
    return any(is_verb(token) or is_past(token) for token in tokens)


def is_participle(token: Token) -> bool:
    """Whether the token is, by its form, a past participle: "drawn", "published"."""
    return is_past(token) or (not token.capital and token.lower in participles())


def is_contracted(token: Token) -> bool:
    """Whether the token is a pronoun with its auxiliary: "he's", "they've"."""
    if token.sort is not WORD or "'" not in token.lower:
        return False
    head, _, tail = token.lower.partition("'")
    if head == "mine":  # "the mine's owner"
        return False
    return tail in ("s", "d", "ve", "ll", "re", "m") and not kinds_of(head).isdisjoint(("pronoun", "subject"))


def is_possessive(token: Token) -> bool:
    """Whether the token is a noun in the genitive: "Trump's", "officials'"."""
    return token.sort is WORD and token.lower.endswith("'s") and not is_contracted(token)


def is_negation(token: Token) -> bool:
    """Whether the token is "not" or holds it: "didn't"."""
    return token.lower == "not" or token.lower.endswith("n't")


def is_cue_form(token: Token) -> bool:
    """Whether the token could be a cue verb."""
    return token.sort is WORD and token.lower in cue_forms()


def closes_phrase(token: Token) -> bool:
    """Whether a noun phrase can end with the token: neither "the" nor "of" nor "and"."""
    return token.word and not is_a(token, "determiner", "preposition", "coordinator")


WHATEVER = frozenset("everything anything nothing all".split())
"""Pronouns for whatever somebody says: "Not everything Lee says is true"."""
DASHES = ("—", "–", "―", "--")


def is_mark(token: Token, *marks: str) -> bool:
    """Whether the token is one of the punctuation marks."""
    return token.sort is MARK and token.form in marks


def is_quote(token: Token) -> bool:
    """Whether the token is a quotation."""
    return token.sort is QUOTE


def is_quoted_noun(token: Token) -> bool:
    """Whether the token is a few quoted words that a noun phrase can hold: the “dream team”, or a title."""
    if token.sort is not QUOTE or len(token.form) > _LONGEST_TITLE:
        return False
    words = token.form.strip("\"'`“”‘’„«»")
    if not words or words[-1] in ",.!?…—":
        return False
    short = len(words) <= _SHORT and words.count(" ") < 4
    return short or is_title(token)


def is_title(token: Token) -> bool:
    """Whether a quotation of several words has capitals throughout: “The Boss of Shelf Nine”."""
    words = token.form.strip("\"'`“”‘’„«»").rstrip(",.").split()
    return (
        len(words) > 1
        and all(word[0].isupper() for word in words if len(word) > 3)
        and words[-1][0].isupper()
    )


def asks(tokens: Sequence[Token]) -> bool:
    """Whether a sentence is a plain question of the writer's, which says nothing: "Did she vow to go?"."""
    if len(tokens) < 3 or not is_mark(tokens[-1], "?") or any(is_quote(token) for token in tokens):
        return False
    if any(_credits(tokens, at) for at in range(4, len(tokens) - 1)):
        return False  # "Did she know, the clerk asked, that it was shut?"
    return is_auxiliary(tokens[0]) and is_a(tokens[1], "subject", "determiner")


def _credits(tokens: Sequence[Token], at: int) -> bool:
    """Whether ", the clerk asked" ends at `at`, in a question that a comma closes there or that goes on."""
    asked = tokens[at].lower in ("asked", "asks", "wondered") and is_mark(tokens[at + 1], ",", "?")
    return asked and any(is_mark(token, ",") for token in tokens[max(0, at - _LONGEST_ASKER) : at - 1])


_LONGEST_ASKER = 5
"""Tokens of ", the county’s lawyer"."""


def ends_in_s(token: Token) -> bool:
    """Whether a word in small letters can be a verb of one by its ending: "works"; no "glass", "rye's"."""
    return token.form.islower() and token.lower.endswith("s") and not token.lower.endswith(("ss", "us", "'s"))


def is_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is an auxiliary or an adverb elsewhere is a name: "Will Lee", "Mr May", "Carers Together".

    So is the month in "A report in May found".
    Not in "Nobody Will Say", the headline of a paper that capitalises all.
    """
    if not tokens[at].capital:
        return False
    alone = tokens[at].form == "Will" and (at == 0 or not tokens[at - 1].capital)
    before = tokens[at - 1] if at > 0 else None
    month = tokens[at].form == "May" and before is not None and is_a(before, "preposition")
    of_body = tokens[at].form in _ENDS_OF_NAMES and before is not None and before.capital
    return alone or month or of_body or _follows_title(tokens, at)


_ENDS_OF_NAMES = frozenset(("Together", "Forward", "Alive"))
"""Adverbs that bodies are called by."""


def _follows_title(tokens: Sequence[Token], at: int) -> bool:
    for before in range(at - 1, max(-1, at - _LONGEST_TITLED), -1):
        if tokens[before].lower in words_of("title") and tokens[before].capital:
            return True
        if not (tokens[before].capital or tokens[before].form == "."):
            return False
    return False


_LONGEST_TITLED = 4
"""Tokens of "Mr. Theo" and one more."""


def is_as_many(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number's bound begins there: "as many as 40 boats"."""
    bound = [token.lower for token in tokens[at : at + 3]]
    return bound[::2] == ["as", "as"] and bound[1] in ("many", "much", "few", "little")


def acts(words: Sequence[Token]) -> bool:
    """Whether any of `words` can be a verb: a form of one, a past, an auxiliary."""
    return has_verb(words) or any(map(is_auxiliary, words))
