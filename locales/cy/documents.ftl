# Not yet read by a native speaker (docs/welsh.md). What stands on paper; read by Rust (crates/register/src/documents).
# Rhagosodiadau yw’r testunau o dan "template-": mae pob cynllun yn golygu ei rai ei hun. Llenwir geiriau mewn <bachau>.

document-page = Tudalen { $page } o { $pages }
document-day = { $weekday } { $day } { $month } { $year }
document-moment = { $day } am { $time }
document-weekday-1 = Dydd Llun
document-weekday-2 = Dydd Mawrth
document-weekday-3 = Dydd Mercher
document-weekday-4 = Dydd Iau
document-weekday-5 = Dydd Gwener
document-weekday-6 = Dydd Sadwrn
document-weekday-7 = Dydd Sul
document-month-1 = Ionawr
document-month-2 = Chwefror
document-month-3 = Mawrth
document-month-4 = Ebrill
document-month-5 = Mai
document-month-6 = Mehefin
document-month-7 = Gorffennaf
document-month-8 = Awst
document-month-9 = Medi
document-month-10 = Hydref
document-month-11 = Tachwedd
document-month-12 = Rhagfyr
document-none = Dim
document-not-known = Ddim yn hysbys
document-signature = Llofnod
document-date = Dyddiad
document-name = Enw
document-witnessed = Llofnod tyst i’r llofnod

## Dalen y log
sheet-foot = Log digwyddiadau’r safle. Nid yw enwau na lluniau pobl ar gofrestr y cynllun ynddo.
sheet-summary = Cofnodion y log, un i bob rhes: pryd, beth, beth a welwyd ac a wnaed, a phwy a’i hysgrifennodd
sheet-none = Nid oes cofnod ar gyfer yr amser hwn.

## Golwg ar y gofrestr fel taenlen
views-column-reference = Cyfeirnod
views-column-what = Beth
views-column-standing = Sut mae’n sefyll
views-column-person = Person
views-column-name = Enw
views-column-category = Yn dod o dan
views-column-reason = Rheswm
views-column-where = Lle mae mewn grym
views-column-from = Ers
views-column-until = Y diwrnod olaf
views-column-review = Yr adolygiad nesaf
views-column-told = Wedi cael gwybod
views-column-aside = Wedi’i roi o’r neilltu
views-column-appeal = Dan apêl
views-column-case = Mae achos
views-column-waits = Yn aros am eich pleidlais

## Popeth am un person, fel papur
history-title = Popeth a gedwir am un person, yn nhrefn y dyddiau
history-about = Am
history-reference = Cyfeirnod
history-for = Ysgrifennwyd ar gyfer
history-for-SCHEME = gwaith y cynllun ei hun
history-for-SUBJECT = y person, neu bwy bynnag sy’n gweithredu drosto
history-for-AUTHORITY = yr heddlu, llys, neu bwy bynnag all ei hawlio yn ôl y gyfraith
history-purpose = Ar gyfer beth
history-made = Ysgrifennwyd
history-by = Ysgrifennwyd gan
history-redacted = Nid enwir neb arall yma: nid pwy a adroddodd, a welodd, a gynigiodd, a benderfynodd nac a ysgrifennodd ddim. Mae “[name]” yn sefyll lle’r oedd enw. Gall enw o un gair sydd hefyd yn air arall fod wedi’i adael: darllenwch ef cyn ei roi.
history-whole = Enwir yma bobl a adroddodd, a benderfynodd neu a ysgrifennodd rywbeth. Mae at y diben uchod ac at ddim arall. Dinistriwch ef pan fydd hynny wedi’i wneud.
history-been = Yr hyn a fu
history-to-come = Yr hyn sydd eto i ddod
history-none = Dim.
history-summary = Un llinell am bob peth a ddigwyddodd: y diwrnod, beth oedd, pwy a’i gwnaeth, ar ba sail, ac yng ngeiriau pwy
history-column-day = Diwrnod
history-column-what = Beth
history-column-who = Pwy
history-column-basis = Ar ba sail
history-column-words = Mewn geiriau
history-foot = Cedwir yn gyfrinachol. Dywedir pwy a edrychodd ar y cofnod yn yr hanes mynediad, ac nid yw yn y papur hwn.

