# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Settings, the actions, and the help sheet made from them.

settings-title = Gosodiadau
settings-saved = Cadwyd
settings-saved-what = Mae newidiadau’n cael eu cadw ar unwaith, i chi ar y cyfrifiadur hwn.
settings-not-saved = Heb ei gadw. { $why }
settings-theme = Golwg
settings-theme-system = Fel y cyfrifiadur
settings-theme-light = Golau
settings-theme-dark = Tywyll
settings-theme-hint = Golau i siop, tywyll i far.
settings-text = Maint y testun
settings-text-size = { $percent } %
settings-letters = Bysellau un llythyren
settings-letters-hint = C i gymharu, / i chwilio, ? am gymorth. Diffoddwch hyn os yw bysellau’n cael eu pwyso drwy ddamwain.
settings-motion = Llai o symud
settings-motion-hint = Nid oes dim yn llithro nac yn pylu.
settings-idle = Yn cuddio ohono’i hun ar ôl
settings-idle-hint = Os na fydd neb wrth y bysellau na’r sgrin am gyhyd â hyn, bydd popeth yn cael ei guddio.
settings-on = Ymlaen
settings-off = I ffwrdd

help-title = Bysellau
help-what = Mae botwm sy’n gwneud yr un peth â phob bysell.
help-letters-off = Mae bysellau un llythyren wedi’u diffodd yn Gosodiadau.
help-or = neu
help-always = Bob amser
help-check = Ar Gwirio
help-wall = Ymhlith y lluniau
help-card = Gyda cherdyn ar agor
help-compare = Wrth gymharu

action-hide = Cuddio popeth ar unwaith
action-lock = Cloi, neu newid person
action-help = Dangos y bysellau hyn
action-back = Mynd un cam yn ôl
action-go-check = Mynd i Gwirio
action-go-settings = Mynd i Gosodiadau
action-search = Teipio enw
action-narrow = Culhau yn ôl disgrifiad
action-here = Mewn grym yma, ymlaen neu i ffwrdd
action-open = Agor y cerdyn
action-left = Un i’r chwith
action-right = Un i’r dde
action-up = Un i fyny
action-down = Un i lawr
action-home = Y person cyntaf
action-end = Y person olaf
action-page-up = Un sgrin i fyny
action-page-down = Un sgrin i lawr
action-compare = Cymharu
action-previous = Person blaenorol
action-next = Person nesaf
action-agree = Mae’r pwynt hwn yr un fath
action-differ = Mae’r pwynt hwn yn wahanol
action-unsure = Methu dweud

action-short-compare = Cymharu
action-short-previous = Blaenorol
action-short-next = Nesaf
