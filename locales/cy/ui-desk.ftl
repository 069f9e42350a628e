# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# The office's register and its forms.

frame-desk = Cofrestr
action-go-desk = Cofrestr y swyddfa
action-desk-new = Ychwanegu rhywun
action-desk-save = Cadw’r ffurflen
action-desk-undo = Dadwneud yr hyn a gadwyd ddiwethaf

## The list
desk-title = Cofrestr
desk-search = Enw neu gyfeirnod
desk-add = Ychwanegu rhywun
desk-filters = Pa ran o’r gofrestr
desk-filter-all = Pawb
desk-filter-banned = Gwaharddedig
desk-filter-warned = Dan rybudd
desk-filter-id-sought = Ceisio adnabod
desk-filter-listed = Ar restr
desk-filter-not-shown = Heb eu dangos
desk-filter-awaits-check = I’w gwirio
desk-count = { $count ->
    [zero] Neb
    [one] 1 person
    [two] 2 berson
    [few] { $count } pherson
    [many] { $count } pherson
   *[other] { $count } o bobl
}
desk-nobody = Neb yma
desk-nobody-what = Nid oes neb ar y gofrestr yn ffitio hyn. Chwiliwch am enw arall, dewiswch “Pawb”, neu ychwanegwch nhw.
desk-empty-what = Mae’r gofrestr yn wag. Ychwanegwch y person cyntaf drwy ffurflen.
desk-more = Dangos mwy
desk-until = tan { $date }
desk-hidden = Nid yw aelodau’n eu gweld: { $why }
desk-kept = Gadawoch ffurflen cyn ei chadw. Mae hi yma o hyd, am ddiwrnod.
desk-kept-open = Mynd ymlaen â hi
desk-kept-forget = Ei hanghofio
desk-alone = Chi yw’r unig berson yn y swyddfa hon sy’n cael gwirio cofnodion. Mae’r hyn a gadwch yn cael ei ddangos i aelodau heb ail olwg.
desk-read-only = Gallwch ddarllen y gofrestr a gwirio’r hyn a gofnodwyd. Dim ond gweinyddydd y cynllun sy’n ei newid.

## Saving and undoing
desk-saved = Cadwyd { $reference }.
desk-saved-waits = Cadwyd { $reference }. Bydd aelodau’n ei weld unwaith y bydd ail berson wedi’i wirio.
desk-unchanged = Nid oedd dim yn wahanol, felly ni chadwyd dim.
desk-undo = Dadwneud
desk-undone = Dadwnaed. Mae’r gofrestr fel yr oedd o’r blaen.
desk-undo-kind-SUBJECT_ADDED = Ychwanegwyd: { $reference }
desk-undo-kind-SUBJECT_CHANGED = Newidiwyd: { $reference }
desk-undo-kind-ENTRY_WITHDRAWN = Tynnwyd yn ôl: { $reference }
desk-undo-kind-PICTURES_CHANGED = Newidiwyd lluniau: { $reference }
desk-undo-kind-IMPORTED = Mewnforiwyd

## The form
desk-new = Rhywun newydd
desk-back = Yn ôl i’r gofrestr
desk-save = Cadw
desk-checked = Gwiriwyd: dangos i aelodau
desk-waits = Cofnodwyd ({ $by }). Ni fydd aelodau’n ei weld nes i rywun arall ei wirio.
desk-waits-own = Chi a gofnododd hyn. Bydd rhywun arall yn ei wirio cyn i aelodau ei weld.
desk-somebody = cydweithiwr
desk-problems = { $count ->
    [one] Un peth i’w gywiro cyn y gellir cadw hyn
    [two] Dau beth i’w cywiro cyn y gellir cadw hyn
    [few] { $count } pheth i’w cywiro cyn y gellir cadw hyn
    [many] { $count } pheth i’w cywiro cyn y gellir cadw hyn
   *[other] { $count } peth i’w cywiro cyn y gellir cadw hyn
}
desk-alike = Ar y gofrestr yn barod?
desk-alike-open = Agor { $name }
desk-preview = Yr hyn y bydd aelodau’n ei weld
desk-preview-at = { $premises }: bydd { $seen } o { $of } safle yn gweld hyn.
desk-preview-waits = Wedi i ail berson ei wirio.
desk-preview-none = Ni fydd aelodau’n gweld y person hwn: { $why }.
desk-preview-none-what = Mae’n cael ei gadw yn y swyddfa. I’w ddangos, rhowch adroddiad a rhestriad mewn oriel.

