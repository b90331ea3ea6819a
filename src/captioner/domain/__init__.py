"""What a news photo is. Standard library only, no input or output."""
