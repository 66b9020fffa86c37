"""Contents that stand before their source and cue: "S, she said", "“S,” said the minister"."""

from __future__ import annotations

from ..hearers.between import Range
from ..hits import Hit
from ..lexicon import words_of
from ..phrases.ahead import starting_at
from ..phrases.answers import is_answer
from ..phrases.heads import ARTICLES
from ..phrases.nouns import is_paper
from ..tokens.agreement import Found
from ..tokens.classes import (
    DASHES,
    ends_in,
    is_a,
    is_adverb,
    is_contracted,
    is_cue_form,
    is_mark,
    is_number,
    is_past,
    is_past_form,
    is_quote,
    is_title,
    is_verb,
)
from ..tokens.headlines import after_set_quotation, is_headline
from ..tokens.sentence import Tokens
from .only_leading import only_describes, only_places
from .own_starts import own_start
from .relative_starts import opens_relative
from .whole_clauses import is_clause

_FEWEST_WORDS = 3
_TAKING = frozenset("allege claim deny reject order demand".split())
"""Verbs that a noun alone can follow: "Bridge caves in, opposition alleges cover-up"."""
ADDRESSED = frozenset("asked pressed questioned told reached contacted approached".split())
"""Participles for what the speaker was asked: "Asked whether it would rain, she laughed"."""
_NAMING = frozenset("call dub brand term label describe".split())
_CONCEDING = frozenset("although though while whereas".split())


def before(tokens: Tokens, hit: Hit, left: int, certain: bool = False) -> Range | None:
    """The content before `hit`; nothing before token `left` can belong to it.

    `certain` says that a clause is known to stand there.
    """
    end = hit.start
    if end <= left:
        return None
    last = tokens[end - 1]
    frames = hit.verb.frames
    if last.lower == "as":
        return _before_as(tokens, hit, left)
    if is_quote(last) and end - 1 > left and is_mark(tokens[end - 2], "(", "[", ":"):
        return (end - 1, end)  # "Her last word: “It is spring,” she said"
    if hit.source is not None and _is_relative(tokens, hit.source) and not is_quote(tokens[left]):
        return None  # "someone called “Crow,” who claimed to be a bird"
    if is_quote(last) and _tells_who_speaks(tokens, hit):
        return None
    if is_quote(last) and not _is_setting(tokens, left, end):
        return (_trim(tokens, left, end), end)
    if "z" not in frames and "q" not in frames and hit.verb.lemma != "accord":
        return None
    if opens_relative(tokens, end - 1) or _has_object(tokens, hit):
        return None
    if is_mark(last, ",", *DASHES) and end - 1 > left:
        return _before_mark(tokens, hit, left, certain)
    accords = hit.verb.lemma == "accord" and last.word and not is_a(last, "coordinator")
    return (_trim(tokens, left, end), end) if accords else None


def _before_as(tokens: Tokens, hit: Hit, left: int) -> Range | None:
    """The content of "The war was lost, as Lund put it."; None where more follows, or no clause precedes."""
    end = hit.start - 1
    quoted = end > left and is_quote(tokens[end - 1]) and ends_in(tokens[end - 1], ",")
    end -= not quoted
    says = "z" in hit.verb.frames or "q" in hit.verb.frames
    ends = not any(token.word or is_quote(token) for token in tokens[hit.stop :])
    if not (says and ends) or end <= left or not (quoted or is_mark(tokens[end], ",")):
        return None
    first = _trim(tokens, left, end)
    return (first, end) if quoted or is_clause(tokens, first, end) else None


def _before_mark(tokens: Tokens, hit: Hit, left: int, certain: bool) -> Range | None:
    """The content before the comma or dash before `hit`."""
    mark = hit.start - 1
    quoted = is_quote(tokens[mark - 1])
    if quoted and is_title(tokens[mark - 1]) and _is_setting(tokens, left, mark):
        return None  # "On CNN's “State of the Union”, Lee said"
    if not quoted and is_answer(tokens, hit.stop):
        return None  # "Police said two were dead, the hospital said three"
    if quoted and is_mark(tokens[mark], ",") and mark - 1 > left and is_mark(tokens[mark - 2], "(", *DASHES):
        return (mark - 1, mark)  # "The decision – “a disgrace”, says the union – was late"
    if hit.verb.frames == "q" and not quoted:
        return None  # "Asked if it was so, Lee smiled"
    first = after_set_quotation(tokens, _trim(tokens, left, mark))
    if (own := own_start(tokens, hit, first, mark)) > first:
        return (own, mark)
    if first == 0 and _leads_in(tokens, mark):
        return None
    if not quoted and (
        only_describes(tokens, first, mark)
        or (hit.verb.lemma in _NAMING and only_places(tokens, first, mark))
    ):
        return None
    if tokens[first].lower in _CONCEDING and not quoted:
        return None  # "Although the firm says it is safe, engineers disagree"
    if tokens[first].lower in ADDRESSED and not is_a(tokens[first + 1], "auxiliary"):
        return None
    accords = hit.verb.lemma == "accord"
    certain = certain or quoted or accords or _closes(tokens, hit, first) or _set_off(tokens, hit, first)
    certain = certain or _is_credited(tokens, hit, first)
    return (first, mark) if certain or is_clause(tokens, first, mark) else None


