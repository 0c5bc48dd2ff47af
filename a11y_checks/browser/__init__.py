"""The browser stage: a real Chromium with axe. The only package that imports selenium."""
