"""What do templates ask of the facts?"""
