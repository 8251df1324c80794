"""How well marks agree with examiners', beside trivial baselines of the same run."""
