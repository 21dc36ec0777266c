"""Makes documents of every format out of text, so that no test needs a file of somebody else."""
