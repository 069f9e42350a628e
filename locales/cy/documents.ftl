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
## Llythyrau. Yn nhestun y cynllun mae llinell sy’n dechrau â “# ” yn bennawd, un â “! ” mewn ffrâm, a llinellau â “- ” yn rhestr.
letter-places-none = Gofynnwch i ni pa lefydd ydyn nhw.
letter-counts-DECISION = Mae’r amser yn cyfri o’r diwrnod y penderfynon ni.
letter-counts-SERVICE = Mae’r amser yn cyfri o’r diwrnod y cawsoch chi wybod.
letter-stands = Os byddwch chi’n apelio, rhaid i chi gadw draw nes i ni ateb.
letter-stands-not = Os byddwch chi’n apelio, dydy’r gwaharddiad ddim yn cyfri nes i ni ateb.
letter-body-BOARD = Bwrdd y cynllun
letter-body-COMMITTEE = Pwyllgor y cynllun
letter-body-BALLOT = Yr aelodau, drwy bleidlais,
letter-body-OFFICER_RATIFIED = Un o swyddogion y cynllun, gyda’r bwrdd,
letter-decided = { $body } benderfynodd hyn. Y diwrnod oedd { $day }. Chymerodd yr heddlu ddim rhan.
letter-decided-unknown = Pobl y cynllun benderfynodd hyn. Gofynnwch i ni os ydych chi am wybod mwy.
letter-outcome-REFUSED_FRIVOLOUS = Aethon ni ddim ymhellach â’ch apêl. Mae’r gwaharddiad yn aros fel y mae.
letter-outcome-UPHELD = Edrychon ni arno eto. Mae’r gwaharddiad yn aros fel y mae.
letter-outcome-VARIED = Edrychon ni arno eto, a newidion ni’r gwaharddiad.
letter-outcome-REVOKED = Edrychon ni arno eto, a rhoeson ni ddiwedd ar y gwaharddiad.
letter-days = Mae’n dechrau: { $from }. Y diwrnod olaf: { $until }. Y diwrnod wedyn mae ar ben.
letter-days-reviewed = Mae’n dechrau: { $from }. Does dim diwrnod olaf. Rhaid i ni edrych arno eto erbyn: { $until }.
letter-days-warning = Mae’n dechrau: { $from }. Y diwrnod olaf: { $until }. Os na fydd dim mwy yn digwydd erbyn hynny, mae ar ben.
letter-days-told = Mae’n dechrau ar y diwrnod y cewch chi wybod. Dyma ei hyd: { $length }. Wedyn mae ar ben.
letter-days-told-until = Mae’n dechrau ar y diwrnod y cewch chi wybod. Y diwrnod olaf: { $until }. Y diwrnod wedyn mae ar ben.
letter-days-told-reviewed = Mae’n dechrau ar y diwrnod y cewch chi wybod. Does dim diwrnod olaf. Rhaid i ni edrych arno eto erbyn: { $until }.
letter-blank-told = Cawsoch chi wybod ar
letter-blank-last = Y diwrnod olaf ydy
letter-appeal-days = { $days } diwrnod ar ôl y diwrnod y cewch chi wybod
letter-write-phone = ffoniwch { $phone } a gofynnwch ble i ysgrifennu
letter-write-both = { $address }, neu anfonwch e-bost: { $email }
letter-working-none = Edrychodd pobl ar beth ddigwyddodd a dewis yr hyd. Ddefnyddion nhw ddim tabl.
letter-working-line = { $what }: { $adds }, sy’n gwneud { $total }
letter-working-people = Roedd tabl yn help gyda hyn, ond pobl benderfynodd. Gallen nhw fod wedi penderfynu fel arall.
letter-logo = Arwydd y cynllun ({ $scheme })
letter-foot = { $reference } · { $phone }
letter-kind-BAN_NOTICE = Hysbysiad gwahardd
letter-kind-WARNING = Rhybudd
letter-kind-EXTENSION = Gwaharddiad hirach
letter-kind-VARIATION = Gwaharddiad wedi’i newid
letter-kind-REVOCATION = Diwedd gwaharddiad
letter-kind-APPEAL_OUTCOME = Ateb i apêl
letter-kind-TO_PARENT = Llythyr at riant
letter-kind-CARD = Cerdyn i’w roi
calendar-REVIEW = { $reference }: adolygiad yn ddyledus
calendar-ENDS = { $reference }: diwrnod olaf y gwaharddiad
calendar-APPEAL_BY = { $reference }: diwrnod olaf i apelio
calendar-WARNING_ENDS = { $reference }: diwrnod olaf y rhybudd
sheet-door-title = Pobl i gadw llygad amdanyn nhw
sheet-door-running = { $premises }, argraffwyd { $made } gan: { $by }
sheet-door-number = Dalen { $number }
sheet-door-what = Cadwch hon o olwg y cyhoedd. Mae’n dda tan: { $until }. Wedyn rhowch hi’n ôl neu ei dinistrio, a thiciwch ddalen { $number } yn Watchbook. Peidiwch byth â’i chopïo, nac anfon llun ohoni.
sheet-door-foot = Dalen { $number }, yn dda tan: { $until }
sheet-door-behind = { $premises } · dalen { $number } · { $made }
sheet-door-picture = Llun ({ $name })
sheet-door-until = Gwaharddedig tan: { $day }
sheet-door-open = Gwaharddedig, heb ddiwrnod olaf eto
sheet-door-unserved = Heb gael gwybod eto: rhowch y cerdyn iddyn nhw
sheet-door-destroyed = Rhoddwyd yn ôl neu ddinistriwyd gan
template-LETTER_BAN_NOTICE =
    # Rydych chi wedi’ch gwahardd o safleoedd ein haelodau
    <today>
    Annwyl <name>,
    Penderfynodd <scheme> fod rhaid i chi gadw allan o’r llefydd ar y rhestr isod. Mae’r llythyr hwn yn dweud pam, am faint, a beth gallwch chi ei wneud.
    ! <days>
    # Pam
    <reason>
    # Ble
    Peidiwch â mynd i mewn i’r llefydd hyn:
    <places>
    Os ewch chi i mewn, bydd staff yn gofyn i chi adael. Os na adewch chi, gallan nhw ffonio’r heddlu.
    # Am faint
    <counts>
    Dyma sut daethon ni at yr hyd:
    <working>
    # Pwy benderfynodd
    <decided>
    # Os ydych chi’n meddwl bod hyn yn anghywir
    <how-to-appeal>
    <stands>
    # Sut i gwyno
    <how-to-complain>
    # Beth rydyn ni’n ei wybod amdanoch chi
    <your-data>
    <privacy>
