"""Contents that stand before their source and cue: "S, she said", "“S,” said the minister"."""

from __future__ import annotations

from .agreement import Found
from .between import Range
from .classes import is_a, is_contracted, is_cue_form, is_mark, is_past, is_quote, is_quoted_noun, is_verb
from .hits import Hit
from .lexicon import words_of
from .phrases import starting_at
from .tokens import Tokens

_LONGEST_ASIDE = 15
"""Tokens."""
_FEWEST_WORDS = 3
_LONGEST_SUBJECT = 5
"""Words of a quotation that stands for a noun."""
_ADDRESSED = frozenset("asked pressed questioned told reached contacted approached".split())
"""Participles for what the speaker was asked: "Asked whether it would rain, she laughed"."""
_CONCEDING = frozenset("although though while whereas".split())
_DASHES = ("—", "–", "―", "--")


def before(tokens: Tokens, hit: Hit, left: int, certain: bool = False) -> Range | None:
    """The content before `hit`; nothing before token `left` can belong to it.

    `certain` says that a clause is known to stand there.
    """
    end = hit.start
    if end <= left:
        return None
    last = tokens[end - 1]
    frames = hit.verb.frames
    if is_quote(last) and end > 1 and is_mark(tokens[end - 2], "(", "["):
        return (end - 1, end)
    if hit.source is not None and _is_relative(tokens, hit.source) and not is_quote(tokens[left]):
        return None  # "someone called “Crow,” who claimed to be a bird"
    if is_quote(last) and not _is_setting(tokens, left, end):
        return (_trim(tokens, left, end), end)
    if "z" not in frames and "q" not in frames and hit.verb.lemma != "accord":
        return None
    if _opens_relative(tokens, end - 1) or _has_object(tokens, hit):
        return None
    if is_mark(last, ",", *_DASHES) and end - 1 > left:
        return _before_mark(tokens, hit, left, certain)
    if hit.verb.lemma == "accord" and last.word and not is_a(last, "coordinator"):
        return (_trim(tokens, left, end), end)
    return None


def _before_mark(tokens: Tokens, hit: Hit, left: int, certain: bool) -> Range | None:
    """The content before the comma or dash before `hit`."""
    mark = hit.start - 1
    quoted = is_quote(tokens[mark - 1])
    if quoted and is_mark(tokens[mark], ",") and mark - 1 > left and is_mark(tokens[mark - 2], "(", *_DASHES):
        return (mark - 1, mark)  # "The decision – “a disgrace”, says the union – was late"
    first = _trim(tokens, left, mark)
    if first == 0 and tokens[first].lower.endswith("ing") and is_cue_form(tokens[first]):
        return None  # "Calling it “a mess”, she said that …"
    if tokens[first].lower in _CONCEDING and not quoted:
        return None  # "Although the firm says it is safe, engineers disagree"
    if tokens[first].lower in _ADDRESSED and not is_a(tokens[first + 1], "auxiliary"):
        return None
    certain = certain or quoted or hit.verb.lemma == "accord" or _closes(tokens, hit, first)
    return (first, mark) if certain or _is_clause(tokens, first, mark) else None


def _is_relative(tokens: Tokens, source: Found) -> bool:
    return source.also is not None or tokens[source.first].lower == "who"


def _has_object(tokens: Tokens, hit: Hit) -> bool:
    """Whether what was found follows: "…, farmers have found their voice" tells of no clause before."""
    after = tokens[hit.stop] if hit.stop < len(tokens) else None
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
    if "q" not in hit.verb.frames or hit.verb.lemma in ("state", "charge"):
        return False
    return (
        not any(token.word or is_quote(token) for token in after)
        and (held >= _FEWEST_WORDS or opener.lower == "not")  # "Not so, says Ann Lee"
        and not is_a(opener, "subordinator", "preposition", "relative", "day")
    )


