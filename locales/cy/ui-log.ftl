# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# The premises’ log: quick actions on a card, the incident form, the list, the sheet for an authority.

frame-log = Llyfr log
action-go-log = Llyfr log
action-seen = Gwelwyd yma
action-incident = Cofnodi digwyddiad
action-log-new = Cofnodi digwyddiad
action-wrong = Person anghywir
action-log-save = Cadw’r digwyddiad
desk-undo-kind-LOG_RECORDED = Cofnodwyd yn y llyfr log

## On a card
log-seen = Gwelwyd yma
log-incident-short = Cofnodi digwyddiad
log-wrong = Person anghywir
log-undo = Dadwneud
log-undone = Dadwnaed. Nid yw yn y llyfr log mwyach.
log-said-seen = Cofnodwyd: gwelwyd { $who } yma, { $action }, { $sure }.
log-said-wrong = Cofnodwyd: camgymerwyd rhywun arall am y person ar y cerdyn ({ $who }). Ffoniwch y cynllun os oes angen cywiro hynny heddiw.
log-said-incident = Mae’r digwyddiad yn y llyfr log. Mae’n aros ar y cyfrifiadur hwn: bydd yn mynd i’r cynllun pan gaiff cysylltiad ei osod.
log-said-quick = Cofnodwyd yn y llyfr log: { $what }.
log-breach = Roedd gwaharddiad mewn grym yma: torri’r gwaharddiad yw hyn.
log-breach-unsure = Roedd gwaharddiad ar y person hwn mewn grym yma. Nid oeddech yn sicr, felly nid yw’n cael ei alw’n dorri gwaharddiad.

## Seen here
log-seen-title = Gwelwyd yma
log-seen-what = Beth ddigwyddodd, a pha mor siŵr ydych chi mai’r person hwn oedd yno?
log-seen-after = Mae’n cael ei gofnodi gyda’ch enw a’r amser. Nid oes dim arall yn dilyn ohono’i hun.
log-seen-both = { $action }, { $sure }
log-seen-LEFT_WHEN_ASKED = gadawodd pan ofynnwyd
log-seen-REFUSED_POLICE_CALLED = gwrthododd, galwyd yr heddlu
log-seen-NOT_CHALLENGED = heb ei herio
log-seen-OFFENDED = digwyddodd rhywbeth
log-seen-INFO_ONLY = gwybodaeth yn unig
log-seen-NOTICE_HANDED = cawson nhw’r cerdyn sy’n dweud am y gwaharddiad
log-sure-CERTAIN = sicr
log-sure-LIKELY = tebygol
log-sure-UNSURE = ansicr

## Wrong person
log-wrong-title = Person anghywir
log-wrong-what = Camgymerwyd rhywun arall am y person hwn. Gallwch gadw nawr ac ysgrifennu mwy yn nes ymlaen.
log-wrong-happened = Beth ddigwyddodd
log-wrong-put-right = Yr hyn a ddywedwyd wrthyn nhw neu a gynigiwyd iddyn nhw
log-wrong-ring = Mae ymddiheuro’n iawn beth bynnag a ddigwyddodd. Rhowch rif y cynllun, { $phone }, iddyn nhw, er mwyn gallu cywiro pethau.
log-wrong-save = Cadw

## The log’s kinds
log-entry-INCIDENT = Digwyddiad
log-entry-SIGHTING = Gwelwyd yma
log-entry-WRONG_CHALLENGE = Herio’r person anghywir
log-entry-REFUSAL = Gwrthod
log-entry-EJECTION = Troi allan
log-entry-AUTHORITY_VISIT = Ymweliad gan awdurdod
log-entry-SCANNER_FAULT = Nam ar y sganiwr ID
log-entry-CCTV_FAULT = Nam ar y CCTV
log-quick-words-REFUSAL = Beth a wrthodwyd a pham (caiff aros yn wag)
log-quick-words-EJECTION = Beth arweiniodd at hynny (caiff aros yn wag)
log-quick-words-AUTHORITY_VISIT = Pwy ddaeth ac ar beth yr edrychon nhw
log-quick-words-SCANNER_FAULT = Beth sydd ddim yn gweithio ac ers pryd
log-quick-words-CCTV_FAULT = Beth sydd ddim yn gweithio ac ers pryd
log-quick-when-hint = Mae gwag yn golygu nawr. Neu “20 munud yn ôl”, “neithiwr 23:40”.

