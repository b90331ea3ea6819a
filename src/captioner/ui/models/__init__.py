"""What the views show, read from the catalogue as they need it."""
