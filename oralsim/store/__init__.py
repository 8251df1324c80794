"""Attempts in SQLite: events, drafts, questions by content; locks and recovery."""
