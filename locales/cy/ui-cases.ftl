# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Bans from proposal to expiry: views, proposals, votes, meetings, decisions, service.

frame-cases = Gwahardd
action-go-cases = Gwaharddiadau
desk-undo-kind-CASE_DRAFTED = Ysgrifennwyd cynnig
desk-undo-kind-CASE_CHANGED = Newidiwyd cynnig neu agenda
desk-undo-kind-SERVICE_RECORDED = Cofnodwyd y cyflwyno

## The views
cases-search = Enw, cyfeirnod neu reswm
cases-views = Golygon
cases-view-to-do = I’w penderfynu
cases-view-voting = Pleidlais ar agor
cases-view-unserved = Wedi’u penderfynu, heb gael gwybod
cases-view-in-force = Mewn grym
cases-view-review-due = Adolygiad yn ddyledus
cases-view-appealed = Dan apêl
cases-view-suspended = Wedi’u rhoi o’r neilltu
cases-view-over = Ar ben
cases-what-to-do = Cynigion sy’n aros am rywun: drafft am y sawl sy’n ei gyflwyno, cynnig am gyfarfod neu bleidlais.
cases-what-voting = Cynigion mewn pleidlais agored. Mae pleidlais pawb yn gyfrinachol nes iddi gau.
cases-what-unserved = Gwaharddiadau a rhybuddion nad yw’r person wedi cael gwybod amdanyn nhw. Dywedwch wrthyn nhw, yna cofnodwch yma sut.
cases-what-in-force = Gwaharddiadau a rhybuddion sydd mewn grym heddiw, y cyntaf i ddod i ben ar y brig.
cases-what-review-due = Gwaharddiadau heb ddiwedd, i’w hadolygu o fewn blwyddyn. Mae un y collwyd ei adolygiad yn cael ei guddio ohono’i hun.
cases-what-appealed = Gwaharddiadau y mae apêl yn agored arnyn nhw.
cases-what-suspended = Gwaharddiadau a roddwyd o’r neilltu tra bo amheuaeth yn cael ei hystyried. Nid oes til yn eu dangos.
cases-what-over = Yr hyn a ddaeth i ben, a dynnwyd yn ôl, a gollwyd neu a ddiddymwyd. Nid oes til yn dangos y rhain.
cases-nothing = Dim byd yma
cases-nothing-found = Nid oes dim yn yr olwg hon yn dweud hynny. Rhowch gynnig ar olwg arall, neu lai o eiriau.
cases-empty-to-do = Nid oes cynnig yn aros.
cases-empty-voting = Nid oes pleidlais ar agor.
cases-empty-unserved = Mae pawb wedi cael gwybod.
cases-empty-in-force = Nid oes gwaharddiad na rhybudd mewn grym heddiw.
cases-empty-review-due = Nid oes adolygiad yn ddyledus yn y 30 diwrnod nesaf.
cases-empty-appealed = Nid oes apêl yn agored.
cases-empty-suspended = Nid oes gwaharddiad wedi’i roi o’r neilltu.
cases-empty-over = Nid oes dim wedi dod i ben eto.
cases-since = ers { $date }
cases-until = tan { $date }
cases-review = adolygiad i’w wneud erbyn { $date }
cases-your-vote = Eich pleidlais
cases-propose = Cynnig
cases-meeting-begin = Dechrau cyfarfod
cases-meeting-go-on = Parhau â’r cyfarfod
cases-meetings = Cyfarfodydd
cases-meeting-cases = { $count ->
    [zero] { $count } achos
    [one] { $count } achos
    [two] { $count } achos
    [few] { $count } achos
    [many] { $count } achos
   *[other] { $count } achos
}
cases-back = Yn ôl
cases-undo = Dadwneud
cases-undo-what = Gellir dadwneud eich newid diwethaf yma o hyd.
cases-undone = Dadwnaed.

