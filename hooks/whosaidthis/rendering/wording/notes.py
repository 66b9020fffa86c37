"""The sentences of a note, in the order in which a note says them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Basis, Form, Hearer, Speaker, Stance, Voice, Way
from ...reading.words import with_capital
from .pieces import Mark, Ref, Strong, Words
from .speakers import account_of, behind, is_plural
from .words import ARTICLE, AS_READ, in_sentence, listed_words, notes, number_word, possessive

FORMS = {
    Form.DIRECT: "Exact words.",
    Form.INDIRECT: "Paraphrase.",
    Form.MIXED: "Paraphrase with some exact words.",
}
UNCHECKED = "Read by machine, not checked"
NOT_CHECKED: Words = (f"{UNCHECKED}.",)
"""Of a note of which no editor has signed anything."""
NO_CHARGE = "The notes name no statement that this answers."
"""Of a denial that an editor has signed so: who made the charge may stand in the article all the same."""
NO_CHARGE_FOUND = "We found nobody in the article who made the charge."
"""Of a denial that no editor has signed: the article may say who made the charge, and we may miss it."""
BY_EDITOR = "By an editor’s word, not the machine’s reading."
"""Of a statement that an editor has put into brackets."""
NOBODY_BY_EDITOR = "An editor has marked that no speaker is stated."
NOT_SURE = "We are not sure who says this: read the sentence."
NOT_SURE_SILENT = "We are not sure who keeps silent: read the sentence."
"""After "Gives no comment."."""


def by_editor(links: Sequence[int]) -> Words:
    """Of a statement that an editor has put into brackets; `links`: the notes to which no key of it leads."""
    if not links:
        return (BY_EDITOR,)
    many = "link" if len(links) == 1 else "links"
    return (f"{BY_EDITOR[:-1]}, but for the {many} to ", *notes(links), ".")


def described(names: Sequence[str], speakers: int) -> str:
    """That an editor describes those of the `speakers` of a note who have these `names`."""
    who = "the speaker" if speakers == 1 else listed_words(names)
    return f"The description of {who} is an editor’s word." if names else ""


def unchecked(numbers: Sequence[int], statements: int, *, by_editor: bool, described: str = "") -> Words:
    """Which of the `statements` that a note is about no editor has signed; nothing where all are signed.

    `by_editor`: whether an editor has corrected one of them, and signed none; `described`: the sentence that
    an editor has described a speaker.
    """
    if not numbers:
        return ()
    if len(numbers) < statements:
        return (f"{UNCHECKED}: ", *notes(numbers), ".")
    if not by_editor and not described:
        return NOT_CHECKED
    rest = "All else in this note is read by machine, not checked."
    return (f"{described} {rest}" if described else rest,)


def named_by_editor(numbers: Sequence[int], statements: int) -> Words:
    """That an editor's description of the speaker says who speaks in the notes `numbers`, of `statements`."""
    where: Words = (" in ", *notes(numbers)) if len(numbers) < statements else ()
    return ("Who speaks", *where, " is an editor’s word, not the machine’s reading.")


def example(numbers: Sequence[int], statements: int = 1) -> Words:
    """An example is no second source; `statements`: how many are examples of the same."""
    opening = "It is the one example" if statements == 1 else "They are the examples"
    return (f"{opening} that the article gives for ", *notes(numbers), ".")


def restates(numbers: Sequence[int], *, headline: bool) -> Words:
    """A repetition is no second source."""
    return (
        "The headline repeats " if headline else "Repeats ",
        *notes(numbers),
        ". It is not a second source.",
    )


def hedge(writer: str | None, words: str, *, statements: int, stretched: int) -> str:
    """By which word the writer keeps a distance: always quoted, always with whose word it is.

    `statements`: how many the note is about here; `stretched`: to how many of them we stretch it.
    """
    opening = f"{with_capital(writer or ARTICLE)} writes “{words}”"
    if not stretched:
        return f"{opening}."
    if stretched == statements:
        these = "this statement" if statements == 1 else _all(statements, "these statements")
        return f"{opening} nearby; we read that as covering {these} too."
    return f"{opening}; we read that as covering {_all(statements, 'statements')}."


def _all(count: int, what: str) -> str:
    return f"both {what}" if count == 2 else f"all {number_word(count)} {what}"


def read_as(source: str, speaker: Speaker, number: int | None, quotations: int) -> Words:
    """How we came to the speaker, where the article does not name it outright.

    `source`: the article's words for the speaker here, if any; `number`: the note by which we know it;
    `quotations`: how many quotations were joined to one voice.
    """
    voice = f"{_all(quotations, 'quotations')} as one voice" if quotations > 1 else ""
    if not source:
        return (f"We read {voice or 'this quotation as the same speaker going on'}.",)
    who: Words = (speaker.name,)
    if speaker.voice != Voice.NAMED_PERSON:
        who = (
            (f"{behind(speaker)} in ", Ref(number, f"note {number}"))
            if number
            else (in_sentence(speaker.name),)
        )
    return (f"We read “{source}” as ", *who, f", and {voice}." if voice else ".")


