"""Whether "… and said that" goes on with the verb of the source, or with one inside what it says."""

from __future__ import annotations

from ..contents.clause_verbs import has_verb
from ..contents.given import Content
from ..hits import Hit
from ..lexicon import CHARGES, Inflection, words_of
from ..phrases.nouns import bodies, in_any_number, is_thing, is_unlisted, roles
from ..phrases.timespans import before_timed
from ..tokens.agreement import Found
from ..tokens.classes import acts, is_a, is_adverb, is_auxiliary, is_past, is_past_form, is_quote, is_verb
from ..tokens.sentence import Tokens
from .kept import Kept

_FAR = 60
"""Tokens looked back over."""
_DECLINING = frozenset(("decline", "refuse"))
_ADDRESSING = frozenset((*CHARGES, "urge", "demand", "appeal", "vow", "pledge", "promise"))
_PRONOUNS = frozenset("he she it they".split())
_ADDING = frozenset("add say note warn stress insist call tell".split())
SUBORDINATING = frozenset("when while although though after before as if since because whereas once".split())
"""What opens a clause that hangs on another."""


def goes_on_second(tokens: Tokens, item: Kept, hit: Hit, content: Content) -> bool:
    """Whether "… and said that" goes on with the verb of the source, not with one inside the content."""
    if hit.verb.lemma in _DECLINING and _joint(tokens, hit) == "but":
        return True
    first = max(item.content.parts[-1][0], hit.start - _FAR)
    hangs = any(
        _subordinates(tokens, at) and not _tells_when(tokens, at, hit) for at in range(first, hit.start)
    )
    if hangs or _may_be_anothers(tokens, item, hit):
        return False
    if follows_infinitive(tokens, item, hit) or _follows_noun(tokens, item, hit):
        return True
    if (Inflection.PAST in hit.form.inflections) != (Inflection.PAST in item.hit.form.inflections):
        return False
    if _turns_to_others(tokens, item, hit) or _in_plain_past(tokens, item, hit, first):
        return True
    itself = _speaks_of_itself(tokens, item, hit) or _after_state(tokens, hit, first)
    if itself or _in_same_present(tokens, item, hit, first) or _after_thing(tokens, item, hit):
        return True
    if not item.content.clause or not has_verb(tokens, item.content.parts[-1][0], hit.start):
        return True
    opener = tokens[content.parts[0][0]]
    first, end = content.parts[0]
    calls = hit.verb.lemma == "describe" or hit.verb.lemma in words_of("calling")
    if calls and any(is_quote(token) for token in tokens[first:end]):
        return True
    if opener.lower in ("i", "we"):  # the writer: "said it was late and suggested I wait"
        return True
    return content.clause and (opener.lower == "that" or is_quote(opener) or hit.verb.lemma in _ADDING)


