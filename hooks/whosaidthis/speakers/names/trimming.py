"""What stands around a name without being part of it: "maybe", a day, the 's of an owner."""

from __future__ import annotations

import re

from ...reading.words import Word
from .. import lexicon
from ..words.machines import works_machine
from ..words.plain import verb_stems

_OWNER = re.compile(r"['’]s$", re.IGNORECASE)
_APOSTROPHES = ("'", "’")
_FROM = re.compile(r"-(?:based|born)$|-of-[a-z]+$", re.IGNORECASE)
_OWNED = re.compile(r" ([^\W_]{2,30})")
_AFTER_NAMES = lexicon.word_list("letters after names")
_SPEAKING = lexicon.word_list("speaking")


def trimmed(words: list[Word], article: str) -> list[Word]:
    """The words of a name without an adverb, verb or origin before it, a day or letters after it; never none.

    "Maybe Lee", "Oslo-based Ann Lee", "Mum-of-two Ann Lee", "Lee Sunday", "Ann Lee KC"; not "Super Tuesday",
    nor "the Secret Service", whose `article` shows where the name begins.
    """
    if article == "the" and all(word.capital for word in words) and words[-1].lower in lexicon.bodies():
        return words
    first, last = 0, len(words)
    origin = next(
        (place + 1 for place, word in enumerate(words[:3]) if "-" in word.form and _FROM.search(word.form)), 0
    )
    first = origin if origin < last else 0
    while last - first > 1 and words[first].lower in lexicon.word_list("before names"):
        first += 1
    paper = " ".join(word.form for word in words[first:]).lower() in lexicon.outlets()  # "USA Today"
    day = last - first > 1 and words[last - 1].lower in lexicon.word_list("days")
    if day and not paper and not named_day(words):
        last -= 1
    while last - first > 2 and words[last - 1].form in _AFTER_NAMES:
        last -= 1
    return words[first:last]


_CONJUNCTIONS = frozenset("yet as but and while if when so because although though".split())


def without_conjunction(words: list[Word]) -> list[Word]:
    """The words of a source without the conjunction that opens its sentence: "Yet rivals"."""
    return words[1:] if len(words) > 1 and words[0].lower in _CONJUNCTIONS else words


def is_clause(name: str) -> bool:
    """Whether a run of capitalised words is a clause of a headline: "Lee Says It"; "Ann Rose" is none."""
    verbs = lexicon.word_list("finite verbs")
    first, *words = name.replace(" do ", " ").lower().split()  # "Diário do Norte": no verb in small letters
    if len(words) == 1 and first in lexicon.given_names():
        return False
    return any(word in verbs and word not in _SURNAMES for word in words) or any(
        word in lexicon.word_list("pronouns") for word in words[1:]
    )


_SURNAMES = lexicon.word_list("surnames like verbs")


def named_day(words: list[Word]) -> bool:
    """Whether the words are the name of a day: "Super Tuesday"."""
    if len(words) != 2 or not words[1].lower.endswith("day"):
        return False
    return words[0].lower in lexicon.word_list("named days")


def is_given(word: str | None) -> bool:
    """Whether a name's first word is a known given name: what "which" takes up then is no thing."""
    return (word or "").lower() in lexicon.given_names()


def is_thing(characters: str, end: int) -> bool:
    """Whether a relative clause tells that the name before it is a thing's: "Teslo, which sells vans"."""
    return re.match(r",? which\b", characters[end : end + 7]) is not None


_MAKER = re.compile(
    r", (?:the|a|an) (?:(?!(?:at|in|of|for|from|with|on|by|and) )[\w’'-]+ ){0,4}?"
    rf"(?P<noun>{lexicon.alternatives('bodies that make things')}|[a-z]+maker)\b(?![^,.]* who\b)"
    r"(?=[,.]| (?:of|that|which|in|at|from|based|behind|with|for|owned|founded|run|listed|known|whose)\b)"
)


