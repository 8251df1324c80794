"""What the grader knows about English and Russian: tables, no rules."""
