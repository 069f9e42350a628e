# Not yet read by a native speaker. Cyfrifiaduron y cynllun: cysylltu, gwahodd, pwy sydd i mewn, a diwedd hawl.

computers-rail = Cyfrifiaduron
computers-title = Cyfrifiaduron y cynllun
computers-what = Pob til a phob cyfrifiadur swyddfa sydd yn y cynllun, a’r codau y mae eraill yn ymuno â nhw.
computers-again = Edrych eto
computers-busy = Mae hyn yn cymryd eiliad…
computers-back = Yn ôl
computers-connect-title = Cysylltu’r cynllun â gweinydd
computers-connect-what = Mae’r cynllun ar y cyfrifiadur hwn yn unig. Ar ôl cysylltu, mae gan bob til yr hyn y mae’r swyddfa’n ei gyhoeddi ar unwaith. Dim ond yr hyn sydd dan sêl y mae’r gweinydd yn ei gadw: ni all ei ddarllen.
computers-address = Cyfeiriad y gweinydd
computers-permit = Y drwydded a roddodd gweithredwr y gweinydd i chi
computers-connect = Cysylltu
computers-kit = Pecyn adfer y cynllun
computers-kit-what = Copïwch y symbolau hyn â llaw ar bapur, a’u cadw lle byddech yn cadw gweithred. Gyda nhw mae’r cynllun yn cael swyddfa’n ôl os collir y cyfrifiadur hwn. Fe’u dangosir y tro hwn yn unig ac nid ydynt yn cael eu storio yn unman.
computers-codes = Codau i ymuno
computers-codes-what = Mae pob cod yn dda ar gyfer un cyfrifiadur, unwaith. Darllenwch ef yn uchel, neu argraffwch un ddalen ar gyfer pob un. Tra bo cod ar agor gellir ei weld eto yma.
computers-letter = Agorwch Watchbook ar y cyfrifiadur sydd i ymuno, dewiswch “Ymuno â chynllun”, a theipiwch y cyfeiriad hwn a’r cod hwn.
computers-print = Argraffu
computers-put-away = Wedi gorffen
computers-invite = Gwahodd cyfrifiaduron
computers-invite-title = Gwahodd cyfrifiaduron
computers-invite-what = Mae pob un yn cael ei god ei hun. Gall pwy bynnag sydd â’r cod ymuno nes bydd ei amser ar ben, felly peidiwch â’i roi i neb arall.
computers-invite-premises = { $count ->
    [zero] Til ar gyfer { $count } o safleoedd
    [one] Til ar gyfer { $count } o safleoedd
    [two] Til ar gyfer { $count } o safleoedd
    [few] Til ar gyfer { $count } o safleoedd
    [many] Til ar gyfer { $count } o safleoedd
   *[other] Til ar gyfer { $count } o safleoedd
}
computers-invite-all = Ticio’r cyfan
computers-invite-none = Dad-dicio’r cyfan
computers-invite-name = Beth fydd enw’r cyfrifiadur, os dymunwch
computers-invite-hours = Yn dda am
computers-hours = { $count ->
    [zero] { $count } awr
    [one] { $count } awr
    [two] { $count } awr
    [few] { $count } awr
    [many] { $count } awr
   *[other] { $count } awr
}
computers-invite-go = Gwneud y codau
computers-list = { $count ->
    [zero] { $count } cyfrifiadur
    [one] { $count } cyfrifiadur
    [two] { $count } cyfrifiadur
    [few] { $count } cyfrifiadur
    [many] { $count } cyfrifiadur
   *[other] { $count } cyfrifiadur
}
computers-server = Ar y gweinydd { $address }
computers-this = y cyfrifiadur hwn
computers-state-waiting = Yn aros i gael ei gadarnhau
computers-state-active = Yn y cynllun
computers-state-retired = Wedi’i dynnu o ddefnydd
computers-state-lost = Ar goll: wedi’i gau allan
computers-state-distrusted = Heb ei gredu: wedi’i gau allan
computers-seen = clywyd ddiwethaf { $time }
computers-never = heb ei glywed eto
computers-whole = mae popeth ganddo
computers-behind = { $count ->
    [zero] { $count } newid ar ei hôl hi
    [one] { $count } newid ar ei hôl hi
    [two] { $count } newid ar ei hôl hi
    [few] { $count } newid ar ei hôl hi
    [many] { $count } newid ar ei hôl hi
   *[other] { $count } newid ar ei hôl hi
}
computers-quarantined = { $count ->
    [zero] { $count } neges wedi’u rhoi o’r neilltu
    [one] { $count } neges wedi’u rhoi o’r neilltu
    [two] { $count } neges wedi’u rhoi o’r neilltu
    [few] { $count } neges wedi’u rhoi o’r neilltu
    [many] { $count } neges wedi’u rhoi o’r neilltu
   *[other] { $count } neges wedi’u rhoi o’r neilltu
}
computers-digits = Cymharwch y chwe digid hyn â nhw dros y ffôn:
computers-confirm = Maent yr un peth
computers-end = Dod i ben
computers-end-of = Dod i ben: { $name }
computers-end-title = Dod â hawl { $name } i ben?
computers-end-what = Nid yw’n derbyn dim mwy o’r eiliad hon. Bydd yr hyn sydd ganddo’n mynd pan ddaw ei amser heb gysylltiad i ben.
computers-end-retired = Cafodd ei dynnu o ddefnydd
computers-end-lost = Mae ar goll neu wedi’i ddwyn
computers-end-after = Ar goll neu wedi’i ddwyn: gwneir pob allwedd yr oedd yn ei gwybod o’r newydd ar unwaith. Ni ellir tynnu hyn yn ôl; gellir gwahodd yr un cyfrifiadur eto.
computers-open = { $count ->
    [zero] { $count } gwahoddiad agored
    [one] { $count } gwahoddiad agored
    [two] { $count } gwahoddiad agored
    [few] { $count } gwahoddiad agored
    [many] { $count } gwahoddiad agored
   *[other] { $count } gwahoddiad agored
}
computers-open-none = Nid oes neb wedi’i wahodd ar hyn o bryd.
computers-until = yn dda tan { $time }
computers-take-back = Tynnu’n ôl
computers-not-no_line = Ni chyrhaeddir y gweinydd. Nid oes dim wedi newid. Edrychwch ar y llinell, yna rhowch gynnig arall arni.
computers-not-not_ours = Mae rhywbeth arall yn ateb yn y cyfeiriad hwn: tudalen fewngofnodi, er enghraifft. Ni anfonwyd dim o’r cynllun.
computers-not-not_trusted = Ni allai pwy bynnag sy’n ateb brofi mai’r gweinydd hwnnw ydyw. Ni anfonwyd dim.
computers-not-address = Nid cyfeiriad gweinydd mo hwn. Mae’n edrych fel watch.example.org.
computers-not-permit = Nid yw’r gweinydd yn adnabod y drwydded hon, neu fe’i defnyddiwyd. Gofynnwch i bwy bynnag sy’n rhedeg y gweinydd am un newydd.
computers-not-update_needed = Mae angen yr un fersiwn ar y gweinydd a’r rhaglen. Nid oes dim wedi newid.
computers-not-second_person = Rhaid i ddau o bobl y swyddfa lofnodi hyn. Nid oes dim wedi newid.
computers-not-does_not_sign = Dim ond y gweinyddwr sy’n llofnodi dros y cynllun ar y cyfrifiadur hwn all wneud hyn.
computers-not-connected_already = Mae’r cynllun hwn wedi’i gysylltu eisoes.
computers-not-refused = Mae’r gweinydd yn gwrthod hyn. Nid oes dim wedi newid.
computers-not-trouble = Ni allai’r cyfrifiadur hwn wneud ei ran. Nid oes dim wedi newid; rhowch gynnig arall arni.
action-go-computers = Mynd i Gyfrifiaduron
