"""Everything that an editor can be told about an article: the same in a build and on the command line."""

from .article import check_article, empty_article
from .files.copies import check_copies
from .files.misnamed import check_misnamed
from .files.strays import check_stray
from .signatures import OF_TODAY
from .unused.entries import unused_entries

__all__ = [
    "OF_TODAY",
    "check_article",
    "check_copies",
    "check_misnamed",
    "check_stray",
    "empty_article",
    "unused_entries",
]
