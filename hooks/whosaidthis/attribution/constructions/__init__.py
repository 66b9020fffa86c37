"""Ways of telling that have no verb of saying with a subject and a clause."""