template-LETTER_WARNING =
    # Rhybudd ydy hwn
    <today>
    Annwyl <name>,
    Mae <scheme> yn ysgrifennu atoch chi o achos rhywbeth a gafodd ei adrodd. Dydych chi ddim wedi’ch gwahardd. Os bydd yn digwydd eto, gallwn ni eich gwahardd o safleoedd ein haelodau i gyd.
    ! <days>
    # Pam
    <reason>
    # Pwy benderfynodd
    <decided>
    # Os ydych chi’n meddwl bod hyn yn anghywir
    Dywedwch wrthon ni beth sy’n anghywir. Ysgrifennwch at: <write-to>. Byddwn ni’n edrych arno eto.
    # Sut i gwyno
    <how-to-complain>
    # Beth rydyn ni’n ei wybod amdanoch chi
    <your-data>
    <privacy>
template-LETTER_EXTENSION =
    # Mae’ch gwaharddiad yn para’n hirach nawr
    <today>
    Annwyl <name>,
    Roeddech chi wedi’ch gwahardd o safleoedd ein haelodau. Cafodd rhywbeth arall ei adrodd, felly estynnodd <scheme> y gwaharddiad. Mae’r llythyr hwn yn cymryd lle’r un o’r blaen.
    ! <days>
    # Pam
    <reason>
    # Ble
    Peidiwch â mynd i mewn i’r llefydd hyn:
    <places>
    # Am faint
    <counts>
    Dyma sut daethon ni at yr hyd:
    <working>
    # Pwy benderfynodd
    <decided>
    # Os ydych chi’n meddwl bod hyn yn anghywir
    <how-to-appeal>
    <stands>
    # Sut i gwyno
    <how-to-complain>
    # Beth rydyn ni’n ei wybod amdanoch chi
    <your-data>
    <privacy>
