"""Whether the article's own words give a day, or we read them so."""

from __future__ import annotations

from datetime import date


def gives_day(words: str, day: date, today: date | None) -> bool:
    """Whether `words` have the number of `day`, and its year unless that is the year of `today`.

    `today` is the day from which the article's days are reckoned; without it no year is read into them.
    """
    numbers = {f"{day.day}{ending}" for ending in ("", "st", "nd", "rd", "th")}
    named = any(part.strip(".,") in numbers for part in words.split())
    return named and (today is None or day.year == today.year or str(day.year) in words)


def gives_whole_day(words: str, day: date) -> bool:
    """Whether `words` have the number of `day` and its year: nothing of it is reckoned."""
    return gives_day(words, day, None) and str(day.year) in words
