# Choosing the language. A language's name is written in that language, whatever the window speaks.

language-legend = Language
language-name-en-GB = English
language-name-cy = Cymraeg
language-unread = Welsh: not yet read by a native speaker. Tell us what reads badly.
