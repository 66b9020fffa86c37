"""An article as it looks where somebody shares a link to it: its meta tags’ words, and its picture.

`card` and `shared` need nothing else; `drawing` needs Pillow and the two font packages.
"""
