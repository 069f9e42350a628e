# Cymraeg (cy). Not yet read by a native speaker: tell us what reads badly. Terms: docs/welsh.md.
# The premises' own list: people barred by one pub or shop alone.

frame-own = Ein rhestr
action-go-own = Rhestr y safle hwn ei hun
action-own-new = Gwahardd rhywun yma
action-own-save = Cadw’r ffurflen
action-own-undo = Dadwneud yr hyn a gadwyd ddiwethaf

## On the till
verdict-barred_here = Dim mynediad yma
tile-state-barred_here = Dim mynediad
line-own-list = rhestr y safle ei hun: { $premises }
do-barred_here = Dim mynediad i’r safle hwn ({ $premises }): penderfyniad { $by }, { $until }. Peidiwch â gadael iddyn nhw ddod i mewn yma. Nid yw’n cyfrif yn unman arall. Peidiwch â’u dal na’u dilyn. Os ydyn nhw’n gwrthod neu’n dechrau bygwth, ffoniwch 101, neu 999 os oes rhywun mewn perygl.
own-card-list = Ein rhestr
own-card-told = Rhoddwyd gwybod
own-card-not-told = Ddim eto: dywedwch wrthyn nhw
own-same-card = Dywedir eu bod ar gerdyn o’r cynllun hefyd
own-same-open = Agor y cerdyn hwnnw

## The list
own-title = Ein rhestr ein hunain
own-what = Pobl sydd wedi’u gwahardd gan y safle hwn yn unig ({ $premises }). Dim ond staff yma sy’n eu gweld, ac nid oes dim o’r rhestr yn mynd i’r cynllun nac at neb arall.
own-add = Gwahardd rhywun yma
own-search = Enw
own-filters = Pa ran o’r rhestr
own-filter-in-force = Mewn grym
own-filter-ends-soon = Ar fin dod i ben
own-filter-starts-later = Heb ddechrau
own-filter-ended = Wedi dod i ben
own-filter-all = Pawb
own-standing-in-force = Gwaharddedig yma
own-standing-starts-later = Heb ddechrau
own-standing-ended = Daeth i ben yn gynnar
own-standing-expired = Ar ben
own-standing-review-missed = Collwyd yr adolygiad
own-row-until = tan { $date }
own-row-review = dim dyddiad gorffen, adolygiad erbyn { $date }
own-row-over = ar ben ers { $date }, i’w ddileu ar ôl { $erased }
own-empty = Nid oes neb wedi’i wahardd gan y safle hwn yn unig
own-empty-what = Mae’r rhai y mae’r cynllun wedi’u gwahardd yn ei gofrestr ef, ac nid ydyn nhw’n cael eu hailadrodd yma. Gwaharddwch rywun yma pan fydd hynny ar gyfer y lle hwn yn unig.
own-nobody = Neb yma
own-nobody-what = Nid oes neb ar y rhestr yn ffitio hyn. Chwiliwch am enw arall, dewiswch “Pawb”, neu gwaharddwch nhw yma.

## Saving, ending, undoing
own-said-saved = Cadwyd. Bydd staff yma’n ei weld o’i ddiwrnod cyntaf.
own-said-ended = Daeth i ben. Nid yw staff yn ei weld mwyach.
own-said-undone = Dadwnaed. Mae’r rhestr fel yr oedd o’r blaen.
own-said-unchanged = Nid oedd dim yn wahanol, felly ni chadwyd dim.
desk-undo-kind-OWN_ADDED = Gwaharddwyd yma: { $reference }
desk-undo-kind-OWN_CHANGED = Newidiwyd: { $reference }
desk-undo-kind-OWN_ENDED = Daeth i ben: { $reference }
desk-undo-kind-OWN_PICTURES = Newidiwyd lluniau: { $reference }
own-why-open = Agor y ffurflen
own-leave-it = Ei adael fel y mae
own-extend = Ymestyn
own-end = Dod ag ef i ben yn gynnar
own-end-title = Dod â’r gwaharddiad hwn i ben yn gynnar?
own-end-what = Bydd staff yn peidio â’i weld ar unwaith. Bydd yn aros ar y rhestr fel un sydd wedi dod i ben, yn cael ei ddileu flwyddyn wedyn, a gellir ei ddadwneud am ddiwrnod.
own-end-why = Pam
own-end-go = Dod ag ef i ben
own-end-agreed = Rydyn ni wedi siarad a chytuno y cân nhw ddod yn ôl
own-end-served = Maen nhw wedi cadw draw a chadw ato
own-end-mistaken = Y person anghywir oedd
own-ended-on = Daeth i ben yn gynnar ar { $date }: { $reason }.
own-erased-after = Bydd yn cael ei ddileu ar ôl { $date }.