## Y pecyn
paper-running = { $premises }, { $scheme }
paper-foot = Pecyn yr heddlu { $reference }
paper-made = Gwnaed
paper-made-by = { $time } gan { $by } ({ $role })
paper-somebody = rhywun sydd wedi gadael

paper-cover = Pecyn tystiolaeth i’r heddlu
paper-cover-reference = Cyfeirnod y pecyn hwn
paper-cover-premises = Safle
paper-cover-scheme = Cynllun
paper-cover-controller = Pwy sy’n atebol am y data
paper-cover-phone = Rhif y cynllun
paper-cover-disclosure = Beth a ddatgelir, i bwy a pham
paper-cover-to = I
paper-cover-officer = Swyddog
paper-cover-crime = Cyfeirnod y drosedd
paper-cover-cad = Rhif y digwyddiad (CAD)
paper-cover-purpose = Pam
paper-cover-basis = Sail gyfreithlon
paper-cover-why = Yn eu geiriau nhw
paper-cover-contents = Beth sydd yn y pecyn hwn
paper-cover-file = Ffeil
paper-cover-what = Beth yw hi
paper-cover-pages = Tudalennau
paper-cover-contents-summary = Ffeiliau’r pecyn hwn, un i bob rhes
paper-cover-check = Sut i’w wirio
paper-cover-check-how = Mae SHA256SUMS yn rhestru ôl bys pob ffeil. Yn ffolder y ffeiliau wedi’u dadbacio, mae “sha256sum -c SHA256SUMS” yn dweud am bob un a yw fel yr oedd pan wnaed y pecyn hwn.
paper-cover-handling = Trin

paper-statement = Datganiad tyst
paper-cctv = Datganiad CCTV
paper-report = Adroddiad digwyddiad
paper-description = Disgrifiad cyntaf
paper-loss = Rhestr golledion
paper-notices = Hysbysiadau, gyda phrawf cyflwyno
paper-impact = Datganiad effaith ar fusnes
paper-exhibits = Rhestr arddangosion
paper-back = Manylion tystion: nid i’w datgelu i’r amddiffyniad
paper-original = Ffeil wreiddiol { $reference }

paper-urn = URN
paper-statement-of = Datganiad
paper-age = Oed os o dan 18
paper-occupation = Gwaith
paper-declaration = Datgan

paper-incident = Digwyddiad { $number }: { $what }
paper-happened = Pryd y digwyddodd
paper-written = Pryd y’i hysgrifennwyd
paper-written-by = { $time } gan { $by } ({ $role }). { $timely }.
paper-where = Ble y tu mewn
paper-location = Cod post neu what3words
paper-premises = Safle
paper-who = Pwy
paper-who-one = { $name } ({ $how })
paper-who-unnamed = Rhywun ar y gofrestr nad yw eu henw’n cael ei ddangos yn y safle hwn
paper-who-own = Rhywun ar restr y safle ei hun
paper-nobody = Neb hysbys
paper-seen = Beth a welwyd ac a glywyd
paper-added = Ychwanegwyd { $time } gan { $by }
paper-hurt = Unrhyw un wedi’i frifo
paper-police = Dweud wrth yr heddlu
paper-police-reference = Rhif log yr heddlu
paper-police-at = Dweud wrth yr heddlu am
paper-officer = Swyddog heddlu
paper-outcome = Beth ddaeth ohono
paper-crime-reference = Cyfeirnod y drosedd
paper-methods = Sut y gwnaed
paper-weapon = Arf
paper-hate = Digwyddiad casineb oherwydd
paper-influence = Diod neu gyffuriau
paper-responses = Beth wnaeth y staff
paper-cctv-until = Cedwir CCTV tan
paper-sighting = Beth ddaeth ohono
paper-notice-proof = Beth sy’n ei ddangos
paper-proof = Prawf eu bod wedi cael gwybod am { $reference }
paper-witness = Pwy a’i gwelodd
paper-breach = Roedd gwaharddiad mewn grym yn y safle hwn y diwrnod hwnnw.
paper-put-right = Dywedwyd neu cynigiwyd