## The list
log-title = Llyfr log
log-incident = Cofnodi digwyddiad
log-quick = Llinell yn y llyfr log
log-search = Chwilio am air
log-kind = Math
log-kind-all = Pob math
log-period = Cyfnod
log-period-day = Heddiw
log-period-week = Y 7 diwrnod diwethaf
log-period-month = Y 31 diwrnod diwethaf
log-period-all = Y llyfr log cyfan
log-count = { $count ->
    [zero] Dim cofnodion
    [one] 1 cofnod
    [two] 2 gofnod
    [few] { $count } chofnod
    [many] { $count } chofnod
   *[other] { $count } o gofnodion
}
log-none = Nid oes dim wedi’i ysgrifennu yma eto. Bydd yr hyn a gofnodwch ar gerdyn, a phob digwyddiad, yn ymddangos yma.
log-none-found = Nid oes dim yn y llyfr log yn ffitio hynny. Edrychwch ymhellach yn ôl, neu chwiliwch am air arall.
log-more = Dangos mwy
log-kept = Mae cofnodion yn cael eu cadw am 12 mis o’r diwrnod yr ysgrifennwyd nhw, yna’n cael eu dileu.
log-late = ysgrifennwyd ar ôl mwy na 24 awr
log-print = Dalen ar gyfer awdurdod
log-export = Ysgrifennu i ffeil
log-written = Mae’r ffeil wedi’i hysgrifennu. Mae hynny wedi’i gofnodi gyda’ch rheswm.
log-drafts = Wedi’u dechrau a heb eu gorffen
log-draft-new = Digwyddiad
log-draft-kept = cadwyd am { $time }, atebwyd { $count } o 6
log-draft-go-on = Mynd ymlaen
log-draft-drop = Taflu i ffwrdd
log-title-people = { $what }: { $people }
log-who-unnamed = rhywun heb enw
log-who-gone = rhywun nad yw’n cael ei ddangos yma mwyach
log-who-own = rhywun ar restr y safle ei hun
log-by-gone = rhywun sydd wedi gadael

## An entry
log-fact-by = Ysgrifennwyd gan
log-fact-by-when = { $by }, { $time }
log-fact-timely = Ar gyfer y drwydded
log-timely-in-time = Cwblhawyd o fewn 24 awr
log-timely-late = Cwblhawyd ar ôl mwy na 24 awr
log-fact-life = Ble mae wedi cyrraedd
log-fact-put-right = Dywedwyd neu cynigiwyd
log-fact-who = Pwy
log-fact-kept = Cedwir tan
log-added = Ychwanegwyd ({ $by }, { $time })
log-add = Ychwanegu at y cofnod hwn
log-add-hint = Nid yw’r hyn sydd uchod byth yn cael ei newid. Bydd yr hyn a ychwanegwch oddi tano, gyda’ch enw a’r amser.
log-add-save = Ychwanegu
log-life-own = Yn aros yn llyfr log y safle hwn ei hun
log-life-DRAFT = Yn cael ei ysgrifennu ar y cyfrifiadur hwn { $words }
log-life-QUEUED = Yn aros ar y cyfrifiadur hwn: bydd yn mynd i’r cynllun pan gaiff cysylltiad ei osod { $words }
log-life-RECEIVED = Mae gyda’r cynllun; nid oes neb wedi edrych arno eto { $words }
log-life-TRIAGE = Mae rhywun yn y cynllun yn edrych arno { $words }
log-life-ACCEPTED = Mae’r cynllun wedi’i gymryd i’w gofnodion { $words }
log-life-RETURNED_FOR_INFO = Mae’r cynllun yn gofyn: { $words }
log-life-REJECTED = Nid yw’r cynllun wedi’i gymryd: { $words }
log-life-DUPLICATE_OF = Mae’r un adroddiad gan y cynllun yn barod { $words }
log-life-LINKED = Mae’r cynllun wedi’i gysylltu â rhywun ar y gofrestr { $words }
log-life-POLICE_REPORTED = Mae gyda’r heddlu: { $words }
log-life-CLOSED = Wedi’i gau { $words }