def _is_setting(tokens: Tokens, left: int, end: int) -> bool:
    """Whether the quotation is the title in "Wednesday on “Good Day,” she said if …", no content."""
    opener = tokens[left]
    if end - left < 3 or not is_a(opener, "preposition", "day") or tokens[end - 1].form.count(" ") > 3:
        return False
    return not any(is_verb(token) for token in tokens[left:end])


def resumed(tokens: Tokens, at: int, earlier: Range, end: int) -> Range | None:
    """The rest, from token `at` on, of the content `earlier` that its cue interrupted."""
    start = at
    while start < end and (
        is_mark(tokens[start], ",", *_DASHES, ":", ";") or is_a(tokens[start], "coordinator")
    ):
        start += 1
    if start + 1 < end and is_mark(tokens[start], ".") and is_quote(tokens[start + 1]):
        start += 1
    if start >= end:
        return None
    if is_quote(tokens[start]):
        named = start == at and is_quoted_noun(tokens[start])  # 'wrote the author of the blog "Moss"'
        return None if named else (start, end)
    if is_quote(tokens[earlier[1] - 1]):
        if _says_more(tokens, start):
            return (start - 1, end)
        later = _later_quote(tokens, start, end) or _second_clause(tokens, start, end)
        return later or _predicate(tokens, start, earlier, end)
    if start == at or is_a(tokens[at], "coordinator") or is_mark(tokens[at], ";"):
        return None
    asks = tokens[start].lower in _ASKING and tokens[earlier[0]].lower == "it"
    if tokens[start].lower == "that" or asks:  # "It was a warning, she said, that the dam was weak"
        return (start, end)
    if is_a(tokens[start - 1], "coordinator") and is_mark(tokens[start - 2], ","):
        return (start - 1, end)
    first = tokens[start]
    goes_on = is_verb(first) or is_past(first) or first.lower in _REASONS or is_adjunct(tokens, start, end)
    return (at + 1, end) if goes_on or not _is_clause(tokens, *earlier) else None


