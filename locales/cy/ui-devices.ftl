# Not yet read by a native speaker. Cyfrifiaduron yn fanwl: fel beth y gwahoddir un, cofrestr a ddaeth yn ôl o gopi, beth mae’r tiliau wedi’i gadarnhau.

devices-invite-as = I beth mae e?
devices-invite-till = Til neu far
devices-invite-till-what = Mae ganddo’r oriel a chofnod ei safle, ac mae’n anfon adroddiadau i’r swyddfa.
devices-invite-voter = Til neu far sy’n pleidleisio
devices-invite-voter-what = Yr un peth, ac mae ei reolwr yn pleidleisio arno. Heb dicio safle, cyfrifiadur un aelod o’r bwrdd ydyw.
devices-invite-police = Swyddog cyswllt yr heddlu
devices-invite-police-what = Mae ganddo’r hyn sydd gan bob aelod. Nid yw’n cynnig dim nac yn pleidleisio ar ddim, ac nid oes cofnod unrhyw safle arno.
devices-invite-office = Cyfrifiadur arall y swyddfa
devices-invite-office-what = Mae’n dal popeth. Mae rhywun yma’n cymharu chwe digid ag ef cyn iddo gael unrhyw allwedd.
devices-seat-voter = yn pleidleisio
devices-seat-police = heddlu
devices-of-till = Til
devices-of-voter = Aelod o’r bwrdd
devices-of-police = Swyddog cyswllt yr heddlu
devices-confirmed = Mae { $whole } o { $count } wedi cadarnhau bod popeth ganddynt, a bod yr hyn a dynnwyd yn ôl wedi mynd oddi arnynt.
devices-behind = { $count ->
    [zero] Nid yw { $count } ohonynt yn gyfredol.
    [one] Nid yw { $count } ohonynt yn gyfredol.
    [two] Nid yw { $count } ohonynt yn gyfredol.
    [few] Nid yw { $count } ohonynt yn gyfredol.
    [many] Nid yw { $count } ohonynt yn gyfredol.
   *[other] Nid yw { $count } ohonynt yn gyfredol.
}
devices-unheard = { $days ->
    [zero] O’r rheini, clywyd yr un sydd dawelaf ddiwethaf { $days } diwrnod yn ôl.
    [one] O’r rheini, clywyd yr un sydd dawelaf ddiwethaf { $days } diwrnod yn ôl.
    [two] O’r rheini, clywyd yr un sydd dawelaf ddiwethaf { $days } ddiwrnod yn ôl.
    [few] O’r rheini, clywyd yr un sydd dawelaf ddiwethaf { $days } diwrnod yn ôl.
    [many] O’r rheini, clywyd yr un sydd dawelaf ddiwethaf { $days } diwrnod yn ôl.
   *[other] O’r rheini, clywyd yr un sydd dawelaf ddiwethaf { $days } diwrnod yn ôl.
}
devices-withdrawn = Yr hyn a dynnwyd yn ôl ddiwethaf
devices-withdrawn-one = { $all ->
    [0] Tynnwyd yn ôl { $time }: nid oedd gan yr un cyfrifiadur arall.
    [zero] Tynnwyd yn ôl { $time }: { $confirmed } o { $all } wedi cadarnhau ei fod wedi mynd.
    [one] Tynnwyd yn ôl { $time }: { $confirmed } o { $all } wedi cadarnhau ei fod wedi mynd.
    [two] Tynnwyd yn ôl { $time }: { $confirmed } o { $all } wedi cadarnhau ei fod wedi mynd.
    [few] Tynnwyd yn ôl { $time }: { $confirmed } o { $all } wedi cadarnhau ei fod wedi mynd.
    [many] Tynnwyd yn ôl { $time }: { $confirmed } o { $all } wedi cadarnhau ei fod wedi mynd.
   *[other] Tynnwyd yn ôl { $time }: { $confirmed } o { $all } wedi cadarnhau ei fod wedi mynd.
}
devices-withdrawn-missing = { $count ->
    [zero] Heb gadarnhau eto: { $count }.
    [one] Heb gadarnhau eto: { $count }.
    [two] Heb gadarnhau eto: { $count }.
    [few] Heb gadarnhau eto: { $count }.
    [many] Heb gadarnhau eto: { $count }.
   *[other] Heb gadarnhau eto: { $count }.
}
devices-aside-title = Daeth y gofrestr hon yn ôl o gopi
devices-aside-what = Gwnaed y copi ar { $day }. Efallai fod y cyfrifiadur y’i gwnaed arno’n dal i weithio, a byddai dau gyfrifiadur â’r un allweddi’n gwrth-ddweud ei gilydd. Felly nid yw hwn yn dweud dim wrth y gweinydd, ac nid oes un til yn clywed am yr hyn a newidiwch yma, nes i chi ddewis un o’r rhain.
devices-aside-join = Mae’r cyfrifiadur arall yno o hyd
devices-aside-join-what = Yna daw hwn yn un cyfrifiadur arall i’r swyddfa. Gwnewch god ar gyfer cyfrifiadur swyddfa yno, a’i deipio yma.
devices-aside-join-go = Ymuno â’r cod hwn
devices-aside-other_scheme = Cod cynllun arall yw hwn. Nid yw wedi’i ddefnyddio, ac nid oes dim wedi newid. Gofynnwch am un o’r cynllun hwn.
devices-aside-other_seat = Nid cod ar gyfer cyfrifiadur y swyddfa yw hwn. Nid yw wedi’i ddefnyddio, ac nid oes dim wedi newid. Gofynnwch am un sydd.
devices-aside-take = Mae’r cyfrifiadur arall wedi mynd am byth
devices-aside-take-what = Cafodd ei golli, ei dorri neu ei glirio, ac ni fydd neb yn cychwyn ei Watchbook eto. Yna mae’r cyfrifiadur hwn yn cymryd ei le, ac yn dysgu gan y gweinydd beth a ddywedwyd ers y copi.
devices-aside-gone = Rwy’n siŵr na fydd neb yn cychwyn Watchbook y cyfrifiadur arall eto
devices-aside-take-go = Cymryd ei le
devices-anew-title = Wedi ymuno o’r newydd
devices-anew-what = Darllenwch y chwe digid hyn i rywun yn y swyddfa dros y ffôn. Ar ôl iddynt eu cymharu ar eu cyfrifiadur nhw, caiff hwn ddod i mewn.
