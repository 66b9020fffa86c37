"""The editor's desk: what editors write about an article and its statements, read and checked."""

from .checks import check_carriers, check_text
from .corrected import Corrected, settle
from .corrections import ARTICLES, check_correction_days, check_corrections, told_words
from .days.days_to_come import LOOK_AGAIN, SEEM_OVER, is_of_past, tell_said_after
from .editors_words import apply_editors_words
from .front_matter import MEND_STATUS, FrontMatter, Status, read_front_matter
from .headline import check_headline, headline_of, note_headline, second_headlines
from .proposing import Proposal, propose
from .slips.printed import printed_words, torn_brackets
from .slips.typing_slips import check_typing
from .terms import check_term_words, check_terms
from .who import Who

__all__ = [
    "ARTICLES",
    "LOOK_AGAIN",
    "MEND_STATUS",
    "SEEM_OVER",
    "Corrected",
    "FrontMatter",
    "Proposal",
    "Status",
    "Who",
    "apply_editors_words",
    "check_carriers",
    "check_correction_days",
    "check_corrections",
    "check_headline",
    "check_term_words",
    "check_terms",
    "check_text",
    "check_typing",
    "headline_of",
    "is_of_past",
    "note_headline",
    "printed_words",
    "propose",
    "read_front_matter",
    "second_headlines",
    "settle",
    "tell_said_after",
    "told_words",
    "torn_brackets",
]