## The form
own-new = Gwahardd rhywun yma
own-back = Yn ôl i’r rhestr
own-unnamed = Nid ydyn ni’n gwybod yr enw
own-part-bar = Pam, a than pryd
own-part-bar-what = Penderfyniad y lle hwn yn unig. Y cynllun sy’n penderfynu ar waharddiad gan bob aelod.
own-reason-hint = Mae staff yma’n darllen hyn. Dywedwch beth ddigwyddodd, nid beth yw rhywun.
own-reason-shouted = Gwaeddodd ar staff a gwrthododd adael
own-reason-fought = Ymladdodd â chwsmer arall
own-reason-damage = Torrodd ddodrefn a gwydrau
own-reason-refused = Daeth yn ôl er bod staff wedi gofyn am adael
own-ends-hint = Diwrnod neu gyfnod: 3 mis, 14/3/2027.
own-by = Gwaharddwyd gan
own-decided-hint = Diwrnod yn gyntaf: 14/3/2027. Mae gwag yn golygu heddiw.
own-part-more = Os oes angen
own-minute = Ble mae wedi’i ysgrifennu
own-minute-hint = Tudalen o lyfr y tŷ, e-bost. Caiff aros yn wag.
own-notes = Nodyn i bwy bynnag sy’n cadw’r rhestr hon
own-notes-hint = Byr. Nid yw staff wrth y til yn ei weld.
own-child-what = Dau berson o’r lle hwn sy’n ei roi, oherwydd angen dybryd, am 90 diwrnod ar y mwyaf. Nid yw staff wrth y til yn ei weld; mae staff drws a rheolwyr yn dweud pam yn gyntaf.
own-same = Yr un person yng nghofrestr y cynllun
own-same-what = Dim ond os ydych yn siŵr. Nid oes dim yn cael ei ddyfalu: chi sy’n dewis y cerdyn, ac mae’r ddau’n aros fel y maen nhw.
own-same-find = Enw neu gyfeirnod yng nghofrestr y cynllun
own-same-found = Cafwyd yng nghofrestr y cynllun
own-same-choose = Yr un person: { $name }
own-same-undo = Nid yr un person
own-same-unseen = Cerdyn nad ydych yn ei weld ar hyn o bryd
own-pictures-covered = Gorchuddiwch bawb arall cyn ei gadw. Bydd staff yma’n ei weld fel yn y rhagolwg.

## What staff will see
own-preview = Yr hyn y bydd staff yma’n ei weld
own-preview-here = Pawb sy’n gweithio ar y safle hwn ({ $premises }), o’r diwrnod cyntaf i’r olaf.
own-preview-limited = Nid yw staff wrth y til yn gweld dim o hyn. Mae staff drws a rheolwyr yn ei weld ar ôl dweud pam.
own-preview-none = Ni fydd neb yn ei weld: { $why }.
own-preview-later = Rhowch reswm a’r dyddiau; wedyn bydd y cerdyn yn cael ei ddangos yma.
own-hidden-NOT_THEIRS = mae’n perthyn i safle arall
own-hidden-NO_AGREEMENT = ni dderbyniwyd y cytundeb data
own-hidden-STARTS_LATER = mae ei ddiwrnod cyntaf eto i ddod
own-hidden-ENDED = daeth i ben yn gynnar
own-hidden-EXPIRED = mae ei ddiwrnod olaf wedi bod
own-hidden-REVIEW_MISSED = collwyd ei adolygiad
own-hidden-CHILD = o dan 18 oed, ac nid oes neb wedi rhoi caniatâd
own-hidden-CHILD_ROLE = o dan 18 oed
problem-nothing-known = Ysgrifennwch enw, neu rywbeth i’w hadnabod wrtho: rhyw, corff, gwallt, marc.
problem-over-already = Mae ar ben. Gwaharddwch nhw o’r newydd: penderfyniad newydd yw hwnnw, a’i ddiwrnod ei hun iddo.
