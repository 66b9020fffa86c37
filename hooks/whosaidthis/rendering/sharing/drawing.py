"""The picture itself, as a PNG: the same card gives the same bytes."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

from .card import HEIGHT, WIDTH, Card
from .fonts import FINE, Face, font, lacking
from .layout import lay_out
from .marks import mark_mask
from .palette import INK, MARKS, PAPER
from .pieces import Layout, Mark


def draw_card(card: Card) -> bytes:
    """The picture of `card`; letters that the fonts lack come out as boxes (see `lacking_letters`)."""
    layout = lay_out(card)
    picture = _draw_words(layout).reduce(FINE)
    for mark in layout.marks:
        _draw_mark(picture, mark)
    written = BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()


def lacking_letters(card: Card) -> str:
    """Letters of `card` that cannot be drawn, once each; a picture with them would show boxes."""
    found = lacking(card.site, Face.NAME) + lacking(card.headline, Face.HEADLINE)
    return "".join(dict.fromkeys(found))


def _draw_words(layout: Layout) -> Image.Image:
    """The words and the rule, larger than the picture by `FINE`."""
    canvas = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE), PAPER)
    draw = ImageDraw.Draw(canvas)
    rule = layout.rule
    edges = (rule.left, rule.top, rule.right - 1 / FINE, rule.bottom - 1 / FINE)
    draw.rectangle([edge * FINE for edge in edges], fill=INK)
    for line in layout.lines:
        letters = font(line.face, line.size * FINE)
        place = (round(line.left * FINE), round(line.base * FINE))
        draw.text(place, line.words, font=letters, fill=line.colour, anchor="ls")
    return canvas


def _draw_mark(picture: Image.Image, mark: Mark) -> None:
    picture.paste(MARKS[mark.voice], (round(mark.left), round(mark.top)), mark_mask(mark.voice, mark.size))
