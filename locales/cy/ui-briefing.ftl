# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# What changed since somebody last looked, and what the desktop is told of it.

frame-briefing = Briffio
action-go-briefing = Mynd i Briffio
action-briefing-seen = Wedi’i weld: ymlaen at y nesaf
action-briefing-all = Wedi gweld y cyfan
action-briefing-undo = Tynnu’r “wedi’i weld” diwethaf yn ôl
briefing-waiting = { $count ->
    [one] 1 person â rhywbeth newydd
    [two] 2 berson â rhywbeth newydd
    [few] 3 pherson â rhywbeth newydd
   *[other] { $count } o bobl â rhywbeth newydd
}

briefing-title = Briffio
briefing-since = Beth sydd wedi newid ers { $time }
briefing-first-days = Beth sydd wedi newid yn y 7 diwrnod diwethaf
briefing-progress = Gwelwyd { $seen } o { $total }
briefing-see = Gwelwyd
briefing-see-whom = Gwelwyd: { $name }
briefing-seen-mark = Gwelwyd
briefing-all = Wedi gweld y cyfan
briefing-undo = Dadwneud
briefing-undone = Tynnwyd yn ôl. Maen nhw’n newydd i chi eto.
briefing-keys = ↑ ↓ i symud, Enter i agor y cerdyn, A am wedi’i weld
briefing-gone = { $count ->
    [one] Nid yw 1 person yn cael ei ddangos mwyach: mae’r amser ar ben, neu mae’r cynllun wedi’i dynnu allan. Nid ein lle ni yw dweud yr enw mwyach.
    [two] Nid yw 2 berson yn cael eu dangos mwyach: mae’r amser ar ben, neu mae’r cynllun wedi’u tynnu allan. Nid ein lle ni yw dweud eu henwau mwyach.
    [few] Nid yw 3 pherson yn cael eu dangos mwyach: mae’r amser ar ben, neu mae’r cynllun wedi’u tynnu allan. Nid ein lle ni yw dweud eu henwau mwyach.
   *[other] Nid yw { $count } o bobl yn cael eu dangos mwyach: mae’r amser ar ben, neu mae’r cynllun wedi’u tynnu allan. Nid ein lle ni yw dweud eu henwau mwyach.
}
briefing-more = { $count ->
    [one] Bydd 1 arall yn dilyn pan fyddwch wedi gweld y rhain. Mae “Wedi gweld y cyfan” yn ei gyfrif hefyd.
   *[other] Bydd { $count } arall yn dilyn pan fyddwch wedi gweld y rhain. Mae “Wedi gweld y cyfan” yn eu cyfrif hefyd.
}
briefing-nothing = Dim byd newydd ers { $time }
briefing-nothing-days = Dim byd newydd yn y 7 diwrnod diwethaf
briefing-again = Rhowch gynnig arall arni
briefing-nothing-what = Nid yw’r hyn yr ydych wedi’i newid eich hun ar y rhestr hon.
briefing-line = { $count ->
    [one] Mae rhywbeth newydd am 1 person.
    [two] Mae rhywbeth newydd am 2 berson.
    [few] Mae rhywbeth newydd am 3 pherson.
   *[other] Mae rhywbeth newydd am { $count } o bobl.
}
briefing-line-open = Agor y briffio

news-group-BANNED = Wedi’u gwahardd
news-group-ENDED = Heb eu gwahardd mwyach
news-group-SOUGHT = Ceisio adnabod
news-group-WARNED = Dan rybudd, neu orchymyn llys
news-group-MORE = Rhywbeth newydd amdanyn nhw
news-BANNED = Gwaharddiad newydd
news-BAN_BEGAN = Mae’r gwaharddiad mewn grym nawr
news-BAN_BACK = Mae’r gwaharddiad mewn grym eto
news-BAN_ENDED = Mae’r gwaharddiad ar ben
news-BAN_ASIDE = Mae’r gwaharddiad wedi’i roi o’r neilltu am y tro
news-UNLISTED = Wedi’u tynnu o’r oriel
news-ID_SOUGHT = Ydych chi’n adnabod y person hwn?
news-ORDERED = Gorchymyn llys newydd
news-WARNED = Rhybudd newydd
news-BAN_CHANGED = Mae’r gwaharddiad wedi newid
news-NAMED = Mae’r enw’n hysbys nawr
news-CARE = Rhywbeth newydd i fod yn ofalus yn ei gylch
news-PICTURED = Llun newydd
news-LISTED = Newydd yn yr oriel

desktop-title = Dweud wrth y bwrdd gwaith
desktop-hint = Mae hysbysiad yn dweud faint, byth pwy. Pan fydd popeth wedi’i guddio, y cyfan mae’n ei ddweud yw bod rhywbeth newydd.
desktop-kinds = Am beth
desktop-kind-BANS = Gwaharddiadau newydd
desktop-kind-ENDED = Heb eu gwahardd mwyach
desktop-kind-SOUGHT = Ceisio adnabod
desktop-kind-ALERTS = Rhywbeth i fod yn ofalus yn ei gylch
desktop-quiet = Oriau tawel
desktop-quiet-hint = Ni ddywedir dim yn yr oriau hyn. Bydd yr hyn a ddaw yn y cyfamser yn cael ei ddweud wedyn, mewn un hysbysiad.
desktop-quiet-from = O
desktop-quiet-until = Tan
