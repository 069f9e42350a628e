# Not yet read by a native speaker. Pleidleisio a chynnig yn y safle, a phwy y mae’r swyddfa’n gadael iddynt bleidleisio.

votes-rail = Pleidleisiau
votes-title = Pleidleisiau a chynigion
votes-waiting = { $count ->
    [zero] Nid oes dim yn aros am eich pleidlais
    [one] Mae { $count } yn aros am eich pleidlais
    [two] Mae { $count } yn aros am eich pleidlais
    [few] Mae { $count } yn aros am eich pleidlais
    [many] Mae { $count } yn aros am eich pleidlais
   *[other] Mae { $count } yn aros am eich pleidlais
}
action-go-votes = Mynd at bleidleisiau a chynigion

votes-may-ask = Nid ydych yn pleidleisio ar y cyfrifiadur hwn eto
votes-may-ask-what = Llofnodir pob pleidlais, fel na all neb bleidleisio yn eich lle. Mae Watchbook yn gwneud allwedd i { $name } ar y cyfrifiadur hwn ac yn gofyn i swyddfa’r cynllun adael iddi bleidleisio.
votes-ask = Gofyn am gael pleidleisio yma
votes-asked = Gofynnwyd i’r swyddfa
votes-asked-what = Gofynnwyd { $time }. Cyn gynted ag y bydd y swyddfa wedi dweud pwy ydych chi, byddwch yn pleidleisio yma.
votes-ask-again = Gofyn eto
votes-said-asked = Gofynnwyd i’r swyddfa. Nid oes angen i chi wneud dim mwy.
votes-said-cast = Mae eich pleidlais ar ei ffordd. Mae’n sefyll fel y’i bwriwyd.
votes-said-proposed = Mae eich cynnig wedi’i wneud. Isod mae’n dweud pa mor bell y mae wedi dod.

votes-group-waits = { $count ->
    [0] Yn aros am eich pleidlais
    [zero] Yn aros am eich pleidlais: { $count }
    [one] Yn aros am eich pleidlais: { $count }
    [two] Yn aros am eich pleidlais: { $count }
    [few] Yn aros am eich pleidlais: { $count }
    [many] Yn aros am eich pleidlais: { $count }
   *[other] Yn aros am eich pleidlais: { $count }
}
votes-group-open = Ar agor
votes-group-closed = Wedi cau
votes-none = Nid oes dim yn aros am eich pleidlais.
votes-rests-on = Mae’n gorffwys ar
votes-last-day = Diwrnod olaf i bleidleisio
votes-left = { $count ->
    [0] heddiw
    [zero] { $count } diwrnod ar ôl
    [one] { $count } diwrnod ar ôl
    [two] { $count } ddiwrnod ar ôl
    [few] { $count } diwrnod ar ôl
    [many] { $count } diwrnod ar ôl
   *[other] { $count } diwrnod ar ôl
}
votes-working = Sut y cyrhaeddwyd yr hyd
votes-your-vote = Eich pleidlais
votes-once = Dewiswch unwaith: mae pleidlais yn sefyll fel y’i bwriwyd. Dim ond y cadeirydd a’r arweinydd data sy’n ei gweld, ar ôl cau. Os ydych yn adnabod y person neu os oes gennych rywbeth yn y fantol, ymataliwch a dywedwch wrth y swyddfa.
votes-cast = Bwrw fy mhleidlais
votes-cast-for = Bwrw fy mhleidlais: { $choice }
votes-voted = Rydych wedi pleidleisio.
votes-voted-for = Pleidleisioch: { $choice }.
votes-heard = Mae eich pleidlais gan y swyddfa.
votes-on-its-way = Mae ar ei ffordd i’r swyddfa.
votes-place-barred = Nid ydych yn cymryd rhan yn hwn: chi a’i hadroddodd neu a’i cynigiodd, neu mae gennych rywbeth yn y fantol.
votes-place-over = Mae’r diwrnod olaf drosodd. Nid yw’r swyddfa wedi dweud eto beth a ddaeth ohono.
votes-place-looks = Gallwch ei ddarllen. Nid ydych yn pleidleisio ar y cyfrifiadur hwn eto.
votes-place-not_asked = Ni ofynnir i chi ar hwn: mae rheolwr arall yn pleidleisio dros y safle hwn, neu mae eraill yn ei benderfynu.
votes-ended = Caewyd { $date }.
votes-tally = Gwaharddiad { $ban }, rhybudd { $warn }, dim gweithredu { $nothing }, ymatal { $abstained }.
votes-tally-proposed = Fel y cynigiwyd { $ban }, dim gweithredu { $nothing }, ymatal { $abstained }.

votes-proposals = Cynigion oddi yma
votes-propose = Cynnig gwaharddiad neu rybudd
votes-propose-what = Mae’n mynd i swyddfa’r cynllun fel eich cynnig chi ac nid yw’n penderfynu dim: mae eraill yn pleidleisio arno, ac nid chi.
votes-no-reports = Gallwch gynnig unwaith y bydd y swyddfa wedi cysylltu rhywun ar y gofrestr ag adroddiad gennych.
votes-report = Ar ba adroddiad
votes-person = Am bwy
votes-kind = Beth rydych yn ei gynnig
votes-reason = Pam
votes-reason-hint = Yr hyn a wnaed, mewn geiriau niwtral, heb enwau. Bydd y person yn ei ddarllen hefyd.
votes-months = Am faint o fisoedd
votes-months-hint = Gadewch yn wag i adael i dariff y cynllun ddweud pa mor hir.
votes-propose-go = Anfon fy nghynnig
votes-wrong-reason_missing = Dywedwch pam. Ni chynigir dim heb reswm.
votes-wrong-wording = Ni all rhai o’r geiriau hyn sefyll mewn hysbysiad. Dywedwch beth a wnaed: “cymerodd nwyddau heb dalu”, nid beth yw rhywun.
votes-wrong-months = Rhowch nifer cyfan o fisoedd o 1 i 60, neu gadewch yn wag.
votes-wrong-report = Nid yw’r swyddfa wedi cysylltu’r person hwn â’r adroddiad hwn. Nid anfonwyd dim. Dewiswch adroddiad arall.
votes-proposed = Cynigiwyd { $time }.
votes-proposal-put = Rhoddwyd i bleidlais fel { $reference }.
votes-proposal-refused = Ni chafodd ei dderbyn. Mae’r hyn na anfonwyd yn dweud pam.
votes-proposal-waits = Mae’n aros am gysylltiad.
votes-proposal-there = Mae wedi cyrraedd y swyddfa.

approvals-voters = Yn gofyn am gael pleidleisio
approvals-voters-what = Dywedwch pwy ar restr y cynllun yw pob un. Ffoniwch nhw os nad ydych yn siŵr: mae pwy bynnag y gadewch iddynt bleidleisio yma’n pleidleisio yn yr enw hwnnw.
approvals-voter-where = { $place }, gofynnwyd { $time }.
approvals-voter-own = Eu cyfrifiadur eu hunain
approvals-voter-is = Dyma
approvals-voter-choose = Dewiswch pwy ydyw
approvals-voter-let = Gadael iddynt bleidleisio
approvals-voter-nobody = Nid oes neb ar restr y cynllun yn pleidleisio yn y safle hwn. Ychwanegwch eu rheolwr at y rhestr yn gyntaf.
approvals-said-voter = Maent yn pleidleisio yno o hyn ymlaen.
approvals-said-away = Tynnwyd oddi ar y rhestr. Gallant ofyn eto.
