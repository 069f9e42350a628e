# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Safe copies: the kit, the place, the copies; and a register brought back from one at the first start.

safe-rail = Copïau
safe-title = Copïau diogel
safe-what = Copi diogel yw’r gofrestr gyfan mewn un ffeil wedi’i hamgryptio, ar gof bach neu mewn ffolder arall. Os bydd y cyfrifiadur hwn yn mynd ar goll neu’n torri, gall copi a’i becyn adfer ddod â’r gofrestr yn ôl ar un arall.
safe-steps = Camau
safe-step-kit = Pecyn adfer
safe-step-place = Lle
safe-step-copy = Copi cyntaf
safe-step-try = Ei brofi

safe-kit = Pecyn adfer
safe-kit-none = 28 o lythrennau a digidau ar ddalen o bapur yw pecyn. Hebddo ni all neb agor copi: na dieithryn na chithau. Dechreuwch gydag ef.
safe-kit-first = Gwneud y pecyn adfer
safe-kit-of = Pecyn { $no }, { $date }: hwn sy’n agor y copïau a wneir nawr.
safe-kit-new-what = Gwnewch becyn newydd pan fydd y ddalen ar goll neu pan allai dieithryn fod wedi’i gweld. Mae angen y ddalen hŷn o hyd ar gyfer copïau a wnaed cyn hynny: cadwch hi nes iddyn nhw fynd, sef ar ôl 30 diwrnod ar y mwyaf.
safe-kit-new = Gwneud pecyn newydd…
safe-kit-kept = Mae’r pecyn wedi’i gadw. O hyn ymlaen bydd copïau’n cael eu gwneud gydag ef.
safe-kit-title = Pecyn adfer { $no }
safe-kit-how-print = Argraffwch y ddalen. Blychau gwag sydd arni, felly nid yw’r symbolau byth yn mynd drwy argraffydd.
safe-kit-how-copy = Copïwch y symbolau i’r blychau â llaw.
safe-kit-how-keep = Cadwch y ddalen lle nad yw’r copïau: yn y sêff, neu gyda’r cadeirydd.
safe-kit-symbols = Y symbolau, mewn saith grŵp
safe-kit-once = Dim ond y tro hwn maen nhw’n cael eu dangos, ac nid ydyn nhw’n cael eu cadw yn unman. Ar y dudalen nesaf byddwch yn eu teipio’n ôl o’r ddalen.
safe-kit-idle = Bydd Watchbook yn cloi yn ôl ei arfer pan na fydd neb yn ei gyffwrdd, a bydd y symbolau hyn wedi mynd wedyn. Nid oes dim yn cael ei golli: byddwch yn gwneud pecyn newydd.
safe-kit-print = Argraffu’r ddalen
safe-kit-written = Maen nhw ar y ddalen
safe-kit-leave = Rhoi’r gorau iddi
safe-prove-what = Teipiwch nhw o’r ddalen, nid o’r cof. Mae hynny’n profi y gellir darllen y ddalen.
safe-prove-label = Y 28 symbol ar y ddalen
safe-prove = Cadw’r pecyn hwn
safe-prove-back = Eu dangos eto
safe-kit-count = { $count } o 28 symbol. Nid oes ots am gysylltnodau na phriflythrennau.
safe-kit-nothing = Teipiwch y symbolau o’r ddalen, fesul grŵp.
safe-kit-too_few = Mae { $have } o’r 28 symbol yno. Ni wnaed dim; teipiwch y gweddill.
safe-kit-too_many = Mae { $have } symbol yno, a 28 sydd ar ddalen. Ni wnaed dim; chwiliwch am un sydd yno ddwywaith.
safe-kit-not_a_symbol = Edrychwch ar grŵp { $group }: mae nod yno nad yw ar unrhyw ddalen. Nid yw U byth yn cael ei defnyddio; ni wnaed dim.
safe-kit-group = Edrychwch ar grŵp { $group }: nid yw un o’i symbolau fel y mae ar y ddalen. Ni wnaed dim.
safe-kit-several = Mae mwy nag un symbol yn anghywir. Ni wnaed dim; cymharwch â’r ddalen fesul grŵp.

