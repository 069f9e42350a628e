# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Looking somebody up: the search box, facets, the photo wall and what is said when nobody is found.

check-title = Gwirio
check-search = Enw, llysenw neu gyfeirnod
check-clear = Clirio
check-facets = Culhau yn ôl disgrifiad
check-here = Mewn grym yma
check-chip = { $what } · { $count }
check-more = Mwy…
check-more-title = Culhau yn ôl disgrifiad
check-none-chosen = Tynnu’r cyfan
check-people = { $count ->
    [zero] Neb
    [one] 1 person
    [two] 2 berson
    [few] { $count } pherson
    [many] { $count } pherson
   *[other] { $count } o bobl
}
check-sounds-like = yn swnio fel
check-keys = Mae Enter yn agor · saethau’n symud
check-wall = Pobl a gafwyd
check-looking = Yn chwilio…
check-unnamed = Heb enw eto
check-under18 = O dan 18

nothing-title = Ddim yn y gofrestr am { $time }.
nothing-proof = Nid yw hynny’n brawf. Os oes amheuaeth, ffoniwch y cynllun ar { $phone }.
nothing-tries = Rhowch gynnig ar un o’r rhain
nothing-fewer = llai o lythrennau: mae tair llythyren gyntaf enw yn ddigon
nothing-nickname = y llysenw, neu’r enw cyntaf yn unig
nothing-chip = chwilio heb “{ $what }”
nothing-clear-text = chwilio heb yr enw, yn ôl disgrifiad yn unig

facet-state = Cyflwr
facet-sex = Disgrifiwyd fel
facet-age = Oed
facet-height = Taldra
facet-build = Corff
facet-hair = Gwallt
facet-marks = Marciau
facet-area = Ardal

panel-none = Dewiswch berson
panel-none-what = Mae’r cerdyn yn dweud beth sydd mewn grym, beth i’w wneud, a sut i fod yn sicr.
panel-counts = { $here } o { $total } â rhywbeth mewn grym yma
panel-recorded = Mae agor cerdyn yn cael ei gofnodi.
