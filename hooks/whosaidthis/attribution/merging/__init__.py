"""The rules' reading and the tagger's, made one."""
