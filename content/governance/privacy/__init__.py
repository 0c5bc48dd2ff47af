"""What keeps a part of the site private until the gate lets it into the open?"""
