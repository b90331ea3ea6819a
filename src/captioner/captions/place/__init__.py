"""What a place is made of: names, what qualifies them, chains of them,."""
