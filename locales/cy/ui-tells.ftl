# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# What the log tells back to its premises: this week and last, what is to be followed up, and a form's problems at its top.

## Which part of the log is shown
tells-views = Yr hyn sy’n cael ei ddangos o’r llyfr log
tells-view-list = Cofnodion
tells-view-tells = Yr wythnos hon a’r un ddiwethaf

## To follow up
tells-follow = I’w ddilyn i fyny
tells-follow-none = Nid oes dim yn aros amdanoch.
tells-overdue = Digwyddodd fwy na 24 awr yn ôl. Mae’r drwydded yn gofyn amdano o fewn 24.
tells-returned = Mae gan y cynllun gwestiwn
tells-returned-what = Agorwch y cofnod ac ychwanegwch yr ateb. Nid yw’r hyn sydd yno eisoes byth yn newid.
tells-cctv = CCTV ar fin cael ei drosysgrifo
tells-cctv-what = Cadwch y recordiad cyn ei ddiwrnod olaf, yna ychwanegwch at y cofnod ei fod wedi’i gadw.
tells-cctv-left = { $days ->
    [zero] Heddiw yw’r diwrnod olaf
    [one] 1 diwrnod ar ôl
    [two] 2 ddiwrnod ar ôl
    [few] { $days } diwrnod ar ôl
    [many] { $days } diwrnod ar ôl
   *[other] { $days } diwrnod ar ôl
}
tells-breaches = Gwaharddiadau a dorrwyd yma
tells-breaches-what = Yr wythnos hon a’r un ddiwethaf: roedd rhywun yn sicr, ac roedd gwaharddiad mewn grym. Ffoniwch y cynllun os oes rhaid iddo weithredu heddiw.
tells-late = { $count ->
    [one] Ysgrifennwyd 1 cofnod o’r ddwy wythnos hyn ar ôl mwy na 24 awr. Mae’n dal wedi’i farcio felly; nid oes angen gwneud dim.
    [two] Ysgrifennwyd 2 gofnod o’r ddwy wythnos hyn ar ôl mwy na 24 awr. Maen nhw’n dal wedi’u marcio felly; nid oes angen gwneud dim.
   *[other] Ysgrifennwyd { $count } o gofnodion y ddwy wythnos hyn ar ôl mwy na 24 awr. Maen nhw’n dal wedi’u marcio felly; nid oes angen gwneud dim.
}

## Counts
tells-total = { $count ->
    [zero] Dim hyd yma yr wythnos hon
    [one] 1 cofnod yr wythnos hon hyd yma
    [two] 2 gofnod yr wythnos hon hyd yma
    [few] { $count } chofnod yr wythnos hon hyd yma
    [many] { $count } chofnod yr wythnos hon hyd yma
   *[other] { $count } o gofnodion yr wythnos hon hyd yma
}
tells-against = { $now } erbyn yr un amser yr wythnos ddiwethaf, { $all } yn yr wythnos gyfan honno.
tells-weeks = Dechreuodd yr wythnos hon: { $this }. Yr wythnos ddiwethaf: { $last } i { $end }.
tells-this = Yr wythnos hon
tells-last = Yr wythnos ddiwethaf
tells-kinds = Yn ôl math
tells-incidents = Digwyddiadau, yn ôl beth ddigwyddodd
tells-incidents-note = Mae digwyddiad sy’n ffitio sawl math yn cyfrif o dan bob un.
tells-weekdays = Yn ôl diwrnod yr wythnos
tells-hours = Yn ôl awr o’r dydd
tells-hours-note = Mae oriau heb gofnod wedi’u gadael allan.
tells-hour = { $from } i { $to }
tells-value = { $what }: { $this } yr wythnos hon, { $last } yr wythnos ddiwethaf
tells-what = Beth
tells-day-1 = Llun
tells-day-2 = Maw
tells-day-3 = Mer
tells-day-4 = Iau
tells-day-5 = Gwe
tells-day-6 = Sad
tells-day-7 = Sul
tells-as = Dangos ffigurau fel
tells-as-chart = Siartiau
tells-as-table = Tablau
tells-keys = Mae’r saethau chwith a de yn mynd o far i far.
tells-empty = Nid oes dim wedi’i ysgrifennu yr wythnos hon na’r un ddiwethaf.
tells-empty-what = Newyddion da yw pythefnos dawel. Bydd yr hyn a gofnodir ar gerdyn neu yn y llyfr log yn cael ei gyfrif yma o’r eiliad yr ysgrifennir ef.

## The file
tells-sheet-form = Math o ffeil
tells-sheet-csv = CSV, ar gyfer unrhyw raglen
tells-sheet-xlsx = Excel, gyda dyddiadau a symiau go iawn

## A form that could not be saved
tells-problems = { $count ->
    [one] Mae 1 peth yn y ffordd. Mae’r hyn a deipioch wedi’i gadw.
    [two] Mae 2 beth yn y ffordd. Mae’r hyn a deipioch wedi’i gadw.
    [few] Mae { $count } pheth yn y ffordd. Mae’r hyn a deipioch wedi’i gadw.
    [many] Mae { $count } pheth yn y ffordd. Mae’r hyn a deipioch wedi’i gadw.
   *[other] Mae { $count } o bethau yn y ffordd. Mae’r hyn a deipioch wedi’i gadw.
}

## More of the incident form
tells-until = Hyd
tells-until-hint = Os parhaodd am sbel: 23:55, “hanner awr yn ôl”
log-problem-until-before = Mae hynny cyn iddo ddechrau.
tells-own = Ar eich rhestr eich hun. Mae’r cynllun yn darllen “rhywun ar restr y safle ei hun”, byth yr enw.
tells-own-title = { $what } (ein rhestr)
tells-said-seen-own = Cofnodwyd: gwelwyd { $who } o’ch rhestr eich hun yma, { $action }, { $sure }. Mae’n aros yn y llyfr log hwn; nid yw’r cynllun yn cael gwybod.
tells-said-wrong-own = Cofnodwyd: camgymerwyd rhywun arall am y person ar y cerdyn ({ $who }), sydd ar eich rhestr eich hun. Mae’n aros yn y llyfr log hwn; nid yw’r cynllun yn cael gwybod.
tells-wrong-own = Mae ymddiheuro’n iawn beth bynnag a ddigwyddodd. Rhestr eich safle chi yw hon: cywirwch hi yma.
