"""What an editor's word asks for and its statements cannot have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..model import COUNTERING, Form, Level, Stance, Statement, hull
from ..reading.source import Source
from ..speakers.stances.by_verbs import stance_by_verb
from .days.said_on import leave_out_other_day
from .exact import check_exact
from .silent_words import leave_out_stance_of_silence
from .who import NOBODY
from .wish import Wish
from .written import is_written


def leave_out_impossible(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Take from `wish` what `statements`, whose speakers are right by now, cannot have; each is a fault."""
    _way(wish, statements, source)
    check_exact(wish, statements, source)
    _listener(wish, statements, source)
    _silence(wish, statements, source)
    leave_out_stance_of_silence(wish, source)
    _contrary(wish, source)
    _admission(wish, statements, source)
    _hedge(wish, statements, source)
    _occasion(wish, statements, source)
    leave_out_other_day(wish, statements, source)


def _way(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Only a paper, or what somebody writes in one, has both readers and those to whom it is addressed."""
    if wish.hearer and wish.carrier and not all(is_written(one, wish) for one in statements):
        wish.through = None
        wrong = "A statement is told to somebody or read in somebody’s report, not both."
        mend = "Keep “to” or “through”; if it stands in a letter, name that as its “occasion”."
        wish.add_fault(source, "through", "to-and-through", wrong, mend)


def _listener(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Nobody is told what they say themselves."""
    heard = wish.hearer
    if heard and any(heard.name == one.speaker.name for one in statements):
        wrong = f"These are the words of “{heard.name}”, who was not told them."
        wish.add_fault(source, "to", "impossible-listener", wrong, "Write the name of who was told.")
        wish.to = None


_NO = (
    r"(?:no|not|nor|neither|never|nothing|nobody|none|without|cannot|unable|unwilling|unavailable|little|few"
    r"|hardly|avoid\w*|dodg\w*|evad\w*|too early|yet to|free to|position to)\b|n[’']t\b"
)
_ANSWER = (
    r"(?:comment\w*|discuss\w*|answer\w*|repl\w+|respon\w+|spe(?:ak|ech)\w*|sp[ao]ke\w*|talk(?:ing)?|say(?:ing)?|said"
    r"|tell(?:ing)?|add|drawn|elaborat\w*|confirm\w*|den(?:y|ied)|explain\w*|expand\w*|questions?|reached|interview\w*"
    r"|disclos\w*|reveal\w*|details?|speculat\w*|name\w*|identif\w*)\b"
)
_SILENT = re.compile(
    r"(?i)\b(?:declin|refus|silen|ignor|confiden|secre|private)\w*|\bask (?:my|the|our|his|her)\b"
    rf"|\blawyers?\b|(?:\b{_NO})(?:\W+[\w’'-]+){{0,6}}?\W+{_ANSWER}|\bthe question\b|\bcomment\w*"
)
"""Words without which nobody declines to comment in words of their own."""


def _silence(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Who is quoted, or said to say something, has not declined to, if no word of it tells of silence."""
    if wish.stance is Stance.DECLINES and any(_is_telling(one, source.text.characters) for one in statements):
        wish.stance = None
        wrong = "These words tell something, and nothing in them declines to comment."
        mend = "Take “stance” away, or put the words that tell of the silence into the brackets."
        wish.add_fault(source, "stance", "not-silent", wrong, mend)


def _is_telling(statement: Statement, characters: str) -> bool:
    """Whether it is a quotation, or what a verb beside it reports, without a sign of silence."""
    reported = any(not part.meets(cue) for cue in statement.cue for part in statement.content)
    words = hull((*statement.spans, *statement.cue)).of(characters)
    return (reported or statement.form is Form.DIRECT) and not _SILENT.search(words)


_VERB = re.compile(
    r"(?:(?:has|have|had|also|later|then|again|\w+ly)\s+){0,3}(?P<verb>\w+)\b(?!\s+(?:nothing|neither|none)\b)"
)
"""The verb with which words begin, and that it is not turned into its opposite."""


def _contrary(wish: Wish, source: Source) -> None:
    """Words that begin with "denied" confirm nothing, and those that begin with "confirmed" deny nothing."""
    found = _VERB.match(wish.editor.span.of(source.text.characters).strip())
    shown = stance_by_verb(found["verb"].casefold()) if found else None
    if wish.stance is None or found is None or shown is None:
        return
    pair = {shown, wish.stance}
    if Stance.CONFIRMS in pair and pair & COUNTERING:
        wrong = f"The words say “{found['verb']}”, and “stance” says “{wish.stance}”."
        mend = f'Write stance="{shown}", or take “stance” away.'
        wish.stance = None
        wish.add_fault(source, "stance", "contrary-stance", wrong, mend)


_ADMITS = re.compile(r"(?i)\b(?:admit|conced|acknowledg|confess)(?:s|es|ed|ing|ted|ting)?\Z")


def _admission(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """Who admits a thing contradicts nobody by it, unless the editor says what is done."""
    characters = source.text.characters
    found = _VERB.match(wish.editor.span.of(characters).strip())
    verbs = [found["verb"] if found else "", *(part.of(characters) for one in statements for part in one.cue)]
    verb = next((one for one in verbs if _ADMITS.search(one)), None)
    plain = wish.stance is None and all(one.stance is Stance.ASSERTS for one in statements)
    if verb is None or not plain or wish.links.get("answers", NOBODY) == NOBODY:
        return
    wrong = f"The words say “{verb}”, and with “answers” alone the note would say that they contradict."
    mend = 'Write stance="confirms" or stance="disputes" beside it, or take “answers” away.'
    del wish.links["answers"]
    wish.add_fault(source, "answers", "contrary-stance", wrong, mend)


_DISTANCE = re.compile(
    r"(?i)\b(?:(?:reported|alleg|claim|apparent|seem|appear|look|supposed|assum|presum|purported|ostensib|so-called"
    r"|probab|possib|potential|conceiv|suspect|doubt|dubious|unconfirm|unverif|unprove|unclear|uncertain|unsure"
    r"|suggest|hint|impl(?:y|ie)|guess|reckon|estimat|rumou?r|speculat|surmis|believ|think|thought|understood|expect"
    r"|fear|hop(?:e|ing)|deem|consider|regard|accord|argu|conten[dt]|maintain|insist)\w*"
    r"|perhaps|maybe|may|might|could|would|should|(?:un)?likely|evidently|if|whether|as it were|in effect"
    r"|about|around|roughly|nearly|almost|some|sort of|kind of|not\b.*|by (?:all|some) accounts?|as far as"
    r"|(?:is|are|was|were|been|be|has|have) (?:\w+ )?(?:said|told|reported|heard|held|feared)"
    r"|(?:they|people|some|many|one) (?:say|says|tell|hear|hears)|it is (?:said|told)|the story goes)\b"
)
"""Words by which somebody keeps a distance from what is told; there are more."""


def _hedge(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """A hedge keeps a distance: who speaks and the word of saying do not, and most others do not either."""
    if wish.hedge is None or wish.hedge.span is None or _DISTANCE.search(wish.hedge.words):
        return
    words, span = wish.hedge.words, wish.hedge.span
    credit = any(part.meets(span) for one in statements for part in (*one.source, *one.cue))
    if credit or any(words in one.speaker.name for one in statements):
        wish.hedge = None
        wrong = f"“{words}” tells who speaks, and hedges nothing."
        mend = "Write the words that keep a distance, or take “hedge” away."
        wish.add_fault(source, "hedge", "no-hedge", wrong, mend)
        return
    wrong = f"The note will say that “{words}” keeps a distance from these words."
    mend = "Look whether it does: “perhaps”, “it seems” and “is said to” do."
    wish.add_fault(source, "hedge", "no-hedge", wrong, mend, level=Level.NOTE)


_LEADS_IN = re.compile(
    r"(?i)(?:in|at|on|during|by|over|via|through|from|to|before|after|following|upon|under|within|inside|outside|amid"
    r"|among|between|behind|beside|near|with|without|while|when|as|for|aboard|live|there|here|online|yesterday"
    r"|today|later|earlier|once|twice|again|last|this|\w+ly|\w+ing|\w+day)\b"
)
"""How words begin that can stand behind "Said" and tell on what occasion."""


def _occasion(wish: Wish, statements: Sequence[Statement], source: Source) -> None:
    """The note prints an occasion behind "Said"; words of a quotation are what was said, not where."""
    if wish.occasion in (None, NOBODY):
        return
    quoted = [part for one in statements if one.form is Form.DIRECT for part in one.content]
    named = any((wish.occasion or "").casefold() in one.speaker.name.casefold() for one in statements)
    if named or not _LEADS_IN.match(wish.occasion or ""):
        wrong = f"“{wish.occasion}” tells of no occasion: the note would print “Said {wish.occasion}”."
        mend = "Write words such as “in a letter”, as the article has them, or take “occasion” away."
    elif all(any(part.holds(span) for part in quoted) for span in wish.occasion_places):
        wrong = f"“{wish.occasion}” stands only in what is quoted here, and so tells nothing of the quoting."
        mend = "Write words from outside the quotation, or take “occasion” away."
    else:
        return
    wish.occasion = None
    wish.add_fault(source, "occasion", "no-occasion", wrong, mend)
