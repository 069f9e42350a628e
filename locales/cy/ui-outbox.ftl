# Not yet read by a native speaker. Yr hyn sy’n aros i’w anfon at y cynllun a’r hyn a wrthodwyd, fesul un, yn neialog y cyswllt.

outbox-title = Yn aros i’w anfon, neu heb ei dderbyn
outbox-empty = Nid oes dim yn aros, ac ni wrthodwyd dim.
outbox-failed = Nid oedd modd darllen y rhestr. Nid oes dim wedi newid: caewch hyn a’i agor eto.
outbox-waits = Yn aros. Fe’i cedwir yma a’i anfon ohono’i hun cyn gynted â phosibl.
outbox-again = Rhoi cynnig arall arni
outbox-not-sent = Nid oedd modd gwneud hynny. Fe’i cedwir yma fel yr oedd. Caewch hyn, agorwch ef eto a gweld sut y mae.
outbox-sent-again = Mae’n aros i’w anfon eto, fel y mae.
outbox-put-right = Ei wneud o’r newydd a’i anfon
outbox-after-all = Ei anfon wedi’r cyfan
outbox-made-anew = Fe’i gwneir o’r newydd o’r hyn y mae’r gofrestr yn ei ddweud nawr, ac mae’n mynd ohono’i hun.
outbox-take-back = Ei dynnu’n ôl
outbox-taken-back = Tynnwyd yn ôl: ni chafodd ei anfon at y cynllun, ac mae’n aros yng nghofrestr y cyfrifiadur hwn.
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
outbox-why-sign_again = Heb ei dderbyn: mae allweddi’r cynllun wedi newid ers ei lofnodi. Caiff ei lofnodi eto ohono’i hun cyn gynted ag y bydd yr allweddi newydd yma a’r gofrestr hon ar agor gan bwy bynnag sy’n llofnodi dros y cynllun. Nid oes dim yn cael ei golli.
outbox-why-withdrawn = Heb ei dderbyn: mae’r cynllun wedi’i dynnu’n ôl yn y cyfamser. Nid oes neb yn ei weld. Nid oes dim ar ôl i’w wneud; ffoniwch y cynllun os mai camgymeriad yw hynny.
outbox-why-not_allowed = Heb ei dderbyn: ni chaiff y cyfrifiadur hwn, neu bwy bynnag a lofnododd, ei anfon. Fe’i cedwir yma. Ffoniwch y cynllun; ar ôl iddynt roi trefn ar yr hawl, rhowch gynnig arall arni. Os nad oedd i fod i fynd, tynnwch ef yn ôl.
outbox-why-not_counted = Heb ei dderbyn: ni allai’r gweinydd ei dderbyn fel y mae. Fe’i cedwir yma. Cywirwch y cofnod os oes rhywbeth o’i le ynddo, yna gwnewch ef o’r newydd; os caiff ei wrthod eto, ffoniwch y cynllun.
