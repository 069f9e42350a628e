# Not yet read by a native speaker. Y cyswllt â gweinydd y cynllun: y llinell wrth droed y ffenestr, a’r cyfan mewn deialog.

sync-settled = Wedi cysylltu
sync-means-settled = Mae popeth y mae’r cynllun wedi’i gyhoeddi yma, ac mae popeth o’ch eiddo chi gyda’r cynllun.
sync-connecting = Yn cyrraedd y cynllun
sync-means-connecting = Mae hyn yn cymryd eiliad. Gellir defnyddio’r hyn sydd yma yn y cyfamser.
sync-cards = Yn derbyn pobl
sync-means-cards = Daw’r cardiau’n gyntaf, yna’r lluniau. Gellir defnyddio’r hyn sydd yma eisoes.
sync-pictures = Yn derbyn lluniau
sync-means-pictures = Mae pob cerdyn yma. Mae’r lluniau’n dilyn.
sync-sending = Yn anfon
sync-means-sending = Mae’r hyn a gofnodwyd gennych ar ei ffordd i’r cynllun.
sync-no_line = Dim llinell i’r cynllun
sync-means-no_line = Mae’r gofrestr yn dal i weithio. Cedwir yr hyn a gofnodwch yma a’i anfon cyn gynted ag y bydd llinell.
sync-sign_in = Mae’r rhwydwaith yn gofyn i chi fewngofnodi
sync-means-sign_in = Mae tudalen fewngofnodi rhwng y cyfrifiadur hwn a’r cynllun. Agorwch borwr, mewngofnodwch i’r rhwydwaith, yna cysonwch eto.
sync-proxy = Mae dirprwy’r rhwydwaith yn gofyn am gyfrinair
sync-means-proxy = Nid yw’r dirprwy rhwng y cyfrifiadur hwn a’r cynllun yn gadael dim drwodd. Nid oes dim wedi’i golli: gofynnwch i bwy bynnag sy’n gofalu am y rhwydwaith adael i Watchbook gyrraedd gweinydd y cynllun.
sync-not_trusted = Ni ellir ymddiried yn y gweinydd
sync-means-not_trusted = Ni allai pwy bynnag sy’n ateb brofi mai gweinydd y cynllun ydyw. Ni anfonwyd dim. Ffoniwch y cynllun.
sync-other_key = Mae gan y gweinydd allwedd arall
sync-means-other_key = Nid y gweinydd a enwodd y cynllun sy’n ateb, neu mae ganddo dystysgrif newydd nad yw’r swyddfa wedi sôn amdani eto. Ni anfonwyd dim. Ffoniwch y cynllun.
sync-out_of_date = Nid yw’r dystysgrif yn ddilys heddiw
sync-means-out_of_date = Yn ôl cloc y cyfrifiadur hwn mae tystysgrif y gweinydd wedi dod i ben, neu nid yw’n ddilys eto. Ni anfonwyd dim. Edrychwch ar y dyddiad a’r amser yn gyntaf; os ydynt yn gywir, ffoniwch y cynllun.
sync-cut = Torrwyd y llinell
sync-means-cut = Rhoddir cynnig arall arni’n awtomatig. Nid oes dim wedi’i golli.
sync-busy = Mae’r gweinydd yn brysur
sync-means-busy = Rhoddir cynnig arall arni’n awtomatig. Nid oes dim wedi’i golli.
sync-full = Mae’r gweinydd yn llawn
sync-means-full = Nid oes lle i ragor. Cedwir yr hyn a gofnodwyd gennych yma a’i anfon pan fydd lle. Ffoniwch y cynllun.
sync-garbled = Nid oedd modd darllen yr ateb
sync-means-garbled = Rhoddir cynnig arall arni’n awtomatig. Os yw’n parhau, ffoniwch y cynllun.
sync-disk = Nid oedd modd storio dim yma
sync-means-disk = Efallai fod disg y cyfrifiadur hwn yn llawn. Gwnewch le; mae’r hyn sydd yma’n aros fel y mae.
sync-update_needed = Mae angen Watchbook mwy newydd
sync-means-update_needed = Mae’r cynllun yn defnyddio fersiwn mwy newydd. Gellir defnyddio’r hyn sydd yma; gosodwch y Watchbook mwy newydd yn fuan.
sync-revoked = Nid yw’r cyfrifiadur hwn yn y cynllun mwyach
sync-means-revoked = Mae’r cynllun wedi dod â’i hawl i ben. Ffoniwch y cynllun os mai camgymeriad yw hynny.
sync-not_confirmed = Yn aros i gael ei gadarnhau
sync-means-not_confirmed = Bydd y swyddfa’n cymharu’r chwe digid â chi dros y ffôn, ac yna’n cadarnhau’r cyfrifiadur hwn.
sync-clock = Mae cloc y cyfrifiadur hwn yn anghywir
sync-means-clock = Gosodwch y dyddiad a’r amser, yna cysonwch eto. Nid oes dim wedi’i golli.
sync-disagrees = Mae’r gweinydd yn dangos rhywbeth arall
sync-means-disagrees = Nid yw’r hyn y mae’r gweinydd yn ei ddangos yn cyd-fynd â’r hyn a welodd y cyfrifiadur hwn. Mae’r hyn sydd yma’n aros fel y mae, gyda’i oedran. Ffoniwch y cynllun.
sync-refused = Mae’r gweinydd yn gwrthod
sync-means-refused = Gofynnodd y cyfrifiadur hwn am rywbeth na chaiff ei gael. Ffoniwch y cynllun.
sync-stopped = Wedi’i atal
sync-means-stopped = Cafodd ei atal yma. Mae Cysoni nawr yn mynd ymlaen.
sync-title = Cyswllt â’r cynllun
sync-progress = { $done } o { $total }
sync-contact = clywyd ddiwethaf { $time }
sync-last = Clywyd ddiwethaf
sync-never = dim eto
sync-live = Newyddion
sync-live-yes = yn cyrraedd ohono’i hun
sync-live-no = gofynnir amdano bob pum munud
sync-pictures-here = Lluniau
sync-to-send = I’w hanfon
sync-nothing = dim
sync-not-taken-title = Heb eu derbyn
sync-quarantined-title = Wedi’u rhoi o’r neilltu
sync-disagree-title = Ddim yn cyd-fynd
sync-disagree-means = Mae’r gweinydd wedi dangos rhywbeth i’r cyfrifiadur hwn na all ddilyn o’r hyn oedd yno o’r blaen. Caiff y swyddfa wybod gyda’r cyswllt nesaf.
sync-now = Cysoni nawr
sync-waiting = { $count ->
    [zero] { $count } i’w hanfon
    [one] { $count } i’w hanfon
    [two] { $count } i’w hanfon
    [few] { $count } i’w hanfon
    [many] { $count } i’w hanfon
   *[other] { $count } i’w hanfon
}
sync-not-taken = { $count ->
    [zero] { $count } heb eu derbyn
    [one] { $count } heb eu derbyn
    [two] { $count } heb eu derbyn
    [few] { $count } heb eu derbyn
    [many] { $count } heb eu derbyn
   *[other] { $count } heb eu derbyn
}
sync-not-taken-means = { $count ->
    [zero] Ni dderbyniwyd { $count } gan y cynllun. Fe’u cedwir yma; ffoniwch y cynllun.
    [one] Ni dderbyniwyd { $count } gan y cynllun. Fe’u cedwir yma; ffoniwch y cynllun.
    [two] Ni dderbyniwyd { $count } gan y cynllun. Fe’u cedwir yma; ffoniwch y cynllun.
    [few] Ni dderbyniwyd { $count } gan y cynllun. Fe’u cedwir yma; ffoniwch y cynllun.
    [many] Ni dderbyniwyd { $count } gan y cynllun. Fe’u cedwir yma; ffoniwch y cynllun.
   *[other] Ni dderbyniwyd { $count } gan y cynllun. Fe’u cedwir yma; ffoniwch y cynllun.
}
sync-quarantined-means = { $count ->
    [zero] Nid oedd { $count } yn pasio’r gwiriadau. Fe’u cedwir dan sêl, ni ddangosir dim ohonynt, a chaiff y swyddfa wybod.
    [one] Nid oedd { $count } yn pasio’r gwiriadau. Fe’u cedwir dan sêl, ni ddangosir dim ohonynt, a chaiff y swyddfa wybod.
    [two] Nid oedd { $count } yn pasio’r gwiriadau. Fe’u cedwir dan sêl, ni ddangosir dim ohonynt, a chaiff y swyddfa wybod.
    [few] Nid oedd { $count } yn pasio’r gwiriadau. Fe’u cedwir dan sêl, ni ddangosir dim ohonynt, a chaiff y swyddfa wybod.
    [many] Nid oedd { $count } yn pasio’r gwiriadau. Fe’u cedwir dan sêl, ni ddangosir dim ohonynt, a chaiff y swyddfa wybod.
   *[other] Nid oedd { $count } yn pasio’r gwiriadau. Fe’u cedwir dan sêl, ni ddangosir dim ohonynt, a chaiff y swyddfa wybod.
}