safe-sheet-title = Pecyn adfer ar gyfer copïau diogel
safe-sheet-of = Pecyn { $no }, a wnaed ar { $date }
safe-sheet-what = Gyda’r 28 symbol hyn a chopi diogel gellir dod â chofrestr y cynllun yn ôl ar gyfrifiadur arall. Gall pwy bynnag sydd â’r ddau ddarllen popeth sydd ynddi.
safe-sheet-letters = Nid oes llythyren I, L, O nac U: 1 neu 0 yw’r hyn sy’n edrych fel un ohonyn nhw.
safe-sheet-keep = Cadwch y ddalen hon mewn sêff neu gwpwrdd dan glo, oddi wrth y copïau. Peidiwch â thynnu llun ohoni, a pheidiwch â’i rhoi mewn cyfrifiadur.
safe-sheet-how = I ddod â’r gofrestr yn ôl: agorwch Watchbook ar y cyfrifiadur newydd a dewiswch “Dod â chofrestr yn ôl o gopi”.

safe-place = Ble mae’r copïau’n mynd
safe-place-what = Cof bach sydd yn y sêff dros nos, neu ffolder ar gyfrifiadur arall.
safe-second = Ail le ar gyfer y rhestr o ddileadau
safe-second-what = Mae’r rhestr yn dweud, drwy rifau’n unig, pwy sydd wedi’u dileu ers gwneud copi. Dylai fod hefyd lle nad yw’r copïau: ar gof bach arall, neu yn y ffolder dogfennau.
safe-place-choose = Dewis ffolder…
safe-place-other = Dewis ffolder arall…
safe-place-there = yno
safe-place-away = ddim yno nawr
safe-place-same-disk = Mae’r ffolder hon ar yr un ddisg â’r gofrestr. Os bydd y ddisg yn torri, bydd y cyfan wedi mynd.
safe-list-behind = Mae’r rhestr yno’n hŷn na’r dilead diwethaf. Caiff ei hadnewyddu ohoni ei hun cyn gynted ag y bydd y lle yno.
safe-every = Copi ohono’i hun
safe-every-hint = Pan fydd hi’n bryd gwneud un, y lle yno a’r swyddfa wedi datgloi. Mae’r gwaith yn mynd yn ei flaen yr un pryd.
safe-every-DAILY = Bob dydd
safe-every-WEEKLY = Bob wythnos
safe-every-OFF = Byth
safe-keep = Copïau i’w cadw
safe-keep-hint = Mae rhai hŷn yn cael eu tynnu pan fydd un newydd yn gyfan; a’r rhai sydd dros 30 diwrnod oed hefyd.

safe-latest = Y copi diweddaraf
safe-copied = Fe’i gwnaed am { $time }.
safe-copied-holds = { $people ->
    [zero] Neb
    [one] 1 person
    [two] 2 berson
    [few] { $people } pherson
    [many] { $people } pherson
   *[other] { $people } o bobl
}, { $size }.
safe-copied-never = Nid oes copi eto.
safe-due-now = Mae’n bryd gwneud y copi nesaf.
safe-due = Mae’r copi nesaf i’w wneud ar { $date }.
safe-copy = Gwneud copi nawr
safe-making = Wrthi’n gwneud copi. Gallwch fynd ymlaen â’ch gwaith.
safe-stop = Stopio
safe-made = Mae’r copi wedi’i wneud ac wedi’i ddarllen yn ôl yn gyfan: “{ $name }”. { $pruned ->
    [zero] Ni thynnwyd copi hŷn oddi yno.
    [one] Tynnwyd 1 copi hŷn oddi yno.
    [two] Tynnwyd 2 gopi hŷn oddi yno.
    [few] Tynnwyd { $pruned } chopi hŷn oddi yno.
    [many] Tynnwyd { $pruned } chopi hŷn oddi yno.
   *[other] Tynnwyd { $pruned } o gopïau hŷn oddi yno.
} Tynnwch y cof bach allan drwy fotwm y system ei hun, a rhowch ef yn y sêff.
safe-try-title = Profi’r copi
safe-tried-at = Profwyd copi ddiwethaf am { $time }, ac mae’n gweithio.
safe-tried-never = Nid oes copi wedi’i brofi eto. Gobaith yn unig yw copi nad oes neb wedi’i brofi.
safe-try-what = Mae’n mynd yr holl ffordd yn ôl gyda’r copi diweddaraf a’r ddalen, yn dangos beth fyddai’n dod yn ôl, ac yn taflu hynny i ffwrdd. Ni chyffyrddir â’r gofrestr.
safe-try = Profi’r copi diweddaraf…
safe-try-label = Y 28 symbol ar y ddalen
safe-try-go = Ei brofi
safe-trying = Wrthi’n profi’r copi…
safe-works = Mae’n gweithio. O’r copi a wnaed am { $time }, byddai hyn yn dod yn ôl: { $people ->
    [zero] neb
    [one] 1 person
    [two] 2 berson
    [few] { $people } pherson
    [many] { $people } pherson
   *[other] { $people } o bobl
}, { $pictures ->
    [zero] dim lluniau
    [one] 1 llun
    [two] 2 lun
    [few] { $pictures } llun
    [many] { $pictures } llun
   *[other] { $pictures } o luniau
}.
safe-works-bans = { $bans ->
    [zero] Nid oes gwaharddiad mewn grym heddiw.
    [one] Mae 1 gwaharddiad mewn grym heddiw.
    [two] Mae 2 waharddiad mewn grym heddiw.
    [few] Mae { $bans } gwaharddiad mewn grym heddiw.
    [many] Mae { $bans } gwaharddiad mewn grym heddiw.
   *[other] Mae { $bans } o waharddiadau mewn grym heddiw.
}
safe-works-without = Wedi’u gadael allan, fel y dylen nhw fod: { $gone } wedi’u dileu neu eu tynnu’n ôl ers hynny, { $expired } a’u hamser ar ben.