_DONE = {
    Stance.DENIES: "denied this",
    Stance.CONFIRMS: "confirmed this",
    Stance.DISPUTES: "disputed this",
    Stance.ACCUSES: "made this charge",
    Stance.WARNS: "given this warning",
    Stance.PREDICTS: "foretold this",
    Stance.ASKS: "asked",
    Stance.WISHES: "wished for this",
    Stance.DECLINES: "given no comment",
}


_THINKING = re.compile(
    r"(?i)\b(?:believe|think|feel|fear|hope|expect|suspect|assume)(?:s|d|ed)?\b|\b(?:thought|felt)\b"
)
"""Cues by which somebody has not said anything."""
_ORDERING = re.compile(r"(?i)\b(?:order|command)(?:s|ed|ing)?\b")
_INSTRUCTING = re.compile(r"(?i)\b(?:t(?:ells?|old|elling)|instruct(?:s|ed|ing)?)\b")


def _done(which: Stance, cue: str) -> str:
    if which is Stance.ASKS and _ORDERING.search(cue):
        return "given this order"
    if which is Stance.ASKS and _INSTRUCTING.search(cue):
        return "given this instruction"
    return _DONE.get(which, "said this")


def nested(
    speaker: Speaker,
    which: Stance,
    outer: Speaker,
    outer_form: Form,
    cue: str = "",
    *,
    hearer: Hearer | None = None,
    doubtful: bool = False,
) -> Words:
    """A statement inside another speaker's statement: an account of it, no second speaker.

    Of a paper that holds it nothing more is said: the letter in which "the council warned" can be its own.

    `cue`: the words that make it one: a thought, or an order, which asks nobody; `hearer`: to whom, if that
    is told or read; `doubtful`: whether we are not sure whose it is said to be, which is told in words that
    point at nothing else.
    """
    inside = "quotation" if outer_form == Form.DIRECT else "statement"
    who = "someone not named" if speaker.voice == Voice.NOT_STATED else in_sentence(speaker.name)
    alone = "" if outer.voice == Voice.DOCUMENT else " alone"
    are = "are" if is_plural(speaker) else "is"
    done = "believe this" if _THINKING.search(cue) else f"have {_done(which, cue)}"
    doubt = f" We are not sure that {who} {are} meant." if doubtful else ""
    heard = hearer is not None and hearer.way in (Way.TOLD, Way.ADDRESSED) and done != "believe this"
    told = _told(hearer, asks=done == "have asked") if heard and hearer else ""
    return (
        f"Inside this {inside} ",
        Mark(speaker.voice),
        Strong(who),
        f" {are} said to {done}{told}. That is {account_of(outer)} account{alone}.{doubt}",
    )


def _told(hearer: Hearer, *, asks: bool) -> str:
    """To whom somebody is said to have said it: " to the board", of a question " Iran, as we read it"."""
    name = in_sentence(f"the {hearer.name}" if hearer.definite else hearer.name)
    return f"{' ' if asks else ' to '}{name}{AS_READ if hearer.basis is Basis.INFERRED else ''}"


def dated(words: str, when: str, numbers: Sequence[int] = (), *, by_editor: bool = False) -> Words:
    """What a relative day, week, month or year means: our reading, unless `by_editor` it is one's word.

    `numbers`: the notes that have it, where not all do.
    """
    where: Words = (" in ", *notes(numbers)) if numbers else ()
    if by_editor:
        return (f"“{words}”", *where, f" is {when}.")
    return (f"We read “{words}”", *where, f" as {when}.")


def said_on(when: str, speakers: Sequence[Speaker]) -> str:
    """The day on which it was said, where an editor gives it; papers say nothing, and bear a day."""
    papers = all(one.voice is Voice.DOCUMENT for one in speakers)
    return f"{'Dated' if papers else 'Said on'} {when}."


def spoken_about(names: Sequence[str]) -> str:
    """Somebody whose name stands in the statement and who is no source of anything."""
    if len(names) == 1:
        return f"{names[0]} is spoken about and says nothing here."
    return f"{listed_words(names)} are spoken about and say nothing here."


_FORECAST = re.compile(
    r"\b(will|won[’']t|shall|likely|unlikely|(?:is|are|was|were) (?:set|bound|poised|expected|going) to)"
    r"\b",
    re.IGNORECASE,
)


_NEWS = re.compile(r"(?i)\b(?:has|have) (?:\w+ly )?[a-z]+(?:ed|en|n)\b(?=.* and )")
"""What a clause tells as done before it looks ahead: "has opened an inquiry and is expected to decide"."""


def own_words(writer: str | None, clauses: Sequence[str], *, retold: bool = False) -> str:
    """What is not underlined: clauses that only the writer says, or forecasts where they are nothing else.

    `writer`: whose words they are, if it has a name; `retold`: whether the page puts them into its own.
    """
    forecast = all(_FORECAST.search(clause) and not _NEWS.search(clause) for clause in clauses)
    return f"Not underlined: {own(writer, 'forecast' if forecast else 'words', retold=retold)}"


def own(writer: str | None, what: str, *, retold: bool) -> str:
    """Whose words stand outside the statements; nobody else is said to have said them."""
    return f"{possessive(writer or WRITER)} own {what}{', retold' if retold else ''}; we found no source."


WRITER = "the writer"
"""Whose words an article's own are where no outlet has a name."""
