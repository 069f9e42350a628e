# Not yet read by a native speaker. Hysbysiadau: yr hyn y mae’r swyddfa’n ei roi i aelodau am rai dyddiau.

alerts-title = { $count ->
    [zero] Dim hysbysiad
    [one] { $count } hysbysiad
    [two] { $count } hysbysiad
    [few] { $count } hysbysiad
    [many] { $count } hysbysiad
   *[other] { $count } hysbysiad
}
alerts-new = Rhoi hysbysiad
alerts-given = Rhoddwyd { $time }, dangosir hyd { $until }.
alerts-places = I: { $places }
alerts-heard = Darllenwyd mewn { $heard } o { $of } safle.
alerts-acknowledge = Rwyf wedi’i ddarllen
alerts-see-which = Wedi darllen: { $title }
alerts-end = Cymryd yn ôl
alerts-end-which = Cymryd “{ $title }” yn ôl
alerts-end-what = Mae’n mynd o bob cyfrifiadur cyn gynted ag y bydd llinell. Ni ellir dad-ddarllen yr hyn a ddarllenwyd.
alerts-said-given = Wedi’i roi. Mae gan aelodau ef cyn gynted ag y bydd llinell.
alerts-said-ended = Wedi’i gymryd yn ôl.
alerts-form-what = Dywedwch beth a ddigwyddodd a beth i’w wneud, nid beth yw rhywun. Peidiwch ag enwi neb: mae gan bwy bynnag y mae’n sôn amdano gerdyn.
alerts-line = Mewn un llinell
alerts-words = Beth sydd i’w wybod
alerts-days = Dangosir am
alerts-days-count = { $count ->
    [zero] { $count } diwrnod
    [one] heddiw yn unig
    [two] { $count } ddiwrnod
    [few] { $count } diwrnod
    [many] { $count } diwrnod
   *[other] { $count } diwrnod
}
alerts-days-what = Mae’n mynd ei hun ar ôl ei ddiwrnod olaf, ar bob cyfrifiadur.
alerts-ask-acknowledge = Gofyn i bob safle ddweud iddo gael ei ddarllen
alerts-some = I rai safleoedd yn unig
alerts-to = { $count ->
    [zero] I { $count } o safleoedd
    [one] I { $count } o safleoedd
    [two] I { $count } o safleoedd
    [few] I { $count } o safleoedd
    [many] I { $count } o safleoedd
   *[other] I { $count } o safleoedd
}
alerts-give = Rhoi
alerts-wrong-empty = Ysgrifennwch rywbeth yma.
alerts-wrong-long = Mae hyn yn rhy hir. Byrhewch ef.
alerts-wrong-many = Mae un hysbysiad yn enwi 16 safle ar y mwyaf. Dewiswch lai, neu rhowch ef i bawb.
alerts-wrong-wording = Mae gair ynddo sy’n barnu pobl. Dywedwch beth a adroddwyd, a dim byd am yr hyn yw rhywun.
alerts-unread = { $count ->
    [zero] { $count } hysbysiad heb ei ddarllen
    [one] Hysbysiad heb ei ddarllen
    [two] { $count } hysbysiad heb eu darllen
    [few] { $count } hysbysiad heb eu darllen
    [many] { $count } hysbysiad heb eu darllen
   *[other] { $count } hysbysiad heb eu darllen
}
