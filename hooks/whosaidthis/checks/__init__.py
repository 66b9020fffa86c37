"""Everything that an editor can be told about an article: the same in a build and on the command line."""

from .article import check_article, empty_article
from .unnamed import unused_entry

__all__ = ["check_article", "empty_article", "unused_entry"]
