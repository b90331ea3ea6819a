"""What a credit is made of: agencies, photographers, chains of links, and the lines that stand around a caption."""