safe-remind = { $days ->
    [one] Mae’r copi diwethaf yn 1 diwrnod oed. Rhowch y cof bach i mewn.
    [two] Mae’r copi diwethaf yn 2 ddiwrnod oed. Rhowch y cof bach i mewn.
   *[other] Mae’r copi diwethaf yn { $days } diwrnod oed. Rhowch y cof bach i mewn.
}
safe-remind-first = Nid oes copi diogel eto. Rhowch y cof bach i mewn.
safe-remind-begin = Nid oes copi diogel o’r gofrestr hon. Os bydd y cyfrifiadur hwn yn torri, bydd hi wedi mynd.
safe-remind-go = Copïau diogel
safe-remind-later = Yn nes ymlaen

safe-size-kb = { $size } kB
safe-size-mb = { $size } MB
safe-size-gb = { $size } GB

safe-failure-STOPPED = Stopiwyd. Ni wnaed copi, ac mae’r rhai hŷn fel yr oedden nhw.
safe-failure-FULL_HERE = Mae disg y cyfrifiadur hwn yn rhy lawn i baratoi copi. Ni wnaed copi; mae’r gofrestr a’r copïau hŷn fel yr oedden nhw. Rhyddhewch gymaint o le ag y mae’r gofrestr yn ei gymryd, a rhowch gynnig arall arni.
safe-failure-FULL_THERE = Mae lle’r copïau’n llawn, neu nid yw’n derbyn ffeil mor fawr (4 GB yw’r mwyaf ar gof bach wedi’i fformatio fel FAT32). Ni wnaed copi ac mae’r rhai hŷn fel yr oedden nhw. Defnyddiwch gof bach mwy, neu cadwch lai o gopïau.
safe-failure-NO_PLACE = Nid yw’r cof bach neu’r ffolder yno, neu ni ellir ysgrifennu yno. Mae’r copïau hŷn fel yr oedden nhw. Rhowch y cof bach i mewn a rhowch gynnig arall arni.
safe-failure-NOT_THE_SAME = Nid yr hyn a ysgrifennwyd oedd yr hyn a ddarllenwyd yn ôl o’r cof bach. Ni wnaed copi ac mae’r rhai hŷn fel yr oedden nhw. Defnyddiwch gof bach arall: mae’r un hwn yn methu.
safe-failure-EXISTS = Mae Watchbook arall yn gwneud hyn ar hyn o bryd. Ni newidiwyd dim. Caewch ef, neu arhoswch a rhowch gynnig arall arni.
safe-failure-NO_MEMORY = Mae’r cyfrifiadur hwn yn brin o gof. Ni newidiwyd dim. Caewch raglenni eraill a rhowch gynnig arall arni.
safe-failure-NO_KIT = Nid oes pecyn adfer eto, felly ni allai dim agor y copi. Gwnewch y pecyn yn gyntaf.
safe-failure-NO_COPY = Nid oes copi o’r gofrestr hon yn y ffolder. Gwnewch un yn gyntaf, neu rhowch i mewn y cof bach sydd ag un arno.
safe-failure-BUSY = Mae copi’n cael ei wneud neu ei brofi ar hyn o bryd. Arhoswch nes bod hynny wedi’i wneud.
safe-failure-TROUBLE = Nid oedd modd darllen y gofrestr, neu gwrthododd disg y cyfrifiadur hwn. Ni wnaed copi ac mae’r rhai hŷn fel yr oedden nhw. Rhowch gynnig arall arni; os digwydd hyn eto, gofynnwch i bwy bynnag sy’n gofalu am y cyfrifiadur.