## Writing an incident
log-incident-title = Beth ddigwyddodd?
log-kept-at = Cadwyd ar y cyfrifiadur hwn am { $time }
log-unkept = Mae disg y cyfrifiadur hwn yn llawn. { $since ->
    [never] Nid oes dim o’r ffurflen hon wedi’i gadw eto
   *[other] Ni chadwyd yr hyn a deipiwyd gennych ar ôl { $since }
}: mae’n aros yma, ac yn cael ei golli os caiff Watchbook ei gloi neu ei gau. Dilëwch rywbeth nad oes ei angen neu gwagiwch y bin. Rhoddir cynnig arall arni bob ychydig eiliadau.
log-unkept-held = Nid yw wedi’i gloi eto, gan y byddai hynny’n colli’r hyn a deipiwyd gennych. Clowch eto i’w golli.
log-kept-not-yet = Mae pob ateb yn cael ei gadw ar y cyfrifiadur hwn wrth i chi ei adael
log-when = Pryd
log-when-needed = Pryd (angenrheidiol)
log-when-hint = Fel y byddech chi’n ei ddweud: “neithiwr 23:40”, “ddoe 9yh”, “20 munud yn ôl”, 21/11/2026 23:40
log-kinds = Pa fath (angenrheidiol)
log-kinds-hint = Teipiwch ychydig lythrennau a phwyswch Enter, neu dewiswch isod. Gall mwy nag un ffitio.
log-kinds-chosen = Mathau: y rhai a ddewiswyd a’r rhai cyffredin
log-seen-needed = Yr hyn a welwyd ac a glywyd (angenrheidiol)
log-words-hint = Yr hyn a welsoch neu a glywsoch, mewn geiriau plaen. Gadewch allan enwau, iechyd, barn a dyfalu.
log-who = Pwy (angenrheidiol)
log-who-known = Rhywun ar restr
log-who-question = Ddim yn siŵr pwy
log-nobody = Neb sy’n hysbys
log-describe-first = Disgrifiwch yn gyntaf, yna edrychwch. Mae eich disgrifiad yn cael ei gloi cyn i’r oriel agor.
log-description = Disgrifiad cyntaf
log-description-hint = Yr hyn a welsoch eich hun: rhyw, oed, taldra, corff, gwallt, dillad, llais, marciau.
log-lock = Cloi hwn ac agor yr oriel
log-locked = Disgrifiad cyntaf, wedi’i gloi am { $time }
log-people = Pwy gymerodd ran
log-people-hint = Teipiwch enw, llysenw neu gyfeirnod a phwyswch Enter: o’r gofrestr neu o’ch rhestr eich hun.
log-role = Eu rhan
log-role-first = gwnaeth hyn
log-role-helped = helpodd
log-role-watch = cadwodd olwg
log-known = Sut rydych chi’n gwybod
log-known-KNOWN_BY_NAME = yn hysbys wrth enw
log-known-RECOGNISED_FROM_GALLERY = adnabuwyd o lun yma
log-known-CCTV_ONLY = o CCTV yn unig
log-known-DESCRIBED = disgrifiwyd gan rywun
log-remove = Tynnu: { $what }
log-offers = { $count ->
    [one] 1 ar gael
   *[other] { $count } ar gael
}
log-hurt = A gafodd rhywun ei anafu?
log-hurt-NOBODY = Naddo
log-hurt-SOMEBODY = Do
log-hurt-NOT_KNOWN = Ddim yn hysbys
log-police = A gafodd yr heddlu wybod?
log-police-NO = Naddo
log-police-NOT_YET = Ddim eto
log-police-BY_101 = Drwy 101
log-police-BY_999 = Drwy 999
log-police-IN_PERSON = Wyneb yn wyneb
log-police-at = Pryd y cafodd yr heddlu wybod
log-police-at-hint = 23:50, neithiwr 23:50, 20 munud yn ôl
log-officer = Swyddog heddlu
log-officer-hint = Enw neu rif. Mae’n mynd i’r swyddfa ac i becyn i’r heddlu, byth i brint nac i ddalen.
log-outcome = Beth ddaeth ohono
log-outcome-none = Ddim yn hysbys eto
log-outcome-hint = Hyd y gwyddoch nawr. Yr hyn a glywch wedyn, ychwanegwch ef at y cofnod.
log-save = Cadw
log-save-incident = Cadw’r digwyddiad
log-leave = Ei adael at eto
log-cancel = Canslo
log-needed = { $count } o bethau angenrheidiol
log-answered = Atebwyd { $count } o { $of }
log-need-when = Pryd
log-need-kinds = Pa fath
log-need-seen = Yr hyn a welwyd
log-need-who = Pwy
log-need-hurt = Rhywun wedi’i anafu
log-need-police = Yr heddlu’n gwybod
log-need-done = wedi’i ateb
log-need-missing = ei angen o hyd
log-counts-as = Yn cyfrif fel
log-counts-open = Llyfr log y drwydded safle: caiff ei gyfrif pan ddywedwch pryd
log-counts-in-time = Llyfr log y drwydded safle: cyflawn o fewn 24 awr
log-counts-late = Llyfr log y drwydded safle: ysgrifennwyd ar ôl mwy na 24 awr

