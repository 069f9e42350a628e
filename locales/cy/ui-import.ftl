# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Bringing a spreadsheet in: choose, columns, check, carry out, done. And writing one out.

import-rail = Mewnforio
import-title = Mewnforio taenlen
import-steps = Camau
import-step-choose = Dewis
import-step-columns = Colofnau
import-step-check = Gwirio
import-step-working = Storio
import-step-done = Gorffen
import-nothing-yet = Nid oes dim yn cael ei storio nes i chi ddweud ar y dudalen olaf.

import-kind = Beth sydd yn y daenlen?
import-kind-PEOPLE = Pobl
import-kind-PREMISES = Safleoedd
import-kind-STAFF = Staff
import-kind-hint-PEOPLE = Un rhes i bob person: pwy ydyn nhw, sut maen nhw’n edrych, yr hyn yr adroddwyd amdano, gwaharddiad y penderfynwyd arno’n barod, yr oriel sy’n eu dangos, enw llun.
import-kind-hint-PREMISES = Un rhes i bob siop neu dafarn: enw, cyfeiriad, cod post, math o fusnes, rhan o’r dref.
import-kind-hint-STAFF = Un rhes i bob person sy’n gweithio wrth dil neu ddrws: enw, rôl, safle. Nid yw mewnforio’n gadael neb i mewn: mae pob un yn cael ei adael i mewn wrth ei dil ei hun.
import-choose = Dewis taenlen…
import-choose-what = CSV, Excel (.xlsx) neu OpenDocument (.ods), hyd at 20 MB a 100,000 o resi. Mae’n cael ei darllen yma ac nid yw’n mynd i unman.
import-opening = Yn darllen y ffeil…
import-refused = Ni dderbyniwyd y ffeil hon
import-leave = Dechrau eto
import-back = Yn ôl

import-format-csv = Testun, { $encoding }, wedi’i rannu â { $separator ->
    [tab] thabiau
   *[other] “{ $separator }”
}
import-format-xlsx = Llyfr gwaith Excel
import-format-ods = Taenlen OpenDocument
import-rows = { $rows ->
    [zero] Dim rhesi
    [one] 1 rhes
    [two] 2 res
    [few] { $rows } rhes
    [many] { $rows } rhes
   *[other] { $rows } o resi
}
import-sheet = Dalen
import-heading-row = Mae’r penawdau yn rhes
import-columns-title = Beth sydd ym mhob colofn?
import-columns-hint = Dyfalu o’r penawdau a’r gwerthoedd y mae hyn. Cywirwch yr hyn sy’n anghywir; ni ddarllenir colofn a adewir allan.
import-column = Colofn
import-column-values = Gwerthoedd cyntaf
import-column-is = Yn dal
import-column-left-out = — gadael allan —
import-column-no-heading = dim pennawd
import-column-choice = Beth sydd yng ngholofn { $name }
import-same = Yr un fath i bob rhes
import-same-hint = Ar gyfer yr hyn nad yw’r daenlen yn ei ddweud am ei fod yr un fath ym mhobman: y pwyllgor, cofnod y cyfarfod, yr oriel.
import-pictures = Lluniau
import-pictures-hint = Ffolder neu zip o luniau. Mae’r daenlen yn eu henwi, neu cânt eu henwi yn ôl cyfeirnod, fel SW-2026-0142.jpg. Bydd aelodau’n gweld llun unwaith y bydd ail berson wedi edrych arno, o dan “Lluniau i’w gwirio” yn y gofrestr.
import-pictures-folder = Dewis ffolder…
import-pictures-zip = Dewis zip…
import-pictures-count = { $count ->
    [zero] Dim lluniau wedi’u dewis
    [one] 1 llun wedi’i ddewis
    [two] 2 lun wedi’u dewis
    [few] { $count } llun wedi’u dewis
    [many] { $count } llun wedi’u dewis
   *[other] { $count } o luniau wedi’u dewis
}
import-check = Gwirio pob rhes
import-checking = Wrthi’n gwirio pob rhes…

