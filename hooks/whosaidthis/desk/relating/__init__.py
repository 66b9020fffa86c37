"""How an editor’s word leads from one statement to another, named by some of its words."""
