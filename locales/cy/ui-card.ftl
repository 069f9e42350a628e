# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# The card: verdict, what to do, why, and how we know. Comparing.

## Verdicts: the largest words on the screen
verdict-banned = Gwaharddedig
verdict-not_served = Gwaharddedig, heb gael gwybod
verdict-court_order = Gorchymyn llys
verdict-warned = Dan rybudd
verdict-id_sought = Ceisio adnabod
verdict-banned_elsewhere = Gwaharddedig rywle arall, nid yma
verdict-starts_later = Gwaharddiad yn dechrau { $date }
verdict-starts_later-undated = Gwaharddiad heb ddechrau
verdict-listed = Adroddiad, dim gwaharddiad
verdict-not_shown = Heb eu dangos i aelodau

tile-state-banned = Gwaharddedig
tile-state-not_served = Heb gael gwybod
tile-state-court_order = Gorchymyn llys
tile-state-warned = Dan rybudd
tile-state-id_sought = Ceisio adnabod
tile-state-banned_elsewhere = Rhywle arall
tile-state-starts_later = Heb ddechrau
tile-state-listed = Adroddiad
tile-state-not_shown = Heb eu dangos

line-until = tan { $date }
line-from-told = { $length } o gael gwybod
line-no-end = dim dyddiad gorffen
line-review = adolygiad erbyn { $date }
line-not-served = dywedwch wrthyn nhw, rhowch y cerdyn
line-court = ffoniwch yr heddlu
line-sought = dywedwch wrth y cynllun pwy yw hwn neu hon
line-no-ban = caiff ddod i mewn
line-later = caiff ddod i mewn tan hynny
line-not-shown = i’r swyddfa yn unig

scope-all = pob aelod
scope-sectors = { $list } yn unig
scope-areas = o fewn { $list }
scope-list = { $list } yn unig

also-title = Hefyd

## What to do, by state
do-title = Beth i’w wneud
do-banned = Gofynnwch iddyn nhw adael. Peidiwch â’u dal na’u dilyn. Os ydyn nhw’n gwrthod neu’n dechrau bygwth, ffoniwch 101, neu 999 os oes rhywun mewn perygl.
do-not_served = Dywedwch wrthyn nhw eu bod wedi’u gwahardd a rhowch y cerdyn neu’r llythyr iddyn nhw os yw gennych. Gofynnwch iddyn nhw adael. Peidiwch â’u dal na’u dilyn. Dywedwch wrth y cynllun eu bod wedi cael gwybod. Os bydd helynt: ffoniwch 101, neu 999 os oes rhywun mewn perygl.
do-court_order = Peidiwch â’u herio eich hun. Ffoniwch yr heddlu: 101, neu 999 os oes rhywun mewn perygl. Dywedwch fod gorchymyn llys. Peidiwch â’u dal na’u dilyn.
do-warned = Maen nhw’n cael dod i mewn a chael eu gweini. Cadwch lygad ar bethau ac ysgrifennwch unrhyw beth sy’n digwydd. Os oes rhywun mewn perygl, ffoniwch 999.
do-id_sought = Os ydych yn gwybod pwy yw’r person hwn, dywedwch wrth y cynllun ar { $phone }. Peidiwch â gofyn iddyn nhw a pheidiwch â’u dal.
do-banned_elsewhere = Nid oes gwaharddiad mewn grym yma: maen nhw’n cael dod i mewn a chael eu gweini. Os digwydd unrhyw beth, ysgrifennwch ef. Os oes rhywun mewn perygl, ffoniwch 999.
do-starts_later = Nid yw’r gwaharddiad wedi dechrau: maen nhw’n cael dod i mewn a chael eu gweini. O { $date } ymlaen, gofynnwch iddyn nhw adael. Peidiwch â’u dal.
do-starts_later-undated = Nid yw’r gwaharddiad wedi dechrau: maen nhw’n cael dod i mewn a chael eu gweini. Peidiwch â’u dal.
do-listed = Nid oes gwaharddiad mewn grym: maen nhw’n cael dod i mewn a chael eu gweini. Os digwydd unrhyw beth, ysgrifennwch ef. Os oes rhywun mewn perygl, ffoniwch 999.
do-not_shown = Nid yw aelodau’n gweld y cofnod hwn. Peidiwch â gweithredu arno mewn siop nac wrth ddrws.
do-keep-away = Peidiwch â mynd yn agos atyn nhw. Cadwch gwsmeriaid a chydweithwyr draw a ffoniwch 999.