paper-description-locked = Ysgrifennwyd a chlowyd { $time }, cyn edrych ar unrhyw lun. Ni newidiwyd ef ers hynny.
paper-description-by = Gan
paper-description-of = Am y digwyddiad

paper-loss-what = Beth
paper-loss-outcome = Canlyniad
paper-loss-quantity = Faint
paper-loss-price = Pris un
paper-loss-sum = Swm
paper-loss-summary = Nwyddau, un llinell i bob rhes, gyda symiau ar y diwedd
paper-loss-total-TAKEN = Cyfanswm a gymerwyd
paper-loss-total-RECOVERED = Cyfanswm a gafwyd yn ôl
paper-loss-total-ATTEMPTED = Cyfanswm y ceisiwyd ei gymryd
paper-loss-total-lost = Heb ei gael yn ôl
paper-loss-in-all = Holl ddigwyddiadau’r pecyn hwn
paper-loss-note = Y prisiau yw’r rhai a ysgrifennodd y safle. Mae’r symiau mewn punnoedd a cheiniogau.

paper-notice-ban = Gwaharddiad { $reference }
paper-notice-warning = Rhybudd { $reference }
paper-notice-who = Am bwy y mae
paper-notice-from = O
paper-notice-to = Hyd
paper-notice-review = Dim diwedd penodol; adolygir { $day }
paper-notice-until = { $day }, gan gynnwys y diwrnod hwnnw
paper-notice-reason = Rheswm a roddwyd
paper-notice-service = Prawf cyflwyno
paper-notice-served = { $how }, { $day }
paper-notice-unserved = Heb ei gyflwyno. Nid oes neb wedi rhoi gwybod i’r person.
paper-notice-on-the-day = Ar y diwrnod
paper-notice-in-force = { $day }: mewn grym yn y safle hwn
paper-notice-not-in-force = { $day }: ddim mewn grym yn y safle hwn
paper-notice-none = Nid oes gan gofrestr y safle hwn waharddiad na rhybudd am y bobl yn y pecyn hwn.

paper-exhibit-reference = Cyfeirnod
paper-exhibit-file = Ffeil yn y pecyn hwn, a’i henw cyntaf
paper-exhibit-taken = Tynnwyd
paper-exhibit-attached = Atodwyd
paper-exhibit-size = Beitiau
paper-exhibit-hash = SHA-256
paper-exhibit-summary = Yr arddangosion, un i bob rhes
paper-exhibit-none = Nid oes llun, clip na phapur yn y pecyn hwn.
paper-absent = Ddim yn y pecyn hwn
paper-absent-what = Mae’r adroddiadau hefyd yn enwi’r ffeiliau gwreiddiol hyn. Nid oeddent ar y cyfrifiadur a wnaeth y pecyn hwn. Gall pwy bynnag sy’n dod ag un yn ddiweddarach ei chymharu â’i hôl bys, a gymerwyd pan gipiwyd hi.
paper-absent-summary = Y ffeiliau gwreiddiol nad ydynt yn y pecyn hwn, un i bob rhes
paper-absent-file = Ei henw cyntaf
paper-absent-ask = Ble mae hi, a phwy i’w holi
paper-absent-PREMISES = Yn { $premises }. Gofynnwch iddynt am y gwreiddiol.
paper-absent-COMING = Ar ei ffordd o { $premises }. Gofynnwch amdani eto ymhen diwrnod.
paper-absent-COPY_COMING = Yn { $premises }, yn rhy fawr i’w llinell; mae copi ar ei ffordd. Gofynnwch iddynt am y gwreiddiol.
paper-absent-COPY = Yn { $premises }, yn rhy fawr i’w llinell; mae copi yn y rhestr arddangosion. Gofynnwch iddynt am y gwreiddiol.
paper-absent-ALTERED = Yn { $premises }. Nid yr hyn a gipiwyd oedd yr hyn a ddaeth, ac ni chafodd ei dderbyn. Gofynnwch iddynt am y gwreiddiol.
paper-cover-absent = { $count ->
    [zero] Nid oes ffeil wreiddiol a enwir yn yr adroddiadau yn eisiau o’r pecyn hwn
    [one] Nid yw un ffeil wreiddiol a enwir yn yr adroddiadau yn y pecyn hwn
    [two] Nid yw dwy ffeil wreiddiol a enwir yn yr adroddiadau yn y pecyn hwn
    [few] Nid yw { $count } ffeil wreiddiol a enwir yn yr adroddiadau yn y pecyn hwn
    [many] Nid yw { $count } ffeil wreiddiol a enwir yn yr adroddiadau yn y pecyn hwn
   *[other] Nid yw { $count } ffeil wreiddiol a enwir yn yr adroddiadau yn y pecyn hwn
}. Mae’r rhestr arddangosion yn dweud pa rai, gyda’u holion bysedd, a phwy i’w holi.
paper-exhibit-original = Y ffeiliau gwreiddiol yw’r union feitiau a atodwyd. Darllenwyd pob un eto a chymharwyd ei hôl bys pan wnaed y pecyn hwn.