## How things stand
cases-standing-DRAFT = Drafft
cases-standing-PROPOSED = Wedi’i gynnig
cases-standing-UNDER_VOTE = Pleidlais ar agor
cases-standing-RETURNED = Anfonwyd yn ôl
cases-standing-WITHDRAWN = Tynnwyd yn ôl
cases-standing-LOST = Dim mwyafrif
cases-standing-INQUORATE = Pleidleisiodd rhy ychydig
cases-standing-NFA = Dim camau pellach
cases-standing-UNSERVED = Wedi’i benderfynu, heb gael gwybod
cases-standing-IN_FORCE = Mewn grym
cases-standing-STARTS_LATER = Yn dechrau’n hwyrach
cases-standing-REVIEW_DUE = Adolygiad yn ddyledus
cases-standing-REVIEW_MISSED = Collwyd yr adolygiad
cases-standing-APPEALED = Dan apêl
cases-standing-SUSPENDED = O’r neilltu
cases-standing-EXPIRED = Ar ben
cases-standing-REVOKED = Diddymwyd
cases-kind-BAN = Gwaharddiad
cases-kind-WARNING = Rhybudd
cases-kind-EXTENSION = Gwaharddiad hirach

## Finding somebody
cases-find-title = Cynnig gwaharddiad neu rybudd
cases-find-what = Dewiswch y person. Mae’r cynnig yn cael ei lenwi o’r digwyddiadau y cymeron nhw ran ynddyn nhw.
cases-find-who = Am bwy mae’r cynnig
cases-find-hint = Teipiwch enw; mae’r saethau’n dewis, Enter yn cymryd.