def is_company(characters: str, end: int) -> bool:
    """Whether what stands beside a name calls it a company: "Roth Pumpen, the German maker of pumps".

    "Zor Vane, a lawmaker" and "Zor Vane, a crane operator" are somebody.
    """
    called = _MAKER.match(characters, end, end + 120)
    if called is None or (called["noun"].endswith("maker") and called["noun"] in lexicon.roles()):
        return False
    return not works_machine(characters[end : called.end("noun")].split())


_COMPANY_THAT = re.compile(
    r", (?:the|a|an) (?:(?!(?:at|in|of|for|from|with|on|by|and) )[\w’'-]+ ){1,4}?"
    r"(?:fund|firm|company|bank|charity|lender|insurer|retailer|group) (?:that|which)\b"
)


def is_surely_company(characters: str, end: int) -> bool:
    """Whether it is called one that does something, as nobody is: "Ann Lee, the vulture fund that owns"."""
    return _COMPANY_THAT.match(characters, end, end + 120) is not None


def owner_ending(characters: str, word: Word) -> int:
    """How many characters of the word are the 's of somebody who owns the noun after it; else 0.

    "Lee's claim" is Lee's; "Harrah's said" and "according to Harrah's" are the house of that name.
    """
    ending = _OWNER.search(word.form) if "'" in word.lower else None
    if ending and _OWNED_SUM.match(characters, word.end):
        return len(ending.group())
    after = _OWNED.match(characters, word.end) if ending else None
    if not ending or not after:
        return 0
    verb = after.group(1).lower()
    speaks = verb in lexicon.word_list("finite verbs") or not _SPEAKING.isdisjoint(verb_stems(verb))
    opens = verb in lexicon.word_list("stops") or verb in lexicon.word_list("connectives")
    noun = verb in _NO_VERBS  # "Lee's got time" is "has"
    return 0 if (speaks and not noun) or opens or after.group(1)[:1].isupper() else len(ending.group())


_OWNED_SUM = re.compile(r"\s[£$€]?\d|\s[“‘\"](?=[a-z])")
"""A number or quoted words before the noun: "Lee's £3 million bid", "Lee's “big” bid"."""
_NO_VERBS = lexicon.word_list("nouns like verbs")


def split_owner(forms: list[str]) -> int | None:
    """Where a person's name begins after the body or place that it belongs to: "Rye's Ann Lee"; or None."""
    for place in range(len(forms) - 2, -1, -1):
        if not _owns(forms[place]):
            continue
        owned = [form.lower() for form in forms[place + 1 :]]
        if len(owned) > 3 or any(form in lexicon.bodies() or not form[:1].isalpha() for form in owned):
            return None
        owner = _OWNER.sub("", " ".join(forms[: place + 1])).rstrip("".join(_APOSTROPHES))
        return place + 1 if len(owned) > 1 or is_body(owner) else None
    return None


def with_apostrophe(characters: str, word: Word) -> str:
    """The word with the apostrophe of a plural owner: "the Lib Dems' (Ann Lee)"."""
    after = characters[word.end : word.end + 2]
    return (
        word.form + after[0]
        if word.lower.endswith("s") and after[:1] in _APOSTROPHES and after[1:] == " "
        else word.form
    )


def _owns(form: str) -> bool:
    """Whether a word is in the genitive: "Rye's", "Reuters’"."""
    if form[-1:] in _APOSTROPHES:
        return form[-2:-1] == "s"
    return form[-2:-1] in _APOSTROPHES and _OWNER.search(form) is not None


def is_body(words: str) -> bool:
    """Whether words are a body's or a place's name by a lexicon, or end in the noun for one."""
    lower = words.lower().removeprefix("the ")
    tables = (lexicon.outlets(), lexicon.organisations(), lexicon.places(), lexicon.regions())
    return (
        any(lower in table for table in tables)
        or lower in lexicon.states().names
        or lower.split()[-1] in lexicon.bodies()
    )


def without_owner(words: str) -> str:
    """Words without the 's at their end."""
    return _OWNER.sub("", words)
