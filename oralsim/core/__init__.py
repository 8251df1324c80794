"""The exam itself: drawing, time, the session as a log of events, the report. Pure."""