desk-part-who = Pwy
desk-id-sought = Nid oes neb yn gwybod yr enw eto (ceisio adnabod)
desk-given = Enwau cyntaf
desk-family = Cyfenw
desk-aliases = Enwau eraill
desk-alias = Enw
desk-alias-kind = Defnyddir fel
desk-alias-kind-ALIAS = Enw arall
desk-alias-kind-NICKNAME = Llysenw
desk-alias-kind-STREET = Enw stryd
desk-alias-kind-FORMER = Enw blaenorol
desk-add-alias = Ychwanegu enw arall
desk-age-how = Oed
desk-age-how-SEEN = Fel y gwelodd staff
desk-age-how-BORN = Dyddiad geni
desk-born = Dyddiad geni
desk-born-hint = Mae aelodau’n gweld y band oed, nid y dyddiad, oni bai bod y cynllun yn ei rannu.
desk-born-basis = Yn hysbys o
desk-born-basis-DOCUMENT = ddogfen
desk-born-basis-STATED = yr hyn a ddywedon nhw
desk-born-basis-ESTIMATED = amcangyfrif
desk-band = Oed yn ôl golwg
desk-seen-on = Gwelwyd ar
desk-day-hint = Diwrnod yn gyntaf: 14/3/2027 neu 14 Mawrth 2027. Mae gwag yn golygu heddiw.
desk-looks-young = Dywed staff eu bod yn edrych o dan 18 oed

desk-part-looks = Sut maen nhw’n edrych
desk-sex = Rhyw fel y’i disgrifiwyd
desk-height = Taldra
desk-height-hint = 178, 170-175, 5 tr 10
desk-build = Corff
desk-hair-colour = Lliw gwallt
desk-hair-style = Steil gwallt
desk-beard = Blew wyneb
desk-eyes = Llygaid
desk-eyewear = Sbectol
desk-voice = Llais
desk-marks = Marciau
desk-mark-kind = Marc
desk-mark-where = Ble
desk-mark-text = Mewn geiriau
desk-add-mark = Ychwanegu marc

desk-part-reports = Yr hyn yr adroddwyd amdano
desk-report-kind = Beth ddigwyddodd
desk-report-on = Ar ba ddiwrnod
desk-report-basis = Sut mae’n hysbys
desk-report-premises = Ble
desk-report-facts = Yr hyn a welwyd ac a glywyd
desk-report-facts-hint = I’r swyddfa yn unig.
desk-add-report = Ychwanegu adroddiad
desk-flags = Staff i fod yn ofalus
desk-flag-kind = O beth
desk-flag-report = Oherwydd
desk-flag-until = Dangos tan
desk-flag-until-hint = Diwrnod neu gyfnod: 6 mis. Mae gwag yn golygu blwyddyn.
desk-flag-report-at = Adroddiad { $number }: { $kind }
desk-choose = Dewis
desk-add-flag = Ychwanegu nodyn gofal
desk-methods = Sut y’i gwnaed
desk-vehicles = Cerbydau
desk-vehicle-text = Cerbyd
desk-vehicle-seen = Gwelwyd ddiwethaf
desk-add-vehicle = Ychwanegu cerbyd
desk-areas = Ardaloedd

