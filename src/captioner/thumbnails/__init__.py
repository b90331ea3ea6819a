"""thumbnails."""
