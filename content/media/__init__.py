"""Pictures and documents, and what makes them fit for everyone."""