desk-part-bans = Gwaharddiadau a rhybuddion
desk-bans-what = Mae gwaharddiad yn cael ei nodi yma fel y penderfynwyd arno mewn man arall: gan bwy, pryd, ac ym mha gofnod cyfarfod. Nid yw’r ffurflen hon yn penderfynu dim.
desk-ban = Gwaharddiad { $reference }
desk-ban-new = Gwaharddiad newydd
desk-warning = Rhybudd { $reference }
desk-warning-new = Rhybudd newydd
desk-add-ban = Ychwanegu gwaharddiad
desk-add-warning = Ychwanegu rhybudd
desk-category = Math o reswm
desk-category-THEFT = Dwyn
desk-category-VIOLENCE = Trais
desk-category-DISORDER = Anhrefn
desk-category-DRUGS = Cyffuriau
desk-category-LICENSING = Trwyddedu
desk-category-SCHEME = Torri gwaharddiad
desk-category-OTHER = Arall
desk-reason = Rheswm mewn geiriau plaen
desk-reason-hint = Mae aelodau’n darllen hyn. Dywedwch yr hyn yr adroddwyd amdano, nid beth yw rhywun.
desk-scope = Ble mae mewn grym
desk-scope-ALL_MEMBERS = Pob aelod
desk-scope-SECTORS = Rhai mathau o fusnes
desk-scope-AREAS = Rhai ardaloedd
desk-scope-LIST = Rhestr o safleoedd
desk-starts = Diwrnod cyntaf
desk-starts-hint = Mae gwag yn golygu diwrnod y penderfyniad.
desk-ends = Tan
desk-ends-hint = Diwrnod neu gyfnod: 6 mis, 14/3/2027, pen-blwydd 18.
desk-twelve-months = 12 mis
desk-indefinite = Dim diwedd: adolygu bob blwyddyn
desk-review = Adolygiad nesaf
desk-review-hint = Mae gwag yn golygu blwyddyn ar ôl y diwrnod cyntaf.
desk-decided-on = Penderfynwyd ar
desk-body = Penderfynwyd gan
desk-body-BOARD = Bwrdd
desk-body-COMMITTEE = Pwyllgor
desk-body-BALLOT = Pleidlais yr aelodau
desk-body-OFFICER_RATIFIED = Swyddog, wedi’i gadarnhau
desk-deciders = Pwy benderfynodd
desk-decider-name = Enw
desk-decider-role = Fel
desk-decider-role-BOARD = Bwrdd neu bwyllgor
desk-decider-role-CHAIR = Cadeirydd
desk-decider-role-MANAGER = Rheolwr safle
desk-decider-role-DATA_LEAD = Arweinydd data
desk-decider-role-POLICE = Heddlu
desk-decider-role-ADMINISTRATOR = Swyddfa’r cynllun
desk-add-decider = Ychwanegu enw
desk-minute = Cofnod y cyfarfod
desk-minute-hint = Pa gofnod o ba gyfarfod neu bleidlais.
desk-reasons = Rhesymau yng nghofnod y cyfarfod
desk-served = Sut y rhoddwyd gwybod
desk-served-none = Heb gael gwybod eto
desk-served-on = Rhoddwyd gwybod ar
desk-witness = Tyst
desk-issued = Rhoddwyd ar
desk-expires = Tan
desk-expires-hint = Diwrnod neu gyfnod. Mae gwag yn golygu deuddeg mis.

desk-part-listing = Dangos i aelodau
desk-listing-what = Nid oes neb yn cael ei ddangos heb restriad, na rhestriad heb adroddiad. Mae’r hyn sy’n newydd neu wedi newid yn cael ei wirio gan ail berson yn gyntaf.
desk-entry = Rhestriad { $number }
desk-add-entry = Ychwanegu rhestriad
desk-gallery = Oriel
desk-rests-on = Yn gorffwys ar
desk-rests-REPORTS = Adroddiadau
desk-from = O
desk-entry-until = Tan
desk-entry-until-hint = Mae gwag yn golygu cyhyd â’r hyn y mae’n gorffwys arno.
desk-caption = Llinell o dan y llun
desk-withdraw = Tynnu’n ôl, oherwydd
desk-withdraw-hint = Ysgrifennwch pam, a chadwch: bydd aelodau’n peidio â’i weld ar unwaith.
desk-child = Caniatâd i ddangos rhywun o dan 18
desk-child-what = Dau berson sy’n ei roi, oherwydd angen dybryd, i oriel gyfyngedig, am 90 diwrnod ar y mwyaf.
desk-child-given = Rhoddwyd caniatâd
desk-child-first = Y cyntaf a’i rhoddodd
desk-child-second = Yr ail a’i rhoddodd
desk-child-need = Yr angen dybryd
desk-child-name = Ceir dangos yr enw

desk-part-pictures = Lluniau
desk-no-pictures = Nid oes lluniau eto.
desk-pictures-after-saving = Cadwch y person yn gyntaf; wedyn gellir ychwanegu lluniau yma.

desk-part-office = I’r swyddfa yn unig
desk-address = Cyfeiriad
desk-phone = Ffôn
desk-email = E-bost
desk-police = Yr hyn a ddywedodd yr heddlu
desk-file-review = Edrych ar y ffeil hon eto ar
desk-file-review-hint = Mae gwag yn golygu ymhen blwyddyn.
desk-remove = Tynnu { $what }

