"""The arms deal, read by hand: what the rooms before rendering should hand on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from whosaidthis.model import (
    Article,
    Basis,
    DatedWords,
    Facts,
    Form,
    Hearer,
    Hedge,
    Mention,
    Relation,
    RelationKind,
    Retold,
    Signature,
    Span,
    Speaker,
    Stance,
    Statement,
    Text,
    Voice,
)

from .making import Maker, find

MARKDOWN = """\
# Iran prepares to send Russia more arms, Reuters reports

Iran is getting ready to send Russia a further batch of weapons, Reuters reported on Tuesday. For
Ukraine and the countries behind it, Tehran goes on being a problem.

The two countries settled the deal on 6 October, two Iranian officials and two Iranian diplomats told
Reuters. Another official, from a Western country that is not named either, reportedly confirmed the deal.

Many senior members of Iran’s government reportedly had a hand in it, among them First Vice President
Mohammad Mokhber, who went to Moscow to settle how the weapons would be delivered.

“The Russians had asked for more drones and those Iranian ballistic missiles with improved accuracy,
particularly the Fateh and Zolfaghar missiles family,” one of the Iranian diplomats told Reuters. The deal
is likely to anger officials in the West. The diplomat denied that Iran had broken a United Nations
Security Council resolution.

“Where they are being used is not the seller’s issue,” the diplomat said. “We do not take sides in the
Ukraine crisis like the West. We want an end to the crisis through diplomatic means.”

Russia and Iran have both denied that Iranian weapons were used in recent drone attacks. American
officials disagreed: the State Department told Reuters that Iranian drones were used in an attack on Kyiv
on Monday.
"""

REUTERS = Speaker("reuters", "Reuters", Voice.INSTITUTION, 1, kind="news agency")
OFFICIALS = Speaker(
    "iranian-officials",
    "Two Iranian officials",
    Voice.UNNAMED_GROUP,
    2,
    role="official",
    affiliation="Iranian",
)
DIPLOMATS = Speaker(
    "iranian-diplomats",
    "Two Iranian diplomats",
    Voice.UNNAMED_GROUP,
    2,
    role="diplomat",
    affiliation="Iranian",
)
FOUR = Speaker(
    "iranian-officials-and-diplomats",
    "Two Iranian officials and two Iranian diplomats",
    Voice.UNNAMED_GROUP,
    4,
    affiliation="Iranian",
    parts=(OFFICIALS, DIPLOMATS),
)
WESTERNER = Speaker(
    "western-official", "An official of a Western country", Voice.UNNAMED_PERSON, 1, role="official"
)
NOBODY = Speaker("not-stated", "", Voice.NOT_STATED)
DIPLOMAT = Speaker(
    "iranian-diplomat",
    "One of the Iranian diplomats",
    Voice.UNNAMED_PERSON,
    1,
    role="diplomat",
    affiliation="Iranian",
    member_of="iranian-diplomats",
)
RUSSIA = Speaker("russia", "Russia", Voice.INSTITUTION, 1, kind="state")
IRAN = Speaker("iran", "Iran", Voice.INSTITUTION, 1, kind="state")
AMERICANS = Speaker(
    "american-officials",
    "American officials",
    Voice.UNNAMED_GROUP,
    None,
    role="official",
    affiliation="American",
)

STATED = Hearer("Reuters", Basis.STATED)
INFERRED = Hearer("Reuters", Basis.INFERRED)


def facts() -> Facts:
    """The front matter of the article."""
    return Facts(
        date=date(2022, 10, 18),
        outlet="The Week",
        retold=Retold(
            title="Russia to receive additional weapons from Iran, report says",
            outlet="The Week",
            edition="US",
            author="Justin Klawans",
            url="https://theweek.com/speed-reads/1017590/russia-receive-additional-weapons-iran",
            word_for_word=True,
        ),
        signature=Signature("Ada Holm", date(2026, 11, 22), ()),
    )


def article(text: Text) -> Article:
    """The article as it should be read; `text` is MARKDOWN's."""
    own = (
        "For\nUkraine and the countries behind it, Tehran goes on being a problem",
        "The deal\nis likely to anger officials in the West",
    )
    return Article(
        text=text,
        facts=facts(),
        statements=tuple(replace(one, checked=True) for one in statements(text)),
        own_words=tuple(find(text, words) for words in own),
        mentions=mentions(text),
    )


def mentions(text: Text) -> tuple[Mention, ...]:
    """The names that lead into the glossary."""
    names = {
        "Mohammad Mokhber": "mokhber",
        "Fateh": "fateh-110",
        "Zolfaghar": "zolfaghar",
        "United Nations\nSecurity Council resolution": "resolution-2231",
    }
    return tuple(Mention(find(text, words), key, True) for words, key in names.items())


def statements(text: Text) -> tuple[Statement, ...]:
    """The sixteen statements."""
    made = Maker(text)
    return (
        *_reported(made, text),
        *_confirmed(made, text),
        *_taken_part(made, text),
        *_asked(made),
        *_stands_aside(made),
        *_denied(made, text),
    )


def _reportedly(text: Text, words: str) -> Span:
    """The "reportedly" with which `words` begin."""
    start = find(text, words).start
    return Span(start, start + len("reportedly"))