import-check-title = Beth fyddai’n digwydd
import-count-new = { $count } newydd
import-count-changed = { $count } wedi’u diweddaru
import-count-unchanged = { $count } yr un fath yn barod
import-count-left_out = { $count } wedi’u gadael allan
import-will-PEOPLE = { $new ->
    [zero] Ni ddaw neb newydd i mewn
    [one] Daw 1 person newydd i mewn
    [two] Daw 2 berson newydd i mewn
    [few] Daw { $new } pherson newydd i mewn
    [many] Daw { $new } pherson newydd i mewn
   *[other] Daw { $new } o bobl newydd i mewn
}, { $changed ->
    [zero] ni chaiff neb ei ddiweddaru
    [one] caiff 1 ei ddiweddaru
   *[other] caiff { $changed } eu diweddaru
}, { $left ->
    [zero] ni chaiff yr un rhes ei gadael allan
    [one] caiff 1 rhes ei gadael allan
    [two] caiff 2 res eu gadael allan
    [few] caiff { $left } rhes eu gadael allan
    [many] caiff { $left } rhes eu gadael allan
   *[other] caiff { $left } o resi eu gadael allan
}. Gwaharddiadau: { $bans }. Lluniau: { $pictures }. Ar restr i aelodau: { $shown }.
import-will-PREMISES = Daw { $new } safle newydd i mewn, caiff { $changed } eu diweddaru, { $left ->
    [zero] ni chaiff yr un rhes ei gadael allan
    [one] caiff 1 rhes ei gadael allan
    [two] caiff 2 res eu gadael allan
    [few] caiff { $left } rhes eu gadael allan
    [many] caiff { $left } rhes eu gadael allan
   *[other] caiff { $left } o resi eu gadael allan
}.
import-will-STAFF = { $new ->
    [zero] Ni ddaw cydweithiwr newydd i mewn
    [one] Daw 1 cydweithiwr newydd i mewn
    [two] Daw 2 gydweithiwr newydd i mewn
    [few] Daw { $new } chydweithiwr newydd i mewn
    [many] Daw { $new } chydweithiwr newydd i mewn
   *[other] Daw { $new } o gydweithwyr newydd i mewn
}, caiff { $changed } eu diweddaru, { $left ->
    [zero] ni chaiff yr un rhes ei gadael allan
    [one] caiff 1 rhes ei gadael allan
    [two] caiff 2 res eu gadael allan
    [few] caiff { $left } rhes eu gadael allan
    [many] caiff { $left } rhes eu gadael allan
   *[other] caiff { $left } o resi eu gadael allan
}.
import-go = Storio
import-go-leaving = Gadael { $left } allan a storio’r gweddill
import-go-nothing = Nid oes dim i’w storio: mae pob rhes wedi’i gadael allan neu yr un fath yn barod.
import-no-problems = Nid oes dim o’i le mewn unrhyw res.
import-filter = Dangos
import-filter-all = Popeth ({ $count })
import-filter-one = { $name } ({ $count })
import-problems = Problemau fesul rhes a chell
import-where-row = Rhes { $row }
import-where-cell = Rhes { $row }, cell { $cell }
import-leaves_out = gadael allan
import-tells = yn dod i mewn
import-more = Dangos mwy
import-mend = Cywirwch y daenlen a’i dewis eto, neu ewch ymlaen heb y rhesi hyn.

import-working-title = Wrthi’n storio
import-working = { $done } o { $total } rhes
import-working-what = Mae’r cyfan yn cael ei storio gyda’i gilydd ar y diwedd. Tan hynny mae’r gofrestr fel yr oedd, ac nid yw stopio’n newid dim.
import-stop = Stopio
import-stopped = Stopiwyd. Ni storiwyd dim; mae’r gofrestr fel yr oedd.
import-look-again = Mae’r gofrestr wedi newid ers gwirio hyn, felly ni storiwyd dim. Mae wedi’i wirio eto; edrychwch arno unwaith yn rhagor.

