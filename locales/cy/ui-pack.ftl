# Not yet read by a native speaker (docs/welsh.md). Packs for the police: chosen, made, followed up; and the scheme’s texts.

frame-pack = Heddlu
pack-title = Pecynnau i’r heddlu
pack-what = Un ffeil zip yw pecyn, gyda phapurau y gellir eu darllen a’r ffeiliau gwreiddiol. Mae’n mynd i’r lle rydych chi’n ei ddewis, ac i unman arall. Cofnodir eich bod wedi’i roi.
pack-new = Pecyn newydd
pack-for-entry = Pecyn i’r heddlu…
pack-from-log = Pecyn i’r heddlu…
pack-texts = Testunau’r papurau
pack-back = Yn ôl
pack-cancel = Canslo
pack-none = Ni wnaed pecyn yma eto. Rhestrir y pecynnau a wnewch gydag i bwy yr aethant, er mwyn i chi eu dilyn.
pack-none-office = Ni wnaed pecyn yma eto. Agorwch adroddiad y mae’r swyddfa wedi’i dderbyn, a dewiswch “Pecyn i’r heddlu…” yno.
pack-open-count = { $count ->
    [0] Nid oes dim yn aros i’w ddilyn
    [zero] Nid oes dim yn aros i’w ddilyn
    [one] Mae 1 pecyn yn aros i’w ddilyn
    [two] Mae 2 becyn yn aros i’w dilyn
    [few] Mae { $count } phecyn yn aros i’w dilyn
    [many] Mae { $count } phecyn yn aros i’w dilyn
   *[other] Mae { $count } pecyn yn aros i’w dilyn
}
pack-begun = Dechreuwyd pecyn ac nid yw wedi’i wneud eto. Mae’n cael ei gadw i chi, hefyd pan fyddwch yn cloi.
pack-begun-on = Mynd ymlaen ag ef
pack-begun-drop = Ei daflu
pack-kept = Cedwir cofnod pecyn am 24 mis, yna fe’i dileir. Ni chedwir y papurau eu hunain yma.

## Pecyn a wnaed
pack-row-to = I { $recipient }
pack-row-made = gwnaed { $time } gan { $by }
pack-row-holds = { $files } ffeil, { $size }
pack-row-entries = { $count ->
    [0] mae ei gofnodion wedi mynd o’r log ers hynny
    [zero] mae ei gofnodion wedi mynd o’r log ers hynny
    [one] 1 cofnod o’r log
    [two] 2 gofnod o’r log
    [few] { $count } chofnod o’r log
    [many] { $count } chofnod o’r log
   *[other] { $count } cofnod o’r log
}
pack-row-parts = Ynddo
pack-row-why = Pam
pack-row-basis = Sail gyfreithlon
pack-row-hash = SHA-256 y ffeil zip
pack-row-kept = Cedwir tan
pack-follow = Dilyn
pack-follow-open = i’w ddilyn
pack-follow-crime = Cyfeirnod y drosedd { $reference }
pack-follow-none = Ni chlywyd canlyniad eto
pack-follow-heard = { $outcome }, clywyd { $day }
pack-follow-saved = Wedi’i gadw.
pack-follow-save = Cadw
pack-outcome = Beth ddaeth ohono
pack-outcome-open = Heb glywed eto
pack-outcome-NFA = Dim gweithredu pellach
pack-outcome-WARNING = Rhybudd
pack-outcome-BAN_PROPOSED = Cynigiwyd gwaharddiad
pack-outcome-GOODS_RECOVERED = Daeth y nwyddau yn ôl
pack-outcome-CIVIL_RECOVERY = Adennill sifil
pack-outcome-COMMUNITY_RESOLUTION = Datrysiad cymunedol
pack-outcome-PND = Hysbysiad cosb
pack-outcome-CAUTION = Rhybuddiad
pack-outcome-CHARGED = Cyhuddwyd rhywun
pack-outcome-CONVICTED = Euogfarnodd llys
pack-outcome-CBO = Gorchymyn Ymddygiad Troseddol
pack-outcome-UNKNOWN = Nid yw’r heddlu am ddweud

