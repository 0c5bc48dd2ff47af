"""Where on a page is what an audit found?"""
