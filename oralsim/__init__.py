"""A mock oral exam in the terminal, marked point by point against your own notes."""

__version__ = "0.1.0"
