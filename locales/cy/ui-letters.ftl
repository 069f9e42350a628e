# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# Letters, the card at the door, the calendar of bans, sheets for the door.

letters-title = Llythyrau
letters-which = Llythyr
letters-choose = Dewiswch lythyr
letters-language = Iaith y papur
letters-kind-BAN_NOTICE = Hysbysiad gwahardd
letters-kind-WARNING = Rhybudd
letters-kind-EXTENSION = Gwaharddiad hirach
letters-kind-VARIATION = Gwaharddiad wedi’i newid
letters-kind-REVOCATION = Diwedd gwaharddiad
letters-kind-APPEAL_RECEIVED = Mae’r apêl wedi cyrraedd
letters-kind-APPEAL_OUTCOME = Ateb i apêl
letters-kind-TO_PARENT = Llythyr at riant
letters-kind-CARD = Cerdyn i’w roi
letters-preview = Sut mae’r llythyr yn darllen
letters-large = Mewn print bras
letters-save = Cadw fel PDF…
letters-saved = { $pages ->
    [one] Cadwyd fel { $name }, { $pages } dudalen. Argraffwch ef, wedyn cofnodwch yma sut cyrhaeddodd y person.
    [two] Cadwyd fel { $name }, { $pages } dudalen. Argraffwch ef, wedyn cofnodwch yma sut cyrhaeddodd y person.
   *[other] Cadwyd fel { $name }, { $pages } tudalen. Argraffwch ef, wedyn cofnodwch yma sut cyrhaeddodd y person.
}
letters-saved-missing = Cadwyd fel { $name }. Dydy’r llythrennau hyn ddim yn y ffont, ac maen nhw’n sefyll fel rhifau: { $letters }. Ysgrifennwch nhw â llaw.
letters-not-chosen = Ddewiswyd dim lle, felly wnaed dim.
letters-no-address = Does dim cyfeiriad eto i bobl ysgrifennu ato. Mae llythyrau’n rhoi’r rhif ffôn yn unig nes i’r gweinyddydd roi un o dan “Cyfeiriad ac arwydd”.
letters-owed = Does dim cofnod eto iddo eu cyrraedd nhw.
letters-tell = Cofnodi eu bod wedi cael gwybod
letters-tell-what = Cofnodwch sut y cyrhaeddodd y llythyr hwn nhw. Mae’r gwaharddiad ei hun yn aros fel y mae. Gallwch ddadwneud hyn am ddiwrnod.
letters-told = Cofnodwyd. Mae gyda sut y cawson nhw wybod.
letters-made = Wedi’u gwneud hyd yma
letters-problem = Does dim llythyr eto. Yn “{ $text }”: { $problem }
letters-texts = Testunau’r llythyrau
letters-texts-what = O’r testunau hyn y gwneir llythyrau a chardiau’r cynllun. Mae llinell sy’n dechrau â “# ” yn bennawd, un â “! ” mewn ffrâm, a llinellau â “- ” yn rhestr. Llenwir geiriau mewn <bachau>.
letters-texts-group = Testunau
letters-texts-pack = Pecynnau’r heddlu
letters-sender = Cyfeiriad ac arwydd
letters-sender-what = Mae hyn ar lythyrau a chardiau. Yma mae pobl yn ysgrifennu i apelio, i gwyno neu i ofyn am weld eu data.
letters-sender-address = Cyfeiriad, mewn llinellau
letters-sender-email = E-bost
letters-sender-sheets = Caiff safleoedd argraffu dalen i’r drws
letters-sender-sheets-what = Un dudalen o’r gwaharddiadau diweddaraf, yn dda am 24 awr, â rhif, ac i’w dinistrio. Byth plentyn. I ffwrdd oni bai bod y cynllun wedi’i benderfynu.
letters-sender-logo = Arwydd y cynllun, fel llun
letters-sender-logo-other = Arwydd arall, fel llun
letters-sender-logo-away = Tynnu’r arwydd
letters-sender-logo-refused = Chymerwyd mo’r llun. Defnyddiwch JPEG neu PNG sy’n agor mewn mannau eraill.
letters-sender-save = Cadw
letters-sender-saved = Cadwyd. Mae ar y llythyr nesaf.
letters-calendar = Dyddiadau
letters-calendar-what = Adolygiadau, diweddiadau, a’r dyddiau olaf i apelio. Cyfeirnodau yn unig sydd mewn ffeil galendr, ac enw neb.
letters-calendar-none = Does dim diwrnod i ddod gan unrhyw waharddiad na rhybudd.
letters-calendar-save = Cadw fel ffeil galendr…
letters-calendar-saved = Cadwyd. Agorwch y ffeil â’ch rhaglen galendr.
letters-dated-REVIEW = Adolygiad yn ddyledus
letters-dated-ENDS = Diwrnod olaf y gwaharddiad
letters-dated-APPEAL_BY = Diwrnod olaf i apelio
letters-dated-WARNING_ENDS = Diwrnod olaf y rhybudd
letters-card = Cerdyn i’w roi
letters-card-title = Dydyn nhw ddim wedi cael gwybod eto
letters-card-print = Cadwch y cerdyn a’i argraffu.
letters-card-give = Rhowch ef iddyn nhw a gofynnwch iddyn nhw adael. Peidiwch â’u dal na’u dilyn. Os na chymeran nhw ef, dywedwch beth sydd arno.
letters-card-write = Wedyn ysgrifennwch ei fod ganddyn nhw. O hynny mae swyddfa’r cynllun yn cofnodi sut cawson nhw wybod.
letters-card-save = Cadw’r cerdyn…
letters-card-handed = Mae ganddyn nhw: ei ysgrifennu
sheets-title = Dalen i’r drws
sheets-what = I’r staff wrth eich drws mae dalen, ac i neb arall. Mae’n dda am 24 awr. Wedyn dinistriwch hi a’i thicio yma.
sheets-people = { $shown ->
    [one] Byddai’n dangos { $shown } o’r { $all } sydd wedi’u gwahardd yma, y diweddaraf yn gyntaf.
   *[other] Byddai’n dangos { $shown } o’r { $all } sydd wedi’u gwahardd yma, y rhai diweddaraf yn gyntaf.
}
sheets-why = Ar gyfer beth
sheets-why-needed = Dywedwch ar gyfer beth. Wnaed dim.
sheets-print = Cadw dalen…
sheets-saved = { $people ->
    [one] Cadwyd dalen { $number }, gyda { $people } person. Dinistriwch hi o fewn 24 awr a’i thicio yma.
   *[other] Cadwyd dalen { $number }, gyda { $people } o bobl. Dinistriwch hi o fewn 24 awr a’i thicio yma.
}
sheets-nobody = Does neb wedi’i wahardd yma y caiff dalen ei ddangos, felly wnaed dim un.
sheets-off = Dydy’r cynllun ddim yn argraffu dalennau, felly wnaed dim un.
sheets-list = Dalennau a wnaed
sheets-number = Dalen { $number }
sheets-made = { $people ->
    [one] { $time }, { $people } person
   *[other] { $time }, { $people } o bobl
}
sheets-gone = Wedi mynd, { $time }
sheets-tick = Rhoddwyd yn ôl neu ddinistriwyd
sheets-overdue = { $count ->
    [one] Mae { $count } ddalen wedi pasio’i 24 awr. Dinistriwch hi a’i thicio.
   *[other] Mae { $count } o ddalennau wedi pasio’u 24 awr. Dinistriwch nhw a’u ticio.
}
letters-when = { $day }, { $time }
letters-past = Testunau cynharach
letters-past-one = Fersiwn { $version }, { $time }
letters-past-take = Cymryd y testun hwn