## The form
cases-form-title = Cynnig: { $name }
cases-form-problems = { $count ->
    [zero] Mae { $count } peth i’w gywiro cyn y gellir cadw hwn. Nid ysgrifennwyd dim.
    [one] Mae un peth i’w gywiro cyn y gellir cadw hwn. Nid ysgrifennwyd dim.
    [two] Mae { $count } beth i’w cywiro cyn y gellir cadw hwn. Nid ysgrifennwyd dim.
    [few] Mae { $count } pheth i’w cywiro cyn y gellir cadw hwn. Nid ysgrifennwyd dim.
    [many] Mae { $count } pheth i’w cywiro cyn y gellir cadw hwn. Nid ysgrifennwyd dim.
   *[other] Mae { $count } o bethau i’w cywiro cyn y gellir cadw hwn. Nid ysgrifennwyd dim.
}
cases-keep-draft = Cadw fel drafft
cases-child = Mae’r person hwn dan 18, neu’n edrych felly. Gellir penderfynu’r cynnig, ond nid oes til yn gweld dim ohono cyn i ddau berson roi caniatâd ar ffurflen y person ei hun.
cases-incidents = Ar beth mae’n seiliedig
cases-incidents-what = Ticiwch y digwyddiadau y mae’r cynnig yn dibynnu arnyn nhw.
cases-incidents-none = Nid oes digwyddiad o’r person hwn ar gofnod. Mae ar gynnig angen un o leiaf: rhowch ef ar y ffurflen yn gyntaf.
cases-place-none = lle anhysbys
cases-basis-none = sail heb ei chofnodi
cases-circumstances = Amgylchiadau
cases-circumstances-what = Ticiwch yr hyn oedd yn wir; mae’r tariff yn ei gyfrif.
cases-proposed = Beth sy’n cael ei gynnig
cases-reason = Pam
cases-reason-what = Bydd aelodau’n darllen hyn. Dywedwch beth ddigwyddodd; nid yma mae lle enwau staff na geiriau sy’n barnu.
cases-category = Yn perthyn i
cases-reason-words = Rheswm
cases-ground = Adroddwyd am { $told }
cases-ground-one = { $kinds } ar { $date }
cases-length = Am ba hyd
cases-length-how = Wedi’i gyfrif mewn
cases-length-count = Faint
cases-length-after = Misoedd ar ôl y pen-blwydd yn 18
cases-length-day = Y diwrnod olaf
cases-length-kind-days = diwrnodau
cases-length-kind-months = misoedd
cases-length-kind-years = blynyddoedd
cases-length-kind-until = tan ddiwrnod
cases-length-kind-eighteen = tan y pen-blwydd yn 18
cases-length-kind-indefinite = dim diwedd, adolygiad bob blwyddyn
cases-length-days = { $count ->
    [zero] { $count } diwrnod
    [one] { $count } diwrnod
    [two] { $count } ddiwrnod
    [few] { $count } diwrnod
    [many] { $count } diwrnod
   *[other] { $count } diwrnod
}
cases-length-months = { $count ->
    [zero] { $count } mis
    [one] { $count } mis
    [two] { $count } fis
    [few] { $count } mis
    [many] { $count } mis
   *[other] { $count } mis
}
cases-length-years = { $count ->
    [zero] { $count } blynedd
    [one] { $count } flwyddyn
    [two] { $count } flynedd
    [few] { $count } blynedd
    [4] { $count } blynedd
    [many] { $count } blynedd
   *[other] { $count } mlynedd
}
cases-length-until = tan { $date }
cases-length-eighteen = tan y pen-blwydd yn 18
cases-length-eighteen-more = { $count ->
    [zero] tan { $count } mis ar ôl y pen-blwydd yn 18
    [one] tan { $count } mis ar ôl y pen-blwydd yn 18
    [two] tan { $count } fis ar ôl y pen-blwydd yn 18
    [few] tan { $count } mis ar ôl y pen-blwydd yn 18
    [many] tan { $count } mis ar ôl y pen-blwydd yn 18
   *[other] tan { $count } mis ar ôl y pen-blwydd yn 18
}
cases-length-indefinite = heb ddiwedd, adolygiad bob blwyddyn
cases-days = o { $from } hyd { $until }, y ddau ddiwrnod yn gynwysedig
cases-days-reviewed = o { $from }, adolygiad nesaf erbyn { $until }
cases-days-told = { $length } o’r diwrnod y caiff y person wybod; nid oes neb wedi dweud wrthynt eto
cases-scope = Ble mae mewn grym
cases-tariff = Beth fyddai’r tariff yn ei gynnig
cases-working = Wedi’i weithio allan yn ôl fersiwn { $version } o dariff y cynllun
cases-working-what = Beth
cases-working-adds = Yn ychwanegu
cases-working-total = Hyd yma
cases-working-only = Mae’r tariff yn llenwi cynnig. Pobl sy’n penderfynu, a chânt benderfynu fel arall.
cases-work-incident = { $kind } ar { $date }
cases-work-bans = { $count ->
    [zero] { $count } gwaharddiad cynharach
    [one] { $count } gwaharddiad cynharach
    [two] { $count } waharddiad cynharach
    [few] { $count } gwaharddiad cynharach
    [many] { $count } gwaharddiad cynharach
   *[other] { $count } o waharddiadau cynharach
}
cases-work-warnings = { $count ->
    [zero] { $count } rhybudd cynharach
    [one] { $count } rhybudd cynharach
    [two] { $count } rybudd cynharach
    [few] { $count } rhybudd cynharach
    [many] { $count } rhybudd cynharach
   *[other] { $count } o rybuddion cynharach
}
cases-work-start = I ddechrau
cases-work-most = Dim mwy nag y mae’r cynllun yn ei roi
cases-work-first = { $what }, am y tro cyntaf
cases-work-again = { $what }, ar ôl gwaharddiad neu rybudd
cases-gives-nothing = Nid yw’n cynnig dim.
cases-gives-warning = Mae’n cynnig rhybudd.
cases-gives-ban = Mae’n cynnig gwaharddiad: { $length }.
cases-would-be = Petai’n cael ei benderfynu heddiw
cases-if-today = O’i benderfynu heddiw: { $days }.
cases-next = Beth sy’n digwydd nesaf
cases-next-what = Mae drafft yn aros am rywun a gaiff ei gyflwyno. Mae cynnig yn aros am y cyfarfod nesaf, neu am bleidlais. Nid oes neb yn cael ei wahardd cyn i bobl bleidleisio, ac nid oes til yn dangos dim tan hynny.