template-LETTER_VARIATION =
    # Mae’ch gwaharddiad wedi newid
    <today>
    Annwyl <name>,
    Newidiodd <scheme> eich gwaharddiad. Mae’r llythyr hwn yn cymryd lle’r un o’r blaen.
    ! <days>
    # Pam cawsoch chi’ch gwahardd
    <reason>
    # Ble
    Peidiwch â mynd i mewn i’r llefydd hyn:
    <places>
    # Am faint
    <counts>
    Dyma sut daethon ni at yr hyd:
    <working>
    # Pwy benderfynodd
    <decided>
    # Os ydych chi’n meddwl bod hyn yn anghywir
    <how-to-appeal>
    <stands>
    # Sut i gwyno
    <how-to-complain>
    # Beth rydyn ni’n ei wybod amdanoch chi
    <your-data>
    <privacy>
template-LETTER_REVOCATION =
    # Mae’ch gwaharddiad ar ben
    <today>
    Annwyl <name>,
    Rhoddodd <scheme> ddiwedd ar eich gwaharddiad. Cewch chi fynd i mewn i safleoedd ein haelodau eto o heddiw ymlaen. Rydyn ni wedi dweud wrth ein haelodau.
    # Am beth roedd e
    <reason>
    # Pwy benderfynodd
    <decided>
    Os bydd rhywun yn dal i ofyn i chi adael o achos y gwaharddiad hwn, ffoniwch ni: <phone>. Byddwn ni’n ei gywiro.
    # Sut i gwyno
    <how-to-complain>
    # Beth rydyn ni’n ei wybod amdanoch chi
    <your-data>
template-LETTER_APPEAL_OUTCOME =
    # Yr ateb i’ch apêl
    <today>
    Annwyl <name>,
    Gofynnoch chi i’r cynllun (<scheme>) edrych eto ar eich gwaharddiad.
    ! <outcome>
    # Am faint mae’n para
    <days>
    # Pwy benderfynodd
    Edrychodd rhywun na adroddodd amdanoch chi ar beth anfonoch chi aton ni, ac ar bopeth oedd gyda ni o’r blaen.
    # Sut i gwyno
    <how-to-complain>
    # Beth rydyn ni’n ei wybod amdanoch chi
    <your-data>
template-LETTER_TO_PARENT =
    # Am eich plentyn, neu blentyn yn eich gofal
    <today>
    At riant neu warcheidwad: <name>
    Mae <scheme> yn ysgrifennu atoch chi o achos rhywbeth a gafodd ei adrodd. Mae’r person hwn (<name>) o dan 18, felly rydyn ni am i chi wybod beth benderfynon ni a pham. Rydyn ni wedi ysgrifennu atyn nhw hefyd.
    ! <days>
    # Beth gafodd ei adrodd
    <reason>
    # Beth gallwch chi ei wneud
    Siaradwch â nhw am y peth. Os byddwch chi’n dod i un o’r llefydd gyda nhw, am bryd o fwyd er enghraifft, ffoniwch ni cyn hynny: <phone>. Os dylen ni wybod rhywbeth sy’n gwneud gwahaniaeth, dywedwch wrthon ni.
    # Pwy benderfynodd
    <decided>
    # Os ydych chi’n meddwl bod hyn yn anghywir
    Gallwch chi apelio drostyn nhw.
    <how-to-appeal>
    # Sut i gwyno
    <how-to-complain>
    # Beth rydyn ni’n ei wybod am eich plentyn
    Gallwch chi ofyn amdano drostyn nhw. Gall plant hŷn ofyn drostyn nhw’u hunain.
    <your-data>
    <privacy>