paper-back-witness = Pwy sy’n gwneud y datganiad
paper-back-contact = Sut i gysylltu â nhw
paper-back-others = Eraill a’i gwelodd
paper-back-staff = Staff a frifwyd neu a fygythiwyd
paper-back-incident = Digwyddiad { $number }
paper-back-none = Ni ysgrifennwyd dim mwy.

statement-seen = { $time }: { $words }
statement-known-KNOWN_BY_NAME = Rwy’n adnabod y person. { $name } yw’r enw.
statement-known-RECOGNISED_FROM_GALLERY = Adnabyddais y person o lun ar gofrestr y cynllun, sy’n rhoi’r enw { $name }.
statement-known-CCTV_ONLY = O’r CCTV, rhoddwyd yr enw { $name } i’r person.
statement-known-DESCRIBED = O’r hyn a ddisgrifiwyd i mi, rhoddwyd yr enw { $name } i’r person.
statement-exhibit = Rwy’n cyflwyno { $name } fel fy arddangosyn { $reference }.
statement-exhibit-picture = llun
statement-exhibit-clip = recordiad
statement-exhibit-paper = dogfen
statement-exhibit-sound = recordiad sain
statement-exhibit-file = ffeil
statement-clock-right = Ni nodwyd a oedd cloc y system yn gywir.
statement-clock-fast = { $count ->
    [one] Roedd cloc y system 1 munud yn fuan.
   *[other] Roedd cloc y system { $count } munud yn fuan.
}
statement-clock-slow = { $count ->
    [one] Roedd cloc y system 1 munud yn araf.
   *[other] Roedd cloc y system { $count } munud yn araf.
}
statement-no-exhibit = Nid oes recordiad yn y pecyn hwn eto.
statement-loss = Mae’r nwyddau a gymerwyd ac na chafwyd yn ôl yn werth £{ $pounds }.

## Yr hyn y mae pob cynllun yn ei olygu: rhagosodiadau i Gymru a Lloegr
template-STATEMENT_LAW = Rheolau Trefniadaeth Droseddol, r. 16.2; Deddf Cyfiawnder Troseddol 1967, a. 9; Deddf Llysoedd Ynadon 1980, a. 5B
template-DECLARATION = Mae’r datganiad hwn (sy’n cynnwys <pages> tudalen, pob un wedi’i llofnodi gennyf) yn wir hyd eithaf fy ngwybodaeth a’m cred ac rwy’n ei wneud gan wybod, os cyflwynir ef yn dystiolaeth, y byddaf yn agored i gael fy erlyn os wyf wedi datgan ynddo’n fwriadol unrhyw beth y gwn ei fod yn anwir, neu nad wyf yn credu ei fod yn wir.
template-OVER_18 = Dros 18
template-STATEMENT_BODY =
    Rwy’n gweithio yn <premises>, <address>.

    <seen>

    <people>

    <exhibits>
