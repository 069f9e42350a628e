# Not yet read by a native speaker. Y gofrestr mewn ffeil, lle nad oes cyswllt: ei hysgrifennu yn y swyddfa neu wrth y til, ei derbyn, neu ei gwrthod gyda rheswm.

bundle-title = Heb gyswllt
bundle-what-till = Gall y swyddfa roi’r gofrestr i chi mewn ffeil, ar gof bach er enghraifft. Gall yr hyn sy’n aros yma fynd i’r swyddfa mewn un arall. Dim ond cyfrifiaduron y cynllun all agor y naill neu’r llall.
bundle-what-office = Mae til heb gyswllt yn rhoi ffeil i chi gyda’r hyn sy’n aros yno. Ar ôl ei derbyn yma mae’n mynd i’r cynllun fel popeth arall.
bundle-import = Derbyn ffeil
bundle-pack = Ysgrifennu’r hyn sy’n aros i ffeil
bundle-busy-import = Mae’r ffeil yn cael ei darllen a’i gwirio. Gellir defnyddio’r hyn sydd yma yn y cyfamser.
bundle-busy-pack = Mae’r ffeil yn cael ei hysgrifennu…
bundle-busy-export = Mae’r ffeil yn cael ei hysgrifennu o’r hyn sydd gan y gweinydd nawr. Gyda lluniau mae hynny’n cymryd amser…
bundle-made = { $count ->
    [zero] Ysgrifennwyd, cyfrifiaduron: { $count }, { $size } kB. Ni all neb arall ei hagor.
    [one] Ysgrifennwyd ar gyfer { $count } cyfrifiadur, { $size } kB. Ni all neb arall ei hagor.
    [two] Ysgrifennwyd ar gyfer { $count } gyfrifiadur, { $size } kB. Ni all neb arall ei hagor.
    [few] Ysgrifennwyd ar gyfer { $count } chyfrifiadur, { $size } kB. Ni all neb arall ei hagor.
    [many] Ysgrifennwyd ar gyfer { $count } chyfrifiadur, { $size } kB. Ni all neb arall ei hagor.
   *[other] Ysgrifennwyd ar gyfer { $count } cyfrifiadur, { $size } kB. Ni all neb arall ei hagor.
}
bundle-missing = { $count ->
    [zero] Lluniau nad ydynt ynddi: { $count }. Nid oeddent gan y gweinydd.
    [one] Lluniau nad ydynt ynddi: { $count }. Nid oedd gan y gweinydd.
    [two] Lluniau nad ydynt ynddi: { $count }. Nid oeddent gan y gweinydd.
    [few] Lluniau nad ydynt ynddi: { $count }. Nid oeddent gan y gweinydd.
    [many] Lluniau nad ydynt ynddi: { $count }. Nid oeddent gan y gweinydd.
   *[other] Lluniau nad ydynt ynddi: { $count }. Nid oeddent gan y gweinydd.
}
bundle-packed = { $count ->
    [0] Ysgrifennwyd. Nid oes dim yn aros yma; mae’r swyddfa’n darllen ohoni pa mor bell y mae’r cyfrifiadur hwn.
    [zero] Ysgrifennwyd, gyda phethau sy’n aros: { $count }.
    [one] Ysgrifennwyd, gyda phethau sy’n aros: { $count }. Mae’n dal i aros yma nes i’r cynllun ei gael.
    [two] Ysgrifennwyd, gyda phethau sy’n aros: { $count }. Maent yn dal i aros yma nes i’r cynllun eu cael.
    [few] Ysgrifennwyd, gyda phethau sy’n aros: { $count }. Maent yn dal i aros yma nes i’r cynllun eu cael.
    [many] Ysgrifennwyd, gyda phethau sy’n aros: { $count }. Maent yn dal i aros yma nes i’r cynllun eu cael.
   *[other] Ysgrifennwyd, gyda phethau sy’n aros: { $count }. Maent yn dal i aros yma nes i’r cynllun eu cael.
}
bundle-taken = { $count ->
    [zero] Newidiadau a dderbyniwyd: { $count }.
    [one] Derbyniwyd { $count } newid.
    [two] Derbyniwyd { $count } newid.
    [few] Derbyniwyd { $count } newid.
    [many] Derbyniwyd { $count } newid.
   *[other] Derbyniwyd { $count } newid.
}
bundle-taken-none = Nid oedd dim yn y ffeil yn newydd.
bundle-as-of = Mae’r gofrestr fel yr oedd { $time }.
bundle-brought = { $count ->
    [0] Nid oedd dim yn y ffeil yn newydd.
    [zero] Derbyniwyd: { $count }.
    [one] Derbyniwyd { $count } peth. Mae ar ei ffordd i’r cynllun.
    [two] Derbyniwyd { $count } beth. Maent ar eu ffordd i’r cynllun.
    [few] Derbyniwyd { $count } pheth. Maent ar eu ffordd i’r cynllun.
    [many] Derbyniwyd { $count } pheth. Maent ar eu ffordd i’r cynllun.
   *[other] Derbyniwyd { $count } peth. Maent ar eu ffordd i’r cynllun.
}
bundle-known = { $count ->
    [zero] Yma o’r blaen: { $count }.
    [one] Yma o’r blaen: { $count }.
    [two] Yma o’r blaen: { $count }.
    [few] Yma o’r blaen: { $count }.
    [many] Yma o’r blaen: { $count }.
   *[other] Yma o’r blaen: { $count }.
}
bundle-left = { $count ->
    [zero] Heb basio’r gwiriadau: { $count }.
    [one] Heb basio’r gwiriadau ac wedi’i adael: { $count }. Mae’n dal ar y til.
    [two] Heb basio’r gwiriadau ac wedi’u gadael: { $count }. Maent yn dal ar y til.
    [few] Heb basio’r gwiriadau ac wedi’u gadael: { $count }. Maent yn dal ar y til.
    [many] Heb basio’r gwiriadau ac wedi’u gadael: { $count }. Maent yn dal ar y til.
   *[other] Heb basio’r gwiriadau ac wedi’u gadael: { $count }. Maent yn dal ar y til.
}
bundle-not-not_bundle = Nid ffeil Watchbook yw hon. Ni dderbyniwyd dim. Dewiswch y ffeil sy’n gorffen â .wbbundle.
bundle-not-newer = Watchbook mwy newydd a ysgrifennodd y ffeil hon. Ni dderbyniwyd dim. Gosodwch y Watchbook mwy newydd, yna derbyniwch hi eto.
bundle-not-other_scheme = Mae’r ffeil hon o gynllun arall. Ni dderbyniwyd dim. Gofynnwch i swyddfa eich cynllun am un.
bundle-not-not_for_this = Ysgrifennwyd y ffeil hon ar gyfer cyfrifiaduron eraill. Ni dderbyniwyd dim. Gofynnwch i’r swyddfa dicio’r cyfrifiadur hwn pan fydd yn ysgrifennu un.
bundle-not-cut_short = Mae’r ffeil hon wedi’i thorri’n fyr, neu wedi’i newid. Ni chafodd ei derbyn fel y mae. Copïwch hi eto o’r lle yr ysgrifennwyd hi, neu gofynnwch am un arall.
bundle-not-unreadable = Nid oedd modd darllen y ffeil. Ni dderbyniwyd dim. Gwelwch a yw’r cof bach yn dal yn ei le, yna dewiswch hi eto.
bundle-not-too_old = Mae’r hyn sydd yma’n fwy newydd na’r ffeil hon. Ni dderbyniwyd dim, ac nid oes dim wedi newid.
bundle-not-contradicts = Nid yw’r ffeil hon yn cyd-fynd â’r hyn y mae’r cyfrifiadur hwn wedi’i weld o’r cynllun. Ni ddangosir dim ohoni. Ffoniwch y cynllun.
bundle-not-revoked = Mae’r ffeil yn dweud nad yw’r cyfrifiadur hwn yn y cynllun mwyach. Ffoniwch y cynllun os mai camgymeriad yw hynny.
bundle-not-disk = Mae’r ddisg yn llawn, neu ni ellir ysgrifennu arni yno. Ni adewir ffeil hanner ysgrifenedig, ac mae’r hyn sydd yma’n aros fel y mae. Gwnewch le neu dewiswch le arall.
bundle-not-stopped = Cafodd ei stopio, neu mae ffeil arall yn cael ei derbyn. Cedwir yr hyn a dderbyniwyd o’r blaen. Derbyniwch hi eto.
bundle-not-no_line = Nid yw’r gweinydd yn ateb, ac o’r hyn sydd ganddo y gwneir y ffeil. Ni ysgrifennwyd ffeil. Rhowch gynnig arall arni pan fydd cyswllt.
bundle-not-nobody = Ni ysgrifennwyd ffeil: nid yw cyfrifiadur a diciwyd yn y cynllun mwyach, neu nid oes gan y cynllun gyfrifiadur swyddfa i’w hagor. Edrychwch eto, a thiciwch y rhai sydd.
bundle-not-not_connected = Nid yw’r cyfrifiadur hwn mewn cynllun ar weinydd. Nid oes dim i’w ysgrifennu nac i’w dderbyn.
bundle-not-trouble = Nid oedd modd gwneud hynny. Nid oes dim wedi newid. Caewch Watchbook, agorwch ef eto, a rhowch gynnig arall arni.
bundle-write = Y gofrestr mewn ffeil
bundle-export-title = Y gofrestr mewn ffeil
bundle-export-what = Ar gyfer cyfrifiaduron heb gyswllt. Mae’r ffeil yn dal yr hyn y caiff pob un ei weld, wedi’i selio i’r cyfrifiaduron a diciwch: ni all neb arall ei hagor. Ewch â hi yno a dewis “Derbyn ffeil” yn ffenestr y cyswllt.
bundle-export-none = Nid oes cyfrifiadur arall yn y cynllun eto. Gwahoddwch un yn gyntaf.
bundle-export-for = { $count ->
    [0] Ar gyfer pa gyfrifiaduron
    [zero] Cyfrifiaduron: { $count }
    [one] Ar gyfer { $count } cyfrifiadur
    [two] Ar gyfer { $count } gyfrifiadur
    [few] Ar gyfer { $count } chyfrifiadur
    [many] Ar gyfer { $count } chyfrifiadur
   *[other] Ar gyfer { $count } cyfrifiadur
}
bundle-export-pictures = Gyda’r lluniau
bundle-export = Ysgrifennu’r ffeil
host-title = Neu: defnyddio’r cyfrifiadur hwn fel gweinydd y cynllun
host-what = Ar gyfer cynllun y mae ei gyfrifiaduron i gyd ar un rhwydwaith, fel un canolfan siopa. Yna mae’r cyfrifiadur hwn yn gwasanaethu’r lleill tra bydd Watchbook yn rhedeg yma. Dim ond yr hyn sydd wedi’i selio y mae’n ei gadw, yn ffolder Watchbook ei hun. Mae tiliau’n gweithio hebddo, ac yn cael yr hyn sy’n newydd pan fydd yn ôl.
host-port = Porth
host-address = Bydd y lleill yn ei gyrraedd yn { $address }. Gofynnwch i bwy bynnag sy’n gofalu am y rhwydwaith gadw’r cyfeiriad hwn i’r cyfrifiadur hwn.
host-alone = Nid oes gan y cyfrifiadur hwn rwydwaith nawr. Ni allai neb arall ei gyrraedd.
host-world = Nid cyfeiriad rhwydwaith lleol yw hwn: gallai’r byd i gyd ei gyrraedd. Mae’r hyn sydd yno wedi’i selio, ac eto dylai sefyll y tu ôl i fur gwarchod, neu ar weinydd go iawn.
host-world-may = Gwn hynny, ac rwyf ei eisiau er hynny
host-go = Defnyddio’r cyfrifiadur hwn fel y gweinydd
host-not-started = Nid oedd modd cychwyn y gweinydd ar y cyfrifiadur hwn: efallai fod rhaglen arall yn defnyddio’i borth, neu fod y ddisg yn llawn. Nid oes dim wedi’i golli. Caewch y rhaglen arall ac edrychwch eto, neu dewiswch borth arall.
host-serves = Y cyfrifiadur hwn yw gweinydd y cynllun, yn { $address }, tra bydd Watchbook yn rhedeg yma. Mae copi yn y sêff yn dal y gofrestr ac nid y gweinydd: os collir y cyfrifiadur hwn am byth, mae ar y cynllun angen gweinydd newydd, a gwahoddir pob til eto.
host-firewall-title = Cyfrifiadur arall yn methu ei gyrraedd?
host-firewall = Rhaid i’r ddau fod ar yr un rhwydwaith, ac nid ar ran y gwesteion. Pan fydd y cyfrifiadur hwn yn gofyn a ellir cyrraedd Watchbook, caniatewch hynny ar gyfer rhwydweithiau preifat; fel arall caniatewch TCP i mewn ar borth { $port } yn ei fur gwarchod. Os yw’r cyfeiriad wedi newid ers hynny, gofynnwch i’r rhwydwaith roi’r hen un yn ôl i’r cyfrifiadur hwn.
