# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# The frame: header, rail, footer, first start, troubles, unlocking, agreement, hidden.

## Frame
frame-as-of = Y gofrestr am { $time }
frame-hide = Cuddio
frame-lock-hint = Cloi a newid person
frame-rail = Sgriniau
frame-check = Gwirio
frame-settings = Gosodiadau
frame-help = Cymorth
frame-alone = Y cyfrifiadur hwn yn unig
frame-alone-more = Nid oes dim yn ei adael
frame-demonstration = Arddangosiad: pobl ddychmygol
frame-clock-behind = Mae cloc y cyfrifiadur hwn { $span } ar ei hôl hi. Mae’r hyn sydd mewn grym yn cael ei gyfrif o’r amser diweddaraf a welwyd yma; cywirwch y cloc.
frame-minutes = { $count ->
    [one] 1 munud
    [two] 2 funud
   *[other] { $count } munud
}
frame-hours = { $count ->
    [one] 1 awr
   *[other] { $count } awr
}
frame-days = { $count ->
    [one] 1 diwrnod
    [two] 2 ddiwrnod
   *[other] { $count } diwrnod
}
frame-close = Cau
frame-working = Un eiliad…
frame-office = Swyddfa’r cynllun

## First start
first-title = Croeso i Watchbook
first-what = Mae Watchbook yn cadw cofrestr eich cynllun Shopwatch neu Pubwatch ar y cyfrifiadur hwn: pwy sydd wedi’u gwahardd, o ble a than pryd, a beth i’w wneud.
first-none = Nid oes cofrestr ar y cyfrifiadur hwn eto.
first-demo = Gweld y cynllun arddangos
first-demo-what = Pobl ddychmygol sydd ynddo, ag wynebau wedi’u darlunio. Nid oes dim ynddo am neb go iawn.
first-making = Wrthi’n gwneud y cynllun arddangos
first-making-count = { $done } o { $total }

## Troubles
trouble-newer-title = Gwnaed y gofrestr hon gan Watchbook mwy newydd
trouble-newer-what = Fe’i hagorwyd ddiwethaf gan Watchbook { $version }. Rhaid i’r un hŷn hwn beidio ag ysgrifennu ynddi.
trouble-newer-data = Ni newidiwyd dim ac nid oes dim wedi’i golli.
trouble-newer-next = Gosodwch y Watchbook mwy newydd ar y cyfrifiadur hwn, yna agorwch hi eto.
trouble-damaged-title = Ni ellir darllen y gofrestr
trouble-damaged-what = Mae’r ffeil wedi’i difrodi. Gall hynny ddigwydd pan fydd disg yn methu neu’r trydan yn diffodd.
trouble-damaged-data = Ni ddilëwyd dim. Rhoddwyd y ffeil a ddifrodwyd o’r neilltu fel { $file }.
trouble-damaged-data-there = Ni ddilëwyd dim. Mae’r ffeil a ddifrodwyd yn dal yn ei lle.
trouble-damaged-next = Ffoniwch y cynllun: gellir rhoi copi newydd i’r cyfrifiadur hwn. Cadwch y ffeil a ddifrodwyd nes iddyn nhw ddweud.
trouble-key-title = Mae allwedd y gofrestr wedi mynd
trouble-key-what = Roedd y cyfrifiadur hwn yn cadw’r allwedd sy’n agor y gofrestr, ac nid yw yno mwyach.
trouble-key-data = Mae’r gofrestr yn dal ar y ddisg, yn gyfan ac yn annarllenadwy. Ni all neb ei hagor heb yr allwedd, a dyna fel y dylai fod.
trouble-key-next = Ffoniwch y cynllun a gofynnwch iddyn nhw osod y cyfrifiadur hwn eto.
trouble-open-title = Mae Watchbook ar agor yn barod
trouble-open-what = Mae ffenestr arall o Watchbook ar y cyfrifiadur hwn yn defnyddio’r gofrestr.
trouble-open-data = Ni newidiwyd dim.
trouble-open-next = Caewch y ffenestr hon a defnyddiwch y llall. Os na allwch ddod o hyd iddi, ailgychwynnwch y cyfrifiadur.
trouble-disk-title = Nid yw’r ddisg yn gadael i Watchbook weithio
trouble-disk-what = Nid oedd modd darllen nac ysgrifennu’r gofrestr ar ddisg y cyfrifiadur hwn.
trouble-disk-data = Ni ddilëwyd dim. Mae’r hyn a gadwyd o’r blaen yn dal yno.
trouble-disk-next = Gwnewch yn siŵr nad yw’r ddisg yn llawn a bod gan y cyfrif hwn hawl i ysgrifennu arni, yna rhowch gynnig arall arni.
trouble-happened = Beth ddigwyddodd
trouble-data = Beth mae’n ei olygu i’r gofrestr
trouble-next = Beth i’w wneud nesaf
trouble-again = Rhoi cynnig arall arni

## Unlocking
unlock-title = Pwy sy’n defnyddio Watchbook?
unlock-find = Dewch o hyd i’ch enw
unlock-none = Neb o’r enw hwnnw yma.
unlock-change = Newid person
unlock-pin = PIN
unlock-pin-for = PIN { $person }
unlock-passphrase = Cyfrinymadrodd
unlock-passphrase-for = Cyfrinymadrodd { $person }
unlock-pin-hint = Chwe digid neu fwy
unlock-enter = Datgloi
unlock-erase = Dileu’r digid olaf
unlock-digits = { $count ->
    [zero] Dim digid eto
    [one] 1 digid
    [two] 2 ddigid
   *[other] { $count } digid
}
unlock-plain = Watchbook
unlock-nameless = Enw annarllenadwy
unlock-demo = Arddangosiad yw hwn. Ei PIN yw { $pin }.
unlock-demo-passphrase = Arddangosiad yw hwn. Ei gyfrinymadrodd yw { $pin }.
unlock-mistaken = Wedi’i anghofio? Gofynnwch i’ch rheolwr neu ffoniwch y cynllun: gellir ei osod eto, ac nid oes dim yn cael ei golli.

## Agreement
agreement-title = Cyn i chi edrych ar y gofrestr
agreement-person = Darllenwch hwn unwaith. Mae’n dweud beth y cewch ei wneud â’r hyn a welwch yma.
agreement-text = Y cytundeb
agreement-accept = Rwyf wedi’i ddarllen ac yn cytuno
agreement-later = Ddim nawr

## Hidden
hidden-back = Yn ôl mewn eiliad
hidden-return = Pwyswch Enter neu cliciwch i fynd ymlaen
hidden-returning = Yn mynd yn ôl…
