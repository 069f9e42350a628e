# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# How notices reach people: handed over at the door, recorded at the office, and what shows it.

service-handed = Wedi’i roi wrth y drws: cofnodwch ef
service-from = Mae { $premises } yn adrodd bod yr hysbysiad wedi’i roi ar { $when }. Mae’r ffurflen hon wedi’i llenwi o’r adroddiad hwnnw. Gwiriwch hi, cywirwch beth sy’n anghywir, a’i chadw.
service-who-saw = Pwy a’i gwelodd (cewch adael hwn yn wag)
service-who-saw-hint = Enw a beth maen nhw’n ei wneud yma. Gall swyddfa’r cynllun a’r heddlu ei ddarllen; nid aelodau eraill.
service-seen-by = Gwelwyd gan: { $who }