import-done-title = Storiwyd
import-done-second = Mae’r rhai a roddwyd ar restr i aelodau yn aros, lle mae gan y swyddfa ddau berson, nes i’r ail eu gwirio o dan Cofrestr.
import-done-pictures = { $count ->
    [zero] Ni chymerwyd lluniau i mewn.
    [one] Cymerwyd 1 llun i mewn. Bydd aelodau’n ei weld unwaith y bydd ail berson wedi edrych arno, o dan “Lluniau i’w gwirio”.
    [two] Cymerwyd 2 lun i mewn. Bydd aelodau’n eu gweld unwaith y bydd ail berson wedi edrych arnyn nhw, o dan “Lluniau i’w gwirio”.
    [few] Cymerwyd { $count } llun i mewn. Bydd aelodau’n eu gweld unwaith y bydd ail berson wedi edrych arnyn nhw, o dan “Lluniau i’w gwirio”.
    [many] Cymerwyd { $count } llun i mewn. Bydd aelodau’n eu gweld unwaith y bydd ail berson wedi edrych arnyn nhw, o dan “Lluniau i’w gwirio”.
   *[other] Cymerwyd { $count } o luniau i mewn. Bydd aelodau’n eu gweld unwaith y bydd ail berson wedi edrych arnyn nhw, o dan “Lluniau i’w gwirio”.
}
import-done-problems = { $count ->
    [one] Cafwyd 1 peth am lun ar y ffordd.
    [two] Cafwyd 2 beth am luniau ar y ffordd.
    [few] Cafwyd { $count } pheth am luniau ar y ffordd.
    [many] Cafwyd { $count } pheth am luniau ar y ffordd.
   *[other] Cafwyd { $count } o bethau am luniau ar y ffordd.
}
import-report = Cadw adroddiad…
import-report-saved = Mae’r adroddiad wedi’i gadw. Mae’n enwi rhesi a chelloedd eich taenlen; cadwch ef mor ofalus â’r daenlen ei hun.
import-undo = Dadwneud y mewnforio hwn
import-undone = Dadwnaed. Mae’r gofrestr fel yr oedd cyn y mewnforio.
import-undo-nothing = Nid oes mewnforio i’w ddadwneud. Ni newidiwyd dim.
import-undo-changed = Mae rhywbeth a ddaeth i mewn wedi’i newid ers hynny, felly ni ddadwnaed dim. Dadwnewch y newid diweddarach yn gyntaf.
import-another = Mewnforio un arall
import-report-row = Rhes
import-report-cell = Cell
import-report-fate = Y rhes
import-report-what = Beth sydd o’i le a beth i’w wneud

export-title = Ysgrifennu’r gofrestr allan
export-hint = Ar gyfer cyfarfod neu raglen arall. Mae’r ddalen yn dal data personol yn agored: peidiwch â’i chadw’n hirach nag sydd ei angen. Mae’r archwiliad yn dangos ei bod wedi’i hysgrifennu, gan bwy a pham.
export-reason = Pam mae ei hangen?
export-csv = Cadw fel CSV…
export-xlsx = Cadw fel Excel…
export-saved = Cadwyd.
export-reason-first = Dywedwch pam mae ei hangen yn gyntaf. Nid ysgrifennwyd dim.

import-file-UNREADABLE = Ni ellir darllen y ffeil o’r ddisg. Ni dderbyniwyd dim. Gwnewch yn siŵr ei bod yn dal yno ac nad yw ar agor mewn rhaglen arall, yna dewiswch hi eto.
import-file-EMPTY = Mae’r ffeil yn wag. Ni dderbyniwyd dim. Dewiswch un arall.
import-file-NOT_A_SHEET = Nid yw hon yn daenlen y mae Watchbook yn ei hadnabod. Ni dderbyniwyd dim. Agorwch hi yn eich rhaglen daenlenni a’i chadw fel .xlsx, .ods neu .csv.
import-file-OLD_OR_LOCKED = Hen lyfr gwaith (.xls) yw hwn neu un y tu ôl i gyfrinair. Ni dderbyniwyd dim. Agorwch ef yn eich rhaglen daenlenni a’i gadw fel .xlsx heb gyfrinair.
import-file-BROKEN = Mae’r ffeil wedi’i thorri’n fyr neu wedi’i difrodi. Ni dderbyniwyd dim. Cadwch hi eto o’ch rhaglen daenlenni, neu copïwch hi o’r newydd.
import-file-GARBLED = Nid yw rhai llythrennau yn y ffeil yn perthyn i unrhyw amgodiad hysbys. Ni dderbyniwyd dim. Cadwch hi eto fel “CSV UTF-8”.
import-file-TOO_LARGE = Mae’r ffeil yn fwy na { $most } MB. Ni dderbyniwyd dim. Rhannwch hi, neu tynnwch luniau o’r ddalen.
import-file-BOMB = Byddai’r ffeil yn ehangu i lawer mwy nag y mae’n ymddangos, fel nad yw’r un daenlen gyffredin yn ei wneud. Ni dderbyniwyd nac ehangwyd dim. Os eich ffeil chi ydyw, copïwch y celloedd i daenlen newydd a chadwch honno.
import-file-TOO_MANY_ROWS = Mae mwy na { $most } o resi. Ni dderbyniwyd dim. Rhannwch y daenlen yn rhannau.
import-file-TOO_MANY_COLUMNS = Mae mwy na { $most } o golofnau. Ni dderbyniwyd dim. Dilëwch y colofnau nad oes eu hangen.
import-file-TOO_MANY_CELLS = Mae mwy yn y daenlen hon nag y gellir ei ddal. Ni dderbyniwyd dim. Rhannwch hi yn rhannau.
import-file-CELL_TOO_LONG = Mae cell { $cell } yn dal mwy na { $most } nod. Ni dderbyniwyd dim. Mae dyfynnod nad yw byth yn cael ei gau yn achosi hyn hefyd; edrychwch ar y gell honno.
import-file-NO_ROWS = Nid oes rhes o dan y penawdau. Ni dderbyniwyd dim. Dewiswch ddalen neu ffeil arall.
import-file-NOT_PICTURES = Nid ffolder na zip yw hwn. Ni chymerwyd lluniau. Dewiswch un ohonyn nhw.
import-file-TOO_MANY_PICTURES = Mae mwy na { $most } o luniau. Ni chymerwyd yr un. Rhannwch nhw.

