"""An invented archive of any size, and what it takes to build it with our hooks and without."""
