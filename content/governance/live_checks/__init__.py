"""What can be told of a text while somebody types it?"""