## One case
cases-redacted = Rydych yn pleidleisio ar hyn, felly mae enwau’r person, y safleoedd a’r sawl a adroddodd wedi’u gadael allan.
cases-question = Daeth yn ôl gyda chwestiwn: { $words }
cases-drafted-by = Ysgrifennwyd gan
cases-moved-by = Cyflwynwyd gan
cases-moved-by-nobody = neb eto
cases-moved = Y sawl a’i cyflwynodd: { $name }
cases-decision = Y penderfyniad
cases-decided-on = Penderfynwyd ar
cases-decided-by = Penderfynwyd gan
cases-minute = Cofnod cyfarfod
cases-reasons-label = Rhesymau
cases-service = Sut y cawson nhw wybod
cases-service-by = Dywedwyd gan
cases-service-witness = Tyst
cases-service-evidence = Tystiolaeth
cases-do = Beth y gellir ei wneud
cases-act-EDIT = Newid y drafft
cases-act-PUT_FORWARD = Cyflwyno’r cynnig
cases-act-RETURN = Anfon yn ôl gyda chwestiwn
cases-act-WITHDRAW = Tynnu’n ôl
cases-act-OPEN_BALLOT = Agor pleidlais
cases-act-ADJOURN = Dod â’r bleidlais i ben heb gyfrif
cases-act-CLOSE_BALLOT = Cau’r bleidlais
cases-act-DECLARE = Datgan buddiant
cases-act-SERVE = Cofnodi eu bod wedi cael gwybod
cases-act-SET_ASIDE_DOUBT = Rhoi o’r neilltu nawr: amheuaeth pwy ydyw
cases-act-SET_ASIDE_OBJECTION = Rhoi o’r neilltu nawr: gwrthwynebiad
cases-act-REINSTATE = Gadael iddo fod mewn grym eto
cases-act-VOTE = Pleidleisio
cases-said-EDIT = Cadwyd fel drafft.
cases-said-PUT_FORWARD = Cyflwynwyd. Mae’n aros am gyfarfod neu bleidlais.
cases-said-RETURN = Anfonwyd yn ôl gyda’r cwestiwn.
cases-said-WITHDRAW = Tynnwyd yn ôl. Nid oes neb yn pleidleisio arno.
cases-said-OPEN_BALLOT = Mae’r bleidlais ar agor. Mae pwy bynnag sy’n pleidleisio ar y cyfrifiadur hwn yn gwneud hynny dan eu PIN eu hunain.
cases-said-ADJOURN = Mae’r bleidlais wedi dod i ben heb gyfrif. Mae’r cynnig ar agor eto.
cases-said-CLOSE_BALLOT = Mae’r bleidlais wedi’i chau a’i chyfrif.
cases-said-DECLARE = Nodwyd. Nid ydych yn cymryd rhan yn y penderfyniad hwn.
cases-said-SERVE = Cofnodwyd. Mae’n cyfrif fel wedi’i gyflwyno o hyn ymlaen.
cases-said-SET_ASIDE_DOUBT = Rhoddwyd o’r neilltu. Nid oes til sy’n cael gwybod yn dangos y gwaharddiad hwn nes iddo gael bod mewn grym eto.
cases-said-SET_ASIDE_OBJECTION = Rhoddwyd o’r neilltu. Nid oes til sy’n cael gwybod yn dangos y gwaharddiad hwn nes iddo gael bod mewn grym eto.
cases-said-REINSTATE = Mae’r gwaharddiad mewn grym eto, hyd at yr un diwrnod olaf.
cases-said-VOTE = Mae’ch pleidlais wedi’i bwrw. Mae’n aros fel y mae, ac nid oes neb yn ei gweld cyn i’r bleidlais gau.
cases-return-what = Mae’n mynd yn ôl at y sawl a’i hysgrifennodd. Nid oes dim yn cael ei benderfynu.
cases-return-label = Eich cwestiwn
cases-close-what = Mae’r pleidleisiau’n cael eu cyfrif. Os ydynt yn penderfynu rhywbeth, mae’r rhesymau hyn yn mynd gydag ef ac ar yr hysbysiad.
cases-past = Popeth hyd yma

