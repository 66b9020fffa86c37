"""What turns a cue into its opposite, or into silence: "did not warn", "hardly ever said", "would not"."""

from __future__ import annotations

import re

HARDLY = r"hardly|rarely|seldom|scarcely|fail(?:s|ed|ing)? to|stop(?:s|ped)? (?:short of )?\w+ing|unlikely to"
NEGATION = re.compile(
    r"(?i)\b(?:not|never|no longer|neither|nor|without|cannot|can't|won't|wouldn't|\w+n['’]t"
    rf"|{HARDLY})\b"
)
NOT_DONE = re.compile(
    r"(?i)\b(?:(?:do|does|did|has|have|had|would|will|could|can|is|are|was|were) not|\w+n['’]t|cannot|never"
    rf"|no longer|neither|nor|{HARDLY})\b"
)
REFUSAL = re.compile(
    r"(?i)\b(?:declined?|declining|declines|refused?|refuses|refusing)\b|"
    r"(?:\bnot|n['’]t)\s+(?:\w+\s+)?(?:respond|repl[iy]|return|comment|answer|discuss|elaborate)"
    r"|\bno comment\b|"
    r"\bcould(?: not|n['’]t) (?:immediately )?be (?:immediately )?reached\b"
)
UNWILLING = re.compile(
    r"(?i)\b(?:would|will|neither|nor)\b|\bw(?:on|ouldn)['’]t\b|\b(?:confirm|deny)\w*\s+(?:or|nor)\s+(?:confirm|deny)"
)
"""Who would not confirm keeps silent on purpose."""
NOT_SAID = re.compile(r"(?i)\b(?:(?:did|do|does|has|have|had)(?:n['’]t| not)|never|yet to)\b")
"""Who has not confirmed something has said nothing of it; who could not confirm it may only not know."""
