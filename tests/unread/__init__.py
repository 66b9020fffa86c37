"""Articles that nobody had read before the machine did, with lists of who said what in them."""
