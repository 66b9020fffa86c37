"""Attributions of a text: those of each sentence, and the quotations that go on without a cue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..model import Attribution, BlockKind, Form, Span, Text
from .constructions.leads import (
    find_announced,
    find_name,
    quoted_turns,
)
from .constructions.short_names import is_transcript_name
from .drafts import finish, spans_of
from .in_sentence import drafts_in
from .ordering import in_order
from .paragraphs.acting import find_acting
from .paragraphs.continued import continued
from .paragraphs.exchanges import with_exchanges
from .paragraphs.foretold import foretold
from .paragraphs.gestures import find_actor, is_crowd, tells_of_dissent
from .paragraphs.interviews import Turns, find_turns
from .paragraphs.introduced import find_introduced
from .paragraphs.introduced_people import introduced
from .paragraphs.lone_quotations import LoneQuotation
from .paragraphs.posts import with_posts
from .paragraphs.set_off import with_set_off
from .paragraphs.told_before import tells_of_one
from .quotations.marks import Quotation
from .sentences.joining import join_questions, only_quotes, signs, without_pauses
from .sentences.nested import find_nested
from .sentences.spliced import split_sentences
from .tokens.agreement import Found
from .tokens.classes import asks, is_a, is_mark, is_quote
from .tokens.sentence import Sentence, Tokens, read_sentences

_FEWEST_TURNS = 3
"""Paragraphs that begin with a name in capitals and a colon, to take a text for a transcript."""
_NO_BLOCK = -2
_TURN = re.compile(r"[\"“]\(?[A-Z][A-Z .’'-]+[:.)]")
"""A paragraph that quotes another speaker of a transcript: “LEE: No.”"""
_NEAR = 8
"""Attributions looked back over."""


def sentences_in(text: Text, quotations: tuple[Quotation, ...]) -> tuple[Sentence, ...]:
    """The sentences of `text` as the rules read them: headlines split, questions joined to their credit."""
    return tuple(without_pauses(join_questions(split_sentences(read_sentences(text, quotations)))))


def find_by_rule(
    text: Text, quotations: tuple[Quotation, ...], sentences: Sequence[Sentence] | None = None
) -> tuple[Attribution, ...]:
    """The attributions that the rules find in `text`, in the order of their contents.

    `sentences` are those of the text, if they have been read before.

    * Coordinated sources ("Russia and Iran have denied") are one span; so is a name with its apposition
      ("Ann Lee, a nurse,"); "Ann Lee, who said" is two: the name and the "who".
    * The content of a clause includes its "that" (as in PolNeAR); a quotation includes its marks and the
      comma inside them; the comma outside and the closing full stop of an indirect content are left out.
    * A quotation that goes on without a cue of its own is a further span of the content before it.
    * A block quote without marks, led in by “Ann Lee wrote:”, is a quotation, one span a paragraph.
    * A hedge without a source ("The deal reportedly involved …") has an empty source, the hedge as cue and
      its whole clause, the hedge included, as content.
    * `inside` is set for what a quotation itself reports ("The envoys had asked for …"), and for "A said S"
      in "A said S, B reported".
    """
    sentences = sentences_in(text, quotations) if sentences is None else sentences
    found = with_exchanges(text, quotations, _Finder(text, quotations, sentences).find())
    found, quoted = with_posts(text, *with_set_off(text, quotations, sentences, found))
    return in_order([*found, *find_nested(text.characters, found, quoted)])


class _Finder:
    """Goes through the sentences of one text once."""

    def __init__(self, text: Text, quotations: tuple[Quotation, ...], sentences: Sequence[Sentence]) -> None:
        self._text = text
        self._quotations = quotations
        self._sentences = sentences
        self._starts = [sentence.tokens[0].start for sentence in sentences if sentence.tokens]
        quoted = quoted_turns(text)
        self._turns: Turns = {**quoted} if len(quoted) >= _FEWEST_TURNS else find_turns(text)
        named = sum(is_transcript_name(sentence.tokens) for sentence in sentences)
        self._transcript = named >= _FEWEST_TURNS and not self._turns
        self._earlier = {
            span.start: one.spans[:place]
            for one in quotations
            for place, span in enumerate(one.spans)
            if place
        }
        """The paragraphs of a quotation before each later one, by where that begins."""
        self._found: list[Attribution] = []
        self._opened = 0
        """The number of attributions found before the present block."""
        self._unsigned: tuple[Span, ...] = ()
        """The quotation that makes up the paragraph before, nobody being named for it yet."""
        self._last: Tokens = ()
        """The sentence before."""
        self._turn = False
        """Whether the present block is a turn of a transcript."""
        self._intro: Attribution | None = None
        """Source and cue that the paragraph before left open with a colon; its content means nothing."""
        self._listed: tuple[int, Attribution] | None = None
        """The item of a list, a quotation, that such a paragraph led in, and what led it in."""
        self._speaking = _NO_BLOCK
        """The block whose last sentence is a quotation by the last of the attributions found."""
        self._signed = _NO_BLOCK
        """The same, where source and cue close that sentence: “…,” said Ann Lee."""
        self._told = _NO_BLOCK
        """The block whose last sentence tells, without a quotation of its own, what one person says."""

    def find(self) -> list[Attribution]:
        """The attributions, those of one sentence together."""
        block = -1
        for number, sentence in enumerate(self._sentences):
            first = sentence.block != block
            if first:
                block, self._opened = sentence.block, len(self._found)
            self._read(sentence, first)
            following = self._sentences[number + 1] if number + 1 < len(self._sentences) else None
            if following is None or following.block != block:
                self._close(sentence)
        return self._found

    def _read(self, sentence: Sentence, first: bool) -> None:
        """The attributions of one sentence; a quotation without a cue goes to the one before it."""
        if self._in_turn(sentence, first):
            return
        if first:
            self._sign(sentence.tokens)
        new = [self._from_opening(one) for one in self._in_sentence(sentence)]
        new = new or foretold(self._found[self._opened :], self._last, sentence.tokens)
        lone = not new and only_quotes(sentence.tokens)
        if lone:
            new = self._quotation(sentence, first)
            self._signed = _NO_BLOCK
        elif new or any(token.word for token in sentence.tokens):
            quoted = bool(new) and new[-1].form is not Form.INDIRECT and is_quote(sentence.tokens[0])
            self._speaking = sentence.block if quoted and len(new) == 1 else _NO_BLOCK
            closed = self._speaking == sentence.block and not is_quote(sentence.tokens[-1])
            self._signed = sentence.block if closed else _NO_BLOCK
        leads = any(is_mark(token, ":") for token in sentence.tokens[-1:])  # "but critics were scathing:"
        told = not lone and not leads and tells_of_one(self._text.characters, new)
        self._told = sentence.block if told else _NO_BLOCK
        self._intro = None if new or lone else self._announced(sentence.tokens)
        self._last = sentence.tokens
        self._found.extend(new)

    def _from_opening(self, one: Attribution) -> Attribution:
        """The attribution with the paragraphs before it in which its quotation began, if nobody's yet."""
        earlier = self._earlier.get(one.content[0].start, ())
        if one.form is Form.INDIRECT or not earlier:
            return one
        if any(_TURN.match(self._text.characters, part.start) for part in earlier):
            return one
        near = [span for other in self._found[-_NEAR:] for span in other.content]
        taken = any(span.meets(part) for span in near for part in earlier)
        return one if taken else replace(one, content=(*earlier, *one.content))

    def _announced(self, tokens: Tokens) -> Attribution | None:
        """Source and cue of a sentence that says only that somebody spoke."""
        draft = find_announced(tokens)
        if draft is None:
            return None
        return finish(tokens, replace(draft, parts=((0, len(tokens)),)), self._quotations)

    def _sign(self, tokens: Tokens) -> None:
        """Give the quotation of the paragraph before to the name after a dash that makes up this one."""
        if self._unsigned and signs(tokens):
            name, dash = Span(tokens[1].start, tokens[-1].end), Span(tokens[0].start, tokens[0].end)
            if self._found and self._found[-1].content == self._unsigned:
                self._found.pop()  # given to who spoke before
            self._found.append(Attribution((name,), (dash,), self._unsigned, Form.DIRECT))
        self._unsigned = ()

    def _quotation(self, sentence: Sentence, first: bool) -> list[Attribution]:
        """What a lone quotation gives: it goes to whom the text led in, who spoke last, or nobody yet."""
        tokens = sentence.tokens
        lone = LoneQuotation(self._text, self._quotations, sentence)
        intro = self._intro or (self._of_list(sentence.block) if first else None)
        if intro is not None and (first or len(self._found) == self._opened):
            self._speaking = sentence.block
            if first and self._text.blocks[sentence.block].kind is BlockKind.ITEM:
                self._listed = sentence.block, intro
            return [replace(intro, content=self._whole(tokens), form=Form.DIRECT)]
        spoken = len(self._found) > self._opened
        actor = find_actor(self._last) if not first or lone.is_paragraph else None
        if actor is not None and (spoken or first) and is_crowd(self._last, actor):
            actor = None
        actor = actor or (None if first else self._acting(tokens))
        if actor is not None:
            source = Span(self._last[actor.first].start, self._last[actor.end - 1].end)
            self._speaking = sentence.block
            return [Attribution((source,), (), self._whole(tokens), Form.DIRECT)]
        if spoken and not tells_of_dissent(self._last):
            self._go_on(sentence.tokens)
            self._speaking = sentence.block
        elif spoken:
            return []
        elif first and self._speaking == sentence.block - 1 and self._goes_on(lone):
            self._opened = len(self._found) - 1
            self._go_on(sentence.tokens)
        elif first and lone.begins:
            self._unsigned = self._whole(tokens)
            who = self._told_of_before(sentence.block) if lone.is_paragraph else ()
            if who:
                self._speaking = sentence.block
                return [Attribution(who, (), self._unsigned, Form.DIRECT)]
        return []

    def _of_list(self, block: int) -> Attribution | None:
        """What led in the item before `block`, if that goes on with its list."""
        before, intro = self._listed or (_NO_BLOCK, None)
        goes_on = before == block - 1 and self._text.blocks[block].kind is BlockKind.ITEM
        return intro if goes_on else None

    def _acting(self, tokens: Tokens) -> Found | None:
        """Who acts in the sentence before a quotation, where nobody speaks in it.

        "He" after the words of one alone is most likely that one, who goes on.
        """
        sources = {one.source for one in self._found[self._opened :] if one.inside is None}
        if len(sources) == 1 and is_a(self._last[0], "subject"):
            return None
        quoted = Span(tokens[0].start, tokens[-1].end)
        spoke = any(one.content[-1].end > self._last[0].start for one in self._found[-_NEAR:])
        return None if spoke else find_acting(self._last, quoted, self._text.characters)

    def _told_of_before(self, block: int) -> tuple[Span, ...]:
        """Who alone has spoken in the paragraph before `block`, or is brought in by it; nothing if others."""
        if self._told == block - 1:
            return self._found[-1].source
        before = self._text.blocks[max(0, block - 1)]
        spoke = any(one.content[-1].end > before.span.start for one in self._found[-1:])
        if block == 0 or spoke or before.kind is not BlockKind.PARAGRAPH:
            return ()
        name = introduced(self._text.characters, before.span, self._unsigned[0])
        return () if name is None else (name,)

    def _whole(self, tokens: Tokens) -> tuple[Span, ...]:
        return spans_of(tokens, ((0, len(tokens)),), self._quotations)

    def _in_turn(self, sentence: Sentence, first: bool) -> bool:
        """Whether the sentence belongs to a turn of a transcript, which it then joins."""
        tokens = sentence.tokens
        if sentence.block in self._turns:
            turn = self._turns[sentence.block]
            if first and turn is not None:
                self._found.append(turn)
            return turn is not None
        if first:
            named = find_name(tokens, False, self._transcript)
            self._turn = named is not None
            if named is not None:
                whole = replace(named, parts=((named.parts[0][0], len(tokens)),))
                self._found.append(replace(finish(tokens, whole, ()), form=Form.DIRECT))
        elif self._turn and not is_mark(tokens[0], "(", "["):
            last = self._found[-1]
            self._found[-1] = replace(last, content=(*last.content, Span(tokens[0].start, tokens[-1].end)))
        return self._turn

    def _goes_on(self, lone: LoneQuotation) -> bool:
        """Whether a quotation at the head of a paragraph goes on with the one of the paragraph before.

        Either it runs on over several paragraphs itself, or it is a whole paragraph, no heading, after one
        that closes with source and cue. Of such paragraphs in PolNeAR's training part, 44 of 47 go on; of
        those after a paragraph that closes with a quotation, 13 of 17 do, which is too few: only where it is
        long, asks nothing, and no other quotation stands around the two.
        """
        signed = self._signed == lone.sentence.block - 1
        signed = (signed and lone.opens_paragraph) or lone.stands_between(self._found)
        return lone.begins and (len(lone.spans) > 1 or signed)

    def _in_sentence(self, sentence: Sentence) -> list[Attribution]:
        tokens = sentence.tokens
        if asks(tokens):
            return []
        headline = sentence.block == 0 or self._text.blocks[sentence.block].kind is BlockKind.HEADLINE
        drafts = drafts_in(tokens, headline=headline, transcript=self._transcript, before=self._last)
        base = len(self._found)
        found = [finish(tokens, draft, self._quotations) for draft in drafts]
        return [
            one if draft.inside is None else replace(one, inside=base + draft.inside)
            for one, draft in zip(found, drafts, strict=True)
        ]

    def _go_on(self, tokens: Tokens) -> None:
        """Give a sentence that is only a quotation to the speaker before it in the paragraph."""
        said, more = self._found[self._opened :], self._whole(tokens)
        self._found[self._opened :] = continued(self._text.characters, said, more, self._starts, self._last)

    def _close(self, sentence: Sentence) -> None:
        """Keep source and cue of a paragraph that ends in a colon for the quotation of the next one."""
        above = self._found[self._opened :]
        self._intro = find_introduced(sentence, above, self._quotations) or self._intro