import-problem-CELL_ERROR = { $field }: mae’r gell yn dangos y gwall { $value }. Rhowch y gwerth ei hun yno.
import-problem-CELL_FORMULA = { $field }: mae’r gell yn dal fformiwla heb ei gwerth. Agorwch y ffeil yn eich rhaglen daenlenni, ei chadw, a’i dewis eto.
import-problem-CELL_MERGED = { $field }: mae’r gell wedi’i chyfuno ag eraill. Dadgyfunwch nhw ac ysgrifennwch y gwerth ym mhob rhes.
import-problem-TEXT_TOO_LONG = { $field }: { $length } nod, lle mae { $most } yn ffitio. Byrhewch ef.
import-problem-WORDING_JUDGING = { $field }: mae “{ $value }” yn barnu’r person. Ysgrifennwch yn hytrach: { $hint }.
import-problem-WORDING_BLOCKED = { $field }: mae “{ $value }” yn ymwneud â’r pwnc hwn: { $hint }. Nid yw hynny byth yn cael ei gofnodi yma. Tynnwch ef allan.
import-problem-DAY_UNREADABLE = { $field }: ni ellir darllen dyddiad yn “{ $value }”. Ysgrifennwch ef fel 14/03/2026 neu 2026-03-14.
import-problem-DAY_TWO_DIGIT_YEAR = { $field }: dau ddigid sydd i’r flwyddyn yn “{ $value }”. Ysgrifennwch y pedwar.
import-problem-DAY_MONTH_FIRST = { $field }: yn “{ $value }” y mis sy’n gyntaf. Ysgrifennwch y diwrnod yn gyntaf, fel 14/03/2026.
import-problem-DAY_IMPOSSIBLE = { $field }: nid oes diwrnod fel “{ $value }”. Cywirwch ef.
import-problem-WORD_UNKNOWN = { $field }: nid yw “{ $value }” yn air sy’n hysbys yma. Defnyddiwch un o eiriau’r ffurflen, neu gadewch y gell yn wag.
import-problem-WORD_NEAR = { $field }: cymerir mai “{ $taken }” yw “{ $value }”. Os nad dyna ydyw, cywirwch ef.
import-problem-HEIGHT_UNREADABLE = { $field }: ni ellir darllen taldra yn “{ $value }”. Fe’i gadawyd fel yr oedd. Ysgrifennwch ef fel 178, 170-180 neu 5tr 10.
import-problem-NOBODY_NAMED = Nid oes enw, na chyfeirnod, na llun. Rhowch un ohonyn nhw.
import-problem-REFERENCE_BAD = { $field }: nid yw “{ $value }” yn gyfeirnod. Mae un yn edrych fel SW-2026-0142. Gadewch y gell yn wag ac fe roddir un.
import-problem-ROW_TWICE = Mae’r un peth yn rhes { $row }. Cadwch un o’r ddwy.
import-problem-FOUND_BY_NAME = Cafwyd yn y gofrestr yn ôl enw a dyddiad geni fel { $reference }, a’i ddiweddaru.
import-problem-NAME_KNOWN = Mae rhywun o’r enw hwn yn y gofrestr yn barod, fel { $reference }. Mae’r rhes hon yn dod i mewn fel rhywun newydd. Os un person ydyn nhw, rhowch y cyfeirnod.
import-problem-NAME_TWICE = Mae’r un enw yn rhes { $row }. Daw’r ddau i mewn fel dau berson. Os un ydyn nhw, cadwch un rhes.
import-problem-NAME_CHANGES = Mae gan y gofrestr { $before } o dan y cyfeirnod hwn; daw’r enw yn { $after }. Os yw’r cyfeirnod yn anghywir, cywirwch ef.
import-problem-NAMING_TAKES_TWO = Ceisir adnabod y person hwn ac nid oes enw eto. Mae angen dau berson i’w enwi, a gwneir hynny yn y gofrestr. Tynnwch yr enw o’r rhes hon.
import-problem-NAME_AMBIGUOUS = Mae sawl person yn y gofrestr yn ffitio’r rhes hon. Rhowch gyfeirnod yr un cywir.
import-problem-BORN_IN_FUTURE = { $field }: mae’r dyddiad geni hwn yn y dyfodol. Cywirwch ef.
import-problem-BORN_TOO_LONG_AGO = { $field }: mae’r dyddiad geni hwn dros 120 mlynedd yn ôl. Cywirwch ef.
import-problem-CHILD_TOO_YOUNG = { $field }: nid yw plentyn o dan { $least } oed byth yn cael ei gofnodi. Tynnwch y rhes allan, a ffoniwch arweinydd data’r cynllun os oes rhywun mewn perygl.
import-problem-CHILD_NOT_LISTED = Mae’r person hwn o dan 18 oed, neu’n edrych felly. Daw i mewn ac ni chaiff ei ddangos i neb: i’w ddangos rhaid cael caniatâd dau berson, a roddir yn y gofrestr.
import-problem-BAN_WITHOUT_DECIDER = Nid yw’r gwaharddiad yn dweud pwy benderfynodd arno. Enwch nhw, neu dywedwch hynny unwaith i bob rhes o dan Colofnau.
import-problem-BAN_WITHOUT_DECISION_DAY = Nid yw’r gwaharddiad yn dweud pryd y penderfynwyd arno. Rhowch ddiwrnod y penderfyniad.
import-problem-BAN_WITHOUT_MINUTE = Nid yw’r gwaharddiad yn dweud ym mha gofnod cyfarfod y mae. Rhowch y cofnod, fel “Pwyllgor, 3 Mawrth 2026, eitem 4”.
import-problem-BAN_WITHOUT_REASON = Nid oes rheswm i’r gwaharddiad. Rhowch ef mewn geiriau plaen, fel y’i dywedwyd wrth y person.
import-problem-BAN_WITHOUT_START = Nid oes diwrnod cyntaf i’r gwaharddiad. Rhowch ef.
import-problem-BAN_WITHOUT_END = Nid oes gan y gwaharddiad ddiwrnod olaf nac adolygiad. Rhowch un ohonyn nhw; rhaid i waharddiad heb ddiwedd gael ei adolygiad nesaf.
import-problem-BAN_ENDS_BEFORE_START = Mae’r gwaharddiad yn gorffen cyn dechrau. Cywirwch y dyddiau.
import-problem-BAN_TOO_LONG = Mae’r gwaharddiad yn para mwy na deng mlynedd. Gwnewch ef heb ddiwedd, gydag adolygiad o fewn blwyddyn.
import-problem-BAN_REVIEW_TOO_LATE = Mae adolygiad y gwaharddiad hwn heb ddiwedd fwy na deuddeg mis i ffwrdd. Rhowch ddiwrnod cynharach.
import-problem-BAN_DECIDED_IN_FUTURE = Mae’r penderfyniad yn y dyfodol. Cywirwch ei ddiwrnod.
import-problem-BAN_DECIDER_NOT_ENTITLED = { $field }: nid yw’r heddlu na gweinyddwyr yn cymryd rhan mewn penderfyniadau. Enwch y rhai a benderfynodd.
import-problem-BAN_SERVED_IN_PART = Mae { $field } ar goll: mae gan hysbysiad a gyflwynwyd ddiwrnod a dull. Rhowch ef, neu dywedwch hynny unwaith i bob rhes o dan Colofnau.
import-problem-BAN_DIFFERS = Mae gwaharddiad { $reference } yn y gofrestr gyda ffeithiau eraill. Nid yw taenlen yn newid gwaharddiad y penderfynwyd arno; newidiwch ef yn y gofrestr, neu cywirwch y rhes.
import-problem-BAN_OVER = Daeth y gwaharddiad i ben ar { $day }. Mae’n cael ei gadw, ac nid yw’n cael ei ddangos i neb.
import-problem-GALLERY_UNKNOWN = { $field }: nid oes oriel “{ $value }”. Defnyddiwch enw un sy’n bod.
import-problem-LISTED_UNTIL_BEFORE_FROM = Mae’r rhestriad yn gorffen cyn dechrau. Cywirwch y dyddiau.
import-problem-REPORT_INCOMPLETE = Mae { $field } ar goll: rhaid i’r hyn yr adroddwyd amdano gael diwrnod a safle. Rhowch ef, neu dywedwch hynny unwaith i bob rhes o dan Colofnau.
import-problem-REPORT_IN_FUTURE = { $field }: mae’r diwrnod hwn yn y dyfodol. Cywirwch ef.
import-problem-REPORT_MISSING = Nid adroddwyd am ddim ynghylch y person hwn, felly ni fydd aelodau’n ei weld. Rhowch yr hyn yr adroddwyd amdano, pryd a ble.
import-problem-PREMISES_UNKNOWN = { $field }: nid oes safle “{ $value }”. Mewnforiwch y safle’n gyntaf, neu ysgrifennwch ei enw fel y mae yn y gofrestr.
import-problem-PICTURE_NOT_FOUND = { $field }: ni ddewiswyd llun “{ $value }”. Daw’r person i mewn hebddo.
import-problem-PICTURE_AMBIGUOUS = { $field }: “{ $value }” yw enw sawl llun. Daw’r person i mewn heb yr un.
import-problem-PICTURE_WITHOUT_DAY = Nid oes dim yn dweud pryd y tynnwyd y llun, felly mae’n aros allan. Rhowch y diwrnod, neu dywedwch hynny unwaith i bob rhes o dan Colofnau.
import-problem-PICTURE_REFUSED = Ni chymerwyd y llun i mewn ({ $hint }). Daeth y person i mewn hebddo; ychwanegwch un arall yn y gofrestr.
import-problem-PICTURE_TWICE = Daeth yr un llun gyda rhes { $row }. Gwnewch yn siŵr fod pob un o’r ddau yn dangos y person cywir.
import-problem-PICTURE_ELSEWHERE = Mae’r un llun ar gerdyn { $reference }. Gwnewch yn siŵr fod pob un o’r ddau yn dangos y person cywir.
import-problem-NAME_MISSING = Nid oes enw. Rhowch ef.
import-problem-FIELD_MISSING = Mae { $field } ar goll. Rhowch ef, neu dywedwch hynny unwaith i bob rhes o dan Colofnau.
import-problem-POSTCODE_BAD = { $field }: nid yw “{ $value }” yn god post. Ysgrifennwch ef fel AB1 2CD.
import-problem-ROLE_NOT_BY_IMPORT = { $field }: mae angen dau berson i roi’r rôl hon, ac un yw mewnforio. Dewch â nhw i mewn fel til, drws neu reolwr, neu gadewch y rhes allan.
import-problem-LICENCE_BAD = { $field }: nid yw “{ $value }” yn drwydded SIA. Mae iddi un digid ar bymtheg (16).

