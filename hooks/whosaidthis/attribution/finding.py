"""Attributions of a text, as the rules and the tagger read it together."""

from __future__ import annotations

from ..model import Attribution, Text
from .by_rule import find_by_rule, sentences_in
from .cues.deeds import find_deeds
from .merging.halves import without_first_half
from .merging.no_speakers import without_no_speaker
from .merging.one_reading import merge
from .merging.others_claims import without_others_claims
from .merging.said_twice import without_second_credit
from .merging.undone import without_gloss
from .merging.whose import of_whose
from .quotations.abbreviated import with_stop
from .quotations.marks import find_quotations
from .quotations.quoted import Quoted
from .quotations.repeated import with_repeated
from .silences.parted import parted
from .tagger import propose


def find_attributions(text: Text) -> tuple[Attribution, ...]:
    """The attributions of `text`, in the order of their contents.

    * Coordinated sources ("Russia and Iran have denied") are one span; so is a name with its apposition
      ("Ann Lee, a nurse,").
    * The content of a clause includes its "that" (as in PolNeAR); a quotation includes its marks and the
      comma inside them; the comma outside and the closing full stop of an indirect content are left out.
    * A hedge without a source ("The deal reportedly involved …") has an empty source, the hedge as cue and
      its whole clause, the hedge included, as content.
    * `inside` is set for what a quotation itself reports.
    * Beliefs, wishes and deeds told as attitudes are there too; they are not `spoken`.
    """
    quotations = find_quotations(text)
    sentences = sentences_in(text, quotations)
    ruled = find_by_rule(text, quotations, sentences)
    deeds = frozenset(start for sentence in sentences for start in find_deeds(sentence.tokens))
    merged = merge(text, quotations, ruled, propose(text, quotations, ruled), deeds=deeds)
    merged = without_first_half(text.characters, merged)
    for mend in (without_no_speaker, without_gloss, of_whose):
        merged = tuple(mend(text.characters, one) for one in merged)
    merged = parted(text.characters, Quoted(quotations), merged)
    merged = without_second_credit(text.characters, without_others_claims(text.characters, merged))
    whole = [with_stop(text.characters, one) for one in merged]
    return with_repeated(text, quotations, whole)
