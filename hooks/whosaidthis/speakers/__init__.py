"""From attributions to statements: who each source is, and how it is said.

The folders, in their order; none imports a later one:

- `words`, `names`, `phrases`: the words of a source: plain forms and counts, capitalised names, noun groups;
- `people`: the persons of an article, and the speakers met so far;
- `sources`: what kind of speaker the words of a source name;
- `stances`, `occasions`, `days`: how, where and when it was said;
- `unnamed`: why a speaker is not named;
- `bodies`, `hearers`: "the company", "the report"; to whom it was said;
- `relations`: how one statement bears on another;
- `pronouns`, `descriptions`: "she", "the diplomat": which of those met before;
- `resolving`: every source of an article, given its speaker.
"""

from .days.events import own_days
from .finding import find_statements
from .numbering import renumber
from .own import own_words
from .people.mentioned import bearers_of, roles_of, surnames_of

__all__ = ["bearers_of", "find_statements", "own_days", "own_words", "renumber", "roles_of", "surnames_of"]