safe-refusal-unreadable = Ni ellir darllen y ffeil: mae wedi mynd, neu tynnwyd y cof bach allan. Ni newidiwyd dim. Rhowch y cof bach i mewn a dewiswch y ffeil eto.
safe-refusal-empty = Mae’r ffeil yn wag. Fe’i torrwyd yn fyr wrth ei hysgrifennu neu ei chopïo. Dewiswch gopi arall.
safe-refusal-not_a_copy = Nid copi diogel o gofrestr Watchbook yw hwn. “Watchbook copy” a dyddiad yw enw copi, a .wbcopy sydd ar ei ddiwedd.
safe-refusal-is_a_list = Y rhestr o ddileadau yw hon, nid copi. “Watchbook copy” a dyddiad yw enw’r copi.
safe-refusal-unfinished = Ni orffennwyd y copi hwn: tynnwyd y cof bach allan neu daeth y rhaglen i ben. Dewiswch yr un o’i flaen.
safe-refusal-newer = { $version ->
    [unknown] Gwnaed y ffeil hon gan Watchbook mwy newydd. Ni newidiwyd dim. Gosodwch y fersiwn hwnnw yma, a dewiswch y ffeil eto.
   *[other] Gwnaed y ffeil hon gan Watchbook mwy newydd ({ $version }). Ni newidiwyd dim. Gosodwch y fersiwn hwnnw yma, a dewiswch y ffeil eto.
}
safe-refusal-header_damaged = Mae dechrau’r ffeil wedi’i ddifrodi. Ni newidiwyd dim. Dewiswch gopi arall, neu copïwch yr un hwn o’r cof bach eto.
safe-refusal-cut_short = Dim ond { $are } o { $should } sydd yn y ffeil: mae ei diwedd ar goll. Fe’i torrwyd yn fyr wrth ei chopïo. Copïwch hi eto, neu dewiswch un arall.
safe-refusal-damaged = Mae’r ffeil wedi’i difrodi: nid yw o leiaf un beit ohoni fel yr ysgrifennwyd ef. Ni ddefnyddiwyd dim ohoni. Dewiswch gopi arall.
safe-refusal-other_kit = Symbolau pecyn arall yw’r rhain. Ar gyfer y copi hwn mae angen dalen y pecyn a wnaed ar { $date }.
safe-refusal-not_the_office = Copi o gofrestr aelod yw hwn. Nid yw til yn cael ei adfer o gopi: mae’r swyddfa’n anfon ei gofrestr ato o’r newydd.
safe-refusal-not_a_list = Nid rhestr o ddileadau yw hon. Mae enw’r rhestr yn dechrau â “Watchbook erasures” ac yn gorffen â “.wbledger”.
safe-refusal-is_a_copy = Copi yw hwn, nid y rhestr o ddileadau. Mae enw’r rhestr yn dechrau â “Watchbook erasures” ac yn gorffen â “.wbledger”.
safe-refusal-list_of_another = Mae’r rhestr hon yn perthyn i gofrestr arall. Ni chymerwyd dim ohoni. Dewiswch restr y gofrestr hon.
safe-refusal-list_damaged = Mae’r rhestr wedi’i difrodi neu wedi’i newid. Ni chymerwyd dim ohoni. Dewiswch yr un o’r lle arall.
safe-refusal-list_broken = Nid yw’r rhestr yn dilyn ymlaen o’r copi hwn: daethpwyd â’r gofrestr yn ôl unwaith yn barod, ac aeth ei ffordd ei hun ers hynny. Ni chymerwyd dim o’r rhestr. Dewiswch y rhestr sy’n perthyn i’r copi hwn.
safe-refusal-list_older = Mae’r rhestr yn hŷn na’r copi, felly nid yw’n dweud dim nad yw’r copi’n ei wybod. Dewiswch yr un o’r lle arall.
safe-refusal-list_other_kit = Nid yw’r rhestr wedi’i selio ar gyfer y pecyn a agorodd y copi hwn. Ni chymerwyd dim ohoni. Dewiswch y rhestr fwyaf newydd sydd.

