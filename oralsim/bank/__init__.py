"""Banks as YAML files: reading, checking, saying what is wrong where."""
