# Not yet read by a native speaker (docs/welsh.md). Llythyrau, cardiau a’r tariff ar bapur; read by Rust (crates/register/src/documents).

## Llythyrau. Yn nhestun y cynllun mae llinell sy’n dechrau â “# ” yn bennawd, un â “! ” mewn ffrâm, a llinellau â “- ” yn rhestr.
letter-places-none = Gofynnwch i ni pa lefydd ydyn nhw.
letter-counts-DECISION = Mae’r amser yn cyfri o’r diwrnod y penderfynon ni.
letter-counts-SERVICE = Mae’r amser yn cyfri o’r diwrnod y cawsoch chi wybod.
letter-stands = Os byddwch chi’n apelio, rhaid i chi gadw draw nes i ni ateb.
letter-stands-not = Os byddwch chi’n apelio, dydy’r gwaharddiad ddim yn cyfri nes i ni ateb.
letter-meanwhile = Nes i ni ateb, mae’r gwaharddiad yn aros fel y mae. Rhaid i chi gadw draw.
letter-meanwhile-not = Nes i ni ateb, dydy’r gwaharddiad ddim yn cyfri.
letter-body-BOARD = Bwrdd y cynllun
letter-body-COMMITTEE = Pwyllgor y cynllun
letter-body-BALLOT = Yr aelodau, drwy bleidlais,
letter-body-OFFICER_RATIFIED = Un o swyddogion y cynllun, gyda’r bwrdd,
letter-decided = { $body } benderfynodd hyn. Y diwrnod oedd { $day }. Chymerodd yr heddlu ddim rhan.
letter-decided-appeal = Rhywun na roddodd wybod amdanoch chi, ac na phenderfynodd amdanoch chi o’r blaen, benderfynodd hyn. Y diwrnod oedd { $day }. Chymerodd yr heddlu ddim rhan.
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
letter-kind-APPEAL_RECEIVED = Mae’r apêl wedi cyrraedd
letter-kind-APPEAL_OUTCOME = Ateb i apêl
letter-kind-TO_PARENT = Llythyr at riant
letter-kind-CARD = Cerdyn i’w roi

minutes-title = Cofnodion
minutes-meeting = Cyfarfod
minutes-on = Diwrnod
minutes-keeper = Cofnodion gan
minutes-quorum = Rhaid i gynifer gymryd rhan mewn penderfyniad
minutes-people = Pobl benderfynodd, drwy godi dwylo. Dydy’r heddlu’n cymryd dim rhan mewn penderfyniad. Cyfeirnod yr achos yn unig sy’n dweud am bwy y mae.
minutes-there = Pwy oedd yno
minutes-agenda = Beth benderfynwyd
minutes-agenda-none = Chafodd dim ei benderfynu yn y cyfarfod hwn.
minutes-item = { $at }. { $kind }: { $reference }
minutes-item-gone = { $at }. Achos sydd wedi’i ddileu ers hynny
minutes-undecided = Chafodd hwn mo’i benderfynu yn y cyfarfod hwn.
minutes-minute = Cofnod
minutes-reasons = Rhesymau

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
sheet-door-told = Gwaharddedig am { $length } o gael gwybod
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
template-LETTER_APPEAL_RECEIVED =
    # Mae’ch apêl wedi cyrraedd

    <today>

    Annwyl <name>,

    Gofynnodd rhywun i’r cynllun (<scheme>) edrych eto ar eich gwaharddiad. Dyma’r diwrnod y cyrhaeddodd: <received>.

    ! <meanwhile>

    # Beth sy’n digwydd nawr
    Bydd pobl na roddodd wybod amdanoch chi, ac na phenderfynodd o’r blaen, yn edrych ar yr apêl. Fydd yr heddlu’n cymryd dim rhan. Byddwn ni’n ateb erbyn: <answer-by>. Os bydd angen mwy o amser arnon ni, byddwn ni’n dweud pam.

    Oes mwy y dylen ni ei wybod? Gallwch chi ei anfon aton ni nes i ni ateb. Gallwch chi ofyn i rywun eich helpu. Ysgrifennwch at: <write-to>.

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
sample-received = Dydd Llun 30 Tachwedd 2026
sample-meanwhile = Nes i ni ateb, mae’r gwaharddiad yn aros fel y mae. Rhaid i chi gadw draw.
sample-answer-by = Dydd Llun 28 Rhagfyr 2026
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