template-CCTV_BODY =
    Rwy’n gweithio yn <premises>, <address>, ac rwyf wedi fy hyfforddi i ddefnyddio ei system CCTV.

    Mae’r system yn recordio’r hyn y mae ei chamerâu’n ei weld ddydd a nos. <when> roedd yn gweithio. <clock>

    Edrychais ar y recordiad a chopïo ohono yr hyn a restrir yma. Nid oes neb wedi newid y recordiad na’r copi.

    <exhibits>
template-IMPACT_BODY =
    Rwy’n siarad ar ran <premises>, <address>.

    <loss>

    Beth wnaeth hyn i’r busnes, ei staff a’i gwsmeriaid:
template-BACK_PART = Mae’r dudalen hon yn dal manylion tystion. I’r heddlu yn unig y mae, ac ni ddylid ei datgelu i’r amddiffyniad.
template-HANDLING = Gwnaed y pecyn hwn gan <premises>, aelod o <scheme>. Fe’i datgelir i’r heddlu am y rheswm uchod ac am ddim arall. Nid dyfarniad yw enw ar gofrestr: mae adroddiad yn dweud beth a welodd rhywun, a llys yn unig sy’n euogfarnu. Dywedwch wrth <scheme> (<phone>) os oes rhywbeth o’i le ynddo, a byddwn yn dweud wrth bawb a’i cafodd.

## Yr un peth lle nad yw cyfraith Cymru a Lloegr yn dal
template-neutral-STATEMENT_LAW = Datganiad gan rywun a’i gwelodd neu a’i clywodd
template-neutral-DECLARATION = Mae’r datganiad hwn, ar <pages> tudalen, pob un wedi’i llofnodi gennyf, yn wir hyd eithaf fy ngwybodaeth a’m cred.

## Geiriau dychmygol, i weld templed
sample-pages = 2
sample-premises = Siop Stryd Harlow
sample-address = 12 Stryd Harlow, Marlbridge, ZZ1 1AA
sample-seen = Dydd Sadwrn 21 Tachwedd 2026 am 23:40: Cymerwyd pedair potel o’r silff olaf.
sample-people = Rwy’n adnabod y person. Alex Sampl yw’r enw.
sample-exhibits = Rwy’n cyflwyno recordiad fel fy arddangosyn AS/1.
sample-when = Dydd Sadwrn 21 Tachwedd 2026 am 23:40
sample-clock = Roedd cloc y system 3 munud yn fuan.
sample-loss = Mae’r nwyddau a gymerwyd ac na chafwyd yn ôl yn werth £90.00.

## Yr hyn y mae’r bwrdd gwaith yn ei ddweud: niferoedd, a dim am neb
told-bans = { $count ->
    [one] 1 gwaharddiad newydd.
    [two] 2 waharddiad newydd.
   *[other] { $count } gwaharddiad newydd.
}
told-ended = { $count ->
    [one] Nid yw 1 person wedi’i wahardd mwyach.
    [two] Nid yw 2 berson wedi’u gwahardd mwyach.
    [few] Nid yw 3 pherson wedi’u gwahardd mwyach.
   *[other] Nid yw { $count } o bobl wedi’u gwahardd mwyach.
}
told-sought = { $count ->
    [one] Ceisio adnabod 1 person newydd.
    [two] Ceisio adnabod 2 berson newydd.
    [few] Ceisio adnabod 3 pherson newydd.
   *[other] Ceisio adnabod { $count } o bobl newydd.
}
told-alerts = { $count ->
    [one] Rhywbeth newydd i fod yn ofalus yn ei gylch am 1 person.
    [two] Rhywbeth newydd i fod yn ofalus yn ei gylch am 2 berson.
    [few] Rhywbeth newydd i fod yn ofalus yn ei gylch am 3 pherson.
   *[other] Rhywbeth newydd i fod yn ofalus yn ei gylch am { $count } o bobl.
}
told-see = Agorwch Watchbook i’w gweld.
told-something = Mae rhywbeth newydd. Agorwch Watchbook i’w weld.
told-open = Agor
