# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Reports at the scheme’s office: the queue, one report, each step.

frame-triage = Adroddiadau
action-go-triage = Adroddiadau
action-triage-take = Nodi adroddiad y mae rhywun yn ei roi i chi
action-triage-undo = Dadwneud y cam olaf gydag adroddiad
action-triage-accept = Derbyn yr adroddiad sydd ar agor
action-triage-return = Anfon yr adroddiad sydd ar agor yn ôl gyda chwestiwn
action-triage-reject = Peidio â chymryd yr adroddiad sydd ar agor
action-triage-link = Clymu rhywun ar y gofrestr wrth yr adroddiad sydd ar agor

triage-title = Adroddiadau
triage-take = Nodi adroddiad
triage-read-only = Rydych chi’n darllen yr adroddiadau. Y gweinyddydd sy’n gweithio gyda nhw.
triage-filters = Pa adroddiadau sydd ar y rhestr
triage-filter-waiting = Yn aros
triage-filter-returned = Gyda’r adroddwr
triage-filter-taken = Derbyniwyd
triage-filter-over = Ar ben
triage-search = Chwilio am air neu safle
triage-count =
    { $count ->
        [zero] Nid oes adroddiad yn aros.
        [one] Mae un adroddiad yn aros.
        [two] Mae 2 adroddiad yn aros.
        [few] Mae 3 adroddiad yn aros.
        [many] Mae 6 adroddiad yn aros.
       *[other] Mae { $count } o adroddiadau yn aros.
    } { $pressing ->
        [0] Nid oes brys am yr un ohonyn nhw.
        [zero] Nid oes brys am yr un ohonyn nhw.
        [one] Mae brys am un, ac mae’n sefyll gyntaf.
        [two] Mae brys am 2, ac maen nhw’n sefyll gyntaf.
        [few] Mae brys am 3, ac maen nhw’n sefyll gyntaf.
        [many] Mae brys am 6, ac maen nhw’n sefyll gyntaf.
       *[other] Mae brys am { $pressing }, ac maen nhw’n sefyll gyntaf.
    }
triage-none-waiting = Nid oes dim yn aros. Mae’r hyn y mae safleoedd yn ei adrodd, neu’n ei ddweud wrthych dros y ffôn, yn sefyll yma nes bod rhywun wedi edrych arno.
triage-none-returned = Nid oes adroddiad yn aros am ateb ei adroddwr.
triage-none-taken = Nid oes adroddiad a dderbyniwyd ar agor.
triage-none-over = Nid oes dim ar ben eto. Mae’r hyn a gaewyd, neu na chafodd ei gymryd, yn sefyll yma am ei amser.
triage-none-found = Nid oes adroddiad o dan y pennawd hwn yn dweud hynny. Rhowch gynnig ar air byrrach, neu bennawd arall.
triage-none-open = Dewiswch adroddiad i’w ddarllen yma.
triage-where-when = { $premises }; { $time }
triage-overdue = Wedi aros dros dri diwrnod

triage-urgent-HURT = Cafodd rhywun niwed
triage-urgent-WEAPON = Arf
triage-urgent-WRONG_PERSON = Cafodd y person anghywir ei stopio
triage-urgent-POLICE = Mae’r heddlu’n gwybod
triage-urgent-CCTV = Bydd y CCTV yn cael ei drosysgrifo cyn hir

triage-state-DRAFT = Yn cael ei ysgrifennu
triage-state-QUEUED = Ar ei ffordd
triage-state-RECEIVED = Newydd
triage-state-TRIAGE = Rhywun yn edrych arno
triage-state-ACCEPTED = Derbyniwyd
triage-state-RETURNED_FOR_INFO = Gyda’r adroddwr
triage-state-REJECTED = Heb ei gymryd
triage-state-DUPLICATE_OF = Yr un fath ag un arall
triage-state-LINKED = Wedi’i glymu wrth y gofrestr
triage-state-POLICE_REPORTED = Gyda’r heddlu
triage-state-CLOSED = Caewyd