## What may be left empty
log-more-title = Mwy, os yw gennych
log-place = Ble y tu mewn
log-place-hint = Bar cefn, eil 4, maes parcio
log-location = Cod post neu what3words
log-location-hint = CF10 1AA, neu filled.count.soap. Dim ond sut y mae wedi’i ysgrifennu sy’n cael ei wirio; does dim yn cael ei chwilio.
log-weapon = Arf
log-police-reference = Rhif log yr heddlu
log-crime-reference = Cyfeirnod trosedd yr heddlu
log-cctv-until = Cedwir y CCTV tan
log-cctv-hint = Diwrnod: 22/12/2026
log-clock-offset = Cloc y CCTV, munudau ar y blaen
log-clock-hint = 3 pan fydd ar y blaen, -3 pan fydd ar ei hôl hi
log-responses = Yr hyn a wnaeth staff
log-response-ASKED_TO_LEAVE = gofynnwyd iddyn nhw adael
log-response-REFUSED = gwrthodwyd eu gweini neu eu gadael i mewn
log-response-DETAINED = cawson nhw eu dal nes i’r heddlu ddod
log-response-POLICE_CAME = daeth yr heddlu
log-response-AMBULANCE = galwyd ambiwlans
log-response-FIRST_AID = rhoddwyd cymorth cyntaf
log-methods = Sut y’i gwnaed
log-influence = Diod neu gyffuriau
log-influence-ALCOHOL = diod yn rhan o hyn, i bob golwg
log-influence-DRUGS = cyffuriau’n rhan o hyn, i bob golwg
log-hate = Digwyddiad casineb oherwydd
log-hate-RACE = hil
log-hate-RELIGION = crefydd
log-hate-SEXUAL_ORIENTATION = cyfeiriadedd rhywiol
log-hate-DISABILITY = anabledd
log-hate-TRANSGENDER = bod yn drawsryweddol
log-goods = Nwyddau
log-goods-number = Llinell { $number }
log-goods-what = Beth
log-goods-quantity = Sawl un
log-goods-price = Pris un, £
log-goods-outcome = Beth ddaeth ohono
log-goods-add = Ychwanegu llinell
log-goods-line = { $count } × { $what }, { $price } yr un
log-goods-totals = Cymerwyd { $taken } · cafwyd yn ôl { $recovered } · ceisiwyd { $attempted }
log-outcome-TAKEN = Cymerwyd
log-outcome-RECOVERED = Cafwyd yn ôl
log-outcome-ATTEMPTED = Ceisiwyd
log-office = I swyddfa’r cynllun yn unig
log-office-what = Dim ond at swyddfa’r cynllun y mae hyn yn cael ei anfon. Nid yw ar unrhyw ddalen a argreffir nac mewn unrhyw ffeil.
log-staff = Staff a anafwyd neu a fygythiwyd
log-witnesses = Pwy arall a’i gwelodd

