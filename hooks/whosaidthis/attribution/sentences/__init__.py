"""The cues of one sentence, joined: which content ends where, which holds another."""
