"""Small pieces that screens are made of."""
