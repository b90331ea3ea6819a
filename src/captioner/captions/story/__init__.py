"""What a news page is made of: lines, pictures, what the page says beside them."""