## Votes
cases-vote = Pleidlais
cases-vote-what = Dewiswch unwaith. Mae pleidlais yn aros fel y’i bwriwyd; dim ond y cadeirydd a’r arweinydd data sy’n ei gweld, ar ôl cau.
cases-vote-casting = Chi biau’r bleidlais fwrw. Mae’n cyfrif dim ond os yw dau ddewis yn gyfartal.
cases-choice-BAN = Gwahardd
cases-choice-WARN = Rhybuddio
cases-choice-NOTHING = Dim camau
cases-choice-ABSTAIN = Ymatal
cases-round-meeting = Yn y cyfarfod { $reference }
cases-round-ballot = Pleidlais o { $from } hyd { $until }
cases-roll = Pwy gaiff bleidleisio
cases-voted = wedi pleidleisio
cases-not-voted = heb bleidleisio
cases-secret = Mae pleidlais pawb yn gyfrinachol rhag y lleill. Gall y cadeirydd a’r arweinydd data ei gweld ar ôl cau.
cases-barred-POLICE = heddlu, ddim yn cymryd rhan
cases-barred-ADMINISTRATOR = gweinyddydd, byth yn pleidleisio
cases-barred-NO_VOTE = heb bleidlais
cases-barred-REPORTER = adroddodd amdano, ddim yn cymryd rhan
cases-barred-MOVER = cyflwynodd y cynnig, ddim yn pleidleisio
cases-barred-DECLARED = wedi datgan buddiant
cases-count-part = Cymerodd { $part } o’r { $of } a gaiff bleidleisio ran; rhaid cael { $quorum }.
cases-count-votes = Gwahardd { $ban }, rhybuddio { $warn }, dim camau { $nothing }; ymataliodd { $abstain }.
cases-count-needed = { $needed ->
    [zero] Mae { $needed } pleidlais yn ennill. Nid yw ymatal yn cyfrif o blaid nac yn erbyn.
    [one] Mae { $needed } bleidlais yn ennill. Nid yw ymatal yn cyfrif o blaid nac yn erbyn.
    [two] Mae { $needed } bleidlais yn ennill. Nid yw ymatal yn cyfrif o blaid nac yn erbyn.
    [few] Mae { $needed } phleidlais yn ennill. Nid yw ymatal yn cyfrif o blaid nac yn erbyn.
    [many] Mae { $needed } phleidlais yn ennill. Nid yw ymatal yn cyfrif o blaid nac yn erbyn.
   *[other] Mae { $needed } pleidlais yn ennill. Nid yw ymatal yn cyfrif o blaid nac yn erbyn.
}
cases-count-casting = Roedd dau’n gyfartal; dewis y cadeirydd: { $choice }.
cases-count-barred = Heb ei gyfrif ({ $name }): { $why }.
cases-result-BAN = Enillwyd: gwaharddiad.
cases-result-WARN = Enillwyd: rhybudd.
cases-result-NOTHING = Enillwyd: dim camau pellach.
cases-result-LOST = Nid oes mwyafrif gan ddim. Nid oes dim yn cael ei benderfynu.
cases-result-NOT_COUNTED = Daeth y bleidlais i ben heb gyfrif. Nid oedd modd gwneud yr hyn a gynigiwyd mwyach.
cases-result-INQUORATE = Cymerodd rhy ychydig ran. Nid oes dim yn cael ei benderfynu, a gellir pleidleisio arno eto.
cases-result-TIED = Mae dau’n gyfartal. Pleidlais fwrw’r cadeirydd sy’n penderfynu.
cases-seen-nothing = Nid yw aelodau’n gweld dim ohono.
cases-seen-at_once = Mae aelodau’n ei weld nawr.
cases-seen-checked = Bydd aelodau’n ei weld pan fydd rhywun arall wedi’i wirio yn y gofrestr.
cases-seen-child = Nid yw aelodau’n ei weld: mae’r person dan 18, neu’n edrych felly. Mae dau berson yn rhoi caniatâd ar ffurflen y person ei hun, os oes angen dybryd.
cases-seen-no_gallery = Nid yw aelodau’n ei weld: nid oes gan y cynllun oriel sy’n mynd at bob aelod.

