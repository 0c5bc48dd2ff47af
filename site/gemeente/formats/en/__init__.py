"""How do people write a day in English?"""
