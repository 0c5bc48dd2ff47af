"""Who does which page of a run, and when is it done?"""