def is_adjunct(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "in exchange for a ride" goes on with what is said; "in a letter" tells of the saying."""
    if tokens[start].lower not in _ADJUNCTS:
        return False
    return not any(
        token.lower in words_of("occasion") or is_a(token, "day") or is_quote(token)
        for token in tokens[start:end]
    )


_ASKING = frozenset("whether if how why what who when where".split())
"""What "It is unclear" or "It matters" goes on with."""
_REASONS = frozenset("because unless until provided".split())
"""Open a clause that belongs to what is said: "It cannot hover, she said, because it has wings"."""
_ADJUNCTS = frozenset("in at for to from with under into across against of".split())


def _predicate(tokens: Tokens, start: int, earlier: Range, end: int) -> Range | None:
    """The rest of "“Family leave,” the handbook states, is “a right”", whose subject is the quotation."""
    lone = earlier[1] - earlier[0] == 1 and tokens[earlier[0]].form.count(" ") < _LONGEST_SUBJECT
    told = is_mark(tokens[start - 1], ",") and is_verb(tokens[start])
    quoted = any(is_quote(token) for token in tokens[start:end])
    return (start, end) if lone and told and quoted else None


def _second_clause(tokens: Tokens, start: int, end: int) -> Range | None:
    """The other half of "It was “mad”, said the solicitor, and his client had been asleep"."""
    if not (is_a(tokens[start - 1], "coordinator") and is_mark(tokens[start - 2], ",")):
        return None
    after = starting_at(tokens, start, end)
    told = after is not None and after < end and tokens[after].lower in ("had", "would", "could", "should")
    owned = is_a(tokens[start], "determiner") or tokens[start].lower in ("it", "they")
    return (start - 1, end) if told and owned else None


def _says_more(tokens: Tokens, start: int) -> bool:
    """Whether the subject of the quotation has a second verb: "It is “mad”, she says, and should go"."""
    joined = is_a(tokens[start - 1], "coordinator") and is_mark(tokens[start - 2], ",")
    return joined and is_a(tokens[start], "modal", "be") and tokens[start - 1].lower == "and"


def _later_quote(tokens: Tokens, at: int, end: int) -> Range | None:
    """The second half of a quotation after a longer aside: "…, she said in Leeds, Yorkshire, “…”"."""
    for later in range(at, min(end, at + _LONGEST_ASIDE)):
        if is_quote(tokens[later]):
            return (later, end) if is_mark(tokens[later - 1], ",") else None
        if tokens[later].lower == "that" and is_mark(tokens[later - 1], ","):
            return (later, end)
        explains = tokens[later].lower.endswith("ing")
        if (is_verb(tokens[later]) or explains) and _goes_on_later(tokens, later, end):
            continue
        if is_cue_form(tokens[later]) or is_verb(tokens[later]):
            return None
    return None


def _goes_on_later(tokens: Tokens, at: int, end: int) -> bool:
    """Whether a quotation that begins small follows: "“My farm,” she said as she came, “is mine.”"."""
    quoted = next((n for n in range(at, min(end, at + _LONGEST_ASIDE)) if is_quote(tokens[n])), None)
    words = "" if quoted is None else tokens[quoted].form.lstrip("\"'“‘`")
    return words[:1].islower()


def surrounding(tokens: Tokens, hit: Hit, left: int, at: int, end: int) -> tuple[Range, ...]:
    """The content around "The dam, the ministry said, was safe", its first part being no clause."""
    first = hit.start - 1
    if first < left or not is_mark(tokens[first], ",", *_DASHES) or hit.joined:
        return ()
    if at + 2 >= end or not is_mark(tokens[at], tokens[first].form):
        return ()
    later = tokens[at + 1 : end]
    resumes = later[0].lower == "that"
    noun = len(later) > 1 and is_verb(later[1])  # "shelling could resume"
    participle = later[0].lower.endswith("ing") and not noun
    if participle or (is_a(later[0], "subordinator", "relative") and not resumes):
        return ()
    if not any(is_verb(token) for token in later):
        return ()
    if _opens_relative(tokens, first):
        return ((at + 1, end),)
    colons = [place for place in range(left, first - 1) if is_mark(tokens[place], ":", ";")]
    opening = colons[-1] + 1 if colons else left
    while opening < first and is_a(tokens[opening], "coordinator"):
        opening += 1
    return ((opening, first), (at + 1, end)) if opening < first else ((at + 1, end),)


def _opens_relative(tokens: Tokens, mark: int) -> bool:
    """Whether ", where" or ", because" stands before the mark: the clause it opens follows the cue."""
    return (
        mark > 1
        and is_mark(tokens[mark], ",")
        and is_a(tokens[mark - 1], "relative", "subordinator")
        and is_mark(tokens[mark - 2], ",")
    )


def _trim(tokens: Tokens, first: int, end: int) -> int:
    """The first token of the content: marks and a conjunction after an earlier attribution left out."""
    if first == 0:
        return first
    while first < end - 1 and (
        is_mark(tokens[first], ",", ";", *_DASHES) or is_a(tokens[first], "coordinator")
    ):
        first += 1
    return first


def _is_clause(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the tokens hold a main clause."""
    opener = tokens[first]
    if opener.lower == "at" and first + 1 < end and tokens[first + 1].lower in ("least", "most"):
        return any(is_verb(token) or is_past(token) for token in tokens[first:end])
    if is_a(opener, "subordinator", "relative", "preposition") and opener.lower not in (
        "that",
        "what",
        "how",
    ):
        comma = next((at for at in range(first, end) if is_mark(tokens[at], ",")), end)
        return comma < end and any(is_verb(token) for token in tokens[comma + 1 : end])
    return end - first > 2 and any(
        is_verb(token) or is_past(token) or is_quote(token) or is_contracted(token)
        for token in tokens[first:end]
    )
