"""Who may do what in the admin, and how somebody proves to be who they are."""
