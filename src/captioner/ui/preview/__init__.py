"""The picture itself, whole or pixel for pixel."""
