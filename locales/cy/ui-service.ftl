# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# How notices reach people: handed over at the door, recorded at the office, and what shows it.

service-handed = Wedi’i roi wrth y drws: cofnodwch ef
service-from = Mae { $premises } yn adrodd bod yr hysbysiad wedi’i roi ar { $when }. Mae’r ffurflen hon wedi’i llenwi o’r adroddiad hwnnw. Gwiriwch hi, cywirwch beth sy’n anghywir, a’i chadw.
service-who-saw = Pwy a’i gwelodd (cewch adael hwn yn wag)
service-who-saw-hint = Enw a beth maen nhw’n ei wneud yma. Gall swyddfa’r cynllun a’r heddlu ei ddarllen; nid aelodau eraill.
service-seen-by = Gwelwyd gan: { $who }
service-proof-what = Llun neu sgan o’r hysbysiad wedi’i lofnodi, neu o slip y post. Caiff ei selio ar y cyfrifiadur hwn, ac mae’n mynd i becyn heddlu gyda’r hysbysiad.
service-proof-choose = Atodi beth sy’n ei ddangos…
service-proof-save = Cadw copi…
service-proof-save-title = Cadw copi o { $name }
service-proof-save-what = Ffeil gyffredin yw’r copi, a gall unrhyw un ei hagor. Dywedwch at beth mae: caiff hynny ei gofnodi.
service-proof-why = At beth mae
service-proof-saved = Cadwyd copi o { $name } a’i gofnodi. Gofalwch amdano, a’i ddileu pan na fydd ei angen mwyach.
service-print-working = Cadw’r cyfrif fel PDF…
service-print-tariff = Cadw’r tariff fel PDF…
service-printed = Wedi’i gadw fel PDF.
service-from-none = Nid oes unrhyw safle wedi adrodd eu bod wedi rhoi’r hysbysiad hwn.