template-LETTER_CARD =
    # Rydych chi wedi’ch gwahardd
    <name>: mae’r cynllun (<scheme>) wedi’ch gwahardd o safleoedd ei aelodau. Dyma un ohonyn nhw. Gadewch nawr, os gwelwch yn dda.
    ! <days>
    Pam: <reason>
    Gallwch chi apelio, cwyno, gofyn am y llythyr llawn, neu ofyn beth rydyn ni’n ei wybod amdanoch chi. Ffoniwch <phone>, neu ysgrifennwch at: <write-to>.
    <controller> sy’n ateb dros sut mae’ch data’n cael ei ddefnyddio. Rydyn ni’n ei ddefnyddio i gadw pobl yn ddiogel ac atal troseddau. Gofynnwch am ein hysbysiad preifatrwydd.
    Rhif y gwaharddiad hwn: <reference>
template-LETTER_PART_APPEAL =
    Gallwch chi ofyn i ni edrych ar hyn eto. Apêl ydy enw hynny. Dywedwch wrthon ni erbyn: <appeal-by>. Dywedwch beth rydych chi’n meddwl sy’n anghywir, ac anfonwch beth all eich helpu. Caiff rhywun rydych chi’n ymddiried ynddyn nhw eich helpu.
    Ysgrifennwch at: <write-to>
    Rhywun na adroddodd amdanoch chi fydd yn penderfynu. Byddwn ni’n dweud wrthoch chi beth maen nhw’n ei benderfynu a pham.
template-LETTER_PART_COMPLAIN =
    Os nad ydych chi’n hapus â ni, neu â sut rydyn ni’n defnyddio beth rydyn ni’n ei wybod amdanoch chi, dywedwch wrthon ni. Ffoniwch <phone>, neu ysgrifennwch at: <write-to>. Byddwn ni’n dweud o fewn 30 diwrnod ei bod hi wedi cyrraedd. Wedyn byddwn ni’n edrych i mewn iddi ac yn dweud beth welon ni.
    Gallwch chi hefyd fynd at Swyddfa’r Comisiynydd Gwybodaeth. Ei gwefan ydy ico.org.uk.
template-LETTER_PART_DATA =
    Gallwch chi ofyn am gael gweld beth rydyn ni’n ei wybod amdanoch chi. Mae am ddim, a rhaid i ni ateb o fewn mis. Os oes rhywbeth yn anghywir, dywedwch wrthon ni a byddwn ni’n ei gywiro. Gallwch chi hefyd ofyn i ni beidio â’i ddefnyddio. Ysgrifennwch at: <write-to>.
template-LETTER_PART_PRIVACY =
    <controller> sy’n ateb dros sut mae’ch data’n cael ei ddefnyddio. Ei rif yn Swyddfa’r Comisiynydd Gwybodaeth ydy <registration>.
    Rydyn ni’n gwybod eich enw, sut rydych chi’n edrych, beth gafodd ei adrodd, a beth benderfynon ni. Efallai fod lluniau ohonoch chi gyda ni. Rydyn ni’n defnyddio hyn i gyd i gadw pobl yn ddiogel ac atal troseddau. Mae’r gyfraith yn caniatáu hynny. Mae’n haelodau’n gweld eich enw, llun a’r gwaharddiad tra bydd yn para. Gallwn ni ddweud wrth yr heddlu. Hyd at 12 mis ar ôl y diwedd byddwn ni’n ei ddileu. Gallwch chi ofyn am ein hysbysiad preifatrwydd llawn.
template-neutral-LETTER_PART_COMPLAIN =
    Os nad ydych chi’n hapus â ni, neu â sut rydyn ni’n defnyddio beth rydyn ni’n ei wybod amdanoch chi, dywedwch wrthon ni. Ffoniwch <phone>, neu ysgrifennwch at: <write-to>. Byddwn ni’n dweud o fewn 30 diwrnod ei bod hi wedi cyrraedd. Wedyn byddwn ni’n edrych i mewn iddi ac yn dweud beth welon ni.
    Gallwch chi hefyd fynd at y swyddfa sy’n gofalu am hawliau data lle rydych chi’n byw.
