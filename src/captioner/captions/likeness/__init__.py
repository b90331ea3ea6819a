"""What makes two captions alike or different: words, kin, figures, turns, signatures."""
