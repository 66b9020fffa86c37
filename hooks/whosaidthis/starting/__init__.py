"""New files: a report as it was pasted or saved becomes an article to retell, a name an entry to fill."""

from .above import nearly_names
from .article_file import article_file, article_name
from .cleaning import clean
from .decoding import NotTextError, decode
from .entry_file import cut_title, entry_file, other_names
from .pasted import read_pasted
from .report import LeftOut, NoArticleError, Paragraph, Report, Why, without_outlet
from .saved_page import is_page, read_page
from .slug import slug

__all__ = [
    "LeftOut",
    "NoArticleError",
    "NotTextError",
    "Paragraph",
    "Report",
    "Why",
    "article_file",
    "article_name",
    "clean",
    "cut_title",
    "decode",
    "entry_file",
    "is_page",
    "nearly_names",
    "other_names",
    "read_page",
    "read_pasted",
    "slug",
    "without_outlet",
]
