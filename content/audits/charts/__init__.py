"""How do figures become pictures that everybody can read?"""
