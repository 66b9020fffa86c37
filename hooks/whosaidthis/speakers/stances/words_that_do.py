"""Words that ask, wish, deny or reject by themselves, whatever their cue: "I want …", "It is not true"."""

from __future__ import annotations

import re

WISH = re.compile(
    r"(?i)^[\"'“‘«\s]*(?:(?:and|but|so),?\s+)?(?:we|i)(?:\s+\w+ly|\s+all|\s+just)?\s+"
    r"(?:want|hope|wish|would (?:like|love)|long for)\b"
    r"(?!\s+to (?:just )?(?:be (?:\w+ )?(?:clear|careful|honest)|mention"
    r"|thank|say|stress|make (?:it )?clear|congratulate|point|remind|emphasi[sz]e|tell|acknowledge"
    r"|apologi[sz]e|start by|begin by)\b)|^[\"'“‘«\s]*(?:we|i)['’]d (?:like|love)\b(?!\s+to (?:thank|say)\b)"
)
QUESTION = re.compile(
    r"(?is)^\W*(?:(?:and|but|so|then|well|now|or)\W+)?(?:(?:i|we) ask,\W*(?:for )?)?"
    r"(?:who|whom|whose|what|which|where|when|why|how|is|are|was|were|am|do|does|did|has|have|had|can|could|"
    r"will|would|should|shall|may|might|must|isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|can['’]t)"
    r"\b.*\?\W*$"
)
"""Not "I have none, but what can I do?", which asserts as well."""
NOT_TRUE = re.compile(
    r"(?i)^\W*(?:it|that|this)(?: is| was|['’]s) (?:\w+ly |just )?"
    r"(?:not true|untrue|false|a lie|a fabrication)"
    r"(?=\W*$|[,.;:!]|\s+that\b|\s+to (?:say|suggest|claim)\b)"
)
REJECTING = re.compile(
    r"(?i)^\W*(?:that )?(?:it|he|she|they|we|i)\W+(?:\w+ly )?"
    r"(?P<verb>reject|den(?:y|ies|ied)|refute)(?:s|ed)?\b"
)
"""As in "said that it “categorically rejects” the claim"."""
NOTHING_OF_THE_KIND = re.compile(
    r"(?i)^\W*(?:that )?(?:he|she|they|it|we|i)(?: (?:had|has|have|did|was|were)|['’](?:d|ve|s))? \w+ "
    r"(?:nothing of the (?:kind|sort)|no such thing)\W*$"
)
"""As in "said he had done nothing of the kind"."""