def _leads_in(tokens: Tokens, mark: int) -> bool:
    """Whether a cue leads in: "Calling it “a mess”, she said"; not "Holding on could hurt, he said"."""
    if not (tokens[0].lower.endswith("ing") and is_cue_form(tokens[0])):
        return False
    opened = (at for at in range(1, mark) if not tokens[at].word or is_a(tokens[at], *_CLAUSES))
    return not any(is_a(token, "modal") for token in tokens[: next(opened, mark)])


_CLAUSES = ("relative", "subordinator", "coordinator")


def _is_relative(tokens: Tokens, source: Found) -> bool:
    return source.also is not None or tokens[source.first].lower == "who"


def _tells_who_speaks(tokens: Tokens, hit: Hit) -> bool:
    """Whether the verb has an object and tells who speaks: "“No,” a clerk who read the memo, said"."""
    relative = hit.source is not None and hit.source.also is not None and not hit.inverted
    follows = hit.stop + 1 < len(tokens) and is_a(tokens[hit.stop], "determiner")
    return relative and follows and "o" not in hit.verb.frames


def _has_object(tokens: Tokens, hit: Hit) -> bool:
    """Whether what was found follows: "…, farmers have found their voice" tells of no clause before."""
    after = tokens[hit.stop] if hit.stop < len(tokens) else None
    if after is not None and hit.verb.lemma in _TAKING and not hit.inverted:
        plain = after.form.islower() and after.word and not is_adverb(after)
        return plain and not is_a(after, "preposition", "subordinator", "coordinator", "relative", "time")
    return (
        hit.verb.lemma in ("find", "show", "learn", "hear")
        and after is not None
        and is_a(after, "determiner")
    )


def _closes(tokens: Tokens, hit: Hit, first: int) -> bool:
    """Whether source and cue end the sentence, so that only what precedes them can be said."""
    stop = next((at for at in range(hit.stop, len(tokens)) if is_mark(tokens[at], ";")), len(tokens))
    after = tokens[hit.stop : stop]
    opener = tokens[first]
    held = hit.start - 1 - first
    fewest = _FEWEST_WORDS - is_headline(tokens)
    says = "q" in hit.verb.frames or _is_shown(tokens, hit)
    if not says or hit.verb.lemma in ("state", "charge"):
        return False
    ends = not any(token.word or is_quote(token) for token in after)
    ends = ends or (hit.verb.lemma in _SAYING and says_no_more(tokens, hit))
    return (
        ends
        and (held >= fewest or opener.lower == "not" or _is_short_answer(tokens, first, held))
        and not is_a(opener, "subordinator", "preposition", "relative", "day")
    )


_SAYING = frozenset(("tell", "say"))
"""Behind which a day or a hearer ends a sentence: "The plan saves money, the mayor said on Monday"."""


def _is_shown(tokens: Tokens, hit: Hit) -> bool:
    """Whether a paper shows or finds what stands before: "The firm owns a third, data from Rye show"."""
    source = () if hit.source is None else tokens[hit.source.first : hit.source.end]
    return hit.verb.lemma in _SHOWING and any(is_paper(token.lower) for token in source)


_SHOWING = frozenset(("show", "find", "indicate"))


def _is_credited(tokens: Tokens, hit: Hit, first: int) -> bool:
    """Whether verb and speaker follow a clause, and the speaker is told of: ", said Ann Lee, who runs it"."""
    told = hit.inverted and hit.source is not None and "z" in hit.verb.frames and "q" in hit.verb.frames
    if not told or hit.source is None or hit.stop >= len(tokens) or not is_mark(tokens[hit.stop], ","):
        return False
    opener, held = tokens[first], hit.start - 1 - first
    long_enough = held > (1 if _is_told_of(tokens, hit.stop + 1) else _FEWEST_WORDS)
    plain = not is_a(opener, "subordinator", "preposition", "relative", "day", "coordinator")
    return long_enough and plain and not any(is_mark(token, ",") for token in tokens[first : hit.start - 1])


