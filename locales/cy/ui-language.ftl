# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Choosing the language. A language's name is written in that language, whatever the window speaks.

language-legend = Iaith
language-name-en-GB = English
language-name-cy = Cymraeg
language-unread = Cymraeg: heb ei darllen eto gan siaradwr brodorol. Dywedwch wrthym beth sy’n darllen yn chwithig.
