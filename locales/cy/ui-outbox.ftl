# Not yet read by a native speaker. Yr hyn sy’n aros i’w anfon at y cynllun a’r hyn a wrthodwyd, fesul un, yn neialog y cyswllt.

outbox-title = Yn aros i’w anfon, neu heb ei dderbyn
outbox-empty = Nid oes dim yn aros, ac ni wrthodwyd dim.
outbox-failed = Nid oedd modd darllen y rhestr. Nid oes dim wedi newid: caewch hyn a’i agor eto.
outbox-waits = Yn aros. Fe’i cedwir yma a’i anfon ohono’i hun cyn gynted â phosibl.
outbox-again = Rhoi cynnig arall arni
outbox-not-sent = Ni chafodd ei anfon eto. Fe’i cedwir yma fel yr oedd.
outbox-written = ysgrifennwyd { $time }
outbox-size = { $size } kB o ddata
outbox-size-pictures = { $count ->
    [zero] { $size } kB gyda lluniau: { $count }
    [one] { $size } kB gyda lluniau: { $count }
    [two] { $size } kB gyda lluniau: { $count }
    [few] { $size } kB gyda lluniau: { $count }
    [many] { $size } kB gyda lluniau: { $count }
   *[other] { $size } kB gyda lluniau: { $count }
}
outbox-more = { $count ->
    [zero] a { $count } arall
    [one] a { $count } arall
    [two] a { $count } arall
    [few] a { $count } arall
    [many] a { $count } arall
   *[other] a { $count } arall
}
outbox-what-withdrawal = Tynnu’n ôl
outbox-what-card = Cerdyn
outbox-what-settings = Gosodiadau’r cynllun
outbox-what-profile = Enw o’r cynllun
outbox-what-answer = Ateb i safle
outbox-what-incident = Digwyddiad
outbox-what-sighting = Gweld rhywun
outbox-what-wrong_challenge = Herio’r person anghywir
outbox-what-addendum = Cywiriad i adroddiad
outbox-what-proposal = Cynnig
outbox-what-vote = Pleidlais
outbox-what-other = Neges i’r cynllun
outbox-why-conflict = Heb ei dderbyn: mae rhywun arall wedi dweud rhywbeth mwy newydd. Cedwir eich un chi yma ac ni chafodd ei ddefnyddio. Edrychwch ar yr un newydd; os oes angen ei gywiro, cywirwch ef yno.
outbox-why-sign_again = Heb ei dderbyn: mae allweddi’r cynllun wedi newid ers ei lofnodi. Fe’i cedwir yma. Agorwch y cofnod a’i gadw eto, er mwyn i chi ei lofnodi o’r newydd.
outbox-why-withdrawn = Heb ei dderbyn: mae’r cynllun wedi’i dynnu’n ôl yn y cyfamser. Nid oes neb yn ei weld. Nid oes dim ar ôl i’w wneud; ffoniwch y cynllun os mai camgymeriad yw hynny.
outbox-why-not_allowed = Heb ei dderbyn: ni chaiff y cyfrifiadur hwn, neu bwy bynnag a lofnododd, ei anfon. Fe’i cedwir yma. Ffoniwch y cynllun; ar ôl iddynt roi trefn ar yr hawl, rhowch gynnig arall arni.
outbox-why-not_counted = Heb ei dderbyn: ni allai’r gweinydd ei dderbyn fel y mae. Fe’i cedwir yma. Rhowch gynnig arall arni ar ôl diweddaru Watchbook; os caiff ei wrthod eto, ffoniwch y cynllun.
