"""From a text to its attributions: who is given what, by which words.

The folders, in the order in which a sentence passes through them; none imports a later one:

- `quotations`: what stands in quotation marks, and what of it nobody speaks;
- `tokens`: sentences as rows of tokens;
- `phrases`: noun phrases, and what stands around them;
- `hearers`: what stands between a cue and its content;
- `sources`: whom a cue's words are given to;
- `contents`: what a cue gives to its source;
- `cues`: which words give words to a source;
- `silences`: who was asked and says nothing;
- `constructions`: ways of telling without a verb of saying that has a subject and a clause;
- `sentences`: the cues of one sentence, joined;
- `paragraphs`: quotations whose speaker stands in another sentence;
- `tagger`: a small network that reads the same text;
- `merging`: both readings, made one.
"""

from .attitudes import attitudes
from .finding import find_attributions
from .ordering import spoken
from .paragraphs.lone_turns import find_lone_turns

__all__ = ["attitudes", "find_attributions", "find_lone_turns", "spoken"]