restore-begin = Dod â chofrestr yn ôl o gopi
restore-begin-what = Ar gyfer cyfrifiadur newydd yn swyddfa’r cynllun: mae angen y copi a dalen ei becyn adfer arnoch.
restore-title-choose = Dod â chofrestr yn ôl
restore-title-kit = Agor y copi
restore-title-list = Beth sy’n dod yn ôl
restore-title-done = Mae’r gofrestr yn ôl
restore-choose-what = Dewiswch y ffeil fwyaf newydd o’r enw “Watchbook copy” ar y cof bach. Nid oes dim yn cael ei newid arno.
restore-choose = Dewis copi…
restore-other = Dewis copi arall…
restore-copy-is = Copi a wnaed am { $time }, { $size }.
restore-copy-kit = Mae angen dalen y pecyn a wnaed ar { $date } i’w agor.
restore-kit-label = Y 28 symbol ar y ddalen
restore-kit-open = Agor y copi
restore-opening = Wrthi’n darllen y copi o’i feit cyntaf i’w feit olaf…
restore-leave = Rhoi’r gorau iddi
# The scheme's name stands before this; Welsh has no verb there.
restore-holds = – { $people ->
    [zero] neb
    [one] 1 person
    [two] 2 berson
    [few] { $people } pherson
    [many] { $people } pherson
   *[other] { $people } o bobl
}, { $pictures ->
    [zero] dim lluniau
    [one] 1 llun
    [two] 2 lun
    [few] { $pictures } llun
    [many] { $pictures } llun
   *[other] { $pictures } o luniau
}, fel yr oedd pethau am { $time }.
restore-list = Pwy sydd wedi’u dileu ers hynny
restore-list-is = Mae rhestr o ddileadau, a ysgrifennwyd am { $time }. Nid yw’r rhai y mae’n eu henwi yn dod yn ôl, na’r hyn y mae ei amser ar ben.
restore-list-none = Nid oes rhestr o ddileadau sy’n fwy newydd na’r copi hwn. Byddai pobl a ddilëwyd ar ôl ei wneud yn dod yn ôl. Chwiliwch am ffeil y mae ei henw’n dechrau â “Watchbook erasures” yn yr ail le.
restore-list-choose = Dewis rhestr…
restore-list-other = Dewis rhestr fwy newydd…
restore-without = Rwy’n deall, ac rwy’n mynd ymlaen heb restr. Byddaf yn dileu eto y rhai y gwn amdanyn nhw.
restore-without-needed = Dewiswch restr, neu dywedwch eich bod yn mynd ymlaen heb un. Ni newidiwyd dim.
restore-day = Dyddiad heddiw
restore-day-doubted = Yn ôl y cyfrifiadur hwn, { $date } yw heddiw. Mae hynny fwy na mis ar ôl y copi. Mae’r rhai y mae eu hamser ar ben erbyn y diwrnod hwnnw yn cael eu dileu am byth.
restore-day-right = Ie, { $date } yw heddiw.
restore-day-needed = Os yw’r dyddiad yn gywir, ticiwch y blwch. Os nad yw, gosodwch gloc y cyfrifiadur hwn yn gywir a dechreuwch eto. Ni newidiwyd dim.
restore-who = Pwy ydych chi?
restore-nobody = Nid oes neb yn y copi hwn yn weinyddydd nac yn arweinydd diogelu data, felly ni chaiff neb ei agor. Dewiswch gopi arall.
restore-pin = PIN newydd o 6 digid o leiaf, neu gyfrinymadrodd
restore-passphrase = Cyfrinymadrodd newydd o 15 nod o leiaf
restore-again = Yr un peth eto
restore-differs = Nid yw’r ddau yr un fath. Ni newidiwyd dim; teipiwch y ddau eto.
restore-working = Wrthi’n dod â’r gofrestr yn ôl…
restore-finish = Dod â hi yn ôl
restore-done = { $people ->
    [zero] Nid oes neb yn ôl.
    [one] Mae 1 person yn ôl.
    [two] Mae 2 berson yn ôl.
    [few] Mae { $people } pherson yn ôl.
    [many] Mae { $people } pherson yn ôl.
   *[other] Mae { $people } o bobl yn ôl.
}
restore-done-without = Wedi’u gadael allan: { $gone } wedi’u dileu neu eu tynnu’n ôl ers y copi, { $expired } a’u hamser ar ben.
restore-done-next = Chi yw’r un sy’n gallu ei datgloi. Gadewch y lleill i mewn o’r swyddfa, edrychwch drwy’r hyn sydd wedi newid ers gwneud y copi, a gwnewch gopi newydd.
restore-unlock = Mynd i’w datgloi
restore-office = Swyddfa’r cynllun