triage-back = Cau’r adroddiad
triage-told-TELEPHONE = Dros y ffôn ({ $who }), { $time }
triage-told-EMAIL = Drwy e-bost ({ $who }), { $time }
triage-told-IN_PERSON = Wyneb yn wyneb ({ $who }), { $time }
triage-told-FILE = Mewn ffeil ({ $who }), { $time }
triage-told-SYNC = Dros y lein ({ $who }), { $time }

## Beth y gellir ei wneud

triage-acts = Beth allwch chi ei wneud gyda’r adroddiad hwn
triage-act-TAKE_UP = Rwy’n edrych arno
triage-act-ACCEPT = Derbyn
triage-act-RETURN = Gofyn cwestiwn
triage-act-REJECT = Peidio â’i gymryd
triage-act-SAME_AS = Yr un fath ag un arall
triage-act-ANSWER = Nodi’r ateb
triage-act-LINK = Clymu pobl wrtho
triage-act-TELL_POLICE = Mae gan yr heddlu
triage-act-CLOSE = Cau
triage-create = Rhywun newydd
triage-same = Yr un fath â hwn

triage-said-take_up = Rydych chi’n edrych ar yr adroddiad hwn. Bydd ei safle’n darllen hynny.
triage-said-accept = Derbyniwyd. Mae’n sefyll ymhlith digwyddiadau’r cynllun nawr; nid oes neb wedi’i glymu wrtho eto.
triage-said-return = Anfonwyd yn ôl gyda’ch cwestiwn. Mae’n aros am yr adroddwr ac allan o’r ciw tan hynny.
triage-said-reject = Heb ei gymryd. Mae’n cael ei gadw am 30 diwrnod ac yna ei ddileu.
triage-said-same_as = Nodwyd ei fod yr un digwyddiad â’r adroddiad arall.
triage-said-answer = Mae’r ateb yn sefyll o dan yr adroddiad, ac mae’r adroddiad yn ôl yn y ciw.
triage-said-link = Clymwyd wrth y bobl a ddewisoch. Mae eu cardiau’n dweud amdano.
triage-said-create = Mae rhywun newydd ar y gofrestr, i’r swyddfa yn unig nes eu bod ar restr. Mae’r adroddiad wedi’i glymu wrthyn nhw.
triage-said-tell_police = Nodwyd bod yr heddlu wedi’i gael.
triage-said-close = Caewyd.
triage-said-taken = Mae’r adroddiad yn sefyll yn y ciw.
triage-said-undone = Dadwnaed. Mae’r adroddiad yn sefyll fel yr oedd.

triage-refused-NOT_NOW = Mae rhywun wedi gwneud rhywbeth arall gyda’r adroddiad hwn yn y cyfamser. Nid ysgrifennwyd dim o’ch eiddo chi. Fel hyn y mae’n sefyll nawr.
triage-refused-OTHER_GONE = Nid yw’r adroddiad arall yma bellach. Ni newidiwyd dim.
triage-refused-OTHER_IS_COPY = Mae’r adroddiad arall ei hun wedi’i nodi yr un fath â thrydydd. Dewiswch hwnnw. Ni newidiwyd dim.
triage-refused-PERSON_GONE = Nid yw rhywun a ddewisoch ar y gofrestr bellach. Ni newidiwyd dim; dewiswch eto.
triage-refused-NOBODY_CHOSEN = Mae pawb a ddewisoch wedi’u clymu wrtho’n barod. Ni newidiwyd dim.
triage-refused-NOBODY_REPORTED = Nid yw hwn yn sôn am ddim yr adroddir am neb o’i herwydd. Ni newidiwyd dim.

desk-undo-kind-REPORT_TAKEN = Nodwyd adroddiad
desk-undo-kind-REPORT_MOVED = Symudwyd adroddiad ymlaen

## Beth sydd wrth law

