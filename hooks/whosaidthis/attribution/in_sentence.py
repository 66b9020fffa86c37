"""The attributions of one sentence: by its cues, and by ways of telling that have none."""

from __future__ import annotations

from .constructions.answered_aside import find_answered
from .constructions.asked_by import find_asked_by
from .constructions.blaming import find_blaming
from .constructions.called_and_told import find_called_and_told
from .constructions.captioned import with_captioned
from .constructions.claims import find_claims
from .constructions.concluding import find_concluded
from .constructions.counted import find_corrected, find_counted
from .constructions.cries import find_cries
from .constructions.floated import find_floated
from .constructions.for_experts import find_for_experts
from .constructions.greeted_as import find_greeted_as
from .constructions.hearings import as_heard
from .constructions.hedges import find_hedges
from .constructions.interposed import find_interposed, placed
from .constructions.leads import find_name, find_quoted
from .constructions.learned import find_learned
from .constructions.linked import find_linked
from .constructions.nobodys import find_nobodys
from .constructions.pressed import find_pressed
from .constructions.quoted_as import find_quoted_as
from .constructions.remembered import find_remembered
from .constructions.shown import find_shown
from .constructions.told_by_papers import find_told_by_papers
from .constructions.voiced import find_voiced
from .drafts import Draft
from .sentences.cited import with_cited
from .sentences.resolving import resolve
from .sentences.within_broken import find_within_broken
from .silences.asked import find_silences
from .silences.withheld import find_withheld
from .tokens.sentence import Tokens


def drafts_in(tokens: Tokens, *, headline: bool, transcript: bool, before: Tokens) -> list[Draft]:
    """The drafts of a sentence, those of its cues first; `before` is the sentence before it.

    `headline`: it stands in one; `transcript`: the text is one.
    """
    lead = find_name(tokens, headline, transcript)
    between = [] if lead is not None else find_interposed(tokens)
    drafts = [lead] if lead is not None else resolve(tokens, [one.cue[0] for one in between if one.cue])
    drafts = as_heard(tokens, placed(tokens, drafts, between))
    drafts.extend(find_within_broken(tokens, drafts))
    drafts.extend(find_remembered(tokens, drafts))
    drafts.extend(find_shown(tokens, drafts))
    drafts.extend(find_quoted_as(tokens, drafts))
    drafts = with_captioned(tokens, drafts)
    drafts.extend(find_greeted_as(tokens, drafts))
    drafts.extend(find_counted(tokens, drafts))
    drafts.extend(find_corrected(tokens, drafts))
    drafts.extend(find_linked(tokens, drafts))
    drafts.extend(find_learned(tokens, drafts))
    drafts.extend(find_concluded(tokens, drafts))
    drafts.extend(find_blaming(tokens, drafts))
    drafts.extend(find_called_and_told(tokens, drafts))
    drafts.extend(find_told_by_papers(tokens, drafts))
    drafts.extend(find_floated(tokens, drafts))
    drafts.extend(find_pressed(tokens, drafts))
    drafts.extend(find_voiced(tokens, drafts))
    drafts.extend(find_for_experts(tokens, drafts))
    drafts.extend(find_cries(tokens, drafts))
    drafts = _with_hedges(drafts, find_quoted(tokens, drafts) or find_hedges(tokens, drafts))
    drafts.extend(find_silences(tokens, drafts, before))
    drafts.extend(find_asked_by(tokens))
    drafts.extend(find_withheld(tokens, drafts))
    drafts.extend(find_nobodys(tokens, drafts))
    drafts.extend(find_answered(tokens, drafts))
    drafts.extend(find_claims(tokens, drafts))
    return with_cited(tokens, drafts)


def _with_hedges(drafts: list[Draft], hedged: list[Draft]) -> list[Draft]:
    """The drafts, without a mere noun phrase inside a hedged clause: "It is said that she asked for more"."""
    covered = [part for draft in hedged if not draft.source for part in draft.parts]
    free = all(draft.inside is None for draft in drafts)
    kept = [
        draft
        for draft in drafts
        if draft.clause or not free or not any(first <= draft.first < end for first, end in covered)
    ]
    return [*kept, *hedged]