restore-failure-STOPPED = Stopiwyd. Ni ddaethpwyd â dim yn ôl, ac mae’r copi fel yr oedd.
restore-failure-FULL_HERE = Mae disg y cyfrifiadur hwn yn rhy lawn. Ni ddaethpwyd â dim yn ôl, ac mae’r copi fel yr oedd. Rhyddhewch tua dwywaith maint y copi, a rhowch gynnig arall arni.
restore-failure-FULL_THERE = Mae’r ddisg yn rhy lawn. Ni ddaethpwyd â dim yn ôl, ac mae’r copi fel yr oedd.
restore-failure-NO_PLACE = Nid yw’r cof bach yno mwyach. Ni ddaethpwyd â dim yn ôl. Rhowch ef i mewn a dechreuwch eto.
restore-failure-NOT_THE_SAME = Nid yr hyn a ysgrifennwyd ar ddisg y cyfrifiadur hwn oedd yr hyn a ddarllenwyd yn ôl. Ni ddaethpwyd â dim yn ôl; efallai fod y ddisg yn methu.
restore-failure-EXISTS = Mae cofrestr ar y cyfrifiadur hwn yn barod, neu mae Watchbook arall ar waith yma. Nid ysgrifennwyd dim drosti.
restore-failure-NO_MEMORY = Mae’r cyfrifiadur hwn yn brin o gof. Ni ddaethpwyd â dim yn ôl. Caewch raglenni eraill a rhowch gynnig arall arni.
restore-failure-NO_KIT = Mae’r pecyn ar goll. Ni ddaethpwyd â dim yn ôl.
restore-failure-NO_COPY = Mae’r copi ar goll. Ni ddaethpwyd â dim yn ôl.
restore-failure-BUSY = Mae rhywbeth arall ar waith. Arhoswch nes bod hynny wedi’i wneud.
restore-failure-TROUBLE = Nid oedd modd agor y copi, neu gwrthododd disg y cyfrifiadur hwn. Ni ddaethpwyd â dim yn ôl, ac mae’r copi fel yr oedd. Rhowch gynnig arall arni, neu dewiswch gopi arall.
restore-weak-NOT_DIGITS = Digidau’n unig sydd mewn PIN; mae gan gyfrinymadrodd o leiaf 15 nod. Ni newidiwyd dim.
restore-weak-PIN_TOO_SHORT = Mae gan PIN o leiaf 6 digid. Ni newidiwyd dim.
restore-weak-PIN_TOO_EASY = Mae’r PIN hwn ymhlith y rhai cyntaf y byddai rhywun yn rhoi cynnig arnyn nhw. Dewiswch un arall.
restore-weak-PASSPHRASE_TOO_SHORT = Mae gan gyfrinymadrodd o leiaf 15 nod: pedwar gair heb ddim i’w wneud â’i gilydd. Ni newidiwyd dim.
restore-weak-PASSPHRASE_TOO_EASY = Mae’r cyfrinymadrodd hwn yn ailadrodd yr un ychydig nodau. Dewiswch un arall.
restore-weak-TOO_LONG = Mae hynny’n fwy na 256 nod. Dewiswch un byrrach.