triage-written = Beth a ysgrifennwyd
triage-description = Disgrifiwyd cyn edrych ar unrhyw lun, { $time }
triage-who = Pwy a olygir
triage-linked = Wedi’u clymu wrtho: { $basis }
triage-not-linked = Heb eu clymu wrtho
triage-open-card = Agor yn y gofrestr
triage-before = Adroddwyd o’r blaen
triage-nothing-before = Nid oes dim arall yn hysbys.
triage-earlier = { $what } ({ $premises })
triage-alike = Yn edrych fel yr un digwyddiad
triage-alike-what = Yr un safle o fewn chwe awr, a’r un math o beth neu’r un person. Darllenwch y ddau a phenderfynwch.
triage-other = Yr un digwyddiad â’r adroddiad hwn
triage-all = Popeth sydd yn yr adroddiad
triage-here = O’r blaen ({ $premises })
triage-steps = Beth sydd wedi’i wneud gydag ef
triage-outcome = Beth ddaeth ohono:

triage-outcome-NFA = Dim gweithredu pellach
triage-outcome-WARNING = Rhybudd
triage-outcome-BAN_PROPOSED = Cynigiwyd gwaharddiad
triage-outcome-GOODS_RECOVERED = Cafwyd y nwyddau’n ôl
triage-outcome-CIVIL_RECOVERY = Adennill sifil
triage-outcome-COMMUNITY_RESOLUTION = Datrysiad cymunedol
triage-outcome-PND = Hysbysiad cosb
triage-outcome-CAUTION = Rhybudd gan yr heddlu
triage-outcome-CHARGED = Cyhuddwyd
triage-outcome-CONVICTED = Penderfynwyd gan lys
triage-outcome-CBO = Gorchymyn Ymddygiad Troseddol
triage-outcome-UNKNOWN = Ddim yn hysbys

## Y ffurflenni bach

triage-ask-return = Gofyn i’r adroddwr
triage-label-return = Eich cwestiwn
triage-hint-return = Mae’r adroddwr yn ei ddarllen yn y geiriau hyn, ac yn ateb drwy ychwanegu at yr adroddiad.
triage-go-return = Anfon yn ôl
triage-ask-reject = Peidio â chymryd yr adroddiad hwn
triage-label-reject = Pam
triage-hint-reject = Mae’r adroddwr yn ei ddarllen yn y geiriau hyn. Mae’r adroddiad yn cael ei gadw am 30 diwrnod ac yna ei ddileu.
triage-go-reject = Peidio â’i gymryd
triage-ask-answer = Beth atebodd yr adroddwr
triage-label-answer = Yr ateb, fel y’i rhoddwyd
triage-hint-answer = Mae’n sefyll o dan yr adroddiad gyda dyddiad heddiw. Mae’r hyn a ysgrifennwyd o’r blaen yn aros fel y mae.
triage-go-answer = Ei nodi
triage-ask-police = Mae gan yr heddlu
triage-label-police = Eu cyfeirnod
triage-hint-police = Y cyfeirnod trosedd, neu’r rhif cofnod a roddon nhw.
triage-go-police = Ei nodi
triage-ask-close = Cau’r adroddiad hwn
triage-label-close = Beth ddaeth ohono
triage-hint-close = Gellir ei ddarllen yma o hyd nes bod ei amser ar ben.
triage-go-close = Cau’r adroddiad
triage-ask-link = Clymu pobl ar y gofrestr wrth yr adroddiad hwn
triage-link-what = Bydd eu cardiau’n dweud amdano. Dywedwch sut y mae’n hysbys am bob un: nid yw gair a glywodd rhywun yr un peth â’r hyn a welodd camera.
triage-link-find = Rhywun arall
triage-link-hint = Teipiwch enw neu gyfeirnod.
triage-go-link = Clymu wrth yr adroddiad
triage-basis = Sut y mae’n hysbys
triage-ask-create = Rhywun nad yw ar y gofrestr eto
triage-create-known = A yw eu henw’n hysbys?
triage-create-named = Mae’n hysbys
triage-create-sought = Mae’n cael ei geisio
triage-create-sought-what = Maen nhw ar y gofrestr heb enw, o dan geisio adnabod, nes bod rhywun yn eu henwi.
triage-create-next = Eu ffurflen sy’n agor nesaf, am sut maen nhw’n edrych a phopeth arall. Nid yw aelodau’n gweld dim ohonyn nhw nes eu bod ar restr yno.
triage-go-create = Rhoi ar y gofrestr

## Nodi adroddiad