## Leaving and meeting others
desk-leave-title = Gadael heb gadw?
desk-leave-what = Nid yw’r hyn a deipioch wedi’i gadw. Gallwch fynd ymlaen ag ef, neu adael a’i golli.
desk-leave-stay = Mynd ymlaen i deipio
desk-leave-go = Gadael heb gadw
desk-stale-title = Mae rhywun wedi newid hyn yn y cyfamser
desk-stale-what = Ni chadwyd dim. Mae’r rhannau hyn yn wahanol rhwng yr hyn sydd gennych chi a’r hyn a ddywed y gofrestr nawr.
desk-stale-part = Rhan
desk-stale-mine = Eich un chi
desk-stale-theirs = Yn y gofrestr
desk-stale-keep = Cadw f’un i drosto
desk-stale-take = Cymryd yr hyn a ddywed y gofrestr
desk-stale-nothing = dim

## What can be wrong with a field, by its code
problem-empty = Ysgrifennwch rywbeth yma.
problem-name-missing = Ysgrifennwch enw, neu dewiswch “Nid oes neb yn gwybod yr enw eto”.
problem-too-long = { $length } nod; mae’r maes hwn yn dal { $most }. Byrhewch ef.
problem-judging = Mae “{ $words }” yn barnu person. Dywedwch yr hyn yr adroddwyd amdano a phryd.
problem-blocked = Mae “{ $words }” yn cyffwrdd â phwnc nad yw byth yn cael ei gofnodi yma. Gadewch ef allan; gofynnwch i’r arweinydd data os ydych yn ansicr.
problem-day-unreadable = Nid diwrnod yw hwnnw. Ysgrifennwch 14/3/2027, 14 Mawrth 2027 neu 2027-03-14.
problem-day-future = Mae’r diwrnod hwnnw eto i ddod.
problem-term-unreadable = Ysgrifennwch ddiwrnod, neu gyfnod fel 6 mis.
problem-ends-first = Byddai’n gorffen cyn dechrau.
problem-term-too-long = Mwy na deng mlynedd: dewiswch “Dim diwedd: adolygu bob blwyddyn”.
problem-review-too-late = Rhaid adolygu o fewn deuddeg mis.
problem-decided-by-vote = Yr aelodau benderfynodd hyn, a dim ond nhw sy’n ei newid. Agorwch y gwaharddiad o dan Gwaharddiadau a chynigiwch newid yno. Yma mae’n aros fel yr oedd.
problem-review-by-review = Daw adolygiad diweddarach wedi i hwn gael ei gynnal. Agorwch y gwaharddiad o dan Gwaharddiadau a chofnodwch yr adolygiad yno; mae’r diwrnod yma’n aros fel yr oedd tan hynny.
problem-birthday-unknown = Nid yw’r dyddiad geni’n hysbys, felly ni ellir cyfrif dim ohono.
problem-before-decision = Ni all ddechrau cyn diwrnod y penderfyniad.
problem-height-unreadable = Ysgrifennwch gentimetrau neu droedfeddi: 178, 170-175, 5 tr 10.
problem-born-too-long-ago = Mae hynny dros 120 mlynedd yn ôl.
problem-below-responsibility = Nid yw plentyn o dan { $years } oed byth yn cael ei gofnodi. Ffoniwch arweinydd data’r cynllun.
problem-nobody-decided = Enwch o leiaf un person a benderfynodd.
problem-may-not-decide = Nid yw’r heddlu, swyddfa’r cynllun na gweithredwyr y system yn cymryd rhan mewn penderfyniadau.
problem-scope-empty = Dewiswch ble mae mewn grym.
problem-premises-missing = Dewiswch y safle.
problem-gallery-missing = Dewiswch oriel.
problem-rests-on-missing = Dewiswch ar beth y mae’n gorffwys.
problem-no-report = Nid oes neb yn cael ei ddangos heb adroddiad. Ychwanegwch un uchod.
problem-no-source = Dewiswch yr adroddiad y daw ohono.
problem-child-needs-leave = Maen nhw o dan 18 oed neu’n edrych felly. Maen nhw’n aros yn y swyddfa oni bai bod dau berson yn rhoi caniatâd.
problem-child-one-approver = Dau berson gwahanol sy’n rhoi caniatâd.
problem-child-no-need = Dywedwch beth yw’r angen dybryd.
problem-child-too-long = 90 diwrnod ar y tro ar y mwyaf.
problem-child-audience = Mae’r oriel hon yn mynd at bob aelod. Dewiswch un gyfyngedig.