import-why-empty = ffeil wag
import-why-unreadable = ni ellir darllen y ffeil
import-why-too_large = ffeil rhy fawr
import-why-not_a_picture = nid llun ydyw
import-why-other_kind = nid JPEG, PNG na WebP ydyw
import-why-moving = llun sy’n symud
import-why-no_pixels = nid oes dim ynddo
import-why-side_too_long = rhy lydan neu rhy uchel
import-why-too_many_pixels = gormod o bicseli
import-why-uncommon = wedi’i gadw mewn ffordd anghyffredin
import-why-damaged = wedi’i ddifrodi neu wedi’i dorri’n fyr
import-why-too_much_memory = cymerodd ormod o gof
import-why-too_slow = cymerodd ormod o amser
import-why-reading_failed = methodd y darllen
import-why-cannot_start = ni ellir darllen lluniau ar hyn o bryd

import-kindof-CELL_ERROR = Gwallau mewn celloedd
import-kindof-CELL_FORMULA = Fformiwlâu heb werthoedd
import-kindof-CELL_MERGED = Celloedd wedi’u cyfuno
import-kindof-TEXT_TOO_LONG = Rhy hir
import-kindof-WORDING_JUDGING = Geiriau sy’n barnu
import-kindof-WORDING_BLOCKED = Pynciau a rwystrir
import-kindof-DAY_UNREADABLE = Dyddiadau na ellir eu darllen
import-kindof-DAY_TWO_DIGIT_YEAR = Blynyddoedd â dau ddigid
import-kindof-DAY_MONTH_FIRST = Mis cyn diwrnod
import-kindof-DAY_IMPOSSIBLE = Dyddiau nad ydynt yn bod
import-kindof-WORD_UNKNOWN = Geiriau anhysbys
import-kindof-WORD_NEAR = Geiriau a gymerwyd am rai eraill
import-kindof-HEIGHT_UNREADABLE = Taldra na ellir ei ddarllen
import-kindof-NOBODY_NAMED = Neb wedi’i enwi
import-kindof-REFERENCE_BAD = Cyfeirnodau
import-kindof-ROW_TWICE = Rhesi sydd yno ddwywaith
import-kindof-FOUND_BY_NAME = Cafwyd yn ôl enw
import-kindof-NAME_KNOWN = Enwau sy’n hysbys yn barod
import-kindof-NAME_TWICE = Enwau sydd yno ddwywaith
import-kindof-NAME_CHANGES = Enwau sy’n newid
import-kindof-NAMING_TAKES_TWO = Enwi rhywun y ceisir ei adnabod
import-kindof-NAME_AMBIGUOUS = Mae sawl person yn ffitio
import-kindof-BORN_IN_FUTURE = Geni yn y dyfodol
import-kindof-BORN_TOO_LONG_AGO = Geni’n rhy bell yn ôl
import-kindof-CHILD_TOO_YOUNG = Plant
import-kindof-CHILD_NOT_LISTED = O dan 18, heb eu dangos
import-kindof-BAN_WITHOUT_DECIDER = Gwaharddiadau heb benderfynwr
import-kindof-BAN_WITHOUT_DECISION_DAY = Gwaharddiadau heb ddiwrnod penderfyniad
import-kindof-BAN_WITHOUT_MINUTE = Gwaharddiadau heb gofnod cyfarfod
import-kindof-BAN_WITHOUT_REASON = Gwaharddiadau heb reswm
import-kindof-BAN_WITHOUT_START = Gwaharddiadau heb ddechrau
import-kindof-BAN_WITHOUT_END = Gwaharddiadau heb ddiwedd
import-kindof-BAN_ENDS_BEFORE_START = Gwaharddiadau sy’n gorffen cyn dechrau
import-kindof-BAN_TOO_LONG = Gwaharddiadau dros ddeng mlynedd
import-kindof-BAN_REVIEW_TOO_LATE = Adolygiadau’n rhy hwyr
import-kindof-BAN_DECIDED_IN_FUTURE = Penderfyniadau yn y dyfodol
import-kindof-BAN_DECIDER_NOT_ENTITLED = Penderfynwyr heb hawl
import-kindof-BAN_SERVED_IN_PART = Cyflwynwyd yn rhannol
import-kindof-BAN_DIFFERS = Gwaharddiadau sy’n wahanol
import-kindof-BAN_OVER = Gwaharddiadau sydd ar ben
import-kindof-GALLERY_UNKNOWN = Orielau anhysbys
import-kindof-LISTED_UNTIL_BEFORE_FROM = Rhestriadau sy’n gorffen yn rhy gynnar
import-kindof-REPORT_INCOMPLETE = Adroddiadau â rhywbeth ar goll
import-kindof-REPORT_IN_FUTURE = Adroddiadau yn y dyfodol
import-kindof-REPORT_MISSING = Dim adroddiad
import-kindof-PREMISES_UNKNOWN = Safleoedd anhysbys
import-kindof-PICTURE_NOT_FOUND = Lluniau heb eu canfod
import-kindof-PICTURE_AMBIGUOUS = Lluniau o’r un enw
import-kindof-PICTURE_WITHOUT_DAY = Lluniau heb ddiwrnod
import-kindof-PICTURE_REFUSED = Lluniau na chymerwyd
import-kindof-PICTURE_TWICE = Lluniau a ddaeth ddwywaith
import-kindof-PICTURE_ELSEWHERE = Lluniau ar gerdyn arall
import-kindof-NAME_MISSING = Dim enw
import-kindof-FIELD_MISSING = Ffeithiau ar goll
import-kindof-POSTCODE_BAD = Codau post
import-kindof-ROLE_NOT_BY_IMPORT = Rolau
import-kindof-LICENCE_BAD = Trwyddedau SIA