## The sheet for an authority, and the file
log-sheet-title = Llyfr log digwyddiadau: { $premises }
log-sheet-licence = Trwydded safle { $number }
log-sheet-made = Gwnaed gan { $by }, { $time }.
log-sheet-without = Nid yw enwau na lluniau pobl sydd ar gofrestr y cynllun, nac ar restr y safle hwn ei hun, ynddi.
log-sheet-happened = Pryd y digwyddodd
log-sheet-what = Beth
log-sheet-words = Yr hyn a welwyd ac a wnaed
log-sheet-by = Ysgrifennwyd
log-sheet-back = Yn ôl i’r llyfr log
log-sheet-print = Argraffu
log-export-title = Ysgrifennu’r llyfr log i ffeil
log-export-what = Ffeil o’r cofnodion sydd ar y rhestr nawr, heb neb o gofrestr y cynllun nac o’ch rhestr eich hun. Mae’n cael ei gofnodi bod y ffeil wedi’i hysgrifennu, gan bwy a pham.
log-export-reason = Pam mae ei hangen
log-export-short = Ysgrifennwch o leiaf { $count } llythyren.
log-export-write = Dewis lle ac ysgrifennu

## What is wrong
log-problem-needed = Mae angen hwn.
log-problem-too-long = Mae { $words } nod yn ormod yma. Byrhewch ef.
log-problem-judging = Mae “{ $words }” yn barnu person. Dywedwch yr hyn y gwelsoch chi nhw’n ei wneud.
log-problem-blocked = Mae “{ $words }” yn cyffwrdd â phwnc nad yw byth yn cael ei gofnodi yma. Gadewch ef allan; gofynnwch i’r cynllun os ydych yn ansicr.
log-problem-when-unreadable = Nid amser yw hwnnw. Ysgrifennwch ef fel y byddech chi’n ei ddweud: neithiwr 23:40, neu 21/11/2026 23:40.
log-problem-when-no-time = Ychwanegwch yr amser o’r dydd: ddoe 9yh.
log-problem-when-future = Mae hynny eto i ddod.
log-problem-when-no-such-time = Nid oedd amser felly: aeth y clociau ymlaen y noson honno.
log-problem-when-too-old = Mae hynny dros ddeuddeg mis yn ôl, yn hirach nag y mae’r llyfr log hwn yn cael ei gadw. Dywedwch wrth y cynllun yn lle hynny.
log-problem-price-unreadable = Ysgrifennwch bunnoedd a cheiniogau: 12.50.
log-problem-quantity-unreadable = Ysgrifennwch rif, megis 2.
log-problem-day-unreadable = Ysgrifennwch ddiwrnod ar ôl iddo ddigwydd, megis 22/12/2026.
log-problem-offset-unreadable = Ysgrifennwch funudau: 3, neu -3 pan fydd y cloc ar ei hôl hi.
log-problem-location-unreadable = Ysgrifennwch god post, CF10 1AA, neu dri gair â dotiau rhyngddyn nhw, filled.count.soap.
log-problem-person-gone = Nid yw’r person hwn yn cael ei ddangos yma mwyach. Tynnwch nhw; mae’r hyn a ysgrifennoch yn aros.
log-problem-too-many = { $words } ar y mwyaf.
log-problem-not-locked = Ysgrifennwch y disgrifiad a’i gloi, yna chwiliwch am y person.