## Dewis cofnodion
pack-choose-title = Am beth y mae?
pack-choose-what = Ticiwch y cofnodion o’r log sy’n perthyn i’w gilydd. Cymerir eu geiriau, eu nwyddau a’u disgrifiadau cyntaf.
pack-choose-on = { $count ->
    [0] Ymlaen
    [zero] Ymlaen
    [one] Ymlaen gydag 1 cofnod
    [two] Ymlaen gyda 2 gofnod
    [few] Ymlaen gyda { $count } chofnod
    [many] Ymlaen gyda { $count } chofnod
   *[other] Ymlaen gyda { $count } cofnod
}
pack-choose-none = Nid oes dim yn y log eto. Cofnodwch beth ddigwyddodd yn gyntaf.
pack-choose-more = Dangos mwy

## Y pecyn
pack-form-title = Pecyn i’r heddlu
pack-parts = Beth sy’n mynd i mewn
pack-parts-what = Mae’r clawr a’r rhestr arddangosion ynddo bob amser.
pack-part-STATEMENT = Datganiad tyst
pack-part-CCTV = Datganiad CCTV
pack-part-REPORT = Adroddiad digwyddiad
pack-part-DESCRIPTION = Disgrifiad cyntaf
pack-part-LOSS = Rhestr golledion gyda symiau
pack-part-NOTICES = Gwaharddiadau a rhybuddion, gyda phrawf cyflwyno
pack-part-IMPACT = Datganiad effaith ar fusnes
pack-part-ORIGINALS = Lluniau a chlipiau gwreiddiol
pack-part-WITNESS_DETAILS = Manylion tystion, ar dudalen nad yw i’r amddiffyniad
pack-part-nothing = dim i’w roi i mewn
pack-lost = £{ $pounds } wedi’i gymryd a heb ei gael yn ôl
pack-language = Papurau yn
pack-witness-title = Pwy sy’n gwneud y datganiad
pack-witness = Eu henw llawn
pack-occupation = Eu gwaith
pack-contact = Sut mae’r heddlu’n cysylltu â nhw
pack-contact-hint = Cyfeiriad a rhif ffôn. Mae’n mynd ar dudalen y tystion yn unig ac ni chedwir ef yma.
pack-statement-title = Beth maen nhw’n ei ddweud
pack-statement = Datganiad
pack-statement-hint = O’r log. Newidiwch ef nes ei fod yr hyn y bydden nhw’n ei ddweud eu hunain, yn eu geiriau nhw.
pack-cctv = Datganiad CCTV
pack-impact = Datganiad effaith
pack-again = Ei gymryd o’r log eto
pack-to-title = I bwy, a pham
pack-recipient = Heddlu a gorsaf
pack-officer = Swyddog
pack-crime-reference = Cyfeirnod y drosedd
pack-cad-number = Rhif y digwyddiad (CAD)
pack-purpose = Pam y’i rhoddir
pack-basis = Sail gyfreithlon
pack-why = Yn eich geiriau eich hun, os yw’n helpu
pack-to-hint = Gadewch yn wag yr hyn nad ydych yn ei wybod eto: gallwch ei nodi wedyn.
pack-recorded = Cofnodir eich bod wedi’i roi, i bwy a pham, gyda’ch enw.
pack-contents = Yn y ffeil zip
pack-contents-count = { $count ->
    [zero] { $count } ffeil
    [one] 1 ffeil
    [two] 2 ffeil
    [few] { $count } ffeil
    [many] { $count } ffeil
   *[other] { $count } ffeil
}
pack-file-COVER = Beth sydd ynddo, i bwy, a pham
pack-file-REPORT = Adroddiad digwyddiad
pack-file-STATEMENT = Datganiad tyst
pack-file-CCTV = Datganiad CCTV
pack-file-DESCRIPTION = Disgrifiad cyntaf
pack-file-LOSS = Rhestr golledion
pack-file-NOTICES = Gwaharddiadau a rhybuddion
pack-file-IMPACT = Datganiad effaith
pack-file-EXHIBITS = Rhestr arddangosion
pack-file-WITNESS_DETAILS = Manylion tystion
pack-file-ORIGINAL = Ffeil wreiddiol
pack-file-SUMS = Olion bysedd pob ffeil
pack-absent = Ddim yn y ffeil zip
pack-absent-what = Mae’r adroddiadau’n enwi’r rhain hefyd, ac nid ydynt ar y cyfrifiadur hwn. Mae’r rhestr arddangosion yn dweud hynny, gyda’u holion bysedd.
pack-absent-PREMISES = Yn { $premises }. Gofynnwch iddynt drosglwyddo’r gwreiddiol mewn ffeil.
pack-absent-COMING = Ar ei ffordd o { $premises }. Gwnewch y pecyn pan fydd wedi dod, os oes ei angen.
pack-absent-COPY_COMING = Rhy fawr i linell { $premises }. Mae copi ar ei ffordd; gofynnwch iddynt drosglwyddo’r gwreiddiol mewn ffeil.
pack-absent-COPY = Mae copi yn mynd i mewn. Mae’r gwreiddiol yn { $premises }; gofynnwch iddynt ei drosglwyddo mewn ffeil.
pack-absent-ALTERED = Nid yr hyn a gipiwyd yn { $premises } oedd yr hyn a ddaeth. Gofynnwch iddynt drosglwyddo’r gwreiddiol mewn ffeil.
pack-make = Gwneud y pecyn…
pack-making = Wrthi’n gwneud y pecyn
pack-stop = Stopio

