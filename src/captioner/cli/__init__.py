"""The same verbs as the window, without Qt: `captioner VERB`. Names and JSON keys are a promise to scripts."""