import-field-REFERENCE = Cyfeirnod
import-field-FULL_NAME = Enw llawn
import-field-GIVEN = Enw cyntaf
import-field-FAMILY = Cyfenw
import-field-ALIAS = Enwau eraill
import-field-NICKNAME = Llysenw
import-field-BORN = Dyddiad geni
import-field-BORN_BASIS = Sut mae’r geni’n hysbys
import-field-AGE_SEEN = Oed yn ôl golwg
import-field-LOOKS_YOUNG = Edrych yn ifanc
import-field-SEX = Rhyw fel y’i disgrifiwyd
import-field-HEIGHT = Taldra
import-field-BUILD = Corff
import-field-HAIR_COLOUR = Lliw gwallt
import-field-HAIR_STYLE = Steil gwallt
import-field-FACIAL_HAIR = Blew wyneb
import-field-EYES = Lliw llygaid
import-field-EYEWEAR = Sbectol
import-field-VOICE = Llais neu acen
import-field-MARKS = Marciau
import-field-REPORTED = Adroddwyd am
import-field-REPORTED_ON = Dyddiad y digwyddiad
import-field-REPORTED_AT = Safle’r digwyddiad
import-field-REPORT_BASIS = Sut mae’n hysbys
import-field-FACTS = Ffeithiau
import-field-BAN_REFERENCE = Cyfeirnod y gwaharddiad
import-field-BAN_CATEGORY = Math y gwaharddiad
import-field-BAN_REASON = Rheswm y gwaharddiad
import-field-BAN_STARTS = Gwaharddiad o
import-field-BAN_ENDS = Gwaharddiad tan
import-field-BAN_REVIEW = Adolygu’r gwaharddiad
import-field-DECIDED_BY = Penderfynwyd gan
import-field-DECIDING_BODY = Corff sy’n penderfynu
import-field-DECIDED_ON = Penderfynwyd ar
import-field-MINUTE = Cofnod y cyfarfod
import-field-SERVED_ON = Cyflwynwyd ar
import-field-SERVED_HOW = Sut y’i cyflwynwyd
import-field-GALLERY = Oriel
import-field-LISTED_FROM = Ar restr o
import-field-LISTED_UNTIL = Ar restr tan
import-field-CAPTION = Capsiwn
import-field-PICTURE = Enw ffeil y llun
import-field-PICTURE_TAKEN = Tynnwyd y llun ar
import-field-ADDRESS = Cyfeiriad
import-field-PHONE = Ffôn
import-field-EMAIL = E-bost
import-field-NAME = Enw
import-field-POSTCODE = Cod post
import-field-SECTOR = Math o fusnes
import-field-AREA = Rhan o’r dref
import-field-CALL_SIGN = Arwydd galw
import-field-LICENCE_NUMBER = Rhif trwydded
import-field-SUPERVISOR = Goruchwyliwr safle dynodedig
import-field-STATUS = Statws
import-field-ROLE = Rôl
import-field-WORKS_AT = Yn gweithio yn
import-field-STAFF_NUMBER = Rhif staff
import-field-SIA_NUMBER = Trwydded SIA
import-field-SIA_EXPIRES = Trwydded SIA yn dod i ben

