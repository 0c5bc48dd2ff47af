"""How do people write a day, where Django expects another way?"""