triage-taken = Pwy sy’n ei roi
triage-premises = Lle digwyddodd (mae ei angen)
triage-choose = Dewiswch y safle
triage-reporter = Pwy sy’n ei roi (mae ei angen)
triage-somebody-else = Rhywun arall
triage-reporter-role = { $name } ({ $role })
triage-reporter-name = Eu henw
triage-way = Sut (mae ei angen)
triage-way-TELEPHONE = Dros y ffôn
triage-way-EMAIL = Drwy e-bost
triage-way-IN_PERSON = Wyneb yn wyneb
triage-taken-goes = Mae’n mynd yn syth i’r ciw o adroddiadau, fel un y mae safle’n ei anfon.

## Trosglwyddo mewn ffeil

hand-over = Trosglwyddo i’r swyddfa…
hand-title = Trosglwyddo i swyddfa’r cynllun
hand-what = Mae’r adroddiadau sy’n aros am y cynllun yn mynd i un ffeil dan sêl, a chi sy’n dewis lle iddi. Ewch â hi i’r swyddfa neu anfonwch hi yno. Mae popeth yn aros yn eich cofnodion fel y mae.
hand-go = Dewis lle i roi’r ffeil
hand-nothing = Mae pob adroddiad sy’n aros wedi’i drosglwyddo’n barod, heb ddim wedi’i ychwanegu ers hynny. Nid ysgrifennwyd ffeil.
hand-written =
    { $count ->
        [zero] Mae’r ffeil wedi’i hysgrifennu, heb adroddiad ynddi. Y symbolau hyn sy’n ei hagor:
        [one] Mae’r ffeil wedi’i hysgrifennu, gydag un adroddiad ynddi. Y symbolau hyn sy’n ei hagor:
        [two] Mae’r ffeil wedi’i hysgrifennu, gyda 2 adroddiad ynddi. Y symbolau hyn sy’n ei hagor:
        [few] Mae’r ffeil wedi’i hysgrifennu, gyda 3 adroddiad ynddi. Y symbolau hyn sy’n ei hagor:
        [many] Mae’r ffeil wedi’i hysgrifennu, gyda 6 adroddiad ynddi. Y symbolau hyn sy’n ei hagor:
       *[other] Mae’r ffeil wedi’i hysgrifennu, gyda { $count } o adroddiadau ynddi. Y symbolau hyn sy’n ei hagor:
    }