def _is_told_of(tokens: Tokens, at: int) -> bool:
    """Whether what stands at `at` can only tell who speaks: "(said Ann Lee,) who runs it", "a nurse."."""
    if at >= len(tokens):
        return False  # "The house is old, said Ann Lee,"
    if tokens[at].lower == "who":  # not "The house, said Ann Lee, who was born in it, is old"
        return tokens[at - 2].capital and not any(is_mark(token, ",") for token in tokens[at:])
    apposed = is_a(tokens[at], "determiner") and tokens[at - 2].capital
    return apposed and starting_at(tokens, at) == len(tokens) - is_mark(tokens[-1], ".")


def _is_short_answer(tokens: Tokens, first: int, held: int) -> bool:
    """Whether a subject and its verb are all there is: "It hadn't, she said", "Eleven failed, he added"."""
    opener, verb = tokens[first], tokens[first + 1]
    pronoun = is_a(opener, "subject") and opener.lower != "who"
    acts = is_a(verb, "auxiliary") or is_past_form(verb)
    counted = opener.word and (is_number(opener) or opener.lower in _ALL_OR_NONE)
    return held == 2 and (pronoun or counted) and acts


_ALL_OR_NONE = frozenset("nobody nothing none many few some all everybody everyone everything people".split())


def _set_off(tokens: Tokens, hit: Hit, first: int) -> bool:
    """Whether a clause that a time or place opens is all that can be said: "In June it closed, Lee said"."""
    opener = tokens[first]
    opens = is_a(opener, "preposition", "day", "subordinator")
    alone = says_no_more(tokens, hit) or _ends_in_quotation(tokens, hit.stop)
    if not opens or hit.verb.lemma not in words_of("speech") or not alone:
        return False
    return any(_is_new_verb(tokens, at) for at in range(first + 1, hit.start - 1))


def _ends_in_quotation(tokens: Tokens, at: int) -> bool:
    """Whether the last words are quoted behind the credit: "By then it shuts, he said, “for us”"."""
    rest = [token for token in tokens[at:] if not is_mark(token, ",", ".")]
    return len(rest) == 1 and is_quote(rest[0]) and rest[0].form.lstrip("\"'“‘")[:1].islower()


def _is_new_verb(tokens: Tokens, at: int) -> bool:
    """Whether a verb stands there whose auxiliary, if it has one, is not counted already."""
    verb = is_verb(tokens[at]) or is_past(tokens[at]) or is_contracted(tokens[at])
    return verb and tokens[at - 1].lower not in ARTICLES and not is_a(tokens[at - 1], "auxiliary")


def says_no_more(tokens: Tokens, hit: Hit) -> bool:
    """Whether after the cue only who heard it, when and where follow: ", Lee told the paper on Friday."."""
    at = hit.stop
    if hit.verb.lemma == "tell":
        at = starting_at(tokens, at) or at
    at += at + 1 < len(tokens) and tokens[at].lower == "on" and is_a(tokens[at + 1], "day")
    rest = tokens[at:]
    if any(is_verb(token) or is_quote(token) or is_mark(token, ":") for token in rest):
        return False
    return not rest or not rest[0].word or is_adverb(rest[0]) or is_a(rest[0], "day", "time")


def _is_setting(tokens: Tokens, left: int, end: int) -> bool:
    """Whether the quotation is the title in "Wednesday on “Good Day,” she said if …", no content."""
    opener = tokens[left]
    if end - left < 3 or not is_a(opener, "preposition", "day"):
        return False
    if tokens[end - 1].form.count(" ") > 3 and tokens[end - 2].lower not in _ENTITLED:
        return False
    return not any(is_verb(token) for token in tokens[left:end])


_ENTITLED = frozenset("titled entitled called named headlined headline title".split())
"""What stands before a title: "In a thread titled “Has anyone seen my bike?”"."""


def _trim(tokens: Tokens, first: int, end: int) -> int:
    """The first token of the content: marks and a conjunction after an earlier attribution left out."""
    if first == 0:
        return first
    while first < end - 1 and (
        is_mark(tokens[first], ",", ";", *DASHES) or is_a(tokens[first], "coordinator")
    ):
        first += 1
    return first