def _reported(made: Maker, text: Text) -> tuple[Statement, ...]:
    """Headline and first paragraph."""
    return (
        made.one(
            "Iran prepares to send Russia more arms",
            REUTERS,
            "Reuters",
            "reports",
            stance=Stance.PREDICTS,
            relations=(Relation(RelationKind.RESTATES, 2),),
        ),
        made.one(
            "Iran is getting ready to send Russia a further batch of weapons",
            REUTERS,
            "Reuters reported",
            "reported",
            when=date(2022, 10, 18),
            dates=(DatedWords(find(text, "Tuesday"), date(2022, 10, 18)),),
        ),
    )


def _confirmed(made: Maker, text: Text) -> tuple[Statement, ...]:
    """The officials and diplomats, and the official who confirms."""
    first = _reportedly(text, "reportedly confirmed")
    return (
        made.one(
            "The two countries settled the deal on 6 October",
            FOUR,
            "two Iranian officials and two Iranian diplomats",
            "told",
            hearer=STATED,
        ),
        made.one(
            "confirmed the deal",
            WESTERNER,
            "Another official, from a Western country that is not named either",
            "confirmed",
            hearer=INFERRED,
            stance=Stance.CONFIRMS,
            hedge=Hedge("reportedly", first),
            relations=(Relation(RelationKind.CONFIRMS, 3, "deal"),),
        ),
    )


def _taken_part(made: Maker, text: Text) -> tuple[Statement, ...]:
    """What nobody is named for."""
    through = Hearer("Reuters", Basis.INFERRED)
    hand = (
        "Many senior members of Iran’s government reportedly had a hand in it, "
        "among them First Vice President\nMohammad Mokhber"
    )
    second = _reportedly(text, "reportedly had")
    return (
        made.one(hand, NOBODY, "", "reportedly had", hedge=Hedge("reportedly", second), through=through),
        made.one(
            "who went to Moscow to settle how the weapons would be delivered",
            NOBODY,
            "",
            "reportedly had",
            hedge=Hedge("reportedly", second, Basis.INFERRED),
            through=through,
        ),
    )


def _asked(made: Maker) -> tuple[Statement, ...]:
    """One diplomat's words, what they report, and the denial."""
    quoted = (
        "“The Russians had asked for more drones and those Iranian ballistic missiles with "
        "improved accuracy,\n"
        "particularly the Fateh and Zolfaghar missiles family,”"
    )
    return (
        made.one(quoted, DIPLOMAT, "one of the Iranian diplomats", "told", hearer=STATED, form=Form.DIRECT),
        made.one(
            "had asked for more drones and those Iranian ballistic missiles with improved accuracy,\n"
            "particularly the Fateh and Zolfaghar missiles family",
            RUSSIA,
            "The Russians",
            "asked",
            stance=Stance.ASKS,
            inside=7,
        ),
        made.one(
            "denied that Iran had broken a United Nations\nSecurity Council resolution",
            DIPLOMAT,
            "The diplomat",
            "denied",
            hearer=INFERRED,
            stance=Stance.DENIES,
            speaker_basis=Basis.INFERRED,
            same_as=7,
        ),
    )


def _stands_aside(made: Maker) -> tuple[Statement, ...]:
    """The same diplomat's further words."""
    return (
        made.one(
            "“Where they are being used is not the seller’s issue,”",
            DIPLOMAT,
            "the diplomat",
            "said",
            hearer=INFERRED,
            form=Form.DIRECT,
            speaker_basis=Basis.INFERRED,
            same_as=7,
        ),
        made.one(
            "“We do not take sides in the\nUkraine crisis like the West.",
            DIPLOMAT,
            "",
            "",
            hearer=INFERRED,
            form=Form.DIRECT,
            speaker_basis=Basis.INFERRED,
            same_as=7,
            goes_on=True,
        ),
        made.one(
            "We want an end to the crisis through diplomatic means.”",
            DIPLOMAT,
            "",
            "",
            hearer=INFERRED,
            form=Form.DIRECT,
            stance=Stance.WISHES,
            speaker_basis=Basis.INFERRED,
            same_as=7,
            goes_on=True,
        ),
    )


def _denied(made: Maker, text: Text) -> tuple[Statement, ...]:
    """The two states, and who is against them."""
    department = Speaker(
        "state-department",
        "State Department",
        Voice.INSTITUTION,
        1,
        kind="government department",
        mentions=(find(text, "the State Department"),),
    )
    contradicts = (Relation(RelationKind.CONTRADICTS, 13), Relation(RelationKind.CONTRADICTS, 14))
    denial = "Russia and Iran have both denied that Iranian weapons were used in recent drone attacks"
    return (
        made.one(denial, RUSSIA, "Russia", "denied", stance=Stance.DENIES, joint=(14,)),
        made.one(denial, IRAN, "Iran have", "denied", stance=Stance.DENIES, joint=(13,)),
        made.one(
            "American\nofficials disagreed",
            AMERICANS,
            "American\nofficials",
            "disagreed",
            stance=Stance.DISPUTES,
            relations=contradicts,
        ),
        made.one(
            "Iranian drones were used in an attack on Kyiv\non Monday",
            department,
            "the State Department",
            "told",
            hearer=STATED,
            relations=(*contradicts, Relation(RelationKind.EXAMPLE, 15)),
            dates=(DatedWords(find(text, "Monday"), date(2022, 10, 17)),),
        ),
    )