## Facts
card-label = Cerdyn
card-pictures = Lluniau
card-facts = Yr hyn sy’n hysbys
card-unnamed = Heb enw eto
card-under18 = O dan 18
card-under18-what = Nid yw enwau pobl o dan 18 oed yn cael eu dangos.
card-quoted = “{ $nickname }”
card-reported = Adroddwyd am
card-counted = { $what } ({ $count })
card-reason = Rheswm
card-basis = Sut rydyn ni’n gwybod
card-looks = Golwg
card-marks = Marciau
card-care = Gofal
card-ways = Dulliau
card-vehicle = Cerbyd
card-voice = Llais
card-areas = Ardaloedd
card-served = Cyflwynwyd
card-not-served = Ddim eto
card-served-on = { $how }, { $date }
card-decided = Penderfynwyd
card-appeal = Maen nhw wedi apelio. Mae’r gwaharddiad yn sefyll hyd nes y penderfynir ar hynny: gweithredwch fel y dywed y cerdyn.
card-listed-until = Ar y rhestr tan
card-aliases = Enwau eraill
card-note = Nodyn
card-height-one = tua { $low } cm ({ $feet })
card-height = { $low }–{ $high } cm ({ $feet })
card-feet-one = { $feet } tr { $inches }
card-feet = { $low } i { $high }
card-mark = { $kind }, { $where }: { $text }
card-mark-plain = { $kind }, { $where }
card-conditions = Amodau
card-hidden = Cudd rhag aelodau: { $why }
card-recorded = Mae agor cerdyn yn cael ei gofnodi.
card-none = Nid oedd modd agor y cerdyn.
card-eyes = llygaid { $colour }
card-hair = gwallt { $colour }

picture-caption = { $kind } · { $age }
picture-poor = llun gwael
picture-poor-more = Llun gwael: byddwch ddwywaith mor ofalus.
picture-enlarge = Chwyddo: { $caption }
picture-large = Llun
picture-of = Llun { $number } o { $count }
picture-taken = tynnwyd { $date }
picture-source = o: { $source }
picture-next = Llun nesaf
picture-previous = Llun blaenorol
picture-bigger = Chwyddo
picture-smaller = Lleihau
picture-size = { $percent } %
picture-none = Dim llun
watermark = { $initials } · { $time } · { $premises }

## Asking why
reason-title = Pam mae angen y cerdyn hwn arnoch?
reason-what = Mae’r cofnod hwn am rywun o dan 18 oed. Bydd yr hyn a ysgrifennwch yma yn cael ei gadw gyda’r cofnod o bwy a edrychodd.
reason-label = Eich rheswm
reason-here = Maen nhw yma nawr
reason-report = Rydw i’n ysgrifennu adroddiad amdanyn nhw
reason-asked = Gofynnodd yr heddlu neu’r cynllun i mi
reason-open = Agor y cerdyn
reason-cancel = Ei adael ar gau
reason-short = Ysgrifennwch ychydig eiriau: o leiaf { $count } llythyren.

## Comparing
compare-title = Cymharu
compare-what = Edrychwch ar y person, yna ar bob llun. Nid yw’r cyfrifiadur yn gweithio dim allan yma, ac nid oes dim a ddewiswch yn cael ei gadw.
compare-choose = Rhoi person arall wrth eu hochr
compare-choose-none = Y person hwn yn unig
compare-points = Pwyntiau i edrych arnyn nhw
compare-agree = Yr un fath
compare-differ = Gwahanol
compare-unsure = Methu dweud
compare-clear = Dechrau eto
compare-rule = Tair nodwedd yr un fath cyn bod yn sicr; mae un marc gwahanol yn rhoi terfyn arni.
point-face = Siâp yr wyneb
point-eyes = Llygaid ac aeliau
point-nose = Trwyn
point-mouth = Ceg a gên
point-ears = Clustiau
point-hairline = Llinell y gwallt
point-marks = Marciau: creithiau, tatŵs, mannau geni
point-figure = Taldra a chorff
point-ears-hint = Y clustiau sy’n newid leiaf gyda’r blynyddoedd.
point-hairline-hint = Mae’n hawdd newid y gwallt ei hun.
summary-none = Nid ydych wedi edrych ar unrhyw bwynt eto.
summary-counts = Eich dewis: { $agree } yr un fath, { $differ } yn wahanol, { $unsure } methu dweud.
summary-mark = Mae marc yn wahanol. Dyna ddiwedd arni: ystyriwch mai rhywun arall yw’r person.
summary-differ = Mae rhywbeth yn wahanol. Edrychwch eto, ac os yw’n dal yn wahanol, ystyriwch mai rhywun arall yw’r person.
summary-few = Dim digon i fod yn sicr. Chwiliwch am { $missing ->
    [one] un nodwedd arall sydd yr un fath
    [two] ddwy nodwedd arall sydd yr un fath
    [few] dair nodwedd arall sydd yr un fath
   *[other] { $missing } nodwedd arall sydd yr un fath
}, neu ffoniwch y cynllun.
summary-enough = Mae digon yr un fath, ac nid oes dim a ddewisoch yn wahanol. Chi sy’n penderfynu; os oes amheuaeth, ffoniwch y cynllun.