## Beth ddaeth ohono
pack-made = Mae’r pecyn lle y dewisoch, dan yr enw { $name }. Cofnodir iddo gael ei roi i { $recipient }.
pack-made-next = Rhowch ef drosodd, yna dilëwch ef lle mae: nid yw wedi’i amgryptio. Nodwch beth mae’r heddlu’n ei ddweud o dan “{ $follow }”.
pack-made-missing = Nid yw’r llythrennau hyn yn ffont y papurau ac maen nhw yno fel rhifau: { $letters }. Dywedwch wrth y swyddog.
pack-exists = Mae ffeil o’r enw { $name } yno eisoes. Ni ysgrifennwyd dim.
pack-exists-replace = Ei disodli
pack-exists-other = Dewis lle arall…
pack-failed-stopped = Stopiwyd. Nid oes dim yno, ac ni chofnodwyd bod dim wedi’i roi.
pack-failed-full = Nid oes lle ar ôl yno. Ni adawyd dim yno. Dewiswch le arall.
pack-failed-unwritable = Ni ellir ysgrifennu yn y lle hwnnw. Ni adawyd dim yno. Dewiswch le arall.
pack-failed-altered = Nid yw’r ffeil wreiddiol { $reference } fel yr oedd pan atodwyd hi, neu ni ellir ei darllen. Ni wnaed pecyn. Gadewch y ffeiliau gwreiddiol allan, a dywedwch wrth y cynllun.
pack-failed-busy = Mae pecyn arall yn cael ei wneud. Arhoswch amdano, neu stopiwch ef.
pack-failed-trouble = Ni ellid gwneud y pecyn. Ni adawyd dim yno. Rhowch gynnig arall arni; os yw’n parhau, dywedwch wrth y cynllun.
pack-problems = { $count ->
    [zero] Mae angen { $count } peth
    [one] Mae angen 1 peth
    [two] Mae angen 2 beth
    [few] Mae angen { $count } pheth
    [many] Mae angen { $count } pheth
   *[other] Mae angen { $count } peth
}
pack-problem-needed = Mae angen hwn.
pack-problem-too-long = Mae hwn yn rhy hir. Byrhewch ef.
pack-problem-too-many = Mae hyd at 40 cofnod yn mynd i un pecyn.
pack-problem-gone = Mae cofnod wedi mynd o’r log ers hynny. Dewiswch eto.

