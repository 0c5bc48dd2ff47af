"""The gate: governed pages, verdicts, seals and waivers."""