hand-code = Y symbolau sy’n agor y ffeil
hand-read-out = Darllenwch nhw i’r swyddfa dros y ffôn. Peidiwch byth â’u hanfon gyda’r ffeil. Maen nhw’n cael eu dangos unwaith yn unig; mae gan ffeil arall rai eraill.
hand-done = Rwyf wedi’u darllen
hand-originals = { $count ->
    [zero] Gyda’r { $count } ffeil sydd ynghlwm ({ $size })
    [one] Gyda’r un ffeil sydd ynghlwm ({ $size })
    [two] Gyda’r { $count } ffeil sydd ynghlwm ({ $size })
    [few] Gyda’r { $count } ffeil sydd ynghlwm ({ $size })
    [many] Gyda’r { $count } ffeil sydd ynghlwm ({ $size })
   *[other] Gyda’r { $count } ffeil sydd ynghlwm ({ $size })
}
hand-originals-what = Mae ar y swyddfa eu hangen ar gyfer pecyn i’r heddlu. Efallai nad oes lle iddyn nhw ar gof bach, ac nid yw un mewn fformat FAT32 yn cymryd ffeil dros 4 GB. Hebddyn nhw mae’r adroddiadau’n mynd ar eu pen eu hunain; mae’r ffeiliau’n aros yma.
hand-written-originals = { $count ->
    [zero] Mae { $count } ffeil ynghlwm ynddi. Ei hyd yw { $size }; copïwch hi’n gyfan.
    [one] Mae un ffeil ynghlwm ynddi. Ei hyd yw { $size }; copïwch hi’n gyfan.
    [two] Mae { $count } ffeil ynghlwm ynddi. Ei hyd yw { $size }; copïwch hi’n gyfan.
    [few] Mae { $count } ffeil ynghlwm ynddi. Ei hyd yw { $size }; copïwch hi’n gyfan.
    [many] Mae { $count } ffeil ynghlwm ynddi. Ei hyd yw { $size }; copïwch hi’n gyfan.
   *[other] Mae { $count } ffeil ynghlwm ynddi. Ei hyd yw { $size }; copïwch hi’n gyfan.
}
hand-writing = Mae’r ffeil yn cael ei hysgrifennu
hand-stop = Stopio
hand-full = Does dim lle i’r ffeil yno, neu nid yw’r cof bach yn cymryd ffeil o’r hyd hwnnw. Does dim ohoni yno, ac mae’r adroddiadau’n aros o hyd. Dewiswch le â mwy o le, neu trosglwyddwch yr adroddiadau heb yr hyn sydd ynghlwm.
hand-unwritable = Ni ellir ysgrifennu dim yno. Does dim o’r ffeil yno, ac mae’r adroddiadau’n aros o hyd. Edrychwch a yw’r cof bach i mewn a heb ei gloi rhag ysgrifennu, neu dewiswch le arall.
hand-stopped = Cafodd ei stopio. Does dim o’r ffeil yno, ac mae’r adroddiadau’n aros o hyd.
hand-busy = Mae ffeil arall sydd ynghlwm yn cael ei darllen neu ei hysgrifennu nawr. Ni throsglwyddwyd dim. Rhowch gynnig arall arni wedyn.
hand-altered = Nid yw’r ffeil { $exhibit } fel yr oedd pan gafodd ei hatodi, neu ni ellir ei darllen. Ni throsglwyddwyd dim. Gwiriwch hi wrth ei chofnod; yna trosglwyddwch yr adroddiadau heb yr hyn sydd ynghlwm.
hand-fact = Trosglwyddwyd
hand-fact-when = Trosglwyddwyd i’r swyddfa mewn ffeil: { $time }
triage-file = Cymryd ffeil o adroddiadau
triage-file-title = Cymryd ffeil o adroddiadau
triage-file-what = Mae safleoedd yn trosglwyddo eu hadroddiadau mewn ffeil dan sêl. Gofynnwch iddyn nhw dros y ffôn am ei 28 symbol, yna dewiswch y ffeil. Mae adroddiad sydd yma’n barod yn cael ei gymryd unwaith.
triage-file-code = Y symbolau a ddarllenon nhw
triage-file-choose = Dewis y ffeil
triage-file-new =
    { $count ->
        [0] Nid oes dim newydd ynddi.
        [zero] Nid oes dim newydd ynddi.
        [one] Mae un adroddiad yn newydd ac yn sefyll yn y ciw.
        [two] Mae 2 adroddiad yn newydd ac yn sefyll yn y ciw.
        [few] Mae 3 adroddiad yn newydd ac yn sefyll yn y ciw.
        [many] Mae 6 adroddiad yn newydd ac yn sefyll yn y ciw.
       *[other] Mae { $count } o adroddiadau yn newydd ac yn sefyll yn y ciw.
    }
triage-file-added =
    { $count ->
        [zero] Nid ychwanegwyd dim at un oedd yma.
        [one] Ychwanegwyd rhywbeth at un oedd yma.
        [two] Ychwanegwyd rhywbeth at 2 oedd yma.
        [few] Ychwanegwyd rhywbeth at 3 oedd yma.
        [many] Ychwanegwyd rhywbeth at 6 oedd yma.
       *[other] Ychwanegwyd rhywbeth at { $count } oedd yma.
    }
triage-file-there =
    { $count ->
        [zero] Nid oedd yr un yma’n barod.
        [one] Roedd un yma’n barod.
        [two] Roedd 2 yma’n barod.
        [few] Roedd 3 yma’n barod.
        [many] Roedd 6 yma’n barod.
       *[other] Roedd { $count } yma’n barod.
    }
