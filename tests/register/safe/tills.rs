// The till's part.