## Pam ac ar ba sail
purpose-REPORT_CRIME = I adrodd am drosedd
purpose-POLICE_ASKED = Gofynnodd yr heddlu amdano
purpose-COURT_ORDER = I gefnogi cais am orchymyn llys
purpose-SAFETY = I amddiffyn rhywun rhag niwed
basis-RECOGNISED_CRIME = Buddiant dilys cydnabyddedig, trosedd: UK GDPR Erth. 6(1)(ea); Deddf Diogelu Data 2018, Atod. 1 para. 10
basis-LEGITIMATE_INTERESTS = Buddiannau dilys: UK GDPR Erth. 6(1)(f); Deddf Diogelu Data 2018, Atod. 1 para. 10
basis-LEGAL_OBLIGATION = Dyletswydd gyfreithiol: UK GDPR Erth. 6(1)(c)
basis-VITAL_INTERESTS = I amddiffyn bywyd rhywun: UK GDPR Erth. 6(1)(d)

## Testunau’r cynllun
pack-texts-title = Testunau’r papurau
pack-texts-what = Mae’r testunau hyn ym mhob pecyn. Mae ein rhai ni i Gymru a Lloegr; newidiwch nhw fel y dywed cynghorydd eich cynllun. Mae’r rhaglen yn llenwi geiriau mewn <bachau>.
pack-texts-read = Mae’r testunau hyn ym mhob pecyn. Caiff gweinyddydd y cynllun eu newid.
pack-texts-language = Testunau yn
pack-texts-name-STATEMENT_LAW = Y gyfraith y gwneir datganiad dani
pack-texts-name-DECLARATION = Datganiad o wirionedd
pack-texts-name-OVER_18 = “Dros 18”
pack-texts-name-STATEMENT_BODY = Sut mae datganiad yn dechrau
pack-texts-name-CCTV_BODY = Sut mae datganiad CCTV yn dechrau
pack-texts-name-IMPACT_BODY = Sut mae datganiad effaith yn dechrau
pack-texts-name-BACK_PART = Y rhybudd ar dudalen y tystion
pack-texts-name-HANDLING = Sut i drin y pecyn
pack-texts-name-LETTER_BAN_NOTICE = Llythyr: hysbysiad gwahardd
pack-texts-name-LETTER_WARNING = Llythyr: rhybudd
pack-texts-name-LETTER_EXTENSION = Llythyr: gwaharddiad hirach
pack-texts-name-LETTER_VARIATION = Llythyr: gwaharddiad wedi’i newid
pack-texts-name-LETTER_REVOCATION = Llythyr: diwedd gwaharddiad
pack-texts-name-LETTER_APPEAL_RECEIVED = Llythyr: mae’r apêl wedi cyrraedd
pack-texts-name-LETTER_APPEAL_OUTCOME = Llythyr: ateb i apêl
pack-texts-name-LETTER_TO_PARENT = Llythyr at riant
pack-texts-name-LETTER_CARD = Cerdyn i’w roi
pack-texts-name-LETTER_PART_APPEAL = Rhan: sut i apelio
pack-texts-name-LETTER_PART_COMPLAIN = Rhan: sut i gwyno
pack-texts-name-LETTER_PART_DATA = Rhan: sut i weld eich data
pack-texts-name-LETTER_PART_PRIVACY = Rhan: hysbysiad preifatrwydd
pack-texts-ours = ein testun ni
pack-texts-own = testun y cynllun
pack-texts-edit = Newid
pack-texts-save = Cadw
pack-texts-default = Yn ôl i’n testun ni
pack-texts-required = Rhaid cael: { $words }
pack-texts-preview = Sut mae’n darllen
pack-texts-saved = Wedi’i gadw. Bydd y testun hwn yn y pecyn nesaf.
pack-texts-problem-empty = Rhaid ysgrifennu rhywbeth yma.
pack-texts-problem-too-long = Mae hwn yn hirach nag y mae unrhyw bapur yn ei ddal. Byrhewch ef.
pack-texts-problem-missing = Mae <{ $word }> ar goll: hebddo nid yw’r papur yn gyfan.
pack-texts-problem-unknown = Nid yw <{ $text }> yn air sy’n cael ei lenwi. Ysgrifennwch ef heb y bachau.
pack-texts-problem-wording = Mae “{ $text }” yn barnu neu’n labelu rhywun. Dywedwch beth ddigwyddodd yn lle hynny.

## Y log ar bapur
log-paper = Ysgrifennu fel PDF
log-paper-done = Ysgrifennwyd y PDF. Cofnodir hynny fel argraffiad.
