"""Small pictures: rendered upright in sRGB, hashed, and kept in a store of their own."""
