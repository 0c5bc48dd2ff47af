"""Tools of the plain-language rules: sentences, words, lemmas. No rules live here."""
