"""The caption editor: the hero caption box, the form over FIELDS, what the caption proposes, and batches."""