template-neutral-LETTER_PART_PRIVACY =
    <controller> sy’n ateb dros sut mae’ch data’n cael ei ddefnyddio. Ei rif yn y swyddfa sy’n gofalu am hawliau data ydy <registration>.
    Rydyn ni’n gwybod eich enw, sut rydych chi’n edrych, beth gafodd ei adrodd, a beth benderfynon ni. Efallai fod lluniau ohonoch chi gyda ni. Rydyn ni’n defnyddio hyn i gyd i gadw pobl yn ddiogel ac atal troseddau. Mae’r gyfraith yn caniatáu hynny. Mae’n haelodau’n gweld eich enw, llun a’r gwaharddiad tra bydd yn para. Gallwn ni ddweud wrth yr heddlu. Hyd at 12 mis ar ôl y diwedd byddwn ni’n ei ddileu. Gallwch chi ofyn am ein hysbysiad preifatrwydd llawn.
sample-name = Alex Sampl
sample-reference = SW-2026-0142
sample-today = Dydd Sul 22 Tachwedd 2026
sample-reason = Dwyn o siop ar 3 Tachwedd 2026, a bygythiadau i staff
sample-days = Mae’n dechrau: Dydd Sul 22 Tachwedd 2026. Y diwrnod olaf: Dydd Gwener 21 Mai 2027. Y diwrnod wedyn mae ar ben.
sample-places = Siop Heol Harlow, Yr Angor
sample-working = Dwyn, am y tro cyntaf
sample-counts = Mae’r amser yn cyfri o’r diwrnod y penderfynon ni.
sample-stands = Os byddwch chi’n apelio, rhaid i chi gadw draw nes i ni ateb.
sample-decided = Pwyllgor y cynllun benderfynodd hyn ar 22 Tachwedd 2026.
sample-outcome = Edrychon ni arno eto. Mae’r gwaharddiad yn aros fel y mae.
sample-appeal-by = Dydd Sul 20 Rhagfyr 2026
sample-controller = Cynllun Pont-y-march CBC
sample-registration = ZA000000
sample-write-to = 1 Sgwâr y Farchnad, Pont-y-march, ZZ1 1AA
sample-how-to-appeal = (sut i apelio)
sample-how-to-complain = (sut i gwyno)
sample-your-data = (sut i weld beth rydyn ni’n ei wybod)
sample-privacy = (yr hysbysiad preifatrwydd)
## The tariff on paper
tariff-title = Sut rydyn ni’n cyfrifo hyd gwaharddiad
tariff-version = Fersiwn
tariff-since = Mae’n cyfri o
tariff-since-none = Diwrnod dechrau’r cynllun
tariff-people = Pobl sy’n penderfynu am bob achos. Dim ond dweud o ble maen nhw’n dechrau mae’r papur hwn. Gallan nhw benderfynu rhywbeth arall.
tariff-what = Beth ddigwyddodd
tariff-points = Pwyntiau
tariff-points-summary = Beth ddigwyddodd, a’r pwyntiau mae’n eu hychwanegu.
tariff-others = Unrhyw beth arall: { $group }
tariff-earlier-ban = Pob gwaharddiad cynharach
tariff-earlier-warning = Pob rhybudd cynharach
tariff-from = O gynifer o bwyntiau
tariff-gives = Beth sy’n cael ei gynnig
tariff-bands-summary = O faint o bwyntiau ymlaen mae rhywbeth yn cael ei gynnig.
tariff-start = Heb ddim o’r rhain
tariff-most = Ar y mwyaf
tariff-adds = Yn ychwanegu
tariff-total = Yn gwneud
tariff-ticks-summary = Beth oedd yn wir, a faint mae’n ei ychwanegu.
tariff-first = Y tro cyntaf
tariff-again = Ar ôl gwaharddiad neu rybudd cynharach
tariff-table-summary = Beth sy’n cael ei gynnig y tro cyntaf ac ar ôl gwaharddiad neu rybudd cynharach.
tariff-nothing = Dim
tariff-warning = Rhybudd
tariff-ban = Gwaharddiad: { $length }
working-title = Sut y cyfrifwyd yr hyd
working-case = Achos
working-summary = Beth gafodd ei gyfri, fesul llinell.
