"""How do visitors get a page without waiting for the database?"""