import-instead-REPORTED_FOR_THEFT = “adroddwyd am ddwyn”
import-instead-REPORTED_FOR = yr hyn yr adroddwyd amdano a phryd
import-instead-HOW_OFTEN = sawl adroddiad, ac ers pryd
import-instead-COMPARE = “cymharu”
import-instead-WHAT_WAS_SEEN = yr hyn a wnaeth neu a ddywedodd y person
import-instead-WHAT_WAS_SAID = yr hanes a roddwyd, a’r hyn a ddengys y cofnod
import-instead-PLAIN_DESCRIPTION = disgrifiad plaen o gorff, gwallt neu ddillad
import-topic-HEALTH = iechyd
import-topic-MENTAL_HEALTH = iechyd meddwl
import-topic-HIV_HEPATITIS = HIV neu hepatitis
import-topic-DRUG_DEPENDENCY = dibyniaeth
import-topic-PREGNANCY = beichiogrwydd
import-topic-IMMIGRATION = statws mewnfudo
import-topic-SEXUAL_LIFE = bywyd rhywiol
import-topic-SOCIAL_CARE = gofal cymdeithasol
import-topic-RELIGION = crefydd
import-topic-POLITICS = gwleidyddiaeth
import-topic-TRADE_UNION = aelodaeth o undeb llafur
import-topic-SPENT_CONVICTION = euogfarnau
import-topic-ETHNIC_ORIGIN = tarddiad ethnig