## Meetings
cases-meeting = Cyfarfod
cases-minutes = Cofnodion
cases-minutes-print = Cadw fel PDF…
cases-meeting-close = Cau’r cyfarfod
cases-attendance = Presenoldeb
cases-attendance-what = Ticiwch bwy sydd yma. Caiff yr heddlu fod yma ar gyfer materion eraill; maen nhw’n gadael yr ystafell ar gyfer y penderfyniadau.
cases-part-VOTER = caiff bleidleisio
cases-part-CHAIR = yn y gadair
cases-part-SECRETARY = yn cadw’r cofnodion
cases-part-POLICE = heddlu
cases-part-OBSERVER = yn arsylwi
cases-withdrew = gadawodd ar gyfer y penderfyniadau
cases-stayed = nid oedd yn yr ystafell ar gyfer penderfyniad
cases-withdrew-tick = gadawodd yr ystafell
cases-secretary = { $name } sy’n cadw’r cofnodion.
cases-quorum = { $voters ->
    [zero] Mae { $voters } pleidleisiwr yma; rhaid i { $quorum } gymryd rhan mewn penderfyniad.
    [one] Mae { $voters } pleidleisiwr yma; rhaid i { $quorum } gymryd rhan mewn penderfyniad.
    [two] Mae { $voters } bleidleisiwr yma; rhaid i { $quorum } gymryd rhan mewn penderfyniad.
    [few] Mae { $voters } phleidleisiwr yma; rhaid i { $quorum } gymryd rhan mewn penderfyniad.
    [many] Mae { $voters } phleidleisiwr yma; rhaid i { $quorum } gymryd rhan mewn penderfyniad.
   *[other] Mae { $voters } pleidleisiwr yma; rhaid i { $quorum } gymryd rhan mewn penderfyniad.
}
cases-agenda = Agenda’r cyfarfod
cases-agenda-none = Nid oes dim ar yr agenda. Mae cynigion sy’n aros yn ymddangos yma pan fydd y cyfarfod nesaf yn dechrau.
cases-item-open = Penderfynu hwn
cases-item-close = Ei adael am y tro
cases-item-on = Rhoi ar yr agenda
cases-item-off = Tynnu oddi ar yr agenda: { $what }
cases-item-gone = Achos a ddilëwyd ers hynny
cases-waiting = Hefyd yn aros
cases-mover = Pwy sy’n ei gyflwyno
cases-mover-choose = Dewiswch rywun sydd yma
cases-mover-hint = Mae’r gweinyddydd yn drafftio a byth yn cynnig: rhaid i rywun yma ei wneud yn eiddo iddyn nhw. Nid ydyn nhw’n pleidleisio arno.
cases-declares = yn datgan buddiant
cases-casting = Pleidlais fwrw’r cadeirydd
cases-reasons = { $ground }. Mae hyn yn dibynnu ar { $told }.
cases-reasons-one = { $kinds } ar { $date } ({ $basis })
cases-reasons-hint = Wedi’i lunio o’r cofnod; cywirwch ef fel y penderfynwyd. Mae’n mynd i’r cofnodion ac ar yr hysbysiad.
cases-decide = Cofnodi’r penderfyniad

## Service
cases-serve-title = Cofnodi eu bod wedi cael gwybod: { $name }
cases-serve-what = Cofnodwch sut y cyrhaeddodd yr hysbysiad y person. O hynny ymlaen mae tiliau’n dangos bod y gwaharddiad wedi’i gyflwyno. Gallwch ddadwneud hyn am ddiwrnod.
cases-serve-method = Sut
cases-serve-on = Pryd
cases-serve-evidence-hint = Rhif derbynneb, neu ble mae recordiad. Dyma beth mae llys yn gofyn amdano.
cases-serve-save = Cadw

## The past
cases-past-INCIDENT = Digwyddiad
cases-past-DRAFTED = Ysgrifennwyd y cynnig
cases-past-PUT_FORWARD = Cyflwynwyd y cynnig
cases-past-RETURNED = Anfonwyd yn ôl gyda chwestiwn
cases-past-WITHDRAWN = Tynnwyd yn ôl
cases-past-OPENED = Agorwyd pleidlais
cases-past-ADJOURNED = Gohiriwyd
cases-past-DECLARED = Datganwyd buddiant
cases-past-COUNTED = Cyfrifwyd y pleidleisiau
cases-past-TOLD_LATER = Rhoddwyd gwybod drwy lythyr
cases-past-SERVED = Rhoddwyd gwybod
cases-past-SUSPENDED = Rhoddwyd o’r neilltu
cases-past-REINSTATED = Mewn grym eto
cases-past-DECIDED = Penderfynwyd
cases-past-BAN_STARTS = Diwrnod cyntaf y gwaharddiad
cases-past-BAN_ENDS = Diwrnod olaf y gwaharddiad
cases-past-REVIEW_DUE = Adolygiad yn ddyledus
cases-past-WARNING_ISSUED = Rhoddwyd rhybudd
cases-past-WARNING_ENDS = Diwrnod olaf y rhybudd
cases-past-APPEAL_RECEIVED = Daeth apêl i law
cases-past-APPEAL_DECIDED = Penderfynwyd yr apêl

