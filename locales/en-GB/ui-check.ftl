# Looking somebody up: the search box, facets, the photo wall and what is said when nobody is found.

check-title = Check
check-search = Name, nickname or reference
check-clear = Clear
check-facets = Narrow by description
check-here = In force here
check-chip = { $what } · { $count }
check-more = More…
check-more-title = Narrow by description
check-none-chosen = Take all away
check-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
check-sounds-like = sounds like
check-keys = Enter opens · arrows move
check-wall = People found
check-looking = Looking…
check-unnamed = Not yet named
check-under18 = Under 18

nothing-title = Not in the register as of { $time }.
nothing-proof = That is not proof. If in doubt, ring the scheme on { $phone }.
nothing-tries = You could try
nothing-fewer = fewer letters: the first three of a name are enough
nothing-nickname = the nickname, or only the first name
nothing-chip = without “{ $what }”
nothing-clear-text = without the name, by description alone

facet-state = State
facet-sex = Described as
facet-age = Age
facet-height = Height
facet-build = Build
facet-hair = Hair
facet-marks = Marks
facet-area = Area

panel-none = Choose a person
panel-none-what = Their card says what is in force, what to do, and how to be sure.
panel-counts = { $here } of { $total } with something in force here
panel-recorded = Opening a card is recorded.