def _may_be_anothers(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether who acts in the content may say it: "said Lee read the letter and joked", "and told him"."""
    joint = joint_at(tokens, hit)
    heard = hit.verb.lemma == "tell" and tokens[min(hit.end, len(tokens) - 1)].lower in ("him", "her", "them")
    if not (heard or hit.verb.lemma in _REMARKING) or tokens[joint].lower != "and":
        return False
    opener, verb = subject_and_verb(tokens, item, hit)
    if verb is None or not tokens[joint - 1].word or not is_past_form(tokens[verb]):
        return False
    person = tokens[opener].capital or not roles().isdisjoint(in_any_number(tokens[verb - 1].lower))
    return person and not is_auxiliary(tokens[verb])


_REMARKING = frozenset("remark joke quip reply answer retort mutter shout yell whisper exclaim".split())
"""What somebody does with words on the spot, where others tell of it."""


def joint_at(tokens: Tokens, hit: Hit) -> int:
    """Where the word stands that joins the hit to what is before it: the "and" of "and later denied"."""
    at = hit.start - 1
    while at > 0 and is_adverb(tokens[at]):
        at -= 1
    timed = before_timed(tokens, at)
    return timed - 1 if timed < at else at


def _joint(tokens: Tokens, hit: Hit) -> str:
    return tokens[joint_at(tokens, hit)].lower


def subject_and_verb(tokens: Tokens, item: Kept, hit: Hit) -> tuple[int, int | None]:
    """Where the content's clause begins, and its first verb before the hit."""
    opener = item.content.parts[-1][0]
    opener += tokens[opener].lower == "that"
    verbs = (at for at in range(opener + 1, hit.start) if is_verb(tokens[at]) or is_past(tokens[at]))
    return opener, next(verbs, None)


def _subordinates(tokens: Tokens, at: int) -> bool:
    """Whether a clause hangs on the word at `at`; not in "as “robust”", "since 2015"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    compares = tokens[at].lower == "as" and following is not None and is_quote(following)
    dates = following is not None and (following.form[0].isdigit() or is_a(following, "day"))
    return tokens[at].lower in SUBORDINATING and not compares and not dates


def _tells_when(tokens: Tokens, at: int, hit: Hit) -> bool:
    """Whether only a noun hangs on the word: "asked that it be done (before) the recess and said"."""
    time = tokens[at].lower in ("before", "after", "since")
    return time and is_a(tokens[at + 1], "determiner") and not acts(tokens[at + 1 : hit.start])


def _turns_to_others(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether the source also demands, urges or accuses: "said it came “too late” and demanded an inquiry".

    Only after a quotation or a denial: in "said the firm broke rules and urged staff to lie", the firm urges.
    """
    over = is_quote(tokens[hit.start - 2]) or item.hit.verb.lemma == "deny"
    if _joint(tokens, hit) == "but":
        return hit.verb.lemma in _OPPOSING
    calls = hit.verb.lemma == "call" and tokens[hit.end].lower in ("for", "on")
    calls = (
        calls or hit.verb.lemma in ("reject", "dismiss", "deny", "defend") or hit.verb.lemma in _ADDRESSING
    )
    return over and calls and _joint(tokens, hit) == "and"


_OPPOSING = frozenset("dispute reject dismiss deny question".split())


def _in_plain_past(tokens: Tokens, item: Kept, hit: Hit, first: int) -> bool:
    """Whether the verb cannot stand in the content: "argued that it had grown and pointed to two fires"."""
    opener = item.content.parts[-1][0]
    joined = _joint(tokens, hit) == "and"
    would = any(tokens[at].lower == "would" for at in range(first, hit.start))
    shifted = would or any(tokens[at].lower == "had" for at in range(first, hit.start))
    told = joined and (would or tokens[opener].lower == "that")
    addresses = hit.verb.lemma in _ADDRESSING or hit.verb.prepositions != ("",)
    return told and shifted and hit.form.inflections >= {Inflection.PAST} and addresses


def _in_same_present(tokens: Tokens, item: Kept, hit: Hit, first: int) -> bool:
    """Whether both are of the present, and what is told is past: "warns that it had cracked and asks"."""
    both = all(Inflection.THIRD in one.form.inflections for one in (item.hit, hit))
    told = {token.lower for token in tokens[first : hit.start]}
    return both and _joint(tokens, hit) == "and" and not told.isdisjoint(_PASTS) and told.isdisjoint(_NOW)


_PASTS = frozenset("had was were".split())
_NOW = frozenset("is are has have does do will can may".split())


def follows_infinitive(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether the content has no verb that the hit could go on with.

    As in "promised to sue and says that", "plans to march, and has warned that".
    """
    first, joint = item.content.parts[-1][0], hit.start - 1
    helped = tokens[joint].lower in ("have", "has")
    joined = tokens[joint - helped].lower in (("and", "but") if helped else ("and",))
    finite = joined and (helped or Inflection.BASE not in hit.form.inflections)
    relative = any(is_a(token, "relative") for token in tokens[first : hit.start])
    return finite and tokens[first].lower == "to" and not relative


def _follows_noun(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether the content has nothing but nouns: "accepted the findings but disputes the cost"."""
    nominal = not item.content.clause and _joint(tokens, hit) in ("and", "but")
    return nominal and not has_verb(tokens, item.content.parts[-1][0], hit.start)


def _after_state(tokens: Tokens, hit: Hit, first: int) -> bool:
    """Whether nobody acts before the hit: "said wages were low and urged the board to act"."""
    adds = _joint(tokens, hit) == "and" and hit.verb.lemma in _ADDRESSING
    verbs = [token for token in tokens[first : hit.start] if is_verb(token) or is_past(token)]
    return adds and bool(verbs) and all(is_a(token, "be") for token in verbs)


def _after_thing(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether what the content tells of cannot speak: "said the roads had closed and urged drivers".

    Of a noun that no list has, a state must be told: "said the fault had been mended and blamed a supplier".
    """
    opener, verb = subject_and_verb(tokens, item, hit)
    if _joint(tokens, hit) not in ("and", "but") or verb is None:
        return False
    lemma = hit.verb.lemma
    speaks = (
        lemma in _ADDRESSING or hit.verb.prepositions != ("",) or lemma in _DECLINING or lemma == "threaten"
    )
    if not speaks or is_thing(tokens, opener, verb):
        return speaks
    state = any(is_a(token, "be") for token in tokens[verb : verb + 3])
    return state and is_unlisted(tokens, opener, verb)


def _speaks_of_itself(tokens: Tokens, item: Kept, hit: Hit) -> bool:
    """Whether the content tells of its source: whichever verb "and accused" goes on with, it accuses.

    "She said he …" tells of another, and so may "Police said he …".
    """
    opener = item.content.parts[-1][0]
    opener += tokens[opener].lower == "that"
    adds = _joint(tokens, hit) == "and" and hit.verb.lemma in _ADDRESSING
    source, pronoun = item.hit.source, tokens[opener].lower
    sues = hit.verb.lemma == "threaten" and tokens[min(hit.end + 1, len(tokens) - 1)].lower == "sue"
    if sues and pronoun == "it" and (source is None or tokens[source.first].lower not in _TITLES):
        return True  # "The firm’s lawyer said it had paid and threatened to sue"
    return adds and source is not None and _can_be(pronoun, tokens, source)


def _can_be(pronoun: str, tokens: Tokens, source: Found) -> bool:
    """Whether a pronoun can be the source's own: "he" of "Mr Lee", not of "Ms Lee", "She" or "Police"."""
    opener, head = tokens[source.first].lower, tokens[source.end - 1]
    if pronoun not in _PRONOUNS:
        return False
    if opener in _PRONOUNS:
        return opener == pronoun
    several = head.lower in words_of("people") or (head.form.islower() and head.lower.endswith("s"))
    body = head.lower in bodies() or head.lower in _WRITTEN_BODIES
    if pronoun in ("it", "they"):
        person = head.lower in roles() and (pronoun == "it" or not several)
        return not (person or opener in _TITLES)
    return not (several or body or _TITLES.get(opener, pronoun) != pronoun)


_TITLES = {"mr": "he", "mrs": "she", "ms": "she", "miss": "she", "lady": "she", "lord": "he"}
_WRITTEN_BODIES = frozenset("police prosecutors court".split())