## Rules, and where each comes from
cases-rule-POLICE_TAKE_NO_PART = Nid yw’r heddlu’n cymryd rhan mewn cynigion na phenderfyniadau.
cases-rule-POLICE_WITHDRAW = Mae’r heddlu’n gadael yr ystafell cyn penderfynu dim. Ticiwch pan fyddan nhw wedi gwneud.
cases-rule-ADMINISTRATOR_DRAFTS = Mae’r gweinyddydd yn drafftio. Rheolwr neu aelod o’r bwrdd sy’n cyflwyno’r cynnig.
cases-rule-NOT_ENTITLED = Nid oes gan eich rôl ran yn y cam hwn.
cases-rule-REPORTER_TAKES_NO_PART = Nid yw’r sawl a adroddodd am ddigwyddiad yn penderfynu arno.
cases-rule-MOVER_DOES_NOT_VOTE = Nid yw’r sawl a gyflwynodd gynnig yn pleidleisio arno.
cases-rule-INTEREST_DECLARED = Nid yw’r sawl a ddatganodd fuddiant yn cymryd rhan.
cases-rule-INCIDENT_NEEDED = Mae cynnig yn seiliedig ar o leiaf un digwyddiad o’r person hwn.
cases-rule-REASONS_NEEDED = Mae angen rheswm mewn geiriau yma.
cases-rule-MINUTE_NEEDED = Mae penderfyniad yn enwi ei gofnod cyfarfod.
cases-rule-MOVER_NEEDED = Rhaid i rywun ei gyflwyno’n gyntaf.
cases-rule-CHAIR_NEEDED = Mae cyfarfod yn penderfynu gydag union un person yn y gadair. Ticiwch pwy ydyw.
cases-rule-CASTING_VOTE_NEEDED = Mae dau’n gyfartal. Rhaid i’r cadeirydd ddewis.
cases-rule-QUORUM = Cymerodd llai ran nag y mae’r cynllun yn gofyn amdano.
cases-rule-MAJORITY = Nid oes mwyafrif gan ddim.
cases-rule-BALLOT_STILL_OPEN = Mae’r bleidlais ar agor nes bod ei diwrnod olaf ar ben, neu fod pawb wedi pleidleisio.
cases-rule-VOTE_CLOSED = Mae’r bleidlais wedi cau.
cases-rule-ATTENDANCE_STANDS = Mae rhywbeth wedi’i benderfynu yma, felly mae pwy oedd yno yn aros yn y cofnodion.
cases-rule-VOTE_STANDS = Rydych wedi pleidleisio. Mae pleidlais yn aros fel y’i bwriwyd.
cases-rule-VOTES_WITHOUT_NAME = Ni ddywedir wrth y sawl sy’n pleidleisio ar achos am bwy y mae.
cases-rule-NOT_OFFERED = Ni phleidleisiwyd ar hynny.
cases-rule-NOT_NOW = Nid yw’r cam hwn yn dilyn o’r man lle mae pethau nawr. Efallai i rywun fod yn gynt: agorwch ef eto.
cases-rule-LENGTH = Ni ellir rhoi’r diwrnodau hyn: o un diwrnod i ddeng mlynedd, neu heb ddiwedd ac adolygiad bob blwyddyn.
cases-rule-BIRTHDAY_UNKNOWN = Nid oes neb yn gwybod y dyddiad geni. Dewiswch hyd arall, neu rhowch ef ar ffurflen y person.
cases-rule-WORDING = Geiriau na chaiff aelodau eu darllen
cases-rule-CHILD_LEAVE = Dim ond drwy ganiatâd dau berson y dangosir plentyn.
cases-rule-SERVED_ALREADY = Cofnodwyd ei fod wedi’i gyflwyno eisoes.
cases-rule-DAY = Rhaid i’r diwrnod fod rhwng y penderfyniad a heddiw.
cases-rule-APPEAL_OPEN = Mae apêl yn agored ar y gwaharddiad hwn eisoes.
cases-source-INDEPENDENCE = mae’r cynllun ar wahân i’r heddlu
cases-source-FAIRNESS = tegwch i’r person
cases-source-ROLES = pwy sy’n gwneud beth mewn cynllun
cases-source-PEOPLE = pobl sy’n penderfynu, nid rhaglen
cases-source-SCHEME = rheolau’r cynllun hwn ei hun
cases-source-CHILDREN = gofal am blant
cases-source-ORDER = trefn y camau
