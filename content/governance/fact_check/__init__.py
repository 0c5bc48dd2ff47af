"""An expert looks at the facts of a draft, without an account."""
