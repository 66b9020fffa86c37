"""The things that the rooms hand on: frozen dataclasses, enumerations, and a few small functions on them."""

from .article import Article, DeclaredSpeaker, Facts, Retold
from .attribution import Attribution, Form
from .correction import Correction
from .editor import Carrier, EditorSpan
from .entry import (
    NO_GLOSSARY,
    Agreement,
    Bound,
    Entry,
    Fact,
    Glossary,
    Kind,
    LookAlike,
    NativeName,
    Office,
    Range,
    Said,
    Source,
)
from .explained import Explained
from .fault import OF_SIGNING, WITHOUT_ENTRY, Fault, Level, Place, turn_of
from .mention import Candidate, Mention
from .rough_day import RoughDay, read_day, read_rough_day, surely_before
from .shown import JOINERS, printed, shown
from .signature import Signature, SignedHead, SignedStatement, Signer, Unspoken
from .span import Span, hull, one_line_of, outside, unite
from .speaker import NAMED, UNNAMED, Speaker, Voice
from .statement import (
    AGAINST,
    Basis,
    DatedSentence,
    DatedWords,
    Hearer,
    Hedge,
    Relation,
    RelationKind,
    Stance,
    Statement,
    Way,
)
from .text import HEADINGS, Block, BlockKind, Text
from .titled import is_one_name

__all__ = [
    "AGAINST",
    "HEADINGS",
    "JOINERS",
    "NAMED",
    "NO_GLOSSARY",
    "OF_SIGNING",
    "UNNAMED",
    "WITHOUT_ENTRY",
    "Agreement",
    "Article",
    "Attribution",
    "Basis",
    "Block",
    "BlockKind",
    "Bound",
    "Candidate",
    "Carrier",
    "Correction",
    "DatedSentence",
    "DatedWords",
    "DeclaredSpeaker",
    "EditorSpan",
    "Entry",
    "Explained",
    "Fact",
    "Facts",
    "Fault",
    "Form",
    "Glossary",
    "Hearer",
    "Hedge",
    "Kind",
    "Level",
    "LookAlike",
    "Mention",
    "NativeName",
    "Office",
    "Place",
    "Range",
    "Relation",
    "RelationKind",
    "Retold",
    "RoughDay",
    "Said",
    "Signature",
    "SignedHead",
    "SignedStatement",
    "Signer",
    "Source",
    "Span",
    "Speaker",
    "Stance",
    "Statement",
    "Text",
    "Unspoken",
    "Voice",
    "Way",
    "hull",
    "is_one_name",
    "one_line_of",
    "outside",
    "printed",
    "read_day",
    "read_rough_day",
    "shown",
    "surely_before",
    "turn_of",
    "unite",
]