triage-file-left =
    { $count ->
        [zero] Cymerwyd pob adroddiad.
        [one] Ni ellid cymryd un adroddiad: mae un arall o dan ei rif, neu nid yw ei safle’n perthyn i’r cynllun. Gofynnwch i’r safle.
        [two] Ni ellid cymryd 2 adroddiad: mae rhai eraill o dan eu rhifau, neu nid yw eu safle’n perthyn i’r cynllun. Gofynnwch i’r safle.
        [few] Ni ellid cymryd 3 adroddiad: mae rhai eraill o dan eu rhifau, neu nid yw eu safle’n perthyn i’r cynllun. Gofynnwch i’r safle.
        [many] Ni ellid cymryd 6 adroddiad: mae rhai eraill o dan eu rhifau, neu nid yw eu safle’n perthyn i’r cynllun. Gofynnwch i’r safle.
       *[other] Ni ellid cymryd { $count } o adroddiadau: mae rhai eraill o dan eu rhifau, neu nid yw eu safle’n perthyn i’r cynllun. Gofynnwch i’r safle.
    }
triage-file-UNREADABLE = Ni ellir darllen y ffeil. Ni chymerwyd dim. Edrychwch a yw’r cof bach i mewn o hyd, a dewiswch hi eto.
triage-file-NOT_REPORTS = Nid ffeil o adroddiadau yw hon. Ni chymerwyd dim. Dewiswch yr un sy’n gorffen gyda .wbreports.
triage-file-NEWER = Watchbook diweddarach a wnaeth y ffeil hon. Ni chymerwyd dim. Diweddarwch y cyfrifiadur hwn yn gyntaf.
triage-file-OTHER_CODE = Nid yw’r symbolau hyn yn agor y ffeil hon, neu cafodd y ffeil ei difrodi ar ei ffordd. Ni chymerwyd dim. Mae gan bob ffeil ei symbolau ei hun: gofynnwch am rai’r ffeil hon, neu am ffeil newydd.
triage-file-OTHER_SCHEME = I gynllun arall y mae’r ffeil hon. Ni chymerwyd dim. Rhowch hi’n ôl i’r safle.
triage-file-UNSOUND = Mae’r ffeil yn agor, ond mae ynddi’r hyn nad oes til yn ei ysgrifennu. Ni chymerwyd dim. Gofynnwch i’r safle am un newydd, a dywedwch wrth yr arweinydd data.
triage-file-CUT = Nid yw’r ffeil yn gyfan: ni chafodd ei chopïo i’w diwedd. Ni chymerwyd dim. Copïwch hi eto, a pheidiwch â thynnu’r cof bach cyn iddi orffen.
triage-file-ALTERED = Nid yw ffeil sydd ynghlwm ynddi fel y cadwodd ei safle hi. Ni chymerwyd dim. Gofynnwch i’r safle am ffeil newydd.
triage-file-DISK_FULL = Does dim lle ar ddisg y cyfrifiadur hwn i’r hyn sydd ynghlwm. Ni chymerwyd dim, a does dim ohono yma. Gwnewch le, a dewiswch y ffeil eto.
triage-file-DISK = Methodd disg y cyfrifiadur hwn wrth ddarllen y ffeil. Ni chymerwyd dim. Rhowch gynnig arall arni; os bydd yn methu eto, gofynnwch i rywun edrych ar y cyfrifiadur.
triage-file-STOPPED = Cafodd ei stopio. Ni chymerwyd dim.
triage-file-BUSY = Mae ffeil arall sydd ynghlwm yn cael ei darllen neu ei hysgrifennu nawr. Ni chymerwyd dim. Rhowch gynnig arall arni wedyn.
triage-file-arriving = Mae’r hyn sydd ynghlwm yn cael ei gymryd
triage-file-originals = { $count ->
    [zero] Daeth { $count } ffeil ynghlwm gyda nhw.
    [one] Daeth un ffeil ynghlwm gyda nhw.
    [two] Daeth { $count } ffeil ynghlwm gyda nhw.
    [few] Daeth { $count } ffeil ynghlwm gyda nhw.
    [many] Daeth { $count } ffeil ynghlwm gyda nhw.
   *[other] Daeth { $count } ffeil ynghlwm gyda nhw.
}
triage-several = Pecyn i’r heddlu o sawl adroddiad…
triage-several-what = Ticiwch yr adroddiadau sy’n mynd i un pecyn. Dim ond yr hyn y mae’r cynllun wedi’i dderbyn a all fynd at yr heddlu.
triage-several-one = I’r pecyn: { $what }, { $premises }
