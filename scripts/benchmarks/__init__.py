"""Speed, measured beside baselines of the same run."""
